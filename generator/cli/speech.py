"""In which language a command speaks: that of the site, or English."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path

from generator.cli.command import refused
from generator.ground.errors import Problem
from generator.language import words

ENGLISH = words.WRITTEN
LANGUAGES = (words.CODE, ENGLISH)
VARIABLE = "PROTOCOLWIJZER_LANG"
"""What names the language where ``--lang`` does not."""


def add_language(parser: argparse.ArgumentParser) -> None:
    """Let a command take ``--lang``; one that does not speaks English."""
    about = f"of what is said (default: {VARIABLE}, else {words.CODE})"
    parser.add_argument("--lang", choices=LANGUAGES, default="", help=about)


def speaks(parser: argparse.ArgumentParser) -> bool:
    """Return whether a command takes ``--lang``."""
    return parser.get_default("lang") is not None


class Speech:
    """What a command says, in the language that was chosen for it."""

    def __init__(self) -> None:
        self._translated = False

    def silent(self) -> None:
        """Speak English until a command says otherwise."""
        self._translated = False

    def foresee(self, given: Sequence[str]) -> None:
        """Speak as a command that takes ``--lang`` will be asked to: what its arguments are is not known yet."""
        named = [each.removeprefix("--lang=") for each in given if each.startswith("--lang=")]
        named += [after for before, after in pairwise(given) if before == "--lang"]
        self._translated = (named or [os.environ.get(VARIABLE) or words.CODE])[-1] != ENGLISH

    def choose(self, options: argparse.Namespace) -> None:
        """Speak as was asked; raises ``DataError`` where the environment names no language that there is."""
        asked: str = getattr(options, "lang", ENGLISH) or os.environ.get(VARIABLE) or words.CODE
        self._translated = False
        if asked not in LANGUAGES:
            raise refused(Path(VARIABLE), f"'{asked}' is no language that this speaks", f"choose one of: {_names()}")
        self._translated = asked != ENGLISH

    def said(self, text: str) -> str:
        """Return a message as it is to be said; in English where the catalogue does not have it."""
        if not self._translated:
            return text
        from generator.language import telling  # the catalogue, read by who has something to say

        return telling.told(text) or text

    def line(self, problem: Problem) -> str:
        """Return a problem as its line: its place, what is wrong, and how to mend it."""
        return f"{problem.place}: {self.said(problem.what)} → {self.said(problem.mend)}"

    def lines(self, problems: Iterable[Problem]) -> str:
        """Return problems as lines."""
        return "\n".join(map(self.line, problems))


def _names() -> str:
    return ", ".join(LANGUAGES)


SPEECH = Speech()
"""Of the command that runs: there is one at a time."""
