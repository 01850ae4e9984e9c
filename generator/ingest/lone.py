"""Numbers alone on a line above what they number: members of an article, and chapters above their names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from generator.ground.expressions import expression
from generator.ground.marker import roman_value
from generator.ingest.markers import candidates
from generator.ingest.pieces import Marker, Piece, Pieces, put
from generator.ingest.shape import Shape
from generator.ingest.wording import like_heading

_NUMBER = expression(r"[0-9]{1,2}")
_ROMAN = expression(r"(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})")
_NEAR = 4  # so many lines between a member and the next: of a page with fewer nobody numbers it
_WITHIN = 10  # … where the numbers begin again, as those of pages do not


def lone_numbers(pieces: Pieces, shape: Shape) -> Pieces:
    """Mark the lines that hold but a number and stand right above what it numbers, where such numbers count from 1."""
    times = Counter(piece.text for piece in pieces)
    runs = tuple(run for run in _runs(pieces, times) if len(run) > 1)
    again = len(runs) > 1
    members = (
        (i, replace(pieces[i], marker=Marker("decimal", "", (n,), len(pieces[i].text)), starts=True))
        for run in runs
        if all(two - one <= (_WITHIN if again else _NEAR) for (one, _), (two, _) in pairwise(run))
        for i, n in run
    )
    return put(pieces, [*members, *_chapters(pieces)])


def _runs(pieces: Pieces, times: Mapping[str, int]) -> Iterator[Sequence[tuple[int, int]]]:
    run: list[tuple[int, int]] = []
    for index, piece in enumerate(pieces):
        if not _NUMBER.fullmatch(piece.text) or not _stands_above(pieces, index):
            continue
        if times[pieces[index + 1].text] > 1:
            continue  # the head of the next page
        number = int(piece.text)
        if not run or number != run[-1][1] + 1:
            yield run
            run = []
        if run or number == 1:
            run.append((index, number))
    yield run


def _chapters(pieces: Pieces) -> Iterator[tuple[int, Piece]]:
    """Yield the Roman numerals that count from one, each with white above it and a heading right below."""
    found = [
        index
        for index, piece in enumerate(pieces)
        if _ROMAN.fullmatch(piece.text) and (piece.gap or not index) and _stands_above(pieces, index)
    ]
    values = [roman_value(pieces[index].text) for index in found]
    if len(found) < 2 or values != list(range(1, len(found) + 1)):
        return
    for index, value in zip(found, values, strict=True):
        if like_heading(pieces[index + 1].text):
            marker = Marker("roman", "", (value,), len(pieces[index].text))
            yield index, replace(pieces[index], marker=marker, starts=True)


def _stands_above(pieces: Pieces, index: int) -> bool:
    """Return whether something begins on the line right below a line that nothing has been said of."""
    piece, below = pieces[index], pieces[index + 1] if index + 1 < len(pieces) else None
    if below is None or piece.artefact is not None or piece.row or piece.marker is not None:
        return False
    free = below.artefact is None and not below.row and not below.gap
    # What has a number of its own needs none from above: that is the number of a page.
    return free and below.text[0].isupper() and not any(marker.number for marker in candidates(below.text))
