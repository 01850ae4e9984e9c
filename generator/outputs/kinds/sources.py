"""The sources of all versions, byte for byte as they came."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.addresses import Address
from generator.book.book import Book
from generator.outputs.output import Family


def _files(book: Book) -> Iterator[tuple[Address, bytes]]:
    for edition in book.editions:
        yield addresses.source_file(edition), edition.source_bytes


OUTPUT = Family(types={"txt": "text/plain; charset=utf-8"}, write=_files)
