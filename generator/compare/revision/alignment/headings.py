"""Which heading became which, and whether what stood under the one stands under the other.

A chapter that was retitled is known by what stands under it. A heading that the other text has as an article of the
same words ("1. Regels" between "Artikel 1.1" and "Artikel 2.1") still heads what follows it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.compare.revision.alignment.context import Context
from generator.compare.revision.alignment.sequences import Pair
from generator.compare.revision.units import Unit

_MOST = 0.5  # of the linked units below a heading that must stand below the other one


def retitled(links: Mapping[int, int], old: Sequence[Unit], new: Sequence[Unit]) -> dict[int, int]:
    """Return more links, of headings without one: those between the same neighbours, then those above the same units.

    What stands right between two units that stayed beside each other is in the place of the other heading there.
    """
    found = _between(links, old, new)
    return found | _above(dict(links) | found, old, new)


def _between(links: Mapping[int, int], old: Sequence[Unit], new: Sequence[Unit]) -> dict[int, int]:
    """Return the headings without a link between two units that stayed neighbours, where both texts have as many."""
    context = Context(links, len(old), len(new))
    taken = set(links.values())
    gaps: tuple[defaultdict[tuple[int, int], list[int]], ...] = defaultdict(list), defaultdict(list)
    for row in (at for at, unit in enumerate(old) if unit.kind == "heading" and at not in links):
        gaps[0][context.gap(row)].append(row)
    for column in (at for at, unit in enumerate(new) if unit.kind == "heading" and at not in taken):
        gaps[1][context.gap_in_new(column)].append(column)
    whole = -1, len(new)  # between the ends of both texts, where nothing is linked
    alike = [(rows, gaps[1][gap]) for gap, rows in gaps[0].items() if gap != whole and gap in gaps[1]]
    return {
        row: column
        for rows, columns in alike
        if len(rows) == len(columns)
        for row, column in zip(rows, columns, strict=True)
    }


def _above(links: Mapping[int, int], old: Sequence[Unit], new: Sequence[Unit]) -> dict[int, int]:
    """Return the headings without a link, most of what stands below which stands below the other.

    Right above the same unit, the one may have taken in more than the other had: a chapter that ended there.
    """
    rows = {unit.key: row for row, unit in enumerate(old)}
    columns = {unit.key: column for column, unit in enumerate(new)}
    below_old, below_new = _below(old, rows), _below(new, columns)
    reached = frozenset(links.values())
    first: list[Pair] = []
    others: list[Pair] = []
    for row in (at for at, unit in enumerate(old) if unit.kind == "heading" and at not in links):
        became = [links[child] for child in below_old[row] if child in links]
        parents = Counter(columns.get(new[child].parent, -1) for child in became)
        column, times = parents.most_common(1)[0] if parents else (-1, 0)
        if column < 0 or column in reached or new[column].kind != "heading":
            continue
        there = [child for child in below_new[column] if child in reached]
        if there[0] == became[0] and times > _MOST * len(became):
            first.append((row, column))
        elif times > _MOST * max(len(became), len(there)):
            others.append((row, column))
    found: dict[int, int] = {}
    for row, column in (*first, *others):
        found.setdefault(column, row)
    return {row: column for column, row in found.items()}


def below_alike(links: Mapping[int, int], old: Sequence[Unit], new: Sequence[Unit]) -> dict[Pair, float]:
    """Return for pairs of headings Dice's share of the linked units below them that are linked to each other."""
    heads = [{unit.key: at for at, unit in enumerate(side) if unit.kind == "heading"} for side in (old, new)]
    counts: Counter[Pair] = Counter()
    below: tuple[Counter[int], Counter[int]] = Counter(), Counter()
    for row, column in links.items():
        above = heads[0].get(old[row].parent), heads[1].get(new[column].parent)
        for known, place in zip(below, above, strict=True):
            if place is not None:
                known[place] += 1
        if above[0] is not None and above[1] is not None:
            counts[above[0], above[1]] += 1
    return {(row, column): 2 * times / (below[0][row] + below[1][column]) for (row, column), times in counts.items()}


