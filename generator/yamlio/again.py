"""A document that was read and found right: its bytes, and the tree with its marks once somebody asks for a place.

The tree of a text takes a hundred times as much memory as its bytes, and is asked for only where something is to be
said of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.yamlio import reading
from generator.yamlio.document import Document, Mark, Place, Tree


class Again(Document):
    """Reads ``data``, in which nothing was wrong, once more for each question."""

    __slots__ = ("_bytes",)

    def __init__(self, data: bytes, path: str) -> None:
        object.__setattr__(self, "path", path)
        object.__setattr__(self, "problems", ())
        object.__setattr__(self, "_bytes", data)

    def _read(self) -> Document:
        return reading.load(self._bytes, self.path)  # type: ignore[attr-defined]

    @property
    def data(self) -> Tree:
        """The tree."""
        return self._read().data

    @property
    def mark(self) -> Mark:
        """The place of everything in it."""
        return self._read().mark

    @property
    def first_line(self) -> str:
        """The first line."""
        return self._read().first_line

    def place(self, path: Place = ()) -> tuple[int, int]:
        """Return line and column of the value at ``path``."""
        return self._read().place(path)

    def key_place(self, path: Place) -> tuple[int, int]:
        """Return line and column of the key at the end of ``path``."""
        return self._read().key_place(path)

    def texts(self) -> Iterator[tuple[Place, str]]:
        """Yield every text with its path."""
        return self._read().texts()
