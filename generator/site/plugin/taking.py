"""Pages and files that an earlier build made and that would come out the same, taken from the site it published."""

from __future__ import annotations

import os
import pickle
import shutil
from collections.abc import Sequence
from pathlib import Path

from generator.book import account
from generator.book.account import Account
from generator.book.book import Book
from generator.book.ledger import Ledger
from generator.ground import store
from generator.ground.crew import Crew
from generator.ground.stages import Stages
from generator.outputs import output
from generator.pages.page import Planned
from generator.site.build import unchanged
from generator.site.build.engine import Handed
from generator.site.making import PAGE, Making, Name
from generator.site.plugin.sharing import Sharing

Places = dict[str, tuple[int, int]]
"""Where in the HTML of a page its body begins and ends, by the page."""


class Taking:
    """Takes over what stands, and follows the making of all else; without ``after`` in ``handed`` it does neither.

    Only then others may make pages and files for this process: nobody follows what they read.
    """

    def __init__(self, book: Book, handed: Handed | None) -> None:
        self._book = book
        self._after = handed.after if handed else None
        self._site = handed.site if handed else None
        self._frame = handed.frame if handed else ""
        self._framed = False
        self._before: Places = {}
        self._places: Places = {}
        self._ledger: Ledger | None = None
        self._sharing: Sharing | None = None
        self.taken = self.made = 0
        if self._after is None or handed is None:
            return
        self._kept = handed.kept
        self._ledger = Ledger(book, handed.kept, self._known(handed))

    def _known(self, handed: Handed) -> Account | None:
        """Return the account of an earlier build; where there is none that is whole, nothing is taken over."""
        kept = handed.kept.get(unchanged.ACCOUNT, handed.before) if handed.before else None
        if kept is None:
            self._site = None
            return None
        frame, written, self._before = pickle.loads(kept)
        self._framed = frame == self._frame
        return account.read(written)

    def share(
        self, crew: Crew, pages: Sequence[Planned], files: Sequence[output.Planned], address: str, stages: Stages
    ) -> None:
        """Have ``crew`` make pages and files, in the order in which they will be asked for; none that are followed."""
        if self._ledger is not None:
            return
        wanted = [(file.of, file.path) for file in files if not file.held]
        wanted += [(PAGE, page.path) for page in pages if not page.beside_files]
        self._sharing = Sharing(crew, Making(self._book, pages, files, address), wanted, stages)

    def others(self, name: Name) -> tuple[str | bytes, float] | None:
        """Return what others made, and the seconds it took; None for what is taken over or made here."""
        return self._sharing.take(name) if self._sharing else None

    def received(self, file: output.Planned, content: str | bytes) -> bytes:
        """Return the content of a published file that others made."""
        assert isinstance(content, bytes)
        file.taken(self._book, len(content))
        return content

    def end(self) -> None:
        """Need nobody any more who makes something."""
        if self._sharing:
            self._sharing.close()

    def page(self, page: Planned) -> Path | None:
        """Return where the whole of a page stands that would come out the same in its frame."""
        if self._ledger is None or self._site is None or not self._framed or page.path not in self._before:
            return None
        there = self._site / page.path / "index.html"
        if not there.is_file() or not self._ledger.stands(_page(page), page.asked):
            return None
        self.taken += 1
        self._places[page.path] = self._before[page.path]
        return there

    def body(self, page: Planned) -> str:
        """Return the body of a page."""
        if self._ledger is None:
            return page.body()
        if self._ledger.stands(_page(page), page.asked) and (found := self._cut(page)) is not None:
            self.taken += 1
            return found
        self.made += 1
        with self._ledger.making(_page(page), page.asked):
            return page.body()

    def file(self, file: output.Planned) -> Path | None:
        """Return where a published file stands that would come out the same."""
        if self._ledger is None or self._site is None:
            return None
        there = self._site / file.path
        if not there.is_file() or not self._ledger.stands(f"file/{file.path}", (file.path, file.making)):
            return None
        self.taken += 1
        file.taken(self._book, there.stat().st_size)
        return there

    def content(self, file: output.Planned) -> bytes:
        """Make the content of a published file."""
        if self._ledger is None:
            return file.content()
        self.made += 1
        with self._ledger.making(f"file/{file.path}", (file.path, file.making)):
            return file.content()

    def framed(self, page: Planned, body: str, html: str) -> None:
        """Note where the body of a page stands in its HTML; of one that was changed on its way nowhere."""
        if self._ledger is not None and (start := html.find(body)) >= 0:
            self._places[page.path] = (start, start + len(body))

    def close(self) -> None:
        """Write down for the next build what this one made."""
        if self._ledger is not None and self._after is not None:
            found = self._frame, self._ledger.account().written(), self._places
            written = pickle.dumps(found, pickle.HIGHEST_PROTOCOL)
            key = store.key(written)
            self._kept.put(unchanged.ACCOUNT, key, written)
            self._after.write_text(key, encoding="ascii")

    def _cut(self, page: Planned) -> str | None:
        if self._site is None or page.path not in self._before:
            return None
        start, stop = self._before[page.path]
        try:
            # As it was written: no line end is another.
            html = (self._site / page.path / "index.html").read_bytes().decode("utf-8")
        except OSError:
            return None
        return html[start:stop]


def place(there: Path, path: Path) -> None:
    """Put a file that stands ``there`` at ``path`` too: as the same one where the disk can, for nobody writes in it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(there, path)
    except OSError:
        shutil.copyfile(there, path)


def _page(page: Planned) -> str:
    return f"page/{page.path}"
