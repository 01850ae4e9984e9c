"""The foot of a text that has one page: nothing comes back, and its words and number tell it."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ground.expressions import expression
from generator.ground.text import squash
from generator.ingest import naming
from generator.ingest.pieces import Pieces, aside, put
from generator.ingest.shape import Shape
from generator.language import words

_PAGED = expression(r"(?P<words>.*[^\W\d_].*?)\s{1,99}(?P<page>[-–—|]?\s{0,2}1(?:\s?/\s?1)?)")
_PARTING = expression(r"\s[-–—|•·]\s|\s{3,}")
_LIMIT = 120  # a printed line, as for heads that come back
_TOP = 6  # within so many lines stands the title, or the name that the foot says again
_WORDS = 2  # of a title one word ("Doel 1") may be a heading


def lone_foot(pieces: Pieces, shape: Shape) -> Pieces:
    """Set aside the last line where it says the title, or who the text is of, and the number of the only page."""
    live = [index for index, piece in enumerate(pieces) if piece.artefact is None]
    if len(live) < _TOP:
        return pieces
    last = pieces[live[-1]]
    match = _PAGED.fullmatch(last.text) if len(last.text) <= _LIMIT else None
    if match is None or last.row or last.marker is not None:
        return pieces
    opens = [squash(piece.text).casefold() for piece in pieces[: live[_TOP - 1]]]
    if not all(_says_again(squash(part), opens) for part in _PARTING.split(match["words"]) if part.strip()):
        return pieces
    return put(pieces, [(live[-1], aside(last, "other", note=words.phrases.loose.PAGE_FOOT))])


def _says_again(part: str, opens: Sequence[str]) -> bool:
    """Return whether words are those of a line at the top, or its first, or the name of a school."""
    known = part.casefold()
    again = known in opens or (len(known.split()) >= _WORDS and any(line.startswith(known) for line in opens))
    return again or naming.is_name(part)
