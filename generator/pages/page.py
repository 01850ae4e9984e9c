"""What a site engine receives: pages that are known, and made one at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.addresses import Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A page of the site before it is made: all that its body does not decide.

    ``path`` is the address (``"scholen/scala-college"``; empty for the home page), ``kind`` the name of its kind.
    ``searchable`` pages enter the search index; each heading with an id inside them is a result of its own.
    ``feeds`` are the Atom feeds that a reader of the page may want: name and site-relative path. ``body`` makes the
    body, as :class:`Page` has it; nothing keeps what it returns. ``asked`` is all that the page is made of, beside what
    is read of the book meanwhile. ``beside_files`` is as its kind has it.
    """

    path: Address
    kind: str
    title: str
    description: str
    searchable: bool
    feeds: tuple[tuple[str, str], ...] = ()
    body: Callable[[], str]
    asked: object = None
    beside_files: bool = False

    def made(self) -> Page:
        """Return the page with its body."""
        return Page(
            path=self.path,
            kind=self.kind,
            title=self.title,
            description=self.description,
            body=self.body(),
            searchable=self.searchable,
            feeds=self.feeds,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page of the site, ready to be framed by any engine; all but ``body`` is as :class:`Planned` has it.

    ``body`` is one HTML element holding the whole content, its ``h1`` included, with links relative to the page's own
    folder.
    """

    path: Address
    kind: str
    title: str
    description: str
    body: str
    searchable: bool
    feeds: tuple[tuple[str, str], ...] = ()

    @property
    def depth(self) -> int:
        """How many folders below the site root the page lies."""
        return self.path.count("/") + 1 if self.path else 0
