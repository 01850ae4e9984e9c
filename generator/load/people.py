"""Where a text names a person: found by its form, after a title, initials or beside a function.

There is no list of first names: a bare ‘Anna Jansen’ is missed, and a person has to read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator.ground import signs
from generator.ground.expressions import expression
from generator.ground.guarded import guarded
from generator.language import words

_read = words.patterns.people
_TITLED = expression(_read.TITLED)
_INITIALLED = expression(_read.INITIALLED)
_CUED = guarded(_read.CUED)
_LABELLED = expression(words.patterns.announcing.LABELLED)
_SIGNED = expression(words.patterns.announcing.SIGNED)
_NO_NAME = words.patterns.announcing.NO_NAME
_NEXT_NAME = expression(_read.NEXT_NAME)
_FOLLOWED = guarded(_read.FOLLOWED)
_FUNCTION = expression(_read.FUNCTIONS, re.IGNORECASE)
_ORGANISED = expression(_read.ORGANISED, re.IGNORECASE)
_ORGANISATION_AFTER = expression(_read.ORGANISATION_AFTER)
_NO_FIRST = expression(_read.NO_FIRST_ENDINGS, re.IGNORECASE)
_WORD = expression(r"[^\W\d_][\w-]*[^\W\d_]")


def find(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each name of a person in ``text``, the surest forms first; some are found twice."""
    if text[1:] == text[1:].lower():
        return  # whatever tells a name stands before one of its capitals
    for pattern in (_TITLED, _INITIALLED):
        for match in pattern.finditer(text):
            if _is_name(match[0], text[match.end() : match.end() + 20]):
                yield match.span()
    for pattern in (_LABELLED, _SIGNED):
        for match in pattern.finditer(text):
            field = match.lastgroup or 0
            if match[field].casefold() not in _NO_NAME:
                yield from _row(text, *match.span(field))
    for match in _CUED.finditer(text):
        yield from _row(text, *match.span(1))
    for match in _FOLLOWED.finditer(text):
        if _beside_a_function(match[1], ""):
            yield match.span(1)


def _row(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a name that a function or word announces, and those that go on on it: "Anna Jansen en Piet Bos"."""
    while True:
        if _beside_a_function(text[start:end], text[end : end + 20]):
            yield start, end
        if (found := _NEXT_NAME.match(text, end)) is None:
            return
        start, end = found.span(1)


def _is_name(name: str, after: str) -> bool:
    """Return whether a name is that of a person and no school, street or sentence that begins alike."""
    parts = re.findall(r"[^\W\d_]{2,}", name)
    capitalised = [word for word in parts if word[0].isupper()]
    return (
        not _ORGANISED.search(name)
        and not _ORGANISATION_AFTER.match(after)
        and bool(capitalised)
        and capitalised[-1].casefold() not in _read.NO_NAMES
        and not any(word.isupper() and word.casefold() in _read.JOINING for word in parts)
    )


def _beside_a_function(name: str, after: str) -> bool:
    """Return the same where a function is all that speaks for it: no department, firm or place either."""
    if not _is_name(name, after):
        return False
    parts = [word.casefold() for word in _WORD.findall(name)]
    first, last = parts[0], parts[-1]
    if any(part in _read.NO_PERSONS or _FUNCTION.fullmatch(part) for part in parts):
        return False
    if last in _read.PLACES and (len(parts) < 3 or parts[-2] not in _read.BEFORE_PLACES):
        return False
    initialled = name[1:2] == "."
    return initialled or not (first in _read.NO_FIRST_NAMES or _NO_FIRST.fullmatch(first))


def places(text: str, institutions: Iterable[str]) -> list[tuple[int, int]]:
    """Return where names that are nobody's are printed: as whole words, and only those of three letters or more.

    They hide the name of a person that lies wholly inside one: a school called ``Ligthart`` hides no ``dhr. Ligthart``.
    """
    pattern = _pattern(frozenset(institutions))
    return [found.span() for found in pattern.finditer(text)] if pattern else []


@lru_cache(maxsize=16)  # asked for every text of a file, with the same names
def _pattern(institutions: frozenset[str]) -> re.Pattern[str] | None:
    telling = sorted(name for name in institutions if sum(map(str.isalpha, name)) > 2)
    if not telling:
        return None
    written = "|".join(
        r"\s+".join(map(re.escape, signs.compared(name).split())) for name in sorted(telling, key=len, reverse=True)
    )
    return expression(rf"(?<!\w)(?:{written})(?!\w)")
