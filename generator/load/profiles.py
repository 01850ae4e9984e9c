"""Where a text names an account on social media or a day of birth: found by its form, and by what announces it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.ground.expressions import expression
from generator.ground.guarded import guarded
from generator.language import words

_read = words.patterns.announcing
_BORN = guarded(_read.BORN, re.IGNORECASE)
_ACCOUNT = expression(_read.ACCOUNT)
_ACCOUNT_OF = guarded(_read.ACCOUNT_OF, re.IGNORECASE)
_PROFILE = guarded(_read.PROFILE, re.IGNORECASE)
_SITE = expression(rf"\.(?:{words.patterns.contact.TOP_LEVELS})$", re.IGNORECASE)
_ORGANISED = expression(words.patterns.people.ORGANISED, re.IGNORECASE)
_NOBODY = _read.NO_ACCOUNT | words.patterns.people.NO_NAMES | words.patterns.people.NO_PERSONS
# The first part of an account that is called after a school has at least so many letters: "calvijn_rotterdam".
_TELLING = 4


def born(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each day of birth."""
    for match in _BORN.finditer(text):
        yield match.span()


def accounts(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield each account of a person as it is called, and start and end of the words that say whose it is."""
    for match in _ACCOUNT.finditer(text) if "@" in text else ():
        if not _SITE.search(match[0]) and not _nobodys(match[0]):
            yield match[0], *match.span()
    for pattern in (_ACCOUNT_OF, _PROFILE):
        for match in pattern.finditer(text):
            if not _nobodys(match[1]):
                yield match[1], *match.span(1 if pattern is _ACCOUNT_OF else 0)


def called_after(account: str, institutions: Iterable[str]) -> bool:
    """Return whether an account is called after one of the ``institutions``, and so is nobody's."""
    letters = _letters(account)
    return any(len(name := _letters(each)) >= _TELLING and letters.startswith(name) for each in institutions)


def _nobodys(account: str) -> bool:
    return account.strip("@").lower() in _NOBODY or _ORGANISED.search(account) is not None


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text)).casefold()
