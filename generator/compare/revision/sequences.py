"""Three small optimisation methods over links between two sequences, without a library.

Needleman and Wunsch (1970) for links in order; the Hungarian method (Kuhn 1955; Jonker and Volgenant's shortest
augmenting paths) for links in any order; a heaviest increasing subsequence for what kept its order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

Pair: TypeAlias = tuple[int, int]


def in_order(weights: Mapping[Pair, float], rows: int, columns: int) -> list[Pair]:
    """Return the links of greatest total weight that do not cross; pairs without a positive weight stay unlinked."""
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for row in range(rows - 1, -1, -1):
        here, below = best[row], best[row + 1]
        for column in range(columns - 1, -1, -1):
            linked = weights.get((row, column), 0.0)
            here[column] = max(below[column], here[column + 1], below[column + 1] + linked)
    links = []
    row = column = 0
    while row < rows and column < columns:
        linked = weights.get((row, column), 0.0)
        if linked > 0 and best[row][column] == best[row + 1][column + 1] + linked:
            links.append((row, column))
            row, column = row + 1, column + 1
        elif best[row][column] == best[row + 1][column]:
            row += 1
        else:
            column += 1
    return links


def assigned(weights: Mapping[Pair, float]) -> list[Pair]:
    """Return the one-to-one links of greatest total weight among pairs of positive weight, sorted."""
    links: list[Pair] = []
    for component in _components({pair: weight for pair, weight in weights.items() if weight > 0}):
        links += _hungarian(component)
    return sorted(links)


def _components(weights: Mapping[Pair, float]) -> list[dict[Pair, float]]:
    of_row, of_column = defaultdict(list), defaultdict(list)
    for row, column in weights:
        of_row[row].append((row, column))
        of_column[column].append((row, column))
    components = []
    left = dict(weights)
    for start in weights:
        if start not in left:
            continue
        found = {start: left.pop(start)}
        stack = [start]
        while stack:
            row, column = stack.pop()
            for pair in (*of_row[row], *of_column[column]):
                if pair in left:
                    found[pair] = left.pop(pair)
                    stack.append(pair)
        components.append(found)
    return components


def _hungarian(weights: Mapping[Pair, float]) -> list[Pair]:
    """Link one connected component: a square table in which every pair not named weighs nothing."""
    rows = sorted({row for row, _ in weights})
    columns = sorted({column for _, column in weights})
    size = max(len(rows), len(columns))
    cost = [[0.0] * size for _ in range(size)]
    for (row, column), weight in weights.items():
        cost[rows.index(row)][columns.index(column)] = -weight
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
    best: list[float] = []
    before: list[int] = []
    for at, (_, column) in enumerate(ordered):
        most, via = 0.0, -1
        for earlier in range(at):
            if ordered[earlier][1] < column and best[earlier] > most:
                most, via = best[earlier], earlier
        best.append(most + weights[at])
        before.append(via)
    kept = set()
    at = max(range(len(best)), key=best.__getitem__, default=-1)
    while at >= 0:
        kept.add(ordered[at])
        at = before[at]
    return kept
