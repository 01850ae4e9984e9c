"""Where a quotation that may leave words out of the middle stands in a text."""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Iterable, Iterator

from generator.ground import signs

ELLIPSIS = " … "
"""Between the parts of a quotation that leaves words out."""

Span = tuple[int, int]
"""Start and end of a stretch of text."""

_MOST = 10
"""Places: no text says a thing oftener, and a single letter may stand in tens of thousands."""
# What joins two words into one, as in foto’s, e-mail and niet-docent; and two numbers, as in 1.000, 16,5 and 9:30.
_JOINS = "'’‘-‐‑\u00ad"
_JOINS_DIGITS = ".,:"


def parts(quote: str, text: str, start: int = 0) -> tuple[Span, ...] | None:
    """Return where each part of ``quote`` stands in ``text``, each after the one before; None where it does not.

    A part is one or more whole words, and begins at ``start`` or later. A text may print the sign of an omission
    itself, so the whole is looked for first.
    """
    whole = _found(quote, text, start)
    if whole is not None:
        return (whole,)
    found: list[Span] = []
    for part in quote.split(ELLIPSIS):
        place = _found(part, text, found[-1][1] if found else start)
        if place is None:
            return None
        found.append(place)
    return tuple(found)


def in_order(quotes: Iterable[str], text: str) -> Iterator[tuple[Span, ...] | None]:
    """Yield where each quotation stands, not before the one above it begins where that can be; None where it does not.

    Of words that are printed twice it is so the second place that a later quotation has.
    """
    before = 0
    for quote in quotes:
        found = parts(quote, text, before) or parts(quote, text)
        before = max(before, found[0][0]) if found else before
        yield found


def covered(quote: str, text: str) -> tuple[Span, ...]:
    """Return all that ``quote`` accounts for in ``text``: its parts, or every place where it stands in one piece.

    Who quotes a sentence that is printed twice has quoted both; the first ten count.
    """
    found = parts(quote, text) or ()
    if len(found) != 1:
        return found
    every: list[Span] = []
    place: Span | None = found[0]
    while place is not None and len(every) < _MOST:
        every.append(place)
        place = _found(quote, text, place[1])
    return tuple(every)


def left_out(places: Iterable[Span]) -> Iterator[Span]:
    """Yield what stands between the parts of a quotation."""
    stop: int | None = None
    for begin, end in places:
        if stop is not None:
            yield stop, begin
        stop = end


def without(text: str, places: Iterable[Span]) -> str:
    """Return ``text`` with spaces for all that stands at ``places``, at the same length."""
    pieces, done = [], 0
    for start, stop in sorted(places):
        pieces += [text[done:start], " " * (stop - max(start, done))]
        done = max(done, stop)
    return "".join((*pieces, text[done:]))


def differs_unseen(quote: str, text: str) -> bool:
    """Return whether ``quote`` stands in ``text`` but for signs that nobody sees, or that look like others."""
    return parts(quote, text) is None and parts(_as_compared(quote), _as_compared(text)) is not None


@functools.lru_cache(maxsize=16)  # a text is asked of as often as there are quotations that are not in it
def _as_compared(text: str) -> str:
    return " ".join(signs.compared(text).split())


def _found(part: str, text: str, start: int) -> Span | None:
    """Return where ``part`` first stands as whole words from ``start`` on."""
    if part != part.strip() or not any(map(str.isalnum, part)):
        return None
    at = text.find(part, start)
    while at >= 0:
        stop = at + len(part)
        if not (_inside(text, at) or _inside(text, stop)):
            return at, stop
        at = text.find(part, at + 1)
    return None


def _inside(text: str, at: int) -> bool:
    """Whether a place is inside a word."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if _of_word(after):
        return _of_word(before) or (at > 1 and _joined(text[at - 2], before, after))
    return at + 1 < len(text) and _joined(before, after, text[at + 1])


def _joined(before: str, sign: str, after: str) -> bool:
    if sign in _JOINS_DIGITS:
        return before.isdigit() and after.isdigit()
    return sign in _JOINS and _of_word(before) and _of_word(after)


def _of_word(sign: str) -> bool:
    return sign.isalnum() or unicodedata.category(sign)[0] == "M" or sign in "\u200b\u200c\u200d\u2060\ufeff"
