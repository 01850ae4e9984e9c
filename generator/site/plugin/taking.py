"""Pages and files that an earlier build made and that would come out the same, taken from the site it published."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from pathlib import Path

from generator.book import account
from generator.book.book import Book
from generator.book.ledger import Ledger
from generator.ground.crew import Crew
from generator.ground.stages import Stages
from generator.outputs import output
from generator.pages.page import Planned
from generator.site.build.engine import Handed
from generator.site.making import PAGE, Making, Name
from generator.site.plugin.sharing import Sharing

Places = dict[str, tuple[int, int]]
"""Where in the HTML of a page its body begins and ends, by the page."""


class Taking:
    """Takes over what stands, and follows the making of all else; without ``after`` in ``handed`` it does neither.

    What others make for this process comes through it too.
    """

    def __init__(self, book: Book, handed: Handed | None) -> None:
        self._book = book
        self._after = handed.after if handed else None
        self._site = handed.site if handed else None
        self._before: Places = {}
        self._places: Places = {}
        self._ledger: Ledger | None = None
        self.taken = self.made = 0
        self._sharing: Sharing | None = None
        if self._after is None or handed is None:
            return
        before = None
        if handed.before is not None and self._site is not None:
            written, self._before = pickle.loads(handed.before)
            before = account.read(written)
        self._ledger = Ledger(book, before)

    def share(
        self, crew: Crew, pages: Sequence[Planned], files: Sequence[output.Planned], address: str, stages: Stages
    ) -> None:
        """Have ``crew`` make what does not stand, in the order in which it will be asked for."""
        making = Making(self._book, pages, files, self._ledger, address)
        wanted = [(file.of, file.path) for file in files if not file.held and not self._file_stands(file)]
        wanted += [(PAGE, page.path) for page in pages if not page.beside_files and not self._page_stands(page)]
        self._sharing = Sharing(crew, making, wanted, stages, self._ledger)

    def _page_stands(self, page: Planned) -> bool:
        ledger = self._ledger
        return ledger is not None and page.path in self._before and ledger.stands(f"page/{page.path}", page.asked)

    def _file_stands(self, file: output.Planned) -> bool:
        ledger = self._ledger
        return ledger is not None and ledger.stands(f"file/{file.path}", (file.path, file.making))

    def others(self, name: Name) -> tuple[str | bytes, float] | None:
        """Return what others made, and the seconds it took; None for what is taken over or made here."""
        found = self._sharing.take(name) if self._sharing else None
        self.made += found is not None and self._ledger is not None
        return found

    def received(self, file: output.Planned, content: str | bytes) -> bytes:
        """Return the content of a published file that others made."""
        assert isinstance(content, bytes)
        file.taken(self._book, content)
        return content

    def end(self) -> None:
        """Need nobody any more who makes something."""
        if self._sharing:
            self._sharing.close()

    def body(self, page: Planned) -> str:
        """Return the body of a page."""
        if self._ledger is None:
            return page.body()
        name = f"page/{page.path}"
        if self._ledger.stands(name, page.asked) and (found := self._cut(page)) is not None:
            self.taken += 1
            return found
        self.made += 1
        with self._ledger.making(name, page.asked):
            return page.body()

    def content(self, file: output.Planned) -> bytes:
        """Return the content of a published file."""
        if self._ledger is None:
            return file.content()
        name, asked = f"file/{file.path}", (file.path, file.making)
        if self._site is not None and self._ledger.stands(name, asked):
            content = _read(self._site / file.path)
            if content is not None:
                self.taken += 1
                file.taken(self._book, content)
                return content
        self.made += 1
        with self._ledger.making(name, asked):
            return file.content()

    def framed(self, page: Planned, body: str, html: str) -> None:
        """Note where the body of a page stands in its HTML; of one that was changed on its way nowhere."""
        if self._ledger is not None and (start := html.find(body)) >= 0:
            self._places[page.path] = (start, start + len(body))

    def close(self) -> None:
        """Write down for the next build what this one made."""
        if self._ledger is not None and self._after is not None:
            after = self._ledger.account()
            self._after.write_bytes(pickle.dumps((after.written(), self._places), pickle.HIGHEST_PROTOCOL))

    def _cut(self, page: Planned) -> str | None:
        if self._site is None or page.path not in self._before:
            return None
        start, stop = self._before[page.path]
        # As it was written: no line end is another.
        html = _read(self._site / page.path / "index.html")
        return None if html is None else html.decode("utf-8")[start:stop]


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None
