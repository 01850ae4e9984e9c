"""The index of the search, in pieces that the browser fetches."""

from __future__ import annotations

from collections.abc import Iterator

from generator import search
from generator.addresses import Address
from generator.book.book import Book
from generator.outputs.output import Family


def _files(book: Book) -> Iterator[tuple[Address, bytes]]:
    for path, content in search.files(book.corpus).items():
        yield Address(path), content


OUTPUT = Family(types={"js": "text/javascript; charset=utf-8"}, write=_files)
