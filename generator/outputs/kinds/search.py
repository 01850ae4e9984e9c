"""The index of the search, in pieces that the browser fetches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from generator import search
from generator.addresses import Address
from generator.book.book import Book, read_through
from generator.outputs.output import Family, Making


def _files(book: Book) -> Iterator[tuple[Address, Making]]:
    for path in book.once(_index):
        yield Address(path), partial(_piece, book, path)


def _piece(book: Book, path: str) -> bytes:
    return book.once(_index)[path]


@read_through
def _index(book: Book) -> Mapping[str, bytes]:
    return search.files(book.corpus)


OUTPUT = Family(types={"js": "text/javascript; charset=utf-8"}, write=_files, held=True)
