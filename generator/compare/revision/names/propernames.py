"""A name with a capital that another took the place of: whether both are of a school, a place or a product.

A capital alone proves nothing: peoples, laws, towns, persons and authorities have one, and so does the first word of a
sentence. What stands before the name, or its own form, must tell what it is of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.compare.revision import cues
from generator.compare.revision.names.replaced import Replaced
from generator.ground.expressions import expression
from generator.language import words

_read = words.patterns.names
_people = words.patterns.people
_ARTICLES = "|".join(sorted(_read.ARTICLES))
_NAME = rf"((?:(?:{_ARTICLES}|{_read.JOINING})\s+|[A-Z]\w*(?:-\w+)*[ ]?)+)"
_OF_A_SCHOOL = expression(
    rf"(?<![^\W_])(?:(?i:{_read.INSTITUTION})\s+|(?i:school)\s+(?=(?:{_ARTICLES})\s))"
    rf"{_NAME}"
)
_OF_A_BOARD = expression(rf"(?<![^\W_])(?i:{_read.BOARD})\s+{_NAME}")
_OF_OUR_BOARD = expression(rf"(?<![^\W_])(?i:{_read.OURS})\s+(?i:{_read.BOARD})\s+{_NAME}")
_BUILDING = expression(rf"(?<![^\W_])(?i:{_read.BUILDING})\s+(?:(?:{_ARTICLES})\s+)?$")
_IN_A_SENTENCE = expression(r"[^\s.!?:;•*]\s+$")
_ROOM, _GUIDE = (expression(rf"(\w+?)(?:{line})", re.IGNORECASE) for line in (_read.ROOM, _read.GUIDE))
_TITLE = expression(rf"(?:{_read.BEFORE_A_PERSON})\s+(?:[A-Z]\.\s*)*(?:(?:{_read.PARTICLE})\s+)*$", re.IGNORECASE)
_NO_NAME_OF_ONE = expression(rf"{_read.NOBODY_S_OWN}|{'|'.join(_people.PLACES)}", re.IGNORECASE)
_ORDINARY = expression(_read.ORDINARY, re.IGNORECASE)
_FOR_WHOM = expression(_read.FOR_WHOM, re.IGNORECASE)
_SIDE = expression(_read.SIDE, re.IGNORECASE)
_ABBREVIATION = expression(r"[A-Z]{2,6}")


def of_schools(head: str, text: str) -> frozenset[str]:
    """Return the words in the names of schools, boards and sites that a text gives, in small letters.

    A board counts where ``head``, with which the text begins, names it, or the text says that it is that of the school.
    """
    matches = (*_OF_A_SCHOOL.finditer(text), *_OF_OUR_BOARD.finditer(text), *_OF_A_BOARD.finditer(head))
    found = (word for match in matches for word in match[1].split())
    return frozenset(word.lower() for word in found if word[0].isupper() and word not in _read.ARTICLES)


def of_one_kind(places: Sequence[Replaced], before: frozenset[str], after: frozenset[str]) -> bool:
    """Return whether what was replaced at some places is the name of a school, a place or a booklet, by another.

    ``before`` and ``after`` are what the old and the new text call schools.
    """
    names = [name for place in places for name in (place.old, place.new)]
    if not all(map(_may_be_one, names)) or any(_TITLE.search(place.before) for place in places):
        return False
    if all(map(_SIDE.fullmatch, names)):
        return False
    return of_schools_both(places, before, after) or any(map(_told, places))


def of_schools_both(places: Sequence[Replaced], before: frozenset[str], after: frozenset[str]) -> bool:
    """Return whether at some place the name of a school became another."""
    return any(place.old.lower() in before and place.new.lower() in after for place in places)


def _may_be_one(name: str) -> bool:
    if not name[:1].isupper() or _ABBREVIATION.fullmatch(name) or cues.found(name, (cues.PLATFORM,))[cues.PLATFORM]:
        return False
    return not any(_NO_NAME_OF_ONE.fullmatch(word) for word in name.split())


def _told(place: Replaced) -> bool:
    """Return whether the word before a name, or the form of both within a sentence, tells what it is of."""
    if _BUILDING.search(place.before):
        return True
    if not _IN_A_SENTENCE.search(place.before):
        return False
    both = place.old, place.new
    if all(map(_ROOM.fullmatch, both)):
        return not any(map(_ORDINARY.match, both))
    return all(map(_GUIDE.fullmatch, both)) and not all(map(_FOR_WHOM.match, both))
