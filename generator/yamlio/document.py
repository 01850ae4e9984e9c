"""A YAML file as a plain tree, with the place of everything in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from generator.ground.errors import Problem

Tree: TypeAlias = "str | list[Tree] | dict[str, Tree] | None"
Place: TypeAlias = tuple[str | int, ...]


@dataclass(slots=True)
class Mark:
    """Where a value begins, where the keys of its map stand, and the marks of its parts."""

    line: int
    column: int
    keys: dict[str, tuple[int, int]]
    parts: dict[str | int, Mark]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One YAML file as a plain tree, with the place of everything in it.

    ``problems`` are the mistakes that did not stop the reading (of two equal keys the first counts): the file is to be
    refused for them, after the rest of it has been checked as well.
    """

    path: str
    data: Tree
    mark: Mark = field(repr=False)
    problems: tuple[Problem, ...] = ()
    first_line: str = ""

    def place(self, path: Place = ()) -> tuple[int, int]:
        """Return line and column (from 1) of the value at ``path``, or of the deepest part of it that exists."""
        mark = self._deepest(path)[0]
        return mark.line, mark.column

    def key_place(self, path: Place) -> tuple[int, int]:
        """Return line and column of the key at the end of ``path``; of the value where it is not a key."""
        parent, rest = self._deepest(path[:-1])
        if not rest and path and isinstance(path[-1], str) and path[-1] in parent.keys:
            return parent.keys[path[-1]]
        return self.place(path)

    def texts(self) -> Iterator[tuple[Place, str]]:
        """Yield every text in the file with its path, in order; of a map the values, not the names of its fields."""
        found: list[tuple[Place, str]] = []
        _gather((), self.data, found)
        yield from found

    def problem(self, path: Place, what: str, mend: str) -> Problem:
        """Return a problem at the value at ``path``."""
        line, column = self.place(path)
        return Problem(path=self.path, line=line, column=column, what=what, mend=mend)

    def key_problem(self, path: Place, what: str, mend: str) -> Problem:
        """Return a problem at the key at ``path``."""
        line, column = self.key_place(path)
        return Problem(path=self.path, line=line, column=column, what=what, mend=mend)

    def _deepest(self, path: Place) -> tuple[Mark, Place]:
        mark = self.mark
        for depth, step in enumerate(path):
            if step not in mark.parts:
                return mark, path[depth:]
            mark = mark.parts[step]
        return mark, ()


def _gather(place: Place, tree: Tree, found: list[tuple[Place, str]]) -> None:
    if isinstance(tree, str):
        found.append((place, tree))
    elif tree is not None:
        for key, part in tree.items() if isinstance(tree, dict) else enumerate(tree):
            _gather((*place, key), part, found)