def _below(units: Sequence[Unit], places: Mapping[str, int]) -> defaultdict[int, list[int]]:
    found: defaultdict[int, list[int]] = defaultdict(list)
    for place, unit in enumerate(units):
        if unit.parent in places:
            found[places[unit.parent]].append(place)
    return found


Group = tuple[tuple[int, ...], tuple[int, ...]]


def with_headings(
    groups: Sequence[Group], links: Mapping[int, int], old: Sequence[Unit], new: Sequence[Unit]
) -> list[Group]:
    """Return groups in which a heading belongs to the article below it where the other text reads it so."""
    back = {column: row for row, column in links.items()}
    heads = dict(_own_headings(old, links, new))
    heads_new = dict(_own_headings(new, back, old))
    found: list[Group] = []
    for rows, columns in groups:
        if rows and columns and len(rows) == len(columns) == 1:
            above, above_new = heads.get(rows[0]), heads_new.get(columns[0])
            rows = rows if above is None else (above, *rows)
            columns = columns if above_new is None else (above_new, *columns)
        found.append((rows, columns))
    return found


def _own_headings(units: Sequence[Unit], links: Mapping[int, int], others: Sequence[Unit]) -> Iterator[tuple[int, int]]:
    """Yield the place of a unit and that of the heading right above it whose words the other text has in the unit."""
    for place, unit in enumerate(units[:-1]):
        if unit.kind != "heading" or place in links or place + 1 not in links:
            continue
        if others[links[place + 1]].text.startswith(f"{unit.text}\n"):
            yield place + 1, place


class Headings:
    """What stands under which heading in two lists; ``groups`` are the rows and columns of what became of each unit."""

    def __init__(
        self, groups: Iterable[tuple[Sequence[int], Sequence[int]]], old: Sequence[Unit], new: Sequence[Unit]
    ) -> None:
        self._old, self._new = old, new
        linked = [(rows, columns) for rows, columns in groups if rows and columns]
        self._became = {
            old[row].key: {new[column].key for column in columns} for rows, columns in linked for row in rows
        }
        self._became[""] = {""}
        self._known = {new[column].key for _, columns in linked for column in columns}
        self._heads = _heads(old, new, linked)
        self._leads = (
            {unit.key for unit in old if unit.kind != "heading" and unit.key in self._became},
            {unit.key for unit in new if unit.kind != "heading" and unit.key in self._known},
        )

    def same(self, row: int, column: int) -> bool:
        """Return whether the unit of a row stands under what became the heading or article over that of a column."""
        before, after = self._old[row], self._new[column]
        if after.parent in self._became.get(before.parent, ()):
            return True
        if before.kind == "heading" or after.kind == "heading":
            # What came or went over a heading is told itself, and at which level it stands is a matter of reading.
            parents = before.parent, after.parent
            return not all(parents) or parents[0] not in self._became or parents[1] not in self._known
        if before.parent in self._leads[0] and after.parent in self._leads[1]:
            # Both stand under a provision that both texts have, and not under the same: from forbidden to allowed.
            return False
        one, other = self._heads[0].get(row), self._heads[1].get(column)
        return one is not None and one == other


def _heads(
    old: Sequence[Unit], new: Sequence[Unit], linked: Sequence[tuple[Sequence[int], Sequence[int]]]
) -> tuple[dict[int, int], dict[int, int]]:
    """Return for each place the number of the nearest link before it of which either side is a heading.

    Nothing where a heading of which nothing became anything stands nearer.
    """
    numbers: tuple[dict[int, int], dict[int, int]] = {}, {}
    for number, (rows, columns) in enumerate(linked):
        if old[rows[0]].kind == "heading" or new[columns[0]].kind == "heading":
            numbers[0][rows[0]], numbers[1][columns[0]] = number, number
    found: tuple[dict[int, int], dict[int, int]] = {}, {}
    for units, known, heads in zip((old, new), numbers, found, strict=True):
        last: int | None = None
        for place, unit in enumerate(units):
            if place in known or unit.kind == "heading":
                last = known.get(place)
            if last is not None:
                heads[place] = last
    return found
