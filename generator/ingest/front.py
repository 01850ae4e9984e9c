"""Front matter: what a file says of itself at its head, between two lines of dashes or plus signs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile

from generator.ground.expressions import expression
from generator.ingest.pieces import Piece, Pieces, aside, put
from generator.ingest.wording import HEADING_LIMIT
from generator.language import words

patterns = words.patterns.ingest.front

_FENCE = expression(r"-{3}|\+{3}")
_FIELD = expression(r"[A-Za-z][\w-]{0,30}\s?[:=](?:\s|$)|\s{1,8}\S|-\s")
_TITLE = expression(rf"{patterns.TITLE}\s?[:=]\s{{1,9}}", re.IGNORECASE)
_DATE = expression(rf"{patterns.DATE}\s?[:=]\s", re.IGNORECASE)
_QUOTES = "\"'"


def fields(pieces: Pieces) -> Pieces:
    """Set aside the fields at the head of a file, signs and all."""
    if not pieces or not _FENCE.fullmatch(pieces[0].text):
        return pieces
    found = list(takewhile(lambda index: _FIELD.match(pieces[index].text), range(1, len(pieces))))
    end = len(found) + 1
    if not found or end >= len(pieces) or pieces[end].text != pieces[0].text:
        return pieces
    note = words.phrases.loose.FRONT_MATTER
    return put(pieces, ((index, aside(pieces[index], "other", note=note)) for index in range(end + 1)))


def titled(pieces: Pieces) -> Pieces:
    """Return the pieces with what the head of the file calls its text as the title; quotes around it are set aside."""
    for index, piece in enumerate(pieces):
        match = _TITLE.match(piece.text) if of_the_file(piece) else None
        if match is not None and len(piece.text) - match.end() <= HEADING_LIMIT:
            return (*pieces[:index], *_cut(piece, match.end()), *pieces[index + 1 :])
    return pieces


def _cut(piece: Piece, start: int) -> Sequence[Piece]:
    stop = len(piece.text)
    if stop - start > 2 and piece.text[start] in _QUOTES and piece.text[-1] == piece.text[start]:
        start, stop = start + 1, stop - 1
    title = piece.part(start, stop)
    if not any(map(str.isalpha, title.text)):
        return (piece,)  # ">" announces that it stands on the next lines
    before, after = (
        replace(part, artefact=piece.artefact, note=piece.note) for part in (piece.part(0, start), piece.part(stop))
    )
    told = replace(title, title=True, heading=True, starts=True)
    return (before, told, after) if after.text else (before, told)


def dated(pieces: Iterable[Piece]) -> Pieces:
    """Return the fields that hold a day."""
    return tuple(piece for piece in pieces if of_the_file(piece) and _DATE.match(piece.text))


def of_the_file(piece: Piece) -> bool:
    """Return whether a line is of what a file says of itself."""
    return piece.artefact == "other" and piece.note == words.phrases.loose.FRONT_MATTER
