"""Pages and published files made by any process that has the data: asked by name, answered with what is in them."""

from __future__ import annotations

import pickle
import time
import zlib
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

from generator.book.book import Book
from generator.book.ledger import Ledger
from generator.book.reporter import Reporter
from generator.book.told import Told
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
    """What came of some names: the contents in their order, what each took of the processor, and what was read."""

    names: tuple[Name, ...]
    made: tuple[str | bytes, ...]
    seconds: tuple[float, ...]
    told: Told | None


@dataclass(frozen=True, slots=True)
class Packed:
    """All that another machine makes pages of: the corpus, the address of the site, whether it notes what it reads."""

    corpus: bytes
    address: str
    follows: bool

    def opened(self) -> Making:
        """Return what makes them there."""
        book = Book(pickle.loads(zlib.decompress(self.corpus)))
        ledger = Ledger(book) if self.follows else None
        return Making(book, render.planned(book, self.address), (), ledger, self.address)


class Making:
    """Makes pages and files of a book; ``ledger`` is that of a build that notes what is read."""

    def __init__(
        self,
        book: Book,
        pages: Iterable[Planned],
        files: Iterable[output.Planned],
        ledger: Ledger | None,
        address: str,
    ) -> None:
        self._book = book
        self._ledger = ledger
        self._address = address
        self._pages: dict[str, Planned] = {page.path: page for page in pages}
        self._files: dict[str, dict[str, output.Planned]] = {}
        for file in files:
            self._files.setdefault(file.of, {})[file.path] = file
        self._reporter: Reporter | None = None

    def packed(self) -> Packed:
        """Return what makes the same elsewhere."""
        corpus = zlib.compress(pickle.dumps(self._book.corpus, pickle.HIGHEST_PROTOCOL), _QUICK)
        return Packed(corpus, self._address, self._ledger is not None)

    def make(self, names: tuple[Name, ...]) -> Batch:
        """Make some pages and files; raises ``DataError`` where a text does not fit a format."""
        if self._reporter is None and self._ledger is not None:
            self._reporter = Reporter(self._ledger)
        made: list[str | bytes] = []
        seconds = []
        for name in names:
            begun = time.process_time()
            made.append(self._made(name))
            seconds.append(time.process_time() - begun)
        told = self._reporter.told() if self._reporter else None
        return Batch(names, tuple(made), tuple(seconds), told)

    def _made(self, name: Name) -> str | bytes:
        sort, path = name
        if sort == PAGE:
            page = self._pages[path]
            with self._following(called(name), page.asked):
                return page.body()
        file = self._of(sort)[path]
        with self._following(called(name), (file.path, file.making)):
            return file.content()

    def _of(self, module: str) -> Mapping[str, output.Planned]:
        if module not in self._files:
            self._files[module] = dict(output.planned_by(self._book, module))
        return self._files[module]

    def _following(self, name: str, asked: object) -> AbstractContextManager[None]:
        return self._reporter.making(name, asked) if self._reporter else nullcontext()


def called(name: Name) -> str:
    """Return how an account calls what has a name."""
    return f"page/{name[1]}" if name[0] == PAGE else f"file/{name[1]}"


def make(making: Making, names: tuple[Name, ...]) -> Batch:
    """Make some pages and files, as a job."""
    return making.make(names)
