"""Markdown that was pasted as text: the signs that lay it out are set aside, and what they say is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from generator.ground.expressions import expression
from generator.ingest import front, hinted
from generator.ingest.markers import candidates
from generator.ingest.pieces import Doubt, Marker, Piece, Pieces, aside, text_of
from generator.ingest.shape import Shape
from generator.ingest.wording import known_heading, leads_in, like_heading
from generator.language import words

_ATX = expression(r"(#{1,6})\s+(?=\S)")
_CLOSING = expression(r"\s+#{1,6}$")
_SETEXT = expression(r"={3,}|-{3,}")
_FENCE = expression(r"`{3,}[\w+-]{0,20}|~{3,}")
_PICTURE = expression(r"!\[[^\]]{0,200}\]\([^)]{1,500}\)")
_STRONG = expression(r"(?<!\S)(\*\*|__)(?=[^\s*_])(.{1,200}?)(?<=[^\s*_])\1(?!\S)")
_EMPHASIS = expression(r"([*_])(?=[^\s*_])[^*_]{1,300}(?<=[^\s*_])\1")
_LEFT = expression(r"\*\*(?=\S)|(?<=\S)\*\*|\\[][.()*_#+!-]")
# What a number or a sign at the start of a line is escaped by, so that it stays what it is.
_ESCAPED = expression(r"(?P<number>\(?(?:[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}|[A-Za-z]{1,4}))(?P<sign>\\[.)])(?=\s+\S)")
_ESCAPE = expression(r"\\(?=[-*+#>])")
# Between white space, as its words can be quoted then; a row of a table keeps its signs, as it keeps its bars.
_BOLD_WORDS = expression(r"(?<!\S)\*\*(?=[^\s*_])([^*]{1,200})(?<=[^\s*_])\*\*(?!\S)")
_BAR = "|"
_NAMED = expression(words.patterns.ingest.headings.NAMED, re.IGNORECASE)
_NUMBER = 12  # as long as a number with its signs is, and more
_LIMIT = 2_000  # a paragraph of Markdown may be one line; a longer one is no line of a page
_SET_ASIDE = Doubt("signs of Markdown (#, **) were set aside", "check the headings")
_KEPT = Doubt("signs of Markdown (**) inside a sentence were kept", "take the text without them, if you can")


def markdown(pieces: Pieces, shape: Shape) -> Pieces:
    """Cut the signs of Markdown off headings and bold words; what they mark starts a block.

    Believed where a line opens with number signs and white space, a heading is underlined, or a whole line is bold.
    """
    pieces = front.fields(pieces)
    if not any(_lays_out(pieces, index) for index in range(len(pieces))):
        return pieces if any(piece.title for piece in pieces) else front.titled(pieces)
    result: list[Piece] = []
    for index, piece in enumerate(pieces):
        result += _cut(pieces, index) if piece.artefact is None and len(piece.text) <= _LIMIT else [piece]
    first = next((index for index, piece in enumerate(result) if piece.artefact is None), None)
    if first is not None:
        result[first] = replace(result[first], doubt=_SET_ASIDE)
    kept = next((i for i, piece in enumerate(result) if piece.artefact is None and _keeps(piece.text)), None)
    if kept is not None:
        result[kept] = replace(result[kept], doubt=_KEPT)
    return _with_title(result)


def _keeps(text: str) -> bool:
    """Return whether signs of Markdown are left in a line; those of its number and around words are set aside later."""
    escaped = _ESCAPED.match(text[:_NUMBER])
    left = text[escaped.end() if escaped is not None else 0 : _LIMIT]
    if not left.startswith(_BAR):
        left = _BOLD_WORDS.sub(r"\1", left)
    return bool(_LEFT.search(left))


def _with_title(pieces: Sequence[Piece]) -> Pieces:
    """Return the pieces with their title: a heading of the first level before what the head of the file says."""
    if any(piece.title for piece in pieces):
        return tuple(pieces)
    title = _title(pieces)
    if title is None or (pieces[title].depth > 1 and not _NAMED.search(text_of(_parts(pieces, title)))):
        named = front.titled(tuple(pieces))
        called = {word for piece in named if piece.title for word in piece.text.casefold().split()}
        own = () if title is None else text_of(_parts(pieces, title)).casefold().split()
        if called and not called <= {*own}:
            return named
    own_line = None if title is None else pieces[title].line
    return tuple(replace(each, title=True) if each.heading and each.line == own_line else each for each in pieces)


def _title(pieces: Sequence[Piece]) -> int | None:
    """Return the first heading where it stands above all others, or names a document, and no sentence above it."""
    live = [index for index, piece in enumerate(pieces) if piece.artefact is None]
    first = next((index for index in live if pieces[index].depth), None)
    above = [pieces[index].text for index in live[: live.index(first)]] if first is not None else []
    if first is None:
        return None
    highest = min(piece.depth for piece in pieces if piece.depth)
    alone = sum(1 for piece in pieces if piece.depth == highest and piece.starts) == 1
    text = text_of(_parts(pieces, first))
    named = bool(_NAMED.search(text))
    if not hinted.opens(above):  # a sentence stands above it
        return first if alone and pieces[first].depth == highest == 1 and named else None
    told = pieces[first].depth == highest and (named or (alone and not (above and known_heading(text))))
    return first if told else None


def _parts(pieces: Sequence[Piece], first: int) -> Iterator[Piece]:
    """Yield what stands on the line of a heading but signs."""
    on_line = takewhile(lambda piece: piece.line == pieces[first].line, pieces[first:])
    yield from (piece for piece in on_line if piece.artefact is None)


def _lays_out(pieces: Pieces, index: int) -> bool:
    text = pieces[index].text
    if len(text) > _LIMIT or pieces[index].artefact is not None:
        return False
    bold = _STRONG.match(text)
    return (
        bool(_ATX.match(text))
        or bool(_FENCE.fullmatch(text))
        or _underlined(pieces, index)
        or bool(_ESCAPED.match(text) or _ESCAPE.match(text))
        or (bold is not None and bold.end() == len(text))
        or bool(_BOLD_WORDS.search(text))
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
    if _FENCE.fullmatch(piece.text) or _PICTURE.fullmatch(piece.text):
        return [_sign(piece)]
    if index and _FENCE.fullmatch(pieces[index - 1].text):
        return [replace(piece, starts=True)]
    atx = _ATX.match(piece.text)
    if atx is not None:
        closing = _CLOSING.search(piece.text)
        stop = closing.start() if closing is not None else len(piece.text)
        if atx.end() < stop:
            parts = [_sign(piece.part(0, atx.end())), *_bold_within(piece.part(atx.end(), stop))]
            parts += [_sign(piece.part(stop))] if closing is not None else []
            if not hinted.heads(text_of(part for part in parts if part.artefact is None)):
                # An article has its own number, whatever sign stands before it.
                return _begun(parts)
            return _headed(parts, len(atx[1]))
    if _underlined(pieces, index):
        return _headed([piece], 1 if pieces[index + 1].text[0] == "=" else 2)
    if index and _underlined(pieces, index - 1):
        return [aside(piece, "other", note=words.phrases.loose.DRAWN)]
    bold = _STRONG.match(piece.text)
    if bold is not None and bold.end() == len(piece.text):
        parts = _bold(piece)
        headed = like_heading(bold[2]) and not leads_in(bold[2]) and hinted.heads(bold[2])
        return _headed(parts, 0) if headed else _begun(parts)
    if _EMPHASIS.fullmatch(piece.text):
        return _begun(
            [_sign(piece.part(0, 1)), piece.part(1, len(piece.text) - 1), _sign(piece.part(len(piece.text) - 1))]
        )
    if _ESCAPE.match(piece.text):
        return [_sign(piece.part(0, 1)), replace(piece.part(1), gap=piece.gap)]
    return [piece]


def _begun(parts: Sequence[Piece]) -> list[Piece]:
    """Return the parts of a line with which something begins; what follows on a sign within it goes on."""
    first = next((n for n, part in enumerate(parts) if part.artefact is None), -1)
    return [replace(part, starts=n == first) for n, part in enumerate(parts)]


def _headed(parts: Sequence[Piece], depth: int) -> list[Piece]:
    """Return the parts of a line that is a heading."""
    return [replace(part, heading=True, depth=depth) if part.artefact is None else part for part in _begun(parts)]


def _bold(piece: Piece) -> list[Piece]:
    """Return a line that is bold as a whole without the signs around it; inside a sentence they are kept."""
    match = _STRONG.fullmatch(piece.text)
    if match is None:
        return [piece]
    start, stop = len(match[1]), len(piece.text) - len(match[1])
    return [_sign(piece.part(0, start)), piece.part(start, stop), _sign(piece.part(stop))]


def escapes(pieces: Pieces, shape: Shape) -> Pieces:
    """Set aside the sign that a number is escaped with ("1\\."), and the stop or bracket behind it, from the number.

    The number cannot be quoted with its stop: the sign stands between the two.
    """
    if not any(_escaped(piece) for piece in pieces):
        return pieces
    return tuple(part for piece in pieces for part in (_unescaped(piece) if _escaped(piece) else (piece,)))


def bold_words(pieces: Pieces, shape: Shape) -> Pieces:
    """Set aside the signs around bold words in a text, where white space parts these from the others.

    Once it is known where numbers and paragraphs begin: the signs stand before the first word of many.
    """
    if not any(_bolds(piece) for piece in pieces):
        return pieces
    return tuple(part for piece in pieces for part in (_unbolded(piece) if _bolds(piece) else (piece,)))


def _bolds(piece: Piece) -> bool:
    free = piece.artefact is None and not piece.row and len(piece.text) <= _LIMIT
    return free and bool(_BOLD_WORDS.search(piece.text))


def _unbolded(piece: Piece) -> Iterator[Piece]:
    """Yield the parts of a piece, the first that is no sign as what the whole was."""
    found = [match.span() for match in _BOLD_WORDS.finditer(piece.text)]
    bounds = [0, *(edge for one, two in found for edge in (one, one + 2, two - 2, two)), len(piece.text)]
    first = True
    for one, two in pairwise(bounds):
        part = piece.part(one, two)
        if part.text == "**":
            yield _sign(part)
        elif part.text:
            own = replace(piece, start=part.start, text=part.text, gap=part.gap)
            end = min(piece.marker.end, len(part.text)) if piece.marker is not None else 0
            marker = replace(piece.marker, end=end) if piece.marker is not None else None
            yield replace(own, marker=marker) if first else replace(own, starts=False, marker=None, doubt=None)
            first = False


def _escaped(piece: Piece) -> bool:
    return piece.artefact is None and _escaping(piece) is not None


def _escaping(piece: Piece) -> tuple[Marker, re.Match[str]] | None:
    """Return the marker of a piece and how it is escaped, if it is."""
    match = _ESCAPED.match(piece.text[:_NUMBER])
    if match is None or not (piece.marker is not None or (piece.heading and piece.starts)):
        return None
    marks = (piece.marker,) if piece.marker is not None else candidates(piece.text)
    marker = next((mark for mark in marks if mark.end == match.end()), None)
    return (marker, match) if marker is not None else None


def _unescaped(piece: Piece) -> tuple[Piece, ...]:
    found = _escaping(piece)
    assert found is not None
    marker, match = found
    number = replace(piece, text=match["number"], marker=replace(marker, end=match.end("number")))
    rest = replace(piece.part(match.end()), heading=piece.heading, depth=piece.depth, title=piece.title)
    return number, _sign(piece.part(match.end("number"), match.end())), rest


def _bold_within(piece: Piece) -> list[Piece]:
    """Return a heading without the signs around its bold words, where white space parts these from the others."""
    parts, position = [], 0
    for match in _STRONG.finditer(piece.text):
        width = len(match[1])
        bounds = (position, match.start(), match.start() + width, match.end() - width, match.end())
        parts += [piece.part(one, two) for one, two in pairwise(bounds)]
        position = match.end()
    parts.append(piece.part(position))
    signs = frozenset(("**", "__"))
    return [_sign(part) if part.text in signs else part for part in parts if part.text]


def _sign(part: Piece) -> Piece:
    return aside(part, "website-junk")
