"""What a site engine receives: one finished page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PageKind = Literal[
    "home", "schools", "institution", "school", "school-role", "version", "source", "roles", "role", "topics", "topic",
    "vocabulary", "method", "data", "matrix", "pair", "lineage", "flips", "gaps", "draft", "revision", "changes",
    "search", "accessibility", "privacy",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page of the site, ready to be framed by any engine.

    ``path`` is the address without slashes around it (``"scholen/scala-college"``; empty for the home page). ``body``
    is one HTML element holding the whole content, its ``h1`` included, with links relative to the page's own folder.
    ``searchable`` pages enter the search index; each heading with an id inside them is a result of its own. ``feeds``
    are the Atom feeds that a reader of the page may want: name and site-relative path.
    """

    path: str
    kind: PageKind
    title: str
    description: str
    body: str
    searchable: bool
    feeds: tuple[tuple[str, str], ...] = ()

    @property
    def depth(self) -> int:
        """How many folders below the site root the page lies."""
        return self.path.count("/") + 1 if self.path else 0
