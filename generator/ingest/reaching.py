"""Lines on paper: which fill their column, so that their end means nothing, and which stand further from the one above.

A line fills its column where the first word of the next line had no room on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from generator.ground.sentences import closed, ends_sentence, first_word, leaves_open, starts_low
from generator.ingest.markers import candidates
from generator.ingest.pieces import Piece, Pieces
from generator.intake.text import Box, Facts

_SAME = 0.5  # points within which two lines are of one type
_LEFT = 4.0  # points: columns of several pages that begin as near each other are one
_NEAR = 0.15  # of the width of a column: the white that a ragged line leaves, half a long word
_ENOUGH = 3  # so many lines end near one place before that is an edge; two may do so by chance
_FURTHER = 1.25  # times the distance of lines that go on: office programs put half a line between paragraphs, or more
_FAR = 1.5  # times that distance: a capital there begins something, whatever sign stands before it
_DISTANCE = 2.2  # of the size: lines of one paragraph stand closer below each other, even set with space


@dataclass(slots=True)
class _Column:
    """A column, on one page or several: where it begins, and where its lines end."""

    left: float
    rights: list[float] = field(default_factory=list)

    def edge(self) -> float | None:
        """Return the right edge, in points, None where too few lines reach one place."""
        edge = max(self.rights)
        reached = sum(right >= edge - (edge - self.left) * _NEAR for right in self.rights)
        return edge if reached >= _ENOUGH else None


def full(pieces: Pieces, facts: Sequence[Facts]) -> frozenset[int]:
    """Return which pieces are lines on which the first word of the line right below, of the same type, had no room."""
    runs = [*_runs(pieces, facts)]
    columns: dict[tuple[int, int], _Column] = {}
    keys = []
    for run in runs:
        left = min(box[0] for _, box, _ in run)
        keys.append((round(left / _LEFT), round(run[0][2] / _SAME)))
        columns.setdefault(keys[-1], _Column(left)).rights += [box[2] for _, box, _ in run]
    edges = {key: column.edge() for key, column in columns.items()}
    return frozenset(
        index
        for run, key in zip(runs, keys, strict=True)
        if (edge := edges[key]) is not None
        for (index, box, size), (other, under, _) in pairwise(run)
        if other == index + 1
        and under[1] - box[1] <= size * _DISTANCE
        and facts[pieces[index].line - 1].bold == facts[pieces[other].line - 1].bold
        and had_no_room(pieces[other], box, under, edge)
    )


def apart(pieces: Pieces, facts: Sequence[Facts], filled: frozenset[int]) -> frozenset[int]:
    """Return which pieces stand further below a line that ends something than lines of one paragraph do.

    These follow on one that has no room left (``filled``), or that no sign ends before a small letter; a few must.
    """
    pairs = [
        (index, other, (under[1] - box[1]) / size)
        for run in _runs(pieces, facts)
        for (index, box, size), (other, under, _) in pairwise(run)
        if other == index + 1
    ]
    usual = [
        distance
        for index, other, distance in pairs
        if index in filled or (not closed(pieces[index].text) and starts_low(pieces[other].text))
    ]
    if len(usual) < _ENOUGH:
        return frozenset()
    line = median(usual)
    return frozenset(
        other
        for index, other, distance in pairs
        if index not in filled
        and (
            (distance > line * _FURTHER and ends_sentence(pieces[index].text))
            or (distance > line * _FAR and not starts_low(pieces[other].text) and not leaves_open(pieces[index].text))
        )
    )


def outdented(pieces: Pieces, facts: Sequence[Facts]) -> frozenset[int]:
    """Return which pieces stand right below a point of a list and to the left of its mark, so that they are none of it.

    What begins with a small letter may be the rest of it all the same.
    """
    found: set[int] = set()
    for run in _runs(pieces, facts):
        mark: float | None = None
        for index, box, _ in run:
            text = pieces[index].text
            if next(candidates(text), None) is not None:
                mark = box[0]
            elif mark is not None and box[0] < mark - _LEFT:
                if not starts_low(text):
                    found.add(index)
                mark = None
    return frozenset(found)


def _runs(pieces: Pieces, facts: Sequence[Facts]) -> Iterator[list[tuple[int, Box, float]]]:
    """Yield the lines of one page and one type that stand below each other, with their boxes and sizes."""
    run: list[tuple[int, Box, float]] = []
    page = None
    for index, piece in enumerate(pieces):
        fact = facts[piece.line - 1]
        if fact.box is None or fact.size is None or fact.cell is not None or fact.edge is not None:
            continue
        goes_on = run and fact.page == page and fact.box[1] > run[-1][1][1] and abs(fact.size - run[-1][2]) <= _SAME
        if run and not goes_on:
            yield run
            run = []
        run.append((index, fact.box, fact.size))
        page = fact.page
    if run:
        yield run


def had_no_room(piece: Piece, above: Box, box: Box, edge: float) -> bool:
    """Return whether the first word of a line would have gone over the edge (in points) on the line above."""
    return above[2] + _room(piece, box) > edge


def _room(piece: Piece, box: Box) -> float:
    """Return how wide the first word of a line is, with a space, as wide as the letters of that line are."""
    return (len(first_word(piece.text)) + 1) * (box[2] - box[0]) / len(piece.text)
