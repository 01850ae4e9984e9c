"""The papers for a board on one revision: what files there are, what is in them, and where the site publishes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator import addresses
from generator.addresses import Address
from generator.compare.revision import Revision
from generator.papers import docx, pdf
from generator.papers import paper as papers

_LABELS: Mapping[str, str] = {
    "wijzigingen.docx": "Tekst met bijgehouden wijzigingen (Word)",
    "was-wordt.docx": "Was-wordt-tabel met besluitvelden (Word)",
    "was-wordt.pdf": "Was-wordt-tabel met besluitvelden (PDF)",
    "nieuwe-tekst.docx": "Nieuwe tekst, schoon (Word)",
    "nieuwe-tekst.pdf": "Nieuwe tekst, schoon (PDF)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """A published file: its label for readers and its address."""

    label: str
    path: Address


def files(revision: Revision) -> dict[str, bytes]:
    """Return the files of the pack: name → content."""
    table, text = papers.changes_table(revision), papers.new_text(revision.new)
    return {
        "wijzigingen.docx": docx.render(papers.tracked_text(revision)),
        "was-wordt.docx": docx.render(table),
        "was-wordt.pdf": pdf.render(table),
        "nieuwe-tekst.docx": docx.render(text),
        "nieuwe-tekst.pdf": pdf.render(text),
    }


def downloads(revision: Revision) -> tuple[Download, ...]:
    """Return what the page of a revision offers."""
    return tuple(
        Download(label=label, path=addresses.paper(revision.old, revision.new, name)) for name, label in _LABELS.items()
    )


def published(revisions: Iterable[Revision]) -> dict[Address, bytes]:
    """Return every pack: address → content."""
    return {
        addresses.paper(revision.old, revision.new, name): content
        for revision in revisions
        for name, content in files(revision).items()
    }
