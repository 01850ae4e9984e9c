"""Which statement of one version became which of another: by its quotation, then by its norm and whom it binds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ground.expressions import expression
from generator.ground.signs import compared
from generator.model import PlacedStatement, Statement

_WORD = expression(r"\w+")
# Of all words, taken twice: the quotations of one statement share more, those of two sentences of one article less.
_ALIKE = 0.5
_SOMEWHAT = 0.2  # enough where norm and bound roles are the same: a sentence that was largely rewritten
# Pairs; beyond, what is left is paired in order. Some 100 statements a side: of the real provisions none has over 10.
_MOST_PAIRS = 10_000


def content(statement: Statement) -> Statement:
    """Return a statement without what the editors say of it: two with equal content are the same statement."""
    return replace(statement, act=None, doubt=None)


def paired(
    old: Sequence[PlacedStatement], new: Sequence[PlacedStatement]
) -> Iterator[tuple[PlacedStatement | None, PlacedStatement | None]]:
    """Yield each statement with the one that it became, in the order of the new ones; those that went last."""
    links = _same(old, new)
    taken = set(links.values())
    rows = [row for row in range(len(old)) if row not in taken]
    columns = [column for column in range(len(new)) if column not in links]
    if len(rows) * len(columns) > _MOST_PAIRS:
        scored = [(row, column) for row, column in zip(rows, columns, strict=False)]
    else:
        scored = _likeliest(old, new, rows, columns)
    for row, column in scored:
        if row not in taken and column not in links:
            links[column] = row
            taken.add(row)
    for column, placed in enumerate(new):
        yield (old[links[column]] if column in links else None), placed
    for row, placed in enumerate(old):
        if row not in taken:
            yield placed, None


def _same(old: Sequence[PlacedStatement], new: Sequence[PlacedStatement]) -> dict[int, int]:
    """Return the statements of the new that the old has too, each with its own."""
    known: dict[Statement, list[int]] = {}
    for row, placed in enumerate(old):
        known.setdefault(content(placed.statement), []).append(row)
    found = {}
    for column, placed in enumerate(new):
        rows = known.get(content(placed.statement))
        if rows:
            found[column] = rows.pop(0)
    return found


def _likeliest(
    old: Sequence[PlacedStatement], new: Sequence[PlacedStatement], rows: Sequence[int], columns: Sequence[int]
) -> list[tuple[int, int]]:
    """Return which of the old may have become which of the new, the likeliest first."""
    scored = []
    words = [[Counter(_WORD.findall(compared(each.statement.quote).lower())) for each in side] for side in (old, new)]
    for row in rows:
        for column in columns:
            one, other = old[row].statement, new[column].statement
            overlap = _dice(words[0][row], words[1][column])
            binds = _dice(Counter(one.binds), Counter(other.binds))
            kin = one.norm == other.norm and set(one.binds) == set(other.binds)
            if overlap >= (_SOMEWHAT if kin else _ALIKE):
                topics = _dice(Counter(one.topics), Counter(other.topics))
                near = -abs(old[row].number - new[column].number)
                scored.append((overlap, one.norm == other.norm, binds, topics, near, -column, -row))
    return [(-row, -column) for *_, column, row in sorted(scored, reverse=True)]


def _dice(one: Counter[str], other: Counter[str]) -> float:
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 1.0
