"""The papers for a board on one revision: what files there are, what is in them, and where the site publishes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial

from generator import addresses
from generator.addresses import Address
from generator.compare.revision import Revision
from generator.language import words
from generator.papers import docx, paper, pdf
from generator.papers.remarks import remarks

_say = words.phrases.papers


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """A published file: its label for readers and its address."""

    label: str
    path: Address


def files(revision: Revision) -> dict[str, bytes]:
    """Return the files of the pack: name → content."""
    return {name: make() for name, make in making(revision).items()}


def making(revision: Revision) -> dict[str, Callable[[], bytes]]:
    """Return what makes each file of the pack; what two of them hold is made once, by the first that is."""
    table = cache(partial(paper.changes_table, revision))
    text = cache(lambda: paper.new_text(revision.new, remarks(revision)))
    return {
        _say.TRACKED_DOCX: lambda: docx.render(paper.tracked_text(revision)),
        _say.TABLE_DOCX: lambda: docx.render(table()),
        _say.TABLE_PDF: lambda: pdf.render(table()),
        _say.TEXT_DOCX: lambda: docx.render(text()),
        _say.TEXT_PDF: lambda: pdf.render(text()),
    }


def downloads(revision: Revision) -> tuple[Download, ...]:
    """Return what the page of a revision offers."""
    old, new = revision.old, revision.new
    return tuple(Download(label=label, path=addresses.paper(old, new, name)) for name, label in _say.LABELS.items())
