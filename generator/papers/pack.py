"""The papers for a board on one revision: what files there are, what is in them, and where the site publishes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.compare.revision import Revision
from generator.papers import docx, pdf
from generator.papers import paper as papers

FOLDER = "data/herzieningen"

_LABELS: Mapping[str, str] = {
    "wijzigingen.docx": "Tekst met bijgehouden wijzigingen (Word)",
    "was-wordt.docx": "Was-wordt-tabel met besluitvelden (Word)",
    "was-wordt.pdf": "Was-wordt-tabel met besluitvelden (PDF)",
    "nieuwe-tekst.docx": "Nieuwe tekst, schoon (Word)",
    "nieuwe-tekst.pdf": "Nieuwe tekst, schoon (PDF)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """A published file: its label for readers and its site-relative path."""

    label: str
    path: str


def files(revision: Revision) -> dict[str, bytes]:
    """Return the files of the pack: name → content."""
    table, text = papers.changes_table(revision), papers.new_text(revision.new)
    return {
        "wijzigingen.docx": docx.render(papers.tracked_text(revision.old, revision.new)),
        "was-wordt.docx": docx.render(table),
        "was-wordt.pdf": pdf.render(table),
        "nieuwe-tekst.docx": docx.render(text),
        "nieuwe-tekst.pdf": pdf.render(text),
    }


def folder(revision: Revision) -> str:
    """Return where the pack of a revision is published."""
    new = revision.new
    versions = f"{revision.old.version.id}-{new.version.id}"
    return f"{FOLDER}/{new.institution.id}/{new.protocol.id}/{versions}"


def downloads(revision: Revision) -> tuple[Download, ...]:
    """Return what the page of a revision offers."""
    return tuple(Download(label=label, path=f"{folder(revision)}/{name}") for name, label in _LABELS.items())


def published(revisions: Iterable[Revision]) -> dict[str, bytes]:
    """Return every pack: site-relative path → content."""
    return {
        f"{folder(revision)}/{name}": content for revision in revisions for name, content in files(revision).items()
    }
