"""Two small optimisation methods over links between two sequences, without a library.

A heaviest increasing subsequence for links in order, with the best of all that came before kept in a tree (P. Fenwick,
1994); the Hungarian method (Kuhn 1955; Jonker and Volgenant's shortest augmenting paths) for links in any order, and
the heaviest link first where so many provisions are alike that it would take minutes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import TypeAlias

Pair: TypeAlias = tuple[int, int]


# Links of one component on either side for which the best assignment is sought: its cost is the cube of this. Between
# any two of the five texts a component has at most 7 on a side, and 15 in the texts of the evaluation.
MOST_ASSIGNED = 60


def in_order(weights: Mapping[Pair, float]) -> list[Pair]:
    """Return the links of greatest total weight that do not cross; pairs without a positive weight stay unlinked."""
    ordered = sorted((pair, weight) for pair, weight in weights.items() if weight > 0)
    return [ordered[at][0] for at in _heaviest([pair for pair, _ in ordered], [weight for _, weight in ordered])]


def assigned(weights: Mapping[Pair, float]) -> list[Pair]:
    """Return the one-to-one links of greatest total weight among pairs of positive weight, sorted.

    Where more than ``MOST_ASSIGNED`` on a side hang together the weight may be less than the greatest.
    """
    links: list[Pair] = []
    for component in _components({pair: weight for pair, weight in weights.items() if weight > 0}):
        sides = (len({pair[side] for pair in component}) for side in (0, 1))
        links += _hungarian(component) if max(sides) <= MOST_ASSIGNED else _heaviest_first(component)
    return sorted(links)


def _components(weights: Mapping[Pair, float]) -> list[dict[Pair, float]]:
    of_row: dict[int, list[int]] = defaultdict(list)
    of_column: dict[int, list[int]] = defaultdict(list)
    for row, column in weights:
        of_row[row].append(column)
        of_column[column].append(row)
    number: dict[int, int] = {}  # of the component that a row is in
    seen: set[int] = set()
    count = 0
    for start in of_row:
        if start in number:
            continue
        number[start] = count
        stack = [start]
        while stack:
            for column in of_row[stack.pop()]:
                if column not in seen:
                    seen.add(column)
                    fresh = [row for row in of_column[column] if row not in number]
                    number.update(dict.fromkeys(fresh, count))
                    stack += fresh
        count += 1
    components: list[dict[Pair, float]] = [{} for _ in range(count)]
    for pair, weight in weights.items():
        components[number[pair[0]]][pair] = weight
    return components


def _heaviest_first(weights: Mapping[Pair, float]) -> list[Pair]:
    """Link one component, the heaviest pair that is free at a time; of equals the first in order."""
    rows: set[int] = set()
    columns: set[int] = set()
    links = []
    # Sorted twice, the second time by weight alone: that takes half of what a key of both takes.
    for (row, column), _ in sorted(sorted(weights.items()), key=itemgetter(1), reverse=True):
        if row not in rows and column not in columns:
            rows.add(row)
            columns.add(column)
            links.append((row, column))
    return links


def _hungarian(weights: Mapping[Pair, float]) -> list[Pair]:
    """Link one connected component: a square table in which every pair not named weighs nothing."""
    rows = sorted({row for row, _ in weights})
    columns = sorted({column for _, column in weights})
    size = max(len(rows), len(columns))
    cost = [[0.0] * size for _ in range(size)]
    place_of_row, place_of_column = ({one: place for place, one in enumerate(side)} for side in (rows, columns))
    for (row, column), weight in weights.items():
        cost[place_of_row[row]][place_of_column[column]] = -weight
    potential_row, potential_column = [0.0] * (size + 1), [0.0] * (size + 1)
    holder = [0] * (size + 1)
    for row in range(1, size + 1):
        holder[0] = row
        column = 0
        slack, seen, came = [float("inf")] * (size + 1), [False] * (size + 1), [0] * (size + 1)
        while True:
            seen[column] = True
            at, step, following = holder[column], float("inf"), 0
            for other in range(1, size + 1):
                if seen[other]:
                    continue
                reduced = cost[at - 1][other - 1] - potential_row[at] - potential_column[other]
                if reduced < slack[other]:
                    slack[other], came[other] = reduced, column
                if slack[other] < step:
                    step, following = slack[other], other
            for other in range(size + 1):
                if seen[other]:
                    potential_row[holder[other]] += step
                    potential_column[other] -= step
                else:
                    slack[other] -= step
            column = following
            if holder[column] == 0:
                break
        while column:
            holder[column] = holder[came[column]]
            column = came[column]
    links = []
    for column in range(1, len(columns) + 1):
        row = holder[column]
        if row <= len(rows) and (pair := (rows[row - 1], columns[column - 1])) in weights:
            links.append(pair)
    return links


def kept_order(links: Iterable[Pair], weights: Sequence[float]) -> set[Pair]:
    """Return the heaviest set of ``links`` that do not cross; ``weights`` has one for each link, in order of rows."""
    ordered = sorted(links)
    return {ordered[at] for at in _heaviest(ordered, weights)}


def _heaviest(pairs: Sequence[Pair], weights: Sequence[float]) -> list[int]:
    """Return the places of the heaviest of ``pairs``, sorted by row, that do not cross.

    Of equals goes first what follows right on in columns, then the last row, then the first column.
    """
    rank = {column: place for place, column in enumerate(sorted({column for _, column in pairs}, reverse=True), 1)}
    best = [0.0] * len(pairs)
    then = [-1] * len(pairs)
    # At each place of the tree the heaviest that begins in a stretch of columns, counted from the last.
    tree = [_NONE] * (len(rank) + 1)
    of_column: dict[int, tuple[float, int]] = {}
    waiting: list[int] = []
    row, last = -1, len(rank)

    # Comparisons, not ``max``: they are asked for each pair and each level of the tree.
    def following(place: int, column: int) -> tuple[float, int]:
        most = _NONE
        while place:
            if tree[place] > most:
                most = tree[place]
            place &= place - 1
        near = of_column.get(column + 1, (0.0, -1))
        return near if near[0] == most[0] else (most[0], most[3])

    def enter() -> None:
        for at in waiting:
            column = pairs[at][1]
            if best[at] >= of_column.get(column, (0.0, -1))[0]:
                of_column[column] = (best[at], at)
            entry = (best[at], pairs[at][0], -column, at)
            place = rank[column]
            while place <= last:
                if entry > tree[place]:
                    tree[place] = entry
                place += place & -place
        waiting.clear()

    for at in range(len(pairs) - 1, -1, -1):
        if pairs[at][0] != row:
            enter()
            row = pairs[at][0]
        weight, then[at] = following(rank[pairs[at][1]] - 1, pairs[at][1])
        best[at] = weight + weights[at]
        waiting.append(at)
    enter()
    found = []
    at = following(len(rank), -1)[1]
    while at >= 0:
        found.append(at)
        at = then[at]
    return found


_NONE = (0.0, -1, 0, -1)
