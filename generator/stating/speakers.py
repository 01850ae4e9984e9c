"""Who "ik" and "u" are, as far as a text says whose parents, children or colleagues it speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.ground.expressions import expression
from generator.language import words
from generator.stating.who import Roles

_read = words.patterns.stating.speakers
_SAYS = tuple((expression(said, re.IGNORECASE), who) for said, who in _read.SAYS)
_SELF, _YOU, _ANY = (expression(each, re.IGNORECASE) for each in (_read.SELF, _read.YOU, _read.ANY))


@dataclass(frozen=True, slots=True)
class Speakers:
    """Who speaks in a whole document ("ik"), and to whom it speaks politely ("u"); empty where it does not tell."""

    first: tuple[str, ...] = ()
    second: tuple[str, ...] = ()

    def of(self, text: str, roles: Roles) -> tuple[str, ...]:
        """Return who a text makes speak or speaks to: by its own words, else by what the document says elsewhere."""
        if not _ANY.search(text):
            return ()
        own = _said(text, roles)
        return own or (self.first if _SELF.search(text) else self.second if _YOU.search(text) else ())


def speakers(texts: Iterable[str], roles: Roles) -> Speakers:
    """Return who speaks in a document and to whom, where its texts tell of one role and no other."""
    first: set[str] = set()
    second: set[str] = set()
    for text in texts:
        if _SELF.search(text):
            first.update(_said(text, roles))
        elif _YOU.search(text):
            second.update(_said(text, roles))
    return Speakers(*(tuple(found) if len(found) == 1 else () for found in (first, second)))


def _said(text: str, roles: Roles) -> tuple[str, ...]:
    found = {role for pattern, who in _SAYS if pattern.search(text) for role in roles.named(who)}
    return tuple(found) if len(found) == 1 else ()
