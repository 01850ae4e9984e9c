"""Whether the neighbours of one unit became the neighbours of another."""

from __future__ import annotations

from collections.abc import Mapping


class Context:
    """Where the nearest linked neighbours of each unit lead; before the first and after the last stands an edge."""

    def __init__(self, links: Mapping[int, int], rows: int, columns: int) -> None:
        back = {column: row for row, column in links.items()}
        # Where the neighbours of each old unit lead, and the neighbours of each new one.
        self._leads = (
            [links.get(row, -1) for row in _nearest(links, rows, -1)],
            [links.get(row, columns) for row in _nearest(links, rows, 1)],
        )
        self._stands = _nearest(back, columns, -1), _nearest(back, columns, 1)

    def around(self, row: int, column: int) -> float:
        """Return the share (0, ½ or 1) of the two neighbours that are linked to each other."""
        (leads_before, leads_after), (before, after) = self._leads, self._stands
        return ((leads_before[row] == before[column]) + (leads_after[row] == after[column])) / 2

    def gap(self, row: int) -> tuple[int, int]:
        """Return where the two neighbours of a unit of the old list lead, as places of the new one."""
        return self._leads[0][row], self._leads[1][row]

    def gap_in_new(self, column: int) -> tuple[int, int]:
        """Return the two neighbours of a unit of the new list."""
        return self._stands[0][column], self._stands[1][column]


def _nearest(links: Mapping[int, int], count: int, step: int) -> list[int]:
    """Return for each place the nearest linked place in a direction; -1 or ``count`` where there is none."""
    found = []
    last = -1 if step < 0 else count
    for place in range(count) if step < 0 else range(count - 1, -1, -1):
        found.append(last)
        if place in links:
            last = place
    return found if step < 0 else found[::-1]
