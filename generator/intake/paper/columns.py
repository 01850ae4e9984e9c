"""Two columns of running text, told apart by the white between them → one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from generator.intake.paper.rows import Word

_LEAST_ROWS = 5  # of each column: fewer are as well a table, or two addresses
_MANY_ROWS = 15  # of a column that is full, beside one of fewer rows than that
_SHORT = 0.4  # of those rows: what is longer shows by itself that it is a column
_NEARLY = 0.15  # of the width of a column: the white that a ragged line leaves, half a long word
_NEXT = 60.0  # points of white between two columns at most: a gutter and a ragged line
_GUTTER = 7.0  # points of white
_FULL = 0.55  # of the width of a column, that half of its rows have at least: text runs to the edge, cells do not
_NARROW = 0.18  # of the width of the text
_MOST_DEPTH = 3  # columns in columns
_NEAR = 0.9  # of the size, but of no larger one than that of text: what stands further off is another stretch
_TEXT = 10.5
_SAME = 1.0  # points of baseline


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of one row without a gap."""

    words: tuple[Word, ...]
    left: float
    right: float
    top: float
    bottom: float
    baseline: float


def stretches(words: Sequence[Word]) -> list[Stretch]:
    """Return the stretches that words make, by baseline and then from left to right."""
    ordered = sorted(words, key=lambda word: (round(word.piece.baseline / _SAME), word.piece.left))
    found: list[list[Word]] = []
    for word in ordered:
        last = found[-1][-1].piece if found else None
        if (
            last is not None
            and abs(last.baseline - word.piece.baseline) <= _SAME
            and abs(word.piece.left - last.right) <= _NEAR * min(max(last.size, word.piece.size), _TEXT)
        ):
            found[-1].append(word)
        else:
            found.append([word])
    return [
        Stretch(
            tuple(group),
            min(word.piece.left for word in group),
            max(word.piece.right for word in group),
            min(word.piece.top for word in group),
            max(word.piece.bottom for word in group),
            group[0].piece.baseline,
        )
        for group in found
    ]


def regions(words: Sequence[Word], depth: int = 0) -> list[list[Word]]:
    """Return the words of a page as the regions in which it is read, in their order; one where it has no columns."""
    if len(words) < 4 * _LEAST_ROWS or depth >= _MOST_DEPTH:
        return [list(words)]
    parts = stretches(words)
    best = max(
        (band for gutter in _gutters(parts) for band in _bands(parts, gutter)),
        key=lambda band: sum(len(each.words) for each in (*band.left, *band.right)),
        default=None,
    )
    if best is None:
        return [list(words)]
    inside = {id(each) for each in (*best.left, *best.right)}
    top = min(each.top for each in (*best.left, *best.right))
    rest = [each for each in parts if id(each) not in inside]
    groups = (
        [each for each in rest if each.baseline <= top + (each.bottom - each.top) / 2],
        best.left,
        best.right,
        [each for each in rest if each.baseline > top + (each.bottom - each.top) / 2],
    )
    return [
        region
        for group in groups
        if group
        for region in regions([word for each in group for word in each.words], depth + 1)
    ]


@dataclass(frozen=True, slots=True)
class _Band:
    left: list[Stretch]
    right: list[Stretch]


def _gutters(parts: Sequence[Stretch]) -> list[float]:
    """Return the places before which stretches begin, but for the first edge of the text."""
    edge = min(each.left for each in parts)
    return sorted({round(each.left) - _GUTTER / 2 - 1 for each in parts if each.left > edge + 4 * _GUTTER})


def _bands(parts: Sequence[Stretch], gutter: float) -> Iterator[_Band]:
    """Yield the parts of a page, from above to below, that nothing crosses and whose sides are both columns of text."""
    half = _GUTTER / 2
    sides: list[Stretch] = []
    for each in [*sorted(parts, key=lambda part: part.baseline), None]:
        if each is not None and (each.right <= gutter - half or each.left >= gutter + half):
            sides.append(each)
            continue
        left = [side for side in sides if side.right <= gutter]
        right = [side for side in sides if side.left >= gutter]
        sides = []
        if _runs(left) and _runs(right) and _wide_enough(left, right, parts):
            yield _Band(*_beside(left, right))
        elif few := _last(left, right):
            yield _Band(left, few)


def _beside(left: list[Stretch], right: list[Stretch]) -> tuple[list[Stretch], list[Stretch]]:
    """Return both columns without what stands above or below the other, which is text over the whole width."""
    top = max(min(each.top for each in left), min(each.top for each in right))
    if all(each.bottom >= top for each in (*left, *right)):
        return left, right
    kept = ([each for each in side if each.bottom >= top - 2 * (each.bottom - each.top)] for side in (left, right))
    one, other = kept
    return one, other


def _runs(side: Sequence[Stretch]) -> bool:
    """Return whether a side is running text: several rows, most of them to its edge."""
    edges: dict[int, tuple[float, float]] = {}
    for each in side:
        left, right = edges.get(round(each.baseline), (each.left, each.right))
        edges[round(each.baseline)] = (min(left, each.left), max(right, each.right))
    if len(edges) < _LEAST_ROWS:
        return False
    width = max(each.right for each in side) - min(each.left for each in side)
    return median(right - left for left, right in edges.values()) >= _FULL * width


def _last(left: Sequence[Stretch], right: Sequence[Stretch]) -> list[Stretch]:
    """Return the rows of the last column of a text, where it ends after a few of them; else none.

    The left side has many rows, most of them full; the few begin at one place, near to it and beside its first rows.
    What stands below the left side, as the number of a page, is none of them.
    """
    foot = max((each.baseline for each in left), default=0.0)
    few = [each for each in right if each.baseline <= foot]
    if len(left) < _MANY_ROWS or not 1 < len(few) <= len(left) * _SHORT or not _runs(left):
        return []
    edge = max(each.right for each in left)
    begun = sorted(each.left for each in few)
    first = sorted(each.baseline for each in left)[len(few)]
    full = sum(each.right >= edge - _NEARLY * (edge - min(one.left for one in left)) for each in left)
    beside = begun[-1] - begun[0] <= _SAME and begun[0] - edge <= _NEXT
    return few if beside and full * 2 >= len(left) and min(each.baseline for each in few) <= first else []


def _wide_enough(left: Sequence[Stretch], right: Sequence[Stretch], parts: Sequence[Stretch]) -> bool:
    whole = max(each.right for each in parts) - min(each.left for each in parts)
    return all(
        max(each.right for each in side) - min(each.left for each in side) >= _NARROW * whole for side in (left, right)
    )
