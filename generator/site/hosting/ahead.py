"""Pages of a text that somebody just saved, made of its institution alone, until the whole site is built.

A build reads all texts, and with many takes minutes. What stands on the pages of one text and of the schools it is for
depends nearly all on their own institution, which is read in no time, however many others there are. So these pages
are made at once, and put in the frame of those that are published. What others say is not on them: it comes with
the build. Only ``protocolwijzer serve --watch`` asks for it, and says so in the page.
"""

from __future__ import annotations

import threading
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator import schema
from generator.book.book import Book
from generator.ground import store
from generator.ground.errors import DataError, Problem
from generator.ground.locator import Locator
from generator.load.files import Reader
from generator.load.single import Found, Single, beside
from generator.model import Corpus, Edition
from generator.pages import kind, render
from generator.pages.page import Planned

_KINDS = frozenset({"version", "source", "school", "school-role", "institution"})
"""Those that are about one institution; what its texts have beside others is on pages of other kinds."""
_RECORDS = frozenset({"version.yml", "source.txt"})
_MOST = 3
"""Texts that are made ahead at once: who changes more has a program do so, and waits for the build."""
_OPEN, _CLOSE = b'<div id="pagina-inhoud"', b"</article>"


@dataclass(frozen=True, slots=True)
class _Made:
    """What one saved text came to: its pages by path, or what is wrong with it."""

    number: int
    pages: Mapping[str, Planned]
    problems: tuple[Problem, ...]


class Ahead:
    """The pages of the texts below ``root`` that were saved since the site was built."""

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()
        self._shown = root
        self._kept = store.beside(self._root.parent)
        self._lock = threading.RLock()
        self._read: dict[Locator, tuple[Single, Corpus]] = {}
        self._made: dict[Locator, _Made] = {}

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with these texts, each read by itself."""
        with self._lock:
            return tuple(sorted({each for made in self._made.values() for each in made.problems}))

    def saved(self, paths: Collection[Path], number: int) -> bool:
        """Read the texts again whose files are among ``paths``, which were written after build ``number`` began.

        Returns whether pages were made of them.
        """
        found = {path: self._text(path) for path in paths}
        texts = {each for each in found.values() if each}
        with self._lock:
            if len(texts) > _MOST or None in found.values():
                # Another record, or many: what was read of the rest no longer counts, and the build tells.
                self._read.clear()
                self._made.clear()
                return False
            for at in texts:
                self._forget_beside(at)
                self._made[at] = self._one(at, number)
            return any(self._made[at].pages for at in texts)

    def forget(self, number: int) -> None:
        """Drop what was saved before build ``number`` began, which has it all."""
        with self._lock:
            self._made = {at: made for at, made in self._made.items() if made.number >= number}

    def page(self, path: str, published: bytes) -> bytes | None:
        """Return the page in the file ``path`` with its new content in the frame of the ``published`` one.

        Null where it is not made ahead.
        """
        address = path.removesuffix("index.html").rstrip("/")
        with self._lock:
            planned = next((made.pages[address] for made in self._made.values() if address in made.pages), None)
            body = planned.made().body if planned else None
        opening = published.find(b">", published.find(_OPEN)) + 1
        end = published.rfind(b"</div>", 0, published.rfind(_CLOSE))
        if body is None or not 0 < opening <= end:
            return None
        return published[:opening] + body.encode() + published[end:]

    def _text(self, path: Path) -> Locator | None:
        """Return whose text a file is; null where it is another record, or none."""
        path = path.resolve()
        if path.name not in _RECORDS or not path.is_file() or not path.is_relative_to(self._root):
            return None
        folders = path.relative_to(self._root).parts[:-1]
        return Locator(*folders) if len(folders) == 3 else None

    def _forget_beside(self, at: Locator) -> None:
        """Have what stands beside a text read again, where that is what was changed."""
        for other in [each for each in self._read if each != at and each.institution == at.institution]:
            del self._read[other]

    def _one(self, at: Locator, number: int) -> _Made:
        try:
            single, around = self._read.get(at) or self._begun(at)
        except DataError as error:  # the vocabulary, of which the build tells
            return _Made(number, {}, error.problems)
        self._read[at] = single, around
        found = single.check()
        edition = None if found.problems else self._edition(at, found)
        if edition is None:
            return _Made(number, {}, found.problems)
        book = Book(beside(around, edition))
        kinds = [each for each in kind.registered() if each.name in _KINDS]
        return _Made(number, {str(page.path): page for page in render.planned(book, "", kinds)}, ())

    def _begun(self, at: Locator) -> tuple[Single, Corpus]:
        single = Single(self._shown, at)
        return single, single.around(self._kept, own=True)

    def _edition(self, at: Locator, found: Found) -> Edition | None:
        """Return a text as it is now; null where the records around it cannot be read, of which the build tells."""
        reader = Reader(self._shown)
        folder = self._shown / at.institution
        institution = reader.yaml(folder / "institution.yml", schema.INSTITUTION)
        protocol = reader.yaml(folder / at.protocol / "protocol.yml", schema.PROTOCOL)
        if institution is None or protocol is None or found.version is None or reader.problems:
            return None
        return Edition(
            institution=institution.value,
            protocol=protocol.value,
            version=found.version,
            source_bytes=found.source,
        )
