"""What belongs to the printed page and counts: page numbers; and rules drawn with dashes."""

from __future__ import annotations

import re
from itertools import pairwise

from generator.ground.expressions import expression
from generator.ground.sentences import ends_sentence
from generator.ingest.pieces import Doubt, Pieces, aside, put
from generator.ingest.shape import Shape
from generator.language import words

patterns = words.patterns.ingest.furniture

_LIMIT = 120  # a printed line; the longest header in the golden texts has 84 characters, as half the lines of the data
_DIGITS_LIMIT = 5  # three digits and their brackets
_PAGE = expression(patterns.PAGE, re.IGNORECASE)
_WITH_PAGE = expression(patterns.WITH_PAGE, re.IGNORECASE)
_FILE = expression(patterns.FILE_ALONE, re.IGNORECASE)
_BARE = expression(r"[0-9]{1,3}|\([0-9]{1,3}\)")
_RULE = expression(r"[-–—_=*~.•·#+|/\\ ]{3,}")


def page_numbers(pieces: Pieces, shape: Shape) -> Pieces:
    """Set aside page numbers, and rules drawn with dashes; a lone number that does not count along is unsure."""
    changed = []
    counted = _counting(pieces)
    files = _files(pieces)
    for index, piece in enumerate(pieces):
        if piece.artefact is not None or piece.row or piece.marker is not None or len(piece.text) > _LIMIT:
            continue
        if index in files:
            changed.append((index, aside(piece, "other", note=words.phrases.loose.PAGE_FOOT)))
        elif _PAGE.fullmatch(piece.text) or (_WITH_PAGE.search(piece.text) and not ends_sentence(piece.text)):
            changed.append((index, aside(piece, "page-number")))
        elif _BARE.fullmatch(piece.text):
            doubt = Doubt("a number alone on its line was read as a page number", "move it if it numbers an article")
            changed.append((index, aside(piece, "page-number", None if index in counted else doubt)))
        elif _RULE.fullmatch(piece.text) and len(piece.text) >= 3:
            changed.append((index, aside(piece, "other", note=words.phrases.loose.DRAWN)))
    return put(pieces, changed)


def _files(pieces: Pieces) -> frozenset[int]:
    """Return the lines that name the file of the text, as printed at the edge of a page: one file, and no sentence."""
    found = {
        index: match["file"]
        for index, piece in enumerate(pieces)
        if len(piece.text) <= _LIMIT and (match := _FILE.fullmatch(piece.text)) is not None
    }
    apart = all(index == 0 or ends_sentence(pieces[index - 1].text) for index in found)
    return frozenset(found if apart and len(set(found.values())) == 1 else ())


def _counting(pieces: Pieces) -> frozenset[int]:
    """Return the bare numbers that count up through the document, as page numbers do."""
    bare = [
        (index, int(piece.text.strip("()")))
        for index, piece in enumerate(pieces)
        if len(piece.text) <= _DIGITS_LIMIT and _BARE.fullmatch(piece.text)
    ]
    return frozenset(i for (one, number), (two, after) in pairwise(bare) if after == number + 1 for i in (one, two))
