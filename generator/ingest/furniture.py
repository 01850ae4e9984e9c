"""What belongs to the printed page: page numbers, and headers and footers that come back on every page."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise

from generator.ground.sentences import closed, ends_sentence, last_word, starts_low
from generator.ingest.markers import candidates
from generator.ingest.pieces import Doubt, Piece, Pieces, aside, put
from generator.ingest.shape import Shape
from generator.ingest.wording import word_set
from generator.language import words

patterns = words.patterns.ingest.furniture

_LIMIT = 120  # a printed line; the longest header in the golden texts has 84 characters, as half the lines of the data
_DIGITS_LIMIT = 5  # three digits and their brackets
_REACH = 12  # so many lines above a header its list is looked for; the longest article in the golden texts has 7
_PAGE = re.compile(patterns.PAGE, re.IGNORECASE)
_WITH_PAGE = re.compile(patterns.WITH_PAGE, re.IGNORECASE)
_BARE = re.compile(r"[0-9]{1,3}|\([0-9]{1,3}\)")
_RULE = re.compile(r"[-–—_=*~.•·#+|/\\ ]{3,}")
_HANGING = word_set(patterns.HANGING)
_DIGITS = re.compile(r"[0-9]{1,4}")


def page_numbers(pieces: Pieces, shape: Shape) -> Pieces:
    """Set aside page numbers, and rules drawn with dashes; a lone number that does not count along is unsure."""
    changed = []
    counted = _counting(pieces)
    for index, piece in enumerate(pieces):
        if piece.artefact is not None or len(piece.text) > _LIMIT:
            continue
        if _PAGE.fullmatch(piece.text) or (_WITH_PAGE.search(piece.text) and not ends_sentence(piece.text)):
            changed.append((index, aside(piece, "page-number")))
        elif _BARE.fullmatch(piece.text):
            doubt = Doubt("a number alone on its line was read as a page number", "move it if it numbers an article")
            changed.append((index, aside(piece, "page-number", None if index in counted else doubt)))
        elif _RULE.fullmatch(piece.text) and len(piece.text) >= 3:
            changed.append((index, aside(piece, "other")))
    return put(pieces, changed)


def _counting(pieces: Pieces) -> frozenset[int]:
    """Return the bare numbers that count up through the document, as page numbers do."""
    bare = [
        (index, int(piece.text.strip("()")))
        for index, piece in enumerate(pieces)
        if len(piece.text) <= _DIGITS_LIMIT and _BARE.fullmatch(piece.text)
    ]
    return frozenset(i for (one, number), (two, after) in pairwise(bare) if after == number + 1 for i in (one, two))


def running_headers(pieces: Pieces, shape: Shape) -> Pieces:
    """Set aside lines that come back (page digits aside) where they interrupt, and all but the first at the top.

    A line that comes back and each time heads a list of its own is a heading, not a header.
    """
    places: dict[str, list[int]] = defaultdict(list)
    for index, piece in enumerate(pieces):
        if piece.artefact in (None, "page-number") and _header_like(piece):
            places[_DIGITS.sub("#", piece.text)].append(index)
    changed = []
    first = next((i for i, piece in enumerate(pieces) if piece.artefact is None), -1)
    for indices in places.values():
        every = [i for i in indices if pieces[i].artefact is None]
        # A sentence may say the name that stands on each page; where all stand so, blank lines tell nothing.
        live = [i for i in every if not _in_sentence(pieces, i)] or every
        if len(every) < 2 or not _comes_back(pieces, live, first):
            continue
        exact = len({pieces[i].text for i in live}) == 1
        kept = live[:1] if live[0] == first and exact else []
        changed += [(i, aside(pieces[i], "running-header")) for i in live if i not in kept]
    return put(pieces, changed)


def _header_like(piece: Piece) -> bool:
    text = piece.text
    if len(text) > _LIMIT or ends_sentence(text) or text[-1] in ";:," or starts_low(text):
        return False
    if not any(letter.isalpha() for letter in text) or last_word(text) in _HANGING or text.count("(") > text.count(")"):
        return False
    return next(candidates(text), None) is None


def _comes_back(pieces: Pieces, indices: list[int], first: int) -> bool:
    if indices[0] == first:
        return True
    evidence = sum(_interrupts(pieces, index) for index in indices)
    return evidence > 0 and evidence * 3 >= len(indices)


def _in_sentence(pieces: Pieces, index: int) -> bool:
    """Return whether a line stands in the midst of a sentence, with no blank line and no page number beside it."""
    if not 0 < index < len(pieces) - 1:
        return False
    before, piece, after = pieces[index - 1 : index + 2]
    tight = piece.gap == after.gap == 0 and before.artefact is None and after.artefact is None
    return tight and not closed(before.text) and starts_low(after.text)


def _interrupts(pieces: Pieces, index: int) -> bool:
    """Return whether a line stands in the way: in a sentence, in a list, or next to a page number."""
    around = [pieces[i] for i in (index - 1, index + 1) if 0 <= i < len(pieces)]
    if any(piece.artefact == "page-number" for piece in around):
        return True
    if len(around) < 2:
        return index == len(pieces) - 1
    before, after = around
    if not closed(before.text) and starts_low(after.text):
        return True
    reached = _last_number(pieces, index)
    coming = next(candidates(after.text), None)
    return (
        coming is not None
        and reached is not None
        and coming.key == reached[0]
        and coming.number[:-1] == reached[1][:-1]
        and coming.number[-1:] == (reached[1][-1] + 1,)
    )


def _last_number(pieces: Pieces, index: int) -> tuple[tuple[str, str], tuple[int, ...]] | None:
    for piece in reversed(pieces[max(index - _REACH, 0) : index]):
        marker = next(candidates(piece.text), None)
        if marker is not None and marker.number:
            return marker.key, marker.number
    return None
