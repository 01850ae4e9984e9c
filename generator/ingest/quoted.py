"""Lines of a message that was sent on: the sign before each is set aside, and what it quotes is kept."""

from __future__ import annotations

from dataclasses import replace

from generator.ground.expressions import expression
from generator.ingest.pieces import Piece, Pieces, aside
from generator.ingest.shape import Shape

_QUOTED = expression(r">(?:\s?>){0,3}(?=\s|$)")
_ENOUGH = 3  # so many lines that follow one another are quoted; one with such a sign compares numbers as well


def quoted(pieces: Pieces, shape: Shape) -> Pieces:
    """Cut the signs off the lines that a program for mail put them before; a sign alone is an empty line."""
    chosen = _lines(pieces)
    if not chosen:
        return pieces
    result: list[Piece] = []
    emptied = False
    for index, piece in enumerate(pieces):
        match = _QUOTED.match(piece.text) if index in chosen else None
        if match is None:
            result.append(replace(piece, gap=max(piece.gap, 1)) if emptied else piece)
            emptied = False
            continue
        rest = piece.part(match.end(), len(piece.text))
        result.append(aside(piece.part(0, match.end()), "website-junk"))
        if rest.text:
            result.append(replace(rest, gap=max(piece.gap, 1) if emptied else piece.gap))
        emptied = not rest.text
    return tuple(result)


def _lines(pieces: Pieces) -> frozenset[int]:
    chosen: set[int] = set()
    run: list[int] = []
    for index, piece in enumerate(pieces):
        if piece.artefact is None and _QUOTED.match(piece.text) and (not run or not piece.gap):
            run.append(index)
            continue
        chosen.update(run if len(run) >= _ENOUGH else ())
        run = []
    return frozenset((*chosen, *(run if len(run) >= _ENOUGH else ())))
