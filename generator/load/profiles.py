"""Where a text names an account on social media or a day of birth: found by its form, and by what announces it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.ground.expressions import expression
from generator.language import words
from generator.model import PersonalDataKind

_read = words.patterns.announcing
_BORN = expression(_read.BORN, re.IGNORECASE)
_ACCOUNT = expression(_read.ACCOUNT)
_ACCOUNT_OF = expression(_read.ACCOUNT_OF, re.IGNORECASE)
_PROFILE = expression(_read.PROFILE, re.IGNORECASE)
_SITE = expression(rf"\.(?:{words.patterns.contact.TOP_LEVELS})$", re.IGNORECASE)
_ORGANISED = expression(words.patterns.people.ORGANISED, re.IGNORECASE)
_NOBODY = _read.NO_ACCOUNT | words.patterns.people.NO_NAMES | words.patterns.people.NO_PERSONS
# The first part of an account that is called after a school has at least so many letters: "calvijn_rotterdam".
_TELLING = 4


def find(text: str, institutions: Iterable[str] = ()) -> Iterator[tuple[PersonalDataKind, int, int]]:
    """Yield kind, start and end of each; an account that is called after one of the ``institutions`` is nobody's."""
    called = {letters for name in institutions if len(letters := _letters(name)) >= _TELLING}
    for match in _BORN.finditer(text):
        yield "birth", *match.span()
    for match in _ACCOUNT.finditer(text):
        if not _SITE.search(match[0]) and _is_persons(match[0], called):
            yield "handle", *match.span()
    for pattern in (_ACCOUNT_OF, _PROFILE):
        for match in pattern.finditer(text):
            if _is_persons(match[1], called):
                yield "handle", *match.span(1 if pattern is _ACCOUNT_OF else 0)


def _is_persons(account: str, called: Iterable[str]) -> bool:
    letters = _letters(account)
    nobody = account.strip("@").lower() in _NOBODY or _ORGANISED.search(account)
    return not nobody and not any(letters.startswith(name) for name in called)


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text)).casefold()
