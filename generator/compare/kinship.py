"""Wording families: which provisions share their words, and how many.

Two provisions are compared on their words alone, names of institutions and schools aside. The share is Dice's over
the words that stay in order: twice their longest common subsequence, divided by the words of both. On the corpus,
nearest provisions on a shared topic lie above 0.55 where a template was adapted and below 0.45 where it was not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from sys import intern
from typing import Literal

from generator.compare import differ, redline
from generator.ground.expressions import expression
from generator.model import Institution, Passage

Relation = Literal["identical", "adapted", "own"]

# Lies in a gap: of the 214 nearest provisions on a shared primary topic, both ways between the texts in force, 153
# share less than .45 of their words, none between .45 and .5, and 61 half or more (four of these less than .6). At .45
# the site has the same 35 pairs; at .4 it has 38, at .55 34.
ADAPTED = 0.5
NAME = "⌂"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kin:
    """The nearest provision of another text; ``share`` is the share of shared words, from 0 to 1."""

    passage: Passage
    share: float
    relation: Relation


def names(institution: Institution) -> list[str]:
    """Return the names of an institution and its schools, longest first."""
    found = {institution.name, institution.short_name, *(school.name for school in institution.schools)}
    return sorted(found, key=lambda name: (-len(name), name))


def masked(text: str, institution: Institution) -> str:
    """Return ``text`` with the names of the institution and its schools as one sign: only the wording counts."""
    for name in _patterns(tuple(names(institution))):
        text = name.sub(NAME, text)
    return text


@cache  # the module re keeps some hundreds: of more institutions it would compile each name once for every text
def _patterns(of: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(expression(rf"(?<!\w){re.escape(name)}(?!\w)") for name in of)


@cache
def words(text: str) -> tuple[str, ...]:
    """Return the words of a masked text that count, in lower case."""
    # Of all texts the words are a few thousand: each is held once.
    return tuple(intern(token.lower()) for token in redline.tokens(text) if redline.is_word(token) or token == NAME)


@cache
def _counted(counted: tuple[str, ...]) -> Counter[str]:
    return Counter(counted)


@lru_cache(maxsize=200_000)
def share(one: str, other: str) -> float:
    """Return the share of shared words of two masked texts, from 0 (none) to 1 (the same words in the same order)."""
    mine, theirs = words(one), words(other)
    if mine == theirs:
        return 1.0
    return 2 * differ.kept(mine, theirs) / (len(mine) + len(theirs))


def bound(one: str, other: str) -> float:
    """Return at most what :func:`share` can be, from the words without their order: cheap enough to ask of any two."""
    mine, theirs = words(one), words(other)
    common = (_counted(mine) & _counted(theirs)).total()
    return 2 * common / (len(mine) + len(theirs)) if mine or theirs else 1.0


def relation(of: float) -> Relation:
    """Return the family name for a share."""
    if of == 1.0:
        return "identical"
    return "adapted" if of >= ADAPTED else "own"


class Kinship:
    """The kinship between texts, which knows a masked one once it was asked for it.

    Versions of one work hold many of the same texts, so a text is known by its words and whose they are.
    """

    def __init__(self) -> None:
        self._masked: dict[tuple[str, str], str] = {}

    def masked(self, passage: Passage) -> str:
        """Return the text of ``passage`` with the names of its institution and schools as one sign."""
        return self.masked_of(passage.provision.text or "", passage.institution)

    def counted(self, passage: Passage) -> str:
        """Return the words of a provision that count, names aside, one space apart: no word holds one."""
        return self.counted_of(passage.provision.text or "", passage.institution)

    def counted_of(self, text: str, institution: Institution) -> str:
        """Return the same of any words of a text of ``institution``."""
        return " ".join(words(self.masked_of(text, institution)))

    def masked_of(self, text: str, institution: Institution) -> str:
        """Return any words of a text of ``institution`` with the names of it and its schools as one sign."""
        known = (institution.id, text)
        if known not in self._masked:
            self._masked[known] = masked(text, institution)
        return self._masked[known]

    def nearest(self, passage: Passage, others: Iterable[Passage]) -> Kin | None:
        """Return the provision among ``others`` that shares most words with ``passage``; the first of equals."""
        best: Kin | None = None
        own = self.masked(passage)
        for other in others:
            if other.provision.text is None:
                continue
            theirs = self.masked(other)
            if best is not None and bound(own, theirs) <= best.share:
                continue
            shared = share(own, theirs)
            if best is None or shared > best.share:
                best = Kin(passage=other, share=shared, relation=relation(shared))
        return best
