"""A name with a capital that another took the place of: whether both are of a school, a place or a product.

A capital alone proves nothing: peoples, laws, towns, persons and authorities have one, and so does the first word of a
sentence. What stands before the name, or its own form, must tell what it is of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.compare.revision import cues
from generator.compare.revision.replaced import Replaced
from generator.language import words

_read = words.patterns.names
_people = words.patterns.people
_WITHIN = r"[^\s.!?:;•*]\s+"  # a sentence has begun
_INSTITUTION = re.compile(rf"(?<![^\W_])(?i:{_read.INSTITUTION})\s+(?:[A-Z]\w*\s+){{0,2}}$")
_ARTICLE = re.compile(rf"{_WITHIN}(?:{'|'.join(sorted(_read.ARTICLES))})\s+$")
_BUILDING = re.compile(rf"(?<![^\W_])(?i:{_read.BUILDING})\s+(?:(?:{'|'.join(sorted(_read.ARTICLES))})\s+)?$")
_ON = re.compile(rf"(?<![^\W_])(?!(?:{_read.NOT_ON})\s)[^\W_]+\s+(?:{_read.ON})\s+$", re.IGNORECASE)
_IN_A_SENTENCE = re.compile(rf"{_WITHIN}$")
_MADE = re.compile(rf"[A-Z]\w*(?:[a-z][A-Z]\w*|{_read.PRODUCT_END})")
_ROOM, _GUIDE = (re.compile(rf"(\w+?)(?:{line})", re.IGNORECASE) for line in (_read.ROOM, _read.GUIDE))
_TITLE = re.compile(rf"(?:{_read.BEFORE_A_PERSON})\s+(?:[A-Z]\.\s*)*(?:(?:{_read.PARTICLE})\s+)*$", re.IGNORECASE)
_NO_NAME_OF_ONE = re.compile(rf"{_read.PEOPLES_AND_LAWS}|{'|'.join(_people.PLACES)}", re.IGNORECASE)
_ABBREVIATION = re.compile(r"[A-Z]{2,6}")


def of_one_kind(places: Sequence[Replaced]) -> bool:
    """Return whether what was replaced at some places is the name of a school, a place or a product, by another."""
    names = [name for place in places for name in (place.old, place.new)]
    if not all(map(_may_be_one, names)) or any(_TITLE.search(place.before) for place in places):
        return False
    return any(_told(place) for place in places)


def of_schools(text: str) -> frozenset[str]:
    """Return the names of schools, boards and sites that a text gives, in small letters."""
    return frozenset(match[1].lower() for match in _OF_A_SCHOOL.finditer(text))


_OF_A_SCHOOL = re.compile(rf"(?:(?i:{_read.INSTITUTION})|{_WITHIN}(?:De|Het|'t))\s+([A-Z]\w+)")


def _may_be_one(name: str) -> bool:
    if not name[:1].isupper() or _ABBREVIATION.fullmatch(name) or cues.found(name)[cues.PLATFORM]:
        return False
    return not any(_NO_NAME_OF_ONE.fullmatch(word) for word in name.split())


def _told(place: Replaced) -> bool:
    """Return whether the words before a name, or the form of both, tell what it is of."""
    before = place.before
    if _INSTITUTION.search(before) or _ARTICLE.search(before) or _BUILDING.search(before) or _ON.search(before):
        return True
    both = place.old, place.new
    if all(map(_MADE.fullmatch, both)):
        return True
    return _IN_A_SENTENCE.search(before) is not None and any(all(map(form.fullmatch, both)) for form in (_ROOM, _GUIDE))
