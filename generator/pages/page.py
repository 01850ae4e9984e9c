"""What a site engine receives: one finished page."""

from __future__ import annotations

from dataclasses import dataclass

from generator.addresses import Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page of the site, ready to be framed by any engine.

    ``path`` is the address (``"scholen/scala-college"``; empty for the home page), ``kind`` the name of its kind.
    ``body`` is one HTML element holding the whole content, its ``h1`` included, with links relative to the page's own
    folder. ``searchable`` pages enter the search index; each heading with an id inside them is a result of its own.
    ``feeds`` are the Atom feeds that a reader of the page may want: name and site-relative path.
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
