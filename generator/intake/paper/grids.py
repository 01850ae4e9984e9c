"""Tables that a PDF draws with lines and does not call so → the cell of each word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.intake.paper.raw import Box, Page, Piece

_THIN = 3.0  # points: a line, whether stroked or filled
_SHORT = 6.0  # points: shorter lines belong to a sign or a picture
_TOUCH = 4.0  # points: what lies nearer touches
_LEAST = 2  # rows, and columns: a frame around a text is no table
_MOST = 1_500  # lines that are looked at; more are a drawing


@dataclass(frozen=True, slots=True)
class Grid:
    """The places of the lines of a table, from left to right and from above to below."""

    columns: tuple[float, ...]
    rows: tuple[float, ...]

    def cell(self, piece: Piece) -> tuple[int, int] | None:
        """Return the row and column of the cell in which a word begins, None outside the table."""
        row = _between(self.rows, (piece.top + piece.bottom) / 2)
        column = _between(self.columns, piece.left + 0.5)
        return None if row is None or column is None else (row, column)


def tagged(page: Page, first: int) -> tuple[Page, int]:
    """Return a page whose words in drawn tables have the tags of cells, tables numbered from ``first``; and the next.

    A page whose tables are tagged stays as it is.
    """
    if any(piece.tag.startswith("TD") for piece in page.pieces):
        return page, first
    grids = [grid for grid in found(page.rules) if sum(grid.cell(piece) is not None for piece in page.pieces)]
    if not grids:
        return page, first
    pieces = []
    for piece in page.pieces:
        cells = ((number, grid.cell(piece)) for number, grid in enumerate(grids, first))
        number, cell = next(((number, cell) for number, cell in cells if cell is not None), (0, None))
        pieces.append(piece if cell is None else replace(piece, tag=f"TD {number} {cell[0]} {cell[1]}"))
    return replace(page, pieces=tuple(pieces)), first + len(grids)


def found(rules: Sequence[Box]) -> list[Grid]:
    """Return the grids that lines and frames make."""
    lines = list(_lines(rules))
    if len(lines) > _MOST:
        return []
    grids = []
    for group in _touching(lines):
        columns = _places([(box[0] + box[2]) / 2 for box in group if box[3] - box[1] > box[2] - box[0]])
        rows = _places([(box[1] + box[3]) / 2 for box in group if box[3] - box[1] <= box[2] - box[0]])
        if len(columns) > _LEAST and len(rows) > _LEAST:
            grids.append(Grid(columns, rows))
    return grids


def _lines(rules: Sequence[Box]) -> Iterator[Box]:
    """Yield every line, and the four of every frame."""
    for left, top, right, bottom in rules:
        width, height = right - left, bottom - top
        if min(width, height) <= _THIN:
            if max(width, height) >= _SHORT:
                yield left, top, right, bottom
        elif width >= _SHORT and height >= _SHORT:
            yield from ((left, top, right, top), (left, bottom, right, bottom))
            yield from ((left, top, left, bottom), (right, top, right, bottom))


def _touching(lines: list[Box]) -> list[list[Box]]:
    """Return lines in groups of which each touches another of the group."""
    groups: list[tuple[list[Box], Box]] = []
    for line in lines:
        members, around = [line], line
        apart = []
        for group, box in groups:
            if _meet(box, around) and any(_meet(each, line) for each in group):
                members += group
                around = _around(around, box)
            else:
                apart.append((group, box))
        groups = [*apart, (members, around)]
    return [members for members, _ in groups]


def _meet(one: Box, other: Box) -> bool:
    return (
        one[0] - _TOUCH <= other[2]
        and other[0] - _TOUCH <= one[2]
        and one[1] - _TOUCH <= other[3]
        and other[1] - _TOUCH <= one[3]
    )


def _around(one: Box, other: Box) -> Box:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def _places(values: list[float]) -> tuple[float, ...]:
    """Return the places of lines, each once: the two edges of a thick or double line are one."""
    places: list[float] = []
    for value in sorted(values):
        if not places or value - places[-1] > _TOUCH:
            places.append(value)
    return tuple(places)


def _between(places: Sequence[float], value: float) -> int | None:
    """Return between which two places a value lies, or None."""
    if not places or not places[0] <= value <= places[-1]:
        return None
    return next((n for n in range(len(places) - 1) if value <= places[n + 1]), None)
