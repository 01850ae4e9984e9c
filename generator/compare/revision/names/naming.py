"""Two names → whether both may be those of one person, body, place, product or document.

They may where both stand in one line of ``language/nl/patterns/names.py``, or are compounds of which both parts do
(``privacycoördinator``, ``avg-functionaris``). Never is what reverses another name, or what has its name from a law.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.ground.expressions import expression
from generator.language import words

_read = words.patterns.names


def _whole(pattern: str) -> re.Pattern[str]:
    return expression(pattern, re.IGNORECASE)


_SAME, _OFFICES, _THINGS, _PARTS = (
    [_whole(line) for line in lines] for lines in (_read.SAME, _read.OFFICES, _read.THINGS, _read.PARTS)
)
_ACTING_HEADS, _OTHER_HEADS = ([_whole(line) for line in lines] for lines in (_read.ACTING_HEADS, _read.OTHER_HEADS))
_COMPOUNDS = {line: _whole(rf"(.+?)[- ]?(?:{line.pattern})") for line in (*_ACTING_HEADS, *_OTHER_HEADS)}
_SCHOOL = _read.OWN_PARTS.split("|", 1)[0]
_BRANDED, _NEVER = _whole(_read.BRANDED), _whole(_read.NEVER)
_OF_THEIR_OWN = _whole(_read.OF_THEIR_OWN)
_COLLECTIVE = _whole(_read.COLLECTIVE)
_KIND_FIRST = _whole(_read.KIND_FIRST)
_PLURAL = expression(rf"(?:{_read.PLURAL})$", re.IGNORECASE)
_OPEN = expression(r"(?<![aeiou])([aeou])([^aeiou\W\d_])$")  # "person", of "personen": one vowel, one consonant
_SHORTEST = 4  # letters of a word of which one of these may be cut off; of fewer, too little would be left
_LINKED = expression(rf"(?<=\w\w\w)(?:{_read.LINKING}|-)$")


@dataclass(frozen=True, slots=True)
class Likeness:
    """That two names may be of one person or thing; ``acts`` is whether another may then act, decide or be told."""

    acts: bool


def alike(old: str, new: str, own: frozenset[str] = frozenset()) -> Likeness | None:
    """Return in what two names are alike; None where nothing shows that both name one person or thing.

    ``own`` are the names of the school itself, in small letters: what a compound begins with, as if it said “school”.
    """
    if reverses(old) or reverses(new):
        return None
    if (_in_one(_SAME, [old], [new]) and _of_one_number(old, new)) or (
        _BRANDED.fullmatch(old) and _BRANDED.fullmatch(new) and _capitals(old, new)
    ):
        return Likeness(acts=False)
    for one, other in (([old], [new]), (_singulars(old), _singulars(new))):
        if any(_OF_THEIR_OWN.fullmatch(name) for name in (*one, *other)):
            return None
        if _in_one(_OFFICES, one, other) or _compounds(_ACTING_HEADS, one, other, own):
            return Likeness(acts=True)
        if _in_one(_THINGS, one, other) or _compounds(_OTHER_HEADS, one, other, own):
            return Likeness(acts=False)
    return None


def reverses(name: str) -> bool:
    """Return whether a name says that somebody or something is none, or only stands in for one."""
    return _NEVER.fullmatch(name) is not None


def acts(name: str) -> bool:
    """Return whether a name is that of a function or a body, by a list or its last part."""
    each = [name, *_singulars(name)]
    return _in_one(_OFFICES, each, each) or any(any(_first_parts(line, each)) for line in _ACTING_HEADS)


def lemma(name: str) -> str:
    """Return a name in small letters without what differs between its forms; it need be no word."""
    return " ".join(map(_bare, name.lower().split()))


@lru_cache(maxsize=4096)  # words, of which a text has some hundreds
def _bare(word: str) -> str:
    bare = _PLURAL.sub("", word) if len(word) > _SHORTEST else word
    bare = bare.removesuffix("e") if len(bare) > _SHORTEST else bare  # "locaties" loses the e of its plural too
    bare = re.sub(r"([a-z])\1", r"\1", bare)
    return bare[:-1] + {"z": "s", "v": "f"}.get(bare[-1:], bare[-1:])


def _capitals(*names: str) -> bool:
    return all(re.search(r"[A-Z]", name) for name in names)


def _of_one_number(*names: str) -> bool:
    """Return whether names of one line are all of one, or all of several; a collective is either."""
    told = {
        any(line.fullmatch(one) for line in _SAME for one in _singulars(name))
        for name in names
        if not _COLLECTIVE.fullmatch(name)
    }
    return len(told) <= 1


def _in_one(lines: Sequence[re.Pattern[str]], old: Sequence[str], new: Sequence[str]) -> bool:
    return any(
        any(line.fullmatch(one) for one in old) and any(line.fullmatch(other) for other in new) for line in lines
    )


def _singulars(name: str) -> list[str]:
    """Return what a name may be one of several of: “personen”, “person” and “persoon”."""
    bare = _PLURAL.sub("", name)
    if bare == name:
        return []
    for several, one in _read.IRREGULAR.items():
        if name.lower().endswith(several):
            return [name[: -len(several)] + one]
    shorter = [name[: -len(end)] for end in _read.PLURAL.split("|") if name.lower().endswith(end)]
    return [bare, *shorter, *(_OPEN.sub(r"\1\1\2", each) for each in shorter)]


def _compounds(heads: Sequence[re.Pattern[str]], old: Sequence[str], new: Sequence[str], own: frozenset[str]) -> bool:
    return any(
        _of_one_kind(one, other, own)
        for line in heads
        for one in _first_parts(line, old)
        for other in _first_parts(line, new)
    )


def _first_parts(line: re.Pattern[str], names: Sequence[str]) -> Iterator[str]:
    """Yield what some names say before the last part, if that is one of ``line``, or behind it (“protocol media”)."""
    for name in names:
        if match := _COMPOUNDS[line].fullmatch(name):
            yield match[1].lower()
        if (match := _KIND_FIRST.fullmatch(name)) and line.fullmatch(match[1]):
            yield match[2].lower()


def _of_one_kind(one: str, other: str, own: frozenset[str]) -> bool:
    """Return whether two first parts of compounds say the same of what is named."""
    bare = [_LINKED.sub("", part) for part in (one, other)]
    if bare[0] == bare[1]:
        return True
    told = [[_SCHOOL] if {part, each} & own else [part, each] for part, each in zip((one, other), bare, strict=True)]
    return _in_one(_PARTS, *told)
