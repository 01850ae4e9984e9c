"""Where a quotation that may leave words out of the middle stands in a text."""

from __future__ import annotations

ELLIPSIS = " … "
"""Between the parts of a quotation that leaves words out."""


def parts(quote: str, text: str) -> tuple[tuple[int, int], ...] | None:
    """Return start and end of each part of ``quote`` in ``text``, each after the one before; None where it has not.

    A part is whole words. A text may print the sign of an omission itself, so the whole is looked for first.
    """
    whole = _found(quote, text, 0)
    if whole is not None:
        return (whole,)
    found: list[tuple[int, int]] = []
    for part in quote.split(ELLIPSIS):
        place = _found(part, text, found[-1][1] if found else 0)
        if place is None:
            return None
        found.append(place)
    return tuple(found)


def without(text: str, places: list[tuple[int, int]]) -> str:
    """Return ``text`` with spaces for all that stands at ``places``, at the same length."""
    for start, stop in places:
        text = text[:start] + " " * (stop - start) + text[stop:]
    return text


def _found(part: str, text: str, start: int) -> tuple[int, int] | None:
    """Return where ``part`` first stands as whole words from ``start`` on."""
    if not part:
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
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()
