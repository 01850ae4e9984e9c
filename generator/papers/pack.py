"""The papers for a board on one revision: what files there are, what is in them, and where the site publishes them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.compare.revision import Revision
from generator.language import words
from generator.papers import docx, paper, pdf

FOLDER = words.phrases.papers.FOLDER

_say = words.phrases.papers


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """A published file: its label for readers and its site-relative path."""

    label: str
    path: str


def files(revision: Revision) -> dict[str, bytes]:
    """Return the files of the pack: name → content."""
    table, text = paper.changes_table(revision), paper.new_text(revision.new)
    return {
        _say.TRACKED_DOCX: docx.render(paper.tracked_text(revision.old, revision.new)),
        _say.TABLE_DOCX: docx.render(table),
        _say.TABLE_PDF: pdf.render(table),
        _say.TEXT_DOCX: docx.render(text),
        _say.TEXT_PDF: pdf.render(text),
    }


def folder(revision: Revision) -> str:
    """Return where the pack of a revision is published."""
    new = revision.new
    versions = f"{revision.old.version.id}-{new.version.id}"
    return f"{FOLDER}/{new.institution.id}/{new.protocol.id}/{versions}"


def downloads(revision: Revision) -> tuple[Download, ...]:
    """Return what the page of a revision offers."""
    return tuple(Download(label=label, path=f"{folder(revision)}/{name}") for name, label in _say.LABELS.items())


def published(revisions: Iterable[Revision]) -> dict[str, bytes]:
    """Return every pack: site-relative path → content."""
    return {
        f"{folder(revision)}/{name}": content for revision in revisions for name, content in files(revision).items()
    }
