"""What is wrong with the user's files, said so that it can be mended."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.ground.text import visible


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Problem:
    """One located mistake in a user's file.

    ``path`` is shown as given (relative where possible), what cannot be seen or printed in it as its escape; ``line``
    and ``column`` count from 1. One that ``follows`` is about the other mistakes, and said after those of its place.
    """

    path: str
    line: int
    column: int
    follows: bool = False
    what: str
    mend: str

    @property
    def place(self) -> str:
        """Where it is, as it is shown: an option of a command has no lines."""
        path = visible(self.path)
        return path if path.startswith("--") else f"{path}:{self.line}:{self.column}"

    def __str__(self) -> str:
        return f"{self.place}: {self.what} → {self.mend}"


# More than anybody mends at once, and few enough to say in no time of a file that is wrong from end to end.
MOST_TOLD = 100


def first(problems: Sequence[Problem], further: int = 0) -> tuple[Problem, ...]:
    """Return the first hundred problems of one file, and one that counts the rest of them and ``further`` ones."""
    told = tuple(problems[:MOST_TOLD])
    rest = len(problems) - len(told) + further
    if not rest:
        return told
    last = max(told)
    what = f"… and {rest} more of this kind"
    more = Problem(path=last.path, line=last.line, column=last.column, follows=True, what=what, mend="mend these first")
    return (*told, more)


class DataError(Exception):
    """All problems found in one run, sorted by place; the input is refused as a whole."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))
