"""The text of an original: lines, and for each the place in the original that it came from."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal

from generator.ground.errors import Problem
from generator.ground.text import split_lines
from generator.intake.original import Original

Unit = Literal["line", "page", "paragraph"]
Edge = Literal["header", "footer", "menu"]
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where the lines from ``first`` on (from 1) come from, up to the next stretch.

    Of lines, ``number`` is that of the first and the others follow it; of a page or a paragraph all are from that one.
    """

    first: int
    unit: Unit
    number: int


@dataclass(frozen=True, slots=True)
class Note:
    """What a person must know of how a file was read, at a line and column (from 1) of the text."""

    line: int
    column: int
    what: str
    mend: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What an original tells of one line beside its characters; None where it does not tell.

    ``page`` counts from 1; ``box`` is left, top, right and bottom in points from the upper left corner of the page;
    ``size`` is that of most characters, in points; ``bold`` whether all of the line is. ``style`` is title, heading-1
    … heading-6, list, body, footnote, table, contents (a list of them that the original itself made), or front-matter
    (what a file says of itself before its text); ``level`` that of a list, from 0; ``mark`` the number or bullet that
    the reader wrote out at the head of the line; ``cell`` table, row and column, from 0; ``edge`` what the original
    itself calls a running head, a running foot or navigation.
    """

    page: int | None = None
    box: Box | None = None
    size: float | None = None
    bold: bool | None = None
    style: str | None = None
    level: int | None = None
    mark: str | None = None
    cell: tuple[int, int, int] | None = None
    edge: Edge | None = None


LINE_BY_LINE = (Stretch(1, "line", 1),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """The lines of an original, without line ends; ``stretches`` in ascending order, the first from line 1 on.

    ``facts`` holds one for each line, or none at all; ``made_by`` names the reader, its version and its libraries;
    ``struck`` are the words through which the original has a line, each
    with how many characters, white space aside, were read before it.
    """

    original: Original
    lines: tuple[str, ...]
    stretches: tuple[Stretch, ...] = LINE_BY_LINE
    notes: tuple[Note, ...] = ()
    facts: tuple[Facts, ...] = ()
    made_by: str | None = None
    struck: tuple[tuple[int, str], ...] = ()

    def __post_init__(self) -> None:
        # A line end inside a line would shift every place after it in what is published as the source.
        if any("\n" in line or "\r" in line for line in self.lines):
            raise ValueError(f"the reader of {self.original.type} leaves a line end inside a line")
        if not self.stretches or self.stretches[0].first != 1:
            raise ValueError(f"the reader of {self.original.type} does not say where the first line comes from")
        if self.facts and len(self.facts) != len(self.lines):
            raise ValueError(f"the reader of {self.original.type} does not tell of each line")

    @property
    def characters(self) -> str:
        """The whole text, its lines joined by LF."""
        return "\n".join(self.lines)

    @property
    def source(self) -> bytes:
        """The bytes of its ``source.txt``: the original where that is this text in UTF-8, else its lines in UTF-8."""
        try:
            if split_lines(self.original.content.decode("utf-8-sig")) == self.lines:
                return self.original.content
        except UnicodeDecodeError:
            pass  # the original is no such text, and its lines are all there is
        return self.characters.encode("utf-8", "surrogatepass")

    def origin(self, line: int) -> tuple[Unit, int]:
        """Return what the original calls the place of a line of the text: a line, page or paragraph of its own."""
        found = self.stretches[bisect_right(self.stretches, line, key=lambda stretch: stretch.first) - 1]
        return found.unit, found.number + (line - found.first if found.unit == "line" else 0)

    def problem(self, line: int, column: int, what: str, mend: str) -> Problem:
        """Return a problem with a place in the text, shown as a place in the original."""
        unit, number = self.origin(line)
        if unit != "line":
            return Problem(
                path=self.original.name, line=line, column=column, what=f"{what} ({unit} {number})", mend=mend
            )
        return Problem(path=self.original.name, line=number, column=column, what=what, mend=mend)

    def problems(self) -> tuple[Problem, ...]:
        """Return what a person must know of how the file was read."""
        return tuple(self.problem(note.line, note.column, note.what, note.mend) for note in self.notes)
