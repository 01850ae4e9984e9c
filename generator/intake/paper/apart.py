"""A PDF, read in a process of its own: what crashes or hangs there ends there, and is said here."""

from __future__ import annotations

import json
import subprocess
import sys

from generator.intake.paper.raw import Page, Paper, Piece

_PATIENCE = 270
"""Seconds by the clock, three times those of the processor that a reading may take (``child.MOST_SECONDS``)."""


class CrashedError(Exception):
    """The process ended without an answer."""


class SlowError(Exception):
    """The process took longer than any text needs."""


def extracted(source: bytes) -> Paper:
    """Return what a PDF tells; raises ``CrashedError`` and ``SlowError``."""
    return _paper(json.loads(_told(source)))


def pictured(source: bytes, number: int) -> bytes:
    """Return a page of a PDF, counted from 1, as PNG; raises ``CrashedError`` (no such page too) and ``SlowError``."""
    return _told(source, str(number))


def _told(source: bytes, *asked: str) -> bytes:
    command = [sys.executable, "-m", "generator.intake.paper.child", *asked]
    try:
        done = subprocess.run(command, input=source, capture_output=True, timeout=_PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        raise SlowError from None
    if done.returncode in (-24, 137, 152):  # SIGXCPU, SIGKILL
        raise SlowError
    if done.returncode:
        raise CrashedError(done.stderr.decode("utf-8", "replace")[-2000:])
    return done.stdout


def _paper(told: dict[str, object]) -> Paper:
    pages = told.pop("pages")
    assert isinstance(pages, list)
    return Paper(pages=tuple(_page(page) for page in pages), **told)  # type: ignore[arg-type]


def _page(told: dict[str, object]) -> Page:
    pieces, rules = told.pop("pieces"), told.pop("rules")
    assert isinstance(pieces, list)
    assert isinstance(rules, list)
    return Page(
        pieces=tuple(Piece(**piece) for piece in pieces),
        rules=tuple(tuple(rule) for rule in rules),
        **told,  # type: ignore[arg-type]
    )
