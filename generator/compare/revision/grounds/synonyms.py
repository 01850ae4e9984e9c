"""Ground: a word for another of the reviewed list, of the same force (``language/nl/patterns/synonyms.py``)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from generator.compare.revision.grounds.form import LONGEST_WORD
from generator.ground.expressions import expression, in_small, small
from generator.language import words

_same = words.patterns.synonyms


def _any_of(patterns: Iterable[str]) -> str:
    return f"(?<![^\\W_])(?:{'|'.join(patterns)})(?![^\\W_])"


# Groups say which entry it is, and make the search for one take four times as long: they are asked where one was found.
_ANY = _any_of(f"(?:{pattern})" for pattern, _ in _same.VARIANTS)
_ENTRIES, _HOLDS_ONE = expression(_ANY, re.IGNORECASE), in_small(_ANY)
_NUMBERED = expression(_any_of(f"({pattern})" for pattern, _ in _same.VARIANTS), re.IGNORECASE)
_SAME = tuple(same for _, same in _same.VARIANTS)
_MUST = expression(_same.MUST, re.IGNORECASE)
_RELATIVE = expression(_same.RELATIVE, re.IGNORECASE)
_ASKING = expression(_same.ASKING, re.IGNORECASE)
_WORD_BEFORE = expression(r"([^\W_]+)[\s,)\"”’]*$")
_ALONE = expression(_same.ALONE, re.IGNORECASE)
_CLAUSE_BEGINS = expression(_same.CLAUSE_BEGINS, re.IGNORECASE)


@lru_cache(maxsize=64)  # each edit asks for both of its sides, and of a text that is whole again
def common(text: str) -> str:
    """Return ``text`` with one word for each of the list."""
    text = _ALONE.sub(_same.ON_ONES_OWN, text)
    text = _CLAUSE_BEGINS.sub(_same.IF, text)
    text = _RELATIVE.sub(_which, text)
    text = _MUST.sub(_must, text)
    return _ENTRIES.sub(_entry, text) if _HOLDS_ONE.search(small(text)) else text


def _entry(match: re.Match[str]) -> str:
    """Return what an entry of the list counts as."""
    numbered = _NUMBERED.match(match.string, match.start())
    assert numbered is not None
    assert numbered.lastindex is not None
    return _SAME[numbered.lastindex - 1]


def _which(match: re.Match[str]) -> str:
    """Return what “welke” counts as: itself where it asks, after such a word or at the beginning of a sentence."""
    before = _WORD_BEFORE.search(match.string, max(0, match.start() - LONGEST_WORD), match.start())
    return match[0] if before is None or _ASKING.fullmatch(before[1]) else _same.WHICH


def _must(match: re.Match[str]) -> str:
    between, last = match[2], match[2].rpartition(" ")[2].lower()
    return f"{_same.MUST_BE[small(match[1])]}{between}{'' if last in words.patterns.verbs.SEPARABLE else ' '}"
