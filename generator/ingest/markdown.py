"""Markdown that was pasted as text: the signs that lay it out are set aside, and what they say is kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from generator.ground.expressions import expression
from generator.ingest import hinted
from generator.ingest.pieces import Doubt, Piece, Pieces, aside, put, text_of
from generator.ingest.shape import Shape
from generator.ingest.wording import known_heading, leads_in, like_heading
from generator.language import words

_ATX = expression(r"(#{1,6})\s+(?=\S)")
_CLOSING = expression(r"\s+#{1,6}$")
_SETEXT = expression(r"={3,}|-{3,}")
_FENCE = expression(r"`{3,}[\w+-]{0,20}|~{3,}")
_STRONG = expression(r"(?<!\S)(\*\*|__)(?=[^\s*_])(.{1,200}?)(?<=[^\s*_])\1(?!\S)")
_LEFT = expression(r"\*\*(?=\S)|(?<=\S)\*\*")
_NAMED = expression(words.patterns.ingest.headings.NAMED, re.IGNORECASE)
_FRONT = expression(r"-{3}")
_FIELD = expression(r"[A-Za-z][\w-]{0,30}:(?:\s|$)|\s{1,8}\S|-\s")
_LIMIT = 2_000  # a paragraph of Markdown may be one line; a longer one is no line of a page
_SET_ASIDE = Doubt("signs of Markdown (#, **) were set aside", "check the headings")
_KEPT = Doubt("signs of Markdown (**) inside a sentence were kept", "take the text without them, if you can")


def markdown(pieces: Pieces, shape: Shape) -> Pieces:
    """Cut the signs of Markdown off headings and bold words; what they mark starts a block.

    Believed where a line opens with number signs and white space, a heading is underlined, or a whole line is bold.
    """
    pieces = _front(pieces)
    if not any(_lays_out(pieces, index) for index in range(len(pieces))):
        return pieces
    result: list[Piece] = []
    for index, piece in enumerate(pieces):
        result += _cut(pieces, index) if piece.artefact is None and len(piece.text) <= _LIMIT else [piece]
    first = next((index for index, piece in enumerate(result) if piece.artefact is None), None)
    changed = []
    if first is not None:
        changed.append((first, replace(result[first], doubt=_SET_ASIDE)))
        title = _title(result)
        if title is not None:
            told = replace(result[title], title=True)
            changed.append((title, replace(told, doubt=_SET_ASIDE) if title == first else told))
    kept = next((i for i, p in enumerate(result) if p.artefact is None and _LEFT.search(p.text[:_LIMIT])), None)
    if kept is not None:
        changed.append((kept, replace(result[kept], doubt=_KEPT)))
    return put(tuple(result), changed)


def _front(pieces: Pieces) -> Pieces:
    """Set aside the fields at the head of a file, between two lines of dashes."""
    if not pieces or not _FRONT.fullmatch(pieces[0].text):
        return pieces
    fields = list(takewhile(lambda index: _FIELD.match(pieces[index].text), range(1, len(pieces))))
    end = len(fields) + 1
    if not fields or end >= len(pieces) or not _FRONT.fullmatch(pieces[end].text):
        return pieces
    note = words.phrases.loose.FRONT_MATTER
    return put(pieces, ((index, aside(pieces[index], "other", note=note)) for index in range(end + 1)))


def _title(pieces: Sequence[Piece]) -> int | None:
    """Return the first heading where it stands above all others, or names a document, and no sentence above it."""
    live = [index for index, piece in enumerate(pieces) if piece.artefact is None]
    first = next((index for index in live if pieces[index].depth), None)
    above = [pieces[index].text for index in live[: live.index(first)]] if first is not None else []
    if first is None:
        return None
    highest = min(piece.depth for piece in pieces if piece.depth)
    alone = sum(1 for piece in pieces if piece.depth == highest) == 1
    named = bool(_NAMED.search(pieces[first].text))
    if not hinted.opens(above):  # a sentence stands above it
        return first if alone and pieces[first].depth == highest == 1 and named else None
    told = pieces[first].depth == highest and (named or (alone and not (above and known_heading(pieces[first].text))))
    return first if told else None


def _lays_out(pieces: Pieces, index: int) -> bool:
    text = pieces[index].text
    if len(text) > _LIMIT or pieces[index].artefact is not None:
        return False
    bold = _STRONG.match(text)
    return (
        bool(_ATX.match(text))
        or bool(_FENCE.fullmatch(text))
        or _underlined(pieces, index)
        or (bold is not None and bold.end() == len(text))
    )


def _underlined(pieces: Pieces, index: int) -> bool:
    """Return whether a line is a heading with a line of signs right below it."""
    if index + 1 >= len(pieces):
        return False
    piece, below = pieces[index], pieces[index + 1]
    return (
        below.gap == 0
        and bool(_SETEXT.fullmatch(below.text))
        and like_heading(piece.text)
        and abs(len(below.text) - len(piece.text)) * 2 <= max(len(piece.text), 6)
    )


def _cut(pieces: Pieces, index: int) -> list[Piece]:
    piece = pieces[index]
    if _FENCE.fullmatch(piece.text):
        return [_sign(piece)]
    if index and _FENCE.fullmatch(pieces[index - 1].text):
        return [replace(piece, starts=True)]
    atx = _ATX.match(piece.text)
    if atx is not None:
        closing = _CLOSING.search(piece.text)
        stop = closing.start() if closing is not None else len(piece.text)
        if atx.end() < stop:
            parts = [_sign(piece.part(0, atx.end())), *_bold(piece.part(atx.end(), stop))]
            parts += [_sign(piece.part(stop))] if closing is not None else []
            if not hinted.heads(text_of(part for part in parts if part.artefact is None)):
                # An article has its own number, whatever sign stands before it.
                return [replace(part, starts=part.artefact is None) for part in parts]
            return [_heading(part, len(atx[1])) for part in parts]
    if _underlined(pieces, index):
        return [_heading(piece, 1 if pieces[index + 1].text[0] == "=" else 2)]
    if index and _underlined(pieces, index - 1):
        return [aside(piece, "other", note=words.phrases.loose.DRAWN)]
    bold = _STRONG.match(piece.text)
    if bold is not None and bold.end() == len(piece.text):
        parts = _bold(piece)
        headed = like_heading(bold[2]) and not leads_in(bold[2]) and hinted.heads(bold[2])
        return [_heading(part, 0) if headed else replace(part, starts=part.artefact is None) for part in parts]
    return [piece]


def _heading(part: Piece, depth: int) -> Piece:
    return part if part.artefact is not None else replace(part, starts=True, heading=True, depth=depth)


def _bold(piece: Piece) -> list[Piece]:
    """Return a line that is bold as a whole without the signs around it; inside a sentence they are kept."""
    match = _STRONG.fullmatch(piece.text)
    if match is None:
        return [piece]
    start, stop = len(match[1]), len(piece.text) - len(match[1])
    return [_sign(piece.part(0, start)), piece.part(start, stop), _sign(piece.part(stop))]


def _sign(part: Piece) -> Piece:
    return aside(part, "website-junk")
