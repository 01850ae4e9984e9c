"""Where one paragraph stops and the next begins, when no number says so."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.ground.expressions import expression
from generator.ground.sentences import (
    asks,
    closed,
    ends_sentence,
    leaves_open,
    only_excepts,
    rules,
    starts_low,
    unfinished,
)
from generator.ground.text import squash
from generator.ingest.pieces import Doubt, Marker, Piece, Pieces, put
from generator.ingest.shape import Shape
from generator.ingest.wording import has_verb, joins, known_heading, leads_in, like_heading, opens_sentence, shouts
from generator.language import words
from generator.model import ArtefactReason

patterns = words.patterns.ingest.paragraphs

_CLIPPED = expression(patterns.CLIPPED)
_COLUMNS = expression(patterns.COLUMNS, re.IGNORECASE)
# How full a line is, as a part of the usual width, when its end still means something: the surer the words are that
# something new begins, the fuller. 1.06 is a line that runs over by a short word. Of 91 texts a quarter less of 0.8
# changes one and half of it three, a quarter less of 1.0 one; a half more or twice as much changes none. The other
# three no text holds, from half to twice: only their order has a reason.
_EARLY_BEFORE_HEADING = 1.06
_EARLY_AFTER_HEADING = 1.0
_EARLY_BY_SHAPE = 0.85
_EARLY = 0.8
_EARLY_UNFINISHED = 0.75
# An unknown heading is shorter than this part of a full line, else it is half a sentence; halved, one text differs.
_HEADING_PART = 0.7
_TAIL = 2  # words; of three or more some are sentences with no verb that a list knows ("Bel de mentor.")
_TWO_HEADS = 80  # the heads of two columns on one line; halved, one text comes out differently
_ROW = 400  # a row of two columns; longer ones come from a page without line ends
_SHOUTED = 30  # a line of capitals as long goes on in one below it; shorter ones may be two headings
_FIRST_ITEM = 4  # so many lines an item may have before its semicolon; no text holds it, from half to twice
_PARTING: frozenset[ArtefactReason | None] = frozenset(("contents-list", "version-line", "adoption-line"))
"""What stands between two parts of a text, and never within a sentence as the foot of a page does."""
_WIDE = expression(r"\S(?:\s{3,}|\t)\S")


def paragraphs(pieces: Pieces, shape: Shape) -> Pieces:
    """Mark the pieces with which an unnumbered paragraph begins."""
    text = [index for index, piece in enumerate(pieces) if piece.artefact is None]
    changed = []
    first_of_block: Piece | None = None
    listed = False
    for place, index in enumerate(text):
        piece = pieces[index]
        before = pieces[text[place - 1]] if place else None
        after = pieces[text[place + 1]] if place + 1 < len(text) else None
        between = pieces[text[place - 1] + 1 : index] if before is not None else ()
        interrupted = bool(between)
        if (
            before is None
            or piece.starts
            or any(each.artefact in _PARTING for each in between)
            or (
                not (piece.row and before.row)
                and not (first_of_block is not None and _hangs(first_of_block, before, piece, interrupted))
                and _breaks(before, piece, after, first_of_block is before, interrupted, shape)
                and (listed or before.heading or not _limits(piece, after))
            )
        ):
            first_of_block = piece
            listed = piece.marker is not None
            if not piece.starts:
                changed.append((index, replace(piece, starts=True)))
        elif before is first_of_block and not _words(before):
            first_of_block = piece
    return put(pieces, changed)


def _hangs(first: Piece, before: Piece, piece: Piece, interrupted: bool) -> bool:
    """Return whether a line stands indented under the number of a sentence, right below it: it goes on with that."""
    if first.marker is None or not first.marker.number or piece.gap or piece.marker is not None:
        return False
    sentence = "," in _words(first) or has_verb(_words(first)) or ends_sentence(first.text)
    # The form feed with which the next page begins is no indent.
    indent = first.start + interrupted
    return sentence and piece.start > indent and (before is first or before.start > indent)


def _limits(piece: Piece, after: Piece | None) -> bool:
    """Return whether a line begins an exception that is no sentence by itself: it belongs to what stands before it."""
    whole = piece.text if after is None or ends_sentence(piece.text) else f"{piece.text} {after.text}"
    return piece.marker is None and only_excepts(whole)


def _words(piece: Piece) -> str:
    """Return what follows the marker of ``piece``."""
    return piece.text[piece.marker.end :].strip() if piece.marker is not None else piece.text


def _breaks(before: Piece, piece: Piece, after: Piece | None, alone: bool, interrupted: bool, shape: Shape) -> bool:
    """Return whether ``piece`` begins a new paragraph; ``alone`` says that ``before`` is so far the whole block."""
    if before.heading:
        return not ((before.title and piece.title) or (piece.heading and piece.line == before.line))
    words = _words(before)
    if not words:
        return False
    long = before.marker is not None or len(words) >= _SHOUTED or words[-1] == "," or joins(words, piece.text)
    if long and shouts(words) and shouts(piece.text) and not (piece.gap or closed(piece.text)):
        return False  # a heading in capitals over two lines
    finished = ends_sentence(before.text)
    headed = alone and (
        known_heading(words) or (before.marker is not None and before.marker.style in ("bare", "chapter"))
    )
    if (
        starts_low(piece.text)
        or _CLIPPED.match(piece.text)
        or (piece.text[0].isdigit() and not closed(before.text) and not headed)
    ):
        headed = alone and (known_heading(words) or _heads(before, words))
        return shape.parted(piece) and (finished or headed) and not interrupted
    if before.full and not piece.gap and not closed(words) and not known_heading(words):
        return False  # what the paper says goes before what words might mean
    left_open = (unfinished(words) or leaves_open(words)) and not (alone and asks(words))
    if not shape.parted(piece) and not headed and not closed(words) and left_open:
        return False
    if not shape.parted(piece) and not closed(words) and has_verb(words) and _is_tail(piece):
        return False
    if shape.parted(piece):
        ended = finished or closed(before.text) or known_heading(piece.text)
        return ended or not _runs_over(words, piece, shape) or piece.gap > 2
    if not shape.width:
        return piece.line != before.line or before.heading
    if finished:
        early = shape.early(before, piece)
        if (
            _stands_alone(piece, after, shape)
            and after is not None
            and after.marker is not None
            and after.marker.number
        ):
            return True
        return early or (_stands_alone(piece, after, shape) and shape.early(before, piece, _EARLY_BEFORE_HEADING))
    if alone and like_heading(words) and not leads_in(words):
        if opens_sentence(piece.text, shape.common) and shape.early(before, piece, _EARLY_AFTER_HEADING):
            return True
        return shape.early(before, piece, _EARLY) and (known_heading(words) or len(words) < shape.width * _HEADING_PART)
    if leads_in(words):
        return shape.early(before, piece, _EARLY) and alone and like_heading(words)
    return _stands_alone(piece, after, shape) and shape.early(before, piece, _EARLY_UNFINISHED)


def _is_tail(piece: Piece) -> bool:
    """Return whether a line is the last word or two of a sentence ("Communicatie."), and no answer ("Nee.")."""
    text = piece.text
    few = len(text.split()) <= _TAIL and piece.marker is None and ends_sentence(text)
    return few and not rules(text) and not known_heading(text) and text[0].isalpha()


def _heads(piece: Piece, words: str) -> bool:
    """Return whether a line is a number and a heading, which goes on in none below white space."""
    return piece.marker is not None and bool(piece.marker.number) and like_heading(words) and not leads_in(words)


def _runs_over(words: str, piece: Piece, shape: Shape) -> bool:
    """Return whether a sentence that is not finished goes on after a blank line, as it does over a page end."""
    return bool(shape.width) and len(words) >= shape.width * _EARLY and not opens_sentence(piece.text, shape.common)


def _stands_alone(piece: Piece, after: Piece | None, shape: Shape) -> bool:
    """Return whether ``piece`` looks like a heading on a line of its own, with its list or text below it."""
    if after is None or not like_heading(piece.text):
        return False
    if after.marker is not None or after.heading:
        return after.marker is None or after.marker.style != "bullet" or known_heading(piece.text)
    return (
        not starts_low(after.text)
        and opens_sentence(after.text, shape.common)
        and shape.early(piece, after, _EARLY_BY_SHAPE)
    )


def two_columns(pieces: Pieces, shape: Shape) -> Pieces:
    """Say so where two columns seem to have been read line by line: the words are kept, their order is not sure."""
    changed = []
    doubt = Doubt("this looks like two columns read across", "put the words of each column together, from the original")
    wide = 0
    for index, piece in enumerate(pieces):
        if piece.artefact is not None:
            continue
        if len(piece.text) <= _ROW and _COLUMNS.fullmatch(squash(piece.text)[:_TWO_HEADS]):
            changed.append((index, replace(piece, doubt=doubt, starts=True)))
        wide = wide + 1 if len(piece.text) <= _ROW and _is_wide(piece) else 0
        if wide == 3:
            changed.append((index, replace(piece, doubt=doubt)))
    return put(pieces, changed)


def _is_wide(piece: Piece) -> bool:
    start = piece.marker.end if piece.marker is not None else 0
    return bool(_WIDE.search(piece.text[start:].lstrip()))


def semicolon_items(pieces: Pieces, shape: Shape) -> Pieces:
    """Start an item on each line after "…:" as long as the line before it ends in a semicolon."""
    text = [index for index, piece in enumerate(pieces) if piece.artefact is None]
    changed = []
    listing = False
    for place, index in enumerate(text[1:], 1):
        before, piece = pieces[text[place - 1]], pieces[index]
        if piece.marker is not None or piece.heading:
            listing = False
        elif leads_in(before.text) and _member(pieces, text, place):
            listing = True
            changed.append((index, _item(piece)))
        elif listing and before.text.endswith(patterns.ITEM_ENDS):
            changed.append((index, _item(piece)))
        elif listing and (ends_sentence(before.text) or piece.starts):
            listing = False
    return put(pieces, changed)


def _member(pieces: Pieces, text: list[int], place: int) -> bool:
    """Return whether the line after a colon is the first of lines that end in semicolons."""
    for index in text[place : place + _FIRST_ITEM]:
        piece = pieces[index]
        if piece.marker is not None or piece.heading:
            return False
        if piece.text.endswith(";"):
            return True
        if ends_sentence(piece.text):
            return False
    return False


def _item(piece: Piece) -> Piece:
    return replace(piece, starts=True, marker=Marker("bullet", ";", (), 0, apart=False))
