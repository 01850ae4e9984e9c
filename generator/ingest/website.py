"""What a web page leaves around a text: tags, menus, cookie bars, share buttons."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from generator.ground.expressions import expression
from generator.ground.marker import BULLETS, TYPED
from generator.ground.sentences import closed
from generator.ingest.pieces import Doubt, Marker, Piece, Pieces, aside, put
from generator.ingest.shape import Shape
from generator.ingest.wording import like_heading
from generator.intake.web.inlined import INLINE, TAG_NAMES
from generator.language import words

patterns = words.patterns.ingest.website

_TAG = expression(rf"<!--[^<>]*-->|<!doctype[^<>]*>|</?({TAG_NAMES})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))
_HIDDEN = frozenset(("script", "style", "head", "nav"))

_STRONG = expression(patterns.STRONG, re.IGNORECASE)
_WEAK = expression(patterns.WEAK, re.IGNORECASE)
_DOUBLE = expression(patterns.DOUBLE, re.IGNORECASE)
_ONWARD = expression(patterns.ONWARD)
_WAY = expression(r"\s{0,3}[>»›/|]\s{0,3}")
_DIVIDING = expression(patterns.DIVIDING)
_TURNING = expression(patterns.TURNING, re.IGNORECASE)
_MENU = expression(patterns.MENU, re.IGNORECASE)
_SIGNS = frozenset((*BULLETS, *TYPED, "o"))
_NUMBER = expression(
    rf"(?:(?:{words.patterns.ingest.markers.NUMBERED}) ?)?[0-9]{{1,2}}(?:\.[0-9]{{1,2}}){{0,3}}[.:)]?", re.IGNORECASE
)
_HEADED = 2  # lines: what a number alone stands for may have a heading before its words
_MAIL = expression(patterns.MAIL, re.IGNORECASE)
_TOP = 12  # below a letterhead of so many lines a letter says to whom and about what
_HEAD_OF_MAIL = 3  # so many such lines are the head of a message; two may be a form's
_SEVERAL = 4  # so many weak signs right after one another are a menu; three may be headings of a page with links
_EDGE = 6  # within so many lines from the top or the end such a menu begins, or ends
# Short lines between two signs belong to the menu; a menu of more than these, or with longer ones, is not taken as a
# whole but sign by sign, so that the text between two menus stays. No text holds the three, from half to twice.
_RUN = 14
_MENU_LINE = 32
_MENU_WORDS = 4
_NEAR = 3  # a weak sign counts when no further from another: two lines between them may be names of pages
_STRONG_LIMIT = 240  # a cookie notice is a sentence or two; the longest golden one has 80 characters
_WEAK_LIMIT = 60  # a word of a menu with its dashes, or when a page was published
# So many words of a menu on one line are one, where half of them are known; two or three may be the heads of a table,
# or a school and its place.
_DIVIDED = 4


def markup(pieces: Pieces, shape: Shape) -> Pieces:
    """Cut the tags out of HTML that was pasted as text; what stood in a heading or list tag starts a block."""
    first = next((i for i, piece in enumerate(pieces) if "<" in piece.text and _TAG.search(piece.text)), None)
    if first is None or not any("</" in piece.text for piece in pieces):
        return pieces
    tags = (match for piece in pieces for match in _TAG.finditer(piece.text))
    if all((match[1] or "!").lower() in INLINE for match in tags):
        # They touch the words that they set in bold: cut off, these could not be quoted whole.
        return put(pieces, [(first, replace(pieces[first], doubt=_INLINED))])
    result: list[Piece] = []
    state = _Open()
    for piece in pieces:
        result += _cut_tags(piece, state)
    at = next(i for i, piece in enumerate(result) if piece.line == pieces[first].line)
    return put(tuple(result), [(at, replace(result[at], doubt=_PASTED))])


_PASTED = Doubt(
    "this is the source of a web page; its tags were set aside",
    "save the page as text and take that, or check each line",
)
_INLINED = Doubt("tags of a web page (<b>) inside a sentence were kept", "take the text without them, if you can")


class _Open:
    """What the tags read so far leave open."""

    def __init__(self) -> None:
        self.hidden: str | None = None
        self.starts = False
        self.heading = False
        self.item = False

    def enter(self, name: str, closes: bool) -> None:
        if name in _HIDDEN:
            self.hidden = None if closes else name
        if name in INLINE:
            return
        self.starts = True
        self.item = name == "li" and not closes
        self.heading = name in _HEADINGS and not closes


def _cut_tags(piece: Piece, state: _Open) -> list[Piece]:
    result: list[Piece] = []
    position = 0
    for match in _TAG.finditer(piece.text):
        name = (match[1] or "!").lower()
        closes = match[0].startswith("</")
        if state.hidden and not (closes and name == state.hidden):
            continue
        if name in INLINE and not _cuts_cleanly(piece.text, match, closes):
            continue
        result += _words(piece, position, match.start(), state)
        result.append(aside(piece.part(match.start(), match.end()), "website-junk"))
        state.enter(name, closes)
        position = match.end()
    result += _words(piece, position, len(piece.text), state)
    return result


def _cuts_cleanly(text: str, tag: re.Match[str], closes: bool) -> bool:
    """Return whether taking an inline tag out leaves no word torn in two."""
    outside = text[tag.end() : tag.end() + 1] if closes else text[max(tag.start() - 1, 0) : tag.start()]
    return not outside or outside.isspace() or outside in "<>"


def _words(piece: Piece, start: int, stop: int, state: _Open) -> list[Piece]:
    part = piece.part(start, stop)
    if not part.text:
        return []
    if state.hidden:
        return [aside(part, "website-junk")]
    marker = Marker("bullet", "li", (), 0, apart=False) if state.item and state.starts else None
    part = replace(part, starts=state.starts, heading=state.heading, marker=marker)
    state.starts = state.item = False
    return [part]


def junk(pieces: Pieces, shape: Shape) -> Pieces:
    """Set aside menus, cookie bars, share buttons and the like.

    A weak sign ("Contact", "Facebook") counts only close to a strong one, or among several right at the top or the end;
    short lines between two signs belong to them. What stands below a number alone on its line is what that numbers.
    """
    live = [i for i, piece in enumerate(pieces) if piece.artefact is None and not _numbered(pieces, i)]
    live = [i for i in live if not _heads(pieces, i)]
    strong = [i for i in live if _matches(_STRONG, pieces[i], _STRONG_LIMIT) or _divided(pieces, i)]
    weak = [i for i in live if _matches(_WEAK, pieces[i], _WEAK_LIMIT) or _matches(_DOUBLE, pieces[i], _WEAK_LIMIT)]
    signs = sorted({*strong, *weak})
    mail = _mail(pieces)
    near = _chained(signs, frozenset((*strong, *_at_the_edge(pieces, signs))))
    chosen = {*near, *mail}
    for first, second in pairwise(near):
        between = range(first + 1, second)
        if len(between) <= _RUN and all(_menu_like(pieces, i) for i in between):
            chosen.update(between)
    chosen.update(i for index in strong for i in _points(pieces, index))
    if any(_ONWARD.search(piece.text) for piece in pieces if piece.artefact is None):
        return junk(_without_onward(pieces), shape)
    changed = [(i, aside(pieces[i], "website-junk")) for i in sorted(chosen) if pieces[i].artefact is None]
    named = _named_by_its_way(pieces, near)
    if named is not None:
        told = replace(pieces[named], title=True, heading=True, starts=True)
        changed = [(i, piece) for i, piece in changed if i != named] + [(named, told)]
    return put(pieces, changed)


def _without_onward(pieces: Pieces) -> Pieces:
    """Cut "Lees meer" off the ends of lines that say something else before it."""
    result: list[Piece] = []
    for piece in pieces:
        match = _ONWARD.search(piece.text) if piece.artefact is None else None
        result += (
            (piece.part(0, match.start()), aside(piece.part(match.start(), len(piece.text)), "website-junk"))
            if (match is not None)
            else (piece,)
        )
    return tuple(result)


def _named_by_its_way(pieces: Pieces, signs: Sequence[int]) -> int | None:
    """Return the line below the way to a page ("Home › Regels › Telefoons") that says its last part again."""
    for index in signs:
        way = _WAY.split(pieces[index].text[:_STRONG_LIMIT])
        if len(way) > 2:
            own = way[-1].strip().casefold()
            below = range(index + 1, min(index + 1 + _NEAR, len(pieces)))
            return next((i for i in below if own and pieces[i].text.casefold() == own), None)
    return None


def _mail(pieces: Pieces) -> list[int]:
    """Return the lines over a message at the top of the text, where it says from and to whom it came or about what."""
    run: list[int] = []
    for index, piece in enumerate(pieces[:_TOP]):
        if _MAIL.fullmatch(piece.text[:_STRONG_LIMIT]):
            run.append(index)
        elif run:
            break
    return run if len(run) >= _HEAD_OF_MAIL else []


def _numbered(pieces: Pieces, index: int) -> bool:
    """Return whether nothing but a number stands on the line right above, or above the heading between."""
    for above in range(index - 1, max(index - 1 - _HEADED, -1), -1):
        if pieces[above + 1].gap:
            return False
        if _NUMBER.fullmatch(pieces[above].text):
            return True
    return False


def _heads(pieces: Pieces, index: int) -> bool:
    """Return whether a word of a menu heads a section: white above it and a sentence of the text right below it."""
    piece, below = pieces[index], pieces[index + 1] if index + 1 < len(pieces) else None
    if below is None or not piece.gap or below.gap or below.artefact is not None or not like_heading(piece.text):
        return False
    tells = len(below.text.split()) >= _MENU_WORDS and below.text[0].isupper() and closed(below.text)
    return tells and not _matches(_STRONG, below, _STRONG_LIMIT)


def _at_the_edge(pieces: Pieces, signs: list[int]) -> list[int]:
    """Return the signs among several that follow one another at the top of the text or at its end."""
    tight: list[list[int]] = []
    for index in signs:
        if tight and index - tight[-1][-1] <= 2:
            tight[-1].append(index)
        else:
            tight.append([index])
    return [
        index
        for group in tight
        for index in group
        if (len(group) >= _SEVERAL and (group[0] <= _EDGE or group[-1] >= len(pieces) - 1 - _EDGE))
        or (len(group) == 2 and all(_TURNING.fullmatch(pieces[each].text[:_WEAK_LIMIT]) for each in group))
    ]


def _chained(signs: list[int], strong: frozenset[int]) -> list[int]:
    """Return the signs that lie within a few lines of a strong one, directly or through others."""
    groups: list[list[int]] = []
    for index in signs:
        if groups and index - groups[-1][-1] <= _NEAR:
            groups[-1].append(index)
        else:
            groups.append([index])
    return [index for group in groups if strong.intersection(group) for index in group]


def _matches(pattern: re.Pattern[str], piece: Piece, limit: int) -> bool:
    return len(piece.text) <= limit and bool(pattern.fullmatch(piece.text.lstrip("-–•*· ")))


def _divided(pieces: Pieces, index: int) -> bool:
    """Return whether a line is a menu by itself: short words with bars or white between them, of which many are known.

    The heads of a table have rows below them with as many cells.
    """
    cells = _cells(pieces[index].text)
    if len(cells) < 2 or any(len(cell) > _MENU_LINE or len(cell.split()) > _MENU_WORDS for cell in cells):
        return False
    beside = (pieces[i] for i in (index - 1, index + 1) if 0 <= i < len(pieces))
    if any(len(_cells(other.text)) == len(cells) for other in beside):
        return False
    known = [cell for cell in cells if any(word.fullmatch(cell) for word in (_STRONG, _WEAK, _DOUBLE))]
    if len(known) == len(cells) and any(map(_STRONG.fullmatch, cells)):
        return True
    return len(cells) >= _DIVIDED and len(known) * 2 >= len(cells)


def _cells(text: str) -> list[str]:
    """Return the words of a line that signs or white part, none of a longer one."""
    return [cell for cell in _DIVIDING.split(text) if cell] if len(text) <= _STRONG_LIMIT else []


def _points(pieces: Pieces, menu: int) -> Sequence[int]:
    """Return the points of the list that stands below the word "Menu" at the top: names of pages, whatever they are.

    Some text stands apart below them.
    """
    if menu > _EDGE or not _MENU.fullmatch(pieces[menu].text[:_WEAK_LIMIT]):
        return ()
    end = menu + 1
    while end < len(pieces) and pieces[end].gap <= 1 and _point(pieces[end]):
        end += 1
    apart = end < len(pieces) and pieces[end].gap > 0 and pieces[end].artefact is None
    return range(menu + 1, end) if apart else ()


def _point(piece: Piece) -> bool:
    """Return whether a line is a sign of a list and a name as short as that of a page in a menu."""
    sign, _, name = piece.text.partition(" ")
    brief = len(name) <= _MENU_LINE and len(name.split()) <= _MENU_WORDS
    return sign in _SIGNS and bool(name) and brief and name.rstrip()[-1] not in ".;:?!"


def _menu_like(pieces: Pieces, index: int) -> bool:
    piece = pieces[index]
    text = piece.text
    # The name of a document is one of a menu only where lines stand close around it.
    close = piece.gap == 0 and (index + 1 == len(pieces) or pieces[index + 1].gap == 0)
    return piece.artefact is not None or (
        len(text) <= _MENU_LINE
        and len(text.split()) <= _MENU_WORDS
        and text[-1] not in ".;:?!"
        and not text[0].isdigit()
        and (close or not any(word in text.lower() for word in patterns.SUBJECT))
    )
