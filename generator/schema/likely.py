"""Which known word was probably meant."""

from __future__ import annotations

import difflib
import functools
import re
from collections.abc import Iterable, Mapping, Sequence

# One slip of the finger in a part of up to seven letters, two in a longer one: of a shorter word that changes so much
# that another word is likelier (``oost`` is no slip for ``west``). Of one or two letters every one counts.
_LETTERS_FOR_TWO = 8
_LETTERS_FOR_ONE = 3
# An ending too many or too few ("leerling" for "leerlingen") leaves at least a word of this length, and most of it.
_STEM = 4
# Of a longer list, which the data have none of, only those words are looked at that begin or end as the one that was
# typed, and no more of them: a thousand unknown words in a list of a thousand took 12 seconds, now less than one.
_MOST = 200
_END = 3  # letters


def nearest(word: str, closed: Iterable[str]) -> str | None:
    """Return the word of a closed list, such as the fields of a record, that ``word`` most looks like.

    Nothing else can stand there, so a far guess (``name`` for ``naam``) is better than none.
    """
    return next(iter(difflib.get_close_matches(word.casefold(), list(closed), n=1, cutoff=0.6)), None)


def closest(word: str, known: Iterable[str]) -> str | None:
    """Return the known id that ``word`` was probably meant to be; the first of equals, None where none is likely.

    Words are compared part by part, for a slip stays inside a part: ``de-wilgen-west`` is another school than
    ``de-wilgen-noord``. A number is never a slip for another number.
    """
    folded = word.casefold()
    listed = tuple(known)
    if len(listed) > _MOST:
        ends = _by_ends(listed)
        places = {place for end in _ends(folded) for place in ends.get(end, ())}
        listed = tuple(listed[place] for place in sorted(places)[:_MOST])
    ranked = [(slips, other) for other in listed if (slips := _slips(folded, other.casefold())) is not None]
    return min(ranked, key=lambda pair: pair[0])[1] if ranked else None


def _ends(word: str) -> tuple[tuple[str, str], ...]:
    return ("first", word[:_END]), ("last", word[-_END:])


@functools.lru_cache(maxsize=16)
def _by_ends(known: tuple[str, ...]) -> Mapping[tuple[str, str], Sequence[int]]:
    """Return the places of the first words of a list by the letters that they begin and end with."""
    found: dict[tuple[str, str], list[int]] = {}
    for place, word in enumerate(known):
        for end in _ends(word.casefold()):
            places = found.setdefault(end, [])
            if len(places) < _MOST:
                places.append(place)
    return found


def _slips(word: str, other: str) -> int | None:
    """Return how many slips part two words, or None where they are likelier two different words."""
    ours, theirs = (re.split(r"[-_ ]+", each) for each in (word, other))
    if len(ours) == len(theirs) == 1 and _is_stem(word, other):
        return 2
    if len(ours) != len(theirs):
        ours, theirs = ["".join(ours)], ["".join(theirs)]
    total = 0
    for mine, yours in zip(ours, theirs, strict=True):
        allowed = _allowed(mine, yours)
        if abs(len(mine) - len(yours)) > allowed:
            return None
        count = distance(mine, yours)
        if count > allowed:
            return None
        total += count
    return total


def _allowed(one: str, other: str) -> int:
    longest = max(len(one), len(other))
    if longest < _LETTERS_FOR_ONE or re.findall(r"\d+", one) != re.findall(r"\d+", other):
        return 0
    return 2 if longest >= _LETTERS_FOR_TWO else 1


def _is_stem(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= _STEM and 2 * len(short) >= len(long) and (long.startswith(short) or long.endswith(short))


def distance(one: str, other: str) -> int:
    """Return how many letters too many, too few, wrong or changed over with the next part two words.

    The measure is Damerau's, in its restricted form: no letter takes part in two slips.
    """
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        here = [row]
        for column, theirs in enumerate(other, 1):
            least = min(above[column] + 1, here[-1] + 1, above[column - 1] + (letter != theirs))
            if row > 1 < column and letter == other[column - 2] and one[row - 2] == theirs:
                least = min(least, before[column - 2] + 1)
            here.append(least)
        before, above = above, here
    return above[-1]
