"""Numbers with no sign behind them before sentences ("1 Iedere leerling …"): rules, where they count on from one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.ground.expressions import expression
from generator.ground.sentences import closed, ends_in_reference, leaves_open, unfinished
from generator.ingest.markers import bare_headings, candidates, unit
from generator.ingest.pieces import Marker, Piece, Pieces, put
from generator.ingest.shape import Shape
from generator.ingest.wording import like_heading

_NUMBER = expression(r"([0-9]{1,2})(?=\s{1,9}[A-ZÀ-Þ“‘\"'’])")
_ENOUGH = 3  # so many that count on are rules: two lines of a text may open with 1 and 2 by chance
_AGAIN = 2  # where a text has such a list, one that begins again need not be as long


def bare_numbers(pieces: Pieces, shape: Shape) -> Pieces:
    """Mark the lines that open with a bare number and a sentence, as long as they count on: 1, 2, 3, also over heads.

    "3 Dagen", a year or the number of a page is none; what numbers headings ("1 Doel") is left to those.
    """
    runs: list[list[tuple[int, int]]] = []
    for index, number in _numbered(pieces, shape):
        if runs and number == runs[-1][-1][1] + 1:
            runs[-1].append((index, number))
        elif number == 1:
            runs.append([(index, number)])
    if max(map(len, runs), default=0) < _ENOUGH:
        return pieces
    return put(
        pieces,
        (
            (index, _rule(pieces[index], number))
            for run in runs
            if len(run) >= _AGAIN and not all(map(_brief, (pieces[index] for index, _ in run)))
            for index, number in run
        ),
    )


def _rule(piece: Piece, number: int) -> Piece:
    return replace(piece, marker=Marker("decimal", "", (number,), len(str(number))), starts=True)


def _words(piece: Piece) -> str:
    return piece.text.split(None, 1)[1]


def _brief(piece: Piece) -> bool:
    """Return whether what stands behind the number is as short as a heading."""
    return any(marker.style == "bare" for marker in candidates(piece.text))


def _numbered(pieces: Pieces, shape: Shape) -> Iterator[tuple[int, int]]:
    """Yield which lines may be such rules, and their numbers: where something may begin, and no heading is numbered."""
    headings = frozenset(index for index, _ in bare_headings(pieces))
    before: Piece | None = None
    last = before
    reached = 0
    for index, piece in enumerate(pieces):
        if piece.artefact is not None:
            continue
        free = piece.marker is None and not piece.row and not piece.heading and index not in headings
        match = _NUMBER.match(piece.text) if free else None
        if match is not None and str(int(match[1])) == match[1] and not unit(_words(piece)):
            begins = (
                before is None
                or before.heading
                or piece.starts
                or shape.parted(piece)
                or closed(before.text)
                or like_heading(before.text)
                or (before is last and shape.early(before, piece))
                or (int(match[1]) == reached + 1 > 1 and not leaves_open(before.text) and not unfinished(before.text))
            )
            if begins and not (before is not None and ends_in_reference(before.text)):
                yield index, int(match[1])
                last = piece
                reached = int(match[1])
        before = piece
