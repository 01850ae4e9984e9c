"""The papers for a board on every revision."""

from __future__ import annotations

from collections.abc import Iterator

from generator.addresses import Address
from generator.book.book import Book
from generator.outputs.output import Family, Making
from generator.papers import pack


def _files(book: Book) -> Iterator[tuple[Address, Making]]:
    return pack.published(book.revisions)


OUTPUT = Family(
    types={
        "pdf": "application/pdf",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    },
    write=_files,
)
