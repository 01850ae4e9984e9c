"""The papers for a board on one revision: what files there are, what is in them, and where the site publishes them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator import addresses
from generator.addresses import Address
from generator.compare.revision import Revision
from generator.language import words
from generator.papers import docx, paper, pdf

_say = words.phrases.papers


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """A published file: its label for readers and its address."""

    label: str
    path: Address


def files(revision: Revision) -> dict[str, bytes]:
    """Return the files of the pack: name → content."""
    table, text = paper.changes_table(revision), paper.new_text(revision.new)
    return {
        _say.TRACKED_DOCX: docx.render(paper.tracked_text(revision)),
        _say.TABLE_DOCX: docx.render(table),
        _say.TABLE_PDF: pdf.render(table),
        _say.TEXT_DOCX: docx.render(text),
        _say.TEXT_PDF: pdf.render(text),
    }


def downloads(revision: Revision) -> tuple[Download, ...]:
    """Return what the page of a revision offers."""
    old, new = revision.old, revision.new
    return tuple(Download(label=label, path=addresses.paper(old, new, name)) for name, label in _say.LABELS.items())


def published(revisions: Iterable[Revision]) -> dict[Address, bytes]:
    """Return every pack: address → content."""
    return {
        addresses.paper(revision.old, revision.new, name): content
        for revision in revisions
        for name, content in files(revision).items()
    }
