"""The cells of a table in a page → their rows and columns (HTML Living Standard, 4.9.12)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

_MOST_SPAN = 1_000
_MOST_PLACES = 100_000


@dataclass(frozen=True, slots=True)
class Table:
    """Which cell each element is, by its address in memory: table, row and column, from 0."""

    cells: dict[int, tuple[int, int, int]]


def numbered(table: LexborNode, number: int) -> Table:
    """Return the cells of a table, the ``number``-th of the page."""
    taken: set[tuple[int, int]] = set()
    cells: dict[int, tuple[int, int, int]] = {}
    for row, element in enumerate(_rows(table)):
        column = 0
        for cell in element.iter():
            if cell.tag not in ("td", "th"):
                continue
            while (row, column) in taken:
                column += 1
            cells[cell.mem_id] = (number, row, column)
            width, height = (_span(cell.attributes.get(name)) for name in ("colspan", "rowspan"))
            if len(taken) + width * height <= _MOST_PLACES:
                taken.update((row + down, column + along) for down in range(height) for along in range(width))
            column += width
    return Table(cells)


def _rows(table: LexborNode) -> Iterator[LexborNode]:
    for each in table.iter():
        if each.tag == "tr":
            yield each
        elif each.tag in ("thead", "tbody", "tfoot"):
            yield from (row for row in each.iter() if row.tag == "tr")


def _span(told: str | None) -> int:
    return min(max(int(told), 1), _MOST_SPAN) if told is not None and told.isascii() and told.isdigit() else 1
