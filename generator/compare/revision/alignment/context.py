"""Whether the neighbours of one unit became the neighbours of another."""

from __future__ import annotations

from collections.abc import Mapping


class Context:
    """Where the nearest linked neighbours of each unit lead; before the first and after the last stands an edge."""

    def __init__(self, links: Mapping[int, int], rows: int, columns: int) -> None:
        back = {column: row for row, column in links.items()}
        self._links, self._back = links, back
        self._rows, self._columns = rows, columns
        self._nearest = (
            _nearest(links, rows, -1),
            _nearest(links, rows, 1),
            _nearest(back, columns, -1),
            _nearest(back, columns, 1),
        )

    def around(self, row: int, column: int) -> float:
        """Return the share (0, ½ or 1) of the two neighbours that are linked to each other."""
        row_before, row_after, column_before, column_after = self._nearest
        before = self._leads(row_before[row], -1) == column_before[column]
        after = self._leads(row_after[row], self._columns) == column_after[column]
        return (before + after) / 2

    def gap(self, row: int) -> tuple[int, int]:
        """Return where the two neighbours of a unit of the old list lead, as places of the new one."""
        before, after = self._nearest[:2]
        return self._leads(before[row], -1), self._leads(after[row], self._columns)

    def gap_in_new(self, column: int) -> tuple[int, int]:
        """Return the two neighbours of a unit of the new list."""
        _, _, before, after = self._nearest
        return before[column], after[column]

    def _leads(self, row: int, edge: int) -> int:
        return self._links.get(row, edge)


def _nearest(links: Mapping[int, int], count: int, step: int) -> list[int]:
    """Return for each place the nearest linked place in a direction; -1 or ``count`` where there is none."""
    found = []
    last = -1 if step < 0 else count
    for place in range(count) if step < 0 else range(count - 1, -1, -1):
        found.append(last)
        if place in links:
            last = place
    return found if step < 0 else found[::-1]
