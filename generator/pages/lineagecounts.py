"""Who shares words with whom among many texts: counted, with the wordings that most have, and text by text in parts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from generator import addresses
from generator.book import parts
from generator.book.answering import named
from generator.book.book import Book, quotable
from generator.book.kin import anywhere, counting
from generator.book.neighbours import neighbours
from generator.book.parts import Part
from generator.book.rules import Rule
from generator.compare import families
from generator.compare.kinship import Relation
from generator.language import words
from generator.model import Work

_say = words.phrases.pages.lineage

SHOWN = 12
"""How many wordings of provisions are quoted: they are a screen each on a phone."""
MOST = 125
"""How many texts a part lists: up to ten elements each."""
FEW = 4
"""Up to how many texts a page has a table for each two of them: of eight these are 28."""
_BOUNDS = (0, 25, 50, 75)
"""Percents of the provisions of a text that return elsewhere, between which texts are counted together."""


@dataclass(frozen=True, kw_only=True)
class WorkKin:
    """A text with how many of its provisions return elsewhere and how, and the one that shares most of its wording."""

    work: Work
    counts: Mapping[Relation, int]
    nearest: Work | None

    @property
    def returning(self) -> int:
        """How many provisions return elsewhere, word for word or adapted."""
        return self.counts["identical"] + self.counts["adapted"]


@dataclass(frozen=True, kw_only=True)
class Common:
    """A wording that several texts have, or nearly: one provision for all, how many texts, and the first of them."""

    rule: Rule
    texts: str
    names: str


@dataclass(frozen=True, kw_only=True)
class Stretch:
    """How many texts have so many percents of their provisions in common with others."""

    label: str
    texts: int


@dataclass(frozen=True, kw_only=True)
class LineageCounts:
    """All texts: what their provisions are to those of others, how texts are spread, and the wordings of most.

    ``near`` is how many percents of its words a text shares at least with the wording that it is counted with.
    """

    counts: Mapping[Relation, int]
    texts: int
    spread: tuple[Stretch, ...]
    common: tuple[Common, ...]
    near: int = words.numbers.percent(families.NEAR)


def lineage_counts(book: Book) -> LineageCounts:
    """Return the counts over all texts in force."""
    every = [work_kin(book, work) for work in book.works]
    counted = Counter(_stretch(each) for each in every)
    return LineageCounts(
        counts=sum((Counter(each.counts) for each in every), Counter()),
        texts=len(every),
        spread=tuple(Stretch(label=label, texts=counted[rank]) for rank, label in enumerate(_say.STRETCHES)),
        common=_common(book),
    )


def work_kin(book: Book, work: Work) -> WorkKin:
    """Return how many provisions of a text return elsewhere."""
    return book.once(_work_kin, work)


def _work_kin(book: Book, work: Work) -> WorkKin:
    counted = Counter(anywhere(book, work, passage).relation for passage in counting(book, work))
    counted["own"] += len(quotable(work.in_force)) - len(counting(book, work))
    near = neighbours(book, work)
    return WorkKin(work=work, counts=counted, nearest=near[0] if near else None)


def _stretch(of: WorkKin) -> int:
    """Return between which bounds a text lies: 0 where nothing returns."""
    total = sum(of.counts.values())
    return sum(of.returning * 100 > bound * total for bound in _BOUNDS)


def _common(book: Book) -> tuple[Common, ...]:
    held = [(work, passage) for work in book.works for passage in counting(book, work)]
    found = []
    for family in families.families([book.kinship.masked(passage) for _, passage in held]):
        places = sorted(member.place for member in family.members)
        works = tuple(dict.fromkeys(held[place][0] for place in places))
        if len(works) > 1:
            found.append((works, held[family.leader][1]))
    found.sort(key=lambda each: -len(each[0]))
    return tuple(
        Common(
            rule=book.rule(passage),
            texts=words.numbers.plural(len(works), *words.phrases.pages.shared.TEXT_COUNT),
            names=named(book, works),
        )
        for works, passage in found[:SHOWN]
    )


def work_parts(book: Book) -> tuple[Part[Work], ...]:
    """Return all texts by the names of their institutions, in parts; none of few."""
    return book.once(_work_parts) if parts.many(book, FEW) else ()


def _work_parts(book: Book) -> tuple[Part[Work], ...]:
    return parts.parts(addresses.LINEAGE, book.works, MOST, lambda work: work.institution.short_name)
