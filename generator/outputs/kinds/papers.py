"""The papers for a board on every revision."""

from __future__ import annotations

from collections.abc import Iterable

from generator.addresses import Address
from generator.book.book import Book
from generator.outputs.output import Family
from generator.papers import pack


def _files(book: Book) -> Iterable[tuple[Address, bytes]]:
    return pack.published(book.revisions).items()


OUTPUT = Family(
    types={
        "pdf": "application/pdf",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    },
    write=_files,
)
