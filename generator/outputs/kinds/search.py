"""The index of the search, in pieces that the browser fetches."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator import search
from generator.addresses import Address
from generator.book.book import Book
from generator.outputs.output import Family, Making


def _files(book: Book) -> Iterator[tuple[Address, Making]]:
    files = search.files(book.corpus)
    for path in files:
        yield Address(path), partial(files.__getitem__, path)


OUTPUT = Family(types={"js": "text/javascript; charset=utf-8"}, write=_files, held=True)
