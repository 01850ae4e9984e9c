"""A stretch of one source line, what it was recognised as, and its place as a locator."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from generator.ground.spans import Span, show
from generator.ground.text import squash
from generator.model import ArtefactReason

Style = Literal[
    "chapter", "roman", "upper", "word", "bare", "decimal", "multi", "lower", "minor", "bullet"
]  # fmt: skip

RANK: dict[Style, int] = {
    "chapter": 0, "roman": 1, "upper": 2, "word": 3, "bare": 4, "decimal": 4, "multi": 5, "lower": 6, "minor": 7,
    "bullet": 8,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Doubt:
    """What the ingester was unsure of, and how a person can settle it."""

    what: str
    mend: str


@dataclass(frozen=True, slots=True)
class Marker:
    """A printed number, letter or bullet at the start of a piece.

    ``look`` tells lists of one style apart (``1.`` from ``1)``). ``number`` is empty for bullets. ``end`` is the offset
    in the piece where the words begin. ``apart`` is false where no white space follows the marker, so that it cannot be
    quoted on its own.
    """

    style: Style
    look: str
    number: tuple[int, ...]
    end: int
    apart: bool = True

    @property
    def key(self) -> tuple[Style, str]:
        """What makes two markers members of one list."""
        return self.style, self.look


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of one source line, without white space at either end.

    ``line`` counts from 1, ``start`` is an offset from 0, ``gap`` is the number of blank lines just before. What a rule
    recognised: ``artefact`` (not part of the text), ``starts`` (a new block begins here), ``heading`` (known to be
    one), ``marker``. A piece without any of these continues the block before it. ``rule`` is the name of the rule that
    recognised it. ``title`` says that it is known to be the title, ``depth`` how deep a heading is said to stand (0:
    nothing says so), ``row`` that it is a row of a table or a cell of one, ``note`` what an artefact is that no reason
    names, ``full`` that its line had no room for the next word, ``plain`` that the text itself says what its headings
    are and that this is none.
    """

    line: int
    start: int
    text: str
    gap: int
    artefact: ArtefactReason | None = None
    starts: bool = False
    heading: bool = False
    marker: Marker | None = None
    doubt: Doubt | None = None
    rule: str | None = None
    title: bool = False
    depth: int = 0
    row: bool = False
    note: str | None = None
    full: bool = False
    plain: bool = False

    @property
    def end(self) -> int:
        """The offset just after the last character."""
        return self.start + len(self.text)

    def claimed(self, rule: str) -> Piece:
        """Return the piece with the name of the rule that recognised it; spelled out, since ``replace`` costs twice."""
        return Piece(
            self.line, self.start, self.text, self.gap, self.artefact, self.starts, self.heading, self.marker,
            self.doubt, rule, self.title, self.depth, self.row, self.note, self.full, self.plain,
        )  # fmt: skip

    def part(self, start: int, stop: int | None = None) -> Piece:
        """Return the characters from ``start`` to ``stop`` (offsets in this piece) as a bare piece, trimmed."""
        raw = self.text[start:stop]
        bare = raw.lstrip()
        return Piece(self.line, self.start + start + len(raw) - len(bare), bare.rstrip(), self.gap if start == 0 else 0)

    def cut(self, offsets: Iterable[int]) -> tuple[Piece, ...]:
        """Return the piece cut before each of ``offsets`` (ascending), without empty parts."""
        bounds = [0, *offsets, len(self.text)]
        parts = (self.part(start, stop) for start, stop in pairwise(bounds) if start < stop)
        return tuple(part for part in parts if part.text)


Pieces = tuple[Piece, ...]


def read(lines: Sequence[str]) -> Pieces:
    """Return one piece per line that is not blank."""
    pieces = []
    gap = 0
    for number, line in enumerate(lines, 1):
        bare = line.lstrip()
        if not bare:
            gap += 1
            continue
        pieces.append(Piece(number, len(line) - len(bare), bare.rstrip(), gap))
        gap = 0
    return tuple(pieces)


def text_of(pieces: Iterable[Piece]) -> str:
    """Return the words of ``pieces`` as they are quoted: NFC, white space and line wraps as one space."""
    return squash(" ".join(piece.text for piece in pieces))


def text_only(pieces: Iterable[Piece]) -> Pieces:
    """Return the pieces that are not artefacts."""
    return tuple(piece for piece in pieces if piece.artefact is None)


def put(pieces: Pieces, changed: Iterable[tuple[int, Piece]]) -> Pieces:
    """Return ``pieces`` with some replaced, each given with its index; the same tuple where nothing changes."""
    result = dict(changed)
    return tuple(result.get(index, piece) for index, piece in enumerate(pieces)) if result else pieces


def claim(before: Pieces, after: Pieces, rule: str) -> Pieces:
    """Return the pieces that ``rule`` made of those ``before``, its name on each that it took for something else."""
    if after is before:
        return after
    if len(after) != len(before):
        # Pieces were cut: the parts are bare, and what is not recognised continues the block before it.
        return tuple(p.claimed(rule) if p.rule is None and (p.artefact or p.starts) else p for p in after)
    return tuple(
        new.claimed(rule)
        if new is not old and (new.rule is None or new.artefact != old.artefact or new.marker != old.marker)
        else new
        for old, new in zip(before, after, strict=True)
    )


def aside(piece: Piece, reason: ArtefactReason, doubt: Doubt | None = None, note: str | None = None) -> Piece:
    """Return ``piece`` as an artefact."""
    return replace(piece, artefact=reason, doubt=doubt or piece.doubt, note=note)


class Places:
    """Locators for pieces of one source."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._bounds: dict[int, tuple[int, int, int]] = {}
        for number, line in enumerate(lines, 1):
            bare = line.strip()
            if bare:
                start = len(line) - len(line.lstrip())
                self._bounds[number] = (start, start + len(bare), len(self._bounds))

    def show(self, pieces: Iterable[Piece], quoted: bool = True) -> str:
        """Return the place of ``pieces``; white space between them does not interrupt it, anything else does.

        Pieces that touch without white space stay apart where they are ``quoted``: a space joins their words.
        """
        joined = self.adjacent if quoted else self.touching
        runs: list[tuple[Piece, Piece]] = []
        for piece in sorted(pieces, key=lambda piece: (piece.line, piece.start)):
            if runs and joined(runs[-1][1], piece):
                runs[-1] = (runs[-1][0], piece)
            else:
                runs.append((piece, piece))
        return show(self._span(first, last) for first, last in runs)

    def adjacent(self, before: Piece, after: Piece) -> bool:
        """Return whether white space, and nothing else, lies between two pieces."""
        if before.line == after.line:
            return self._lines[before.line - 1][before.end : after.start].isspace()
        _, end, order = self._bounds[before.line]
        start, _, next_order = self._bounds[after.line]
        return before.end == end and after.start == start and next_order == order + 1

    def touching(self, before: Piece, after: Piece) -> bool:
        """Return whether nothing but white space, or nothing at all, lies between two pieces."""
        return (before.line == after.line and before.end == after.start) or self.adjacent(before, after)

    def _span(self, first: Piece, last: Piece) -> Span:
        from_start = first.start == self._bounds[first.line][0]
        to_end = last.end == self._bounds[last.line][1]
        whole_line = first.line == last.line and from_start and to_end
        if whole_line:
            return Span(first.line, last.line)
        if first.line == last.line:
            return Span(first.line, last.line, first.start + 1, last.end)
        return Span(first.line, last.line, None if from_start else first.start + 1, None if to_end else last.end)
