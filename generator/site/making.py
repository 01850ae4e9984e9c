"""Pages and published files made by any process that has the data: asked by name, answered with what is in them."""

from __future__ import annotations

import pickle
import time
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.book.book import Book
from generator.outputs import output
from generator.pages import render
from generator.pages.page import Planned

Name = tuple[str, str]
"""Of a page: ``page`` and its address. Of a file: the module that declares it, and its path."""

PAGE = "page"
_QUICK = 1
"""zlib's level: of a corpus it leaves a quarter, in 9 ms for each megabyte."""


@dataclass(frozen=True, slots=True)
class Batch:
    """What came of some names: the contents in their order, and what each took of the processor."""

    names: tuple[Name, ...]
    made: tuple[str | bytes, ...]
    seconds: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Packed:
    """All that another machine makes pages of: the corpus, and the address of the site."""

    corpus: bytes
    address: str

    def opened(self) -> Making:
        """Return what makes them there."""
        book = Book(pickle.loads(zlib.decompress(self.corpus)))
        return Making(book, render.planned(book, self.address), (), self.address)


class Making:
    """Makes pages and files of a book; nobody notes what it reads for them."""

    def __init__(self, book: Book, pages: Iterable[Planned], files: Iterable[output.Planned], address: str) -> None:
        self._book = book
        self._address = address
        self._pages: dict[str, Planned] = {page.path: page for page in pages}
        self._files: dict[str, dict[str, output.Planned]] = {}
        for file in files:
            self._files.setdefault(file.of, {})[file.path] = file

    def packed(self) -> Packed:
        """Return what makes the same elsewhere."""
        corpus = zlib.compress(pickle.dumps(self._book.corpus, pickle.HIGHEST_PROTOCOL), _QUICK)
        return Packed(corpus, self._address)

    def make(self, names: tuple[Name, ...]) -> Batch:
        """Make some pages and files; raises ``DataError`` where a text does not fit a format."""
        made: list[str | bytes] = []
        seconds = []
        for name in names:
            begun = time.process_time()
            made.append(self._made(name))
            seconds.append(time.process_time() - begun)
        return Batch(names, tuple(made), tuple(seconds))

    def _made(self, name: Name) -> str | bytes:
        sort, path = name
        return self._pages[path].body() if sort == PAGE else self._of(sort)[path].content()

    def _of(self, module: str) -> Mapping[str, output.Planned]:
        if module not in self._files:
            self._files[module] = dict(output.planned_by(self._book, module))
        return self._files[module]


def make(making: Making, names: tuple[Name, ...]) -> Batch:
    """Make some pages and files, as a job."""
    return making.make(names)
