"""The texts of a made corpus: near to a model, adapted from one, or in words of their own."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Literal

from generator.model import DraftProvision, DraftSection, Incorporated
from invented.exchanging import Exchanging
from invented.grammar import Grammar
from invented.models import Model
from invented.wordings import Exchange

Sort = Literal["near", "adapted", "own"]

SHORTEST, LONGEST = 15, 70
"""Provisions of an adapted text or one in its own words; a near one is as long as its model."""
_ADAPTED = (6, 16)
"""Exchanges that an adapted text makes: of each, a text of forty articles holds the words of about half."""
_MIXED = 1 / 3
"""Which share of the parts of an adapted text has its articles in another order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """What a text says, its names left open, and what it makes binding."""

    sections: tuple[DraftSection, ...]
    incorporates: tuple[Incorporated, ...] = ()
    schools: int = 1


class Texts:
    """Makes texts out of models and a grammar; the same one for the same seed, sort and number."""

    def __init__(
        self, models: Sequence[Model], grammar: Grammar, exchanges: Sequence[Exchange], heading: str, seed: int
    ) -> None:
        self._models, self._grammar, self._exchanges = models, grammar, exchanges
        self._heading, self._seed = heading, seed

    @lru_cache(maxsize=256)  # noqa: B019  there is one Texts, and a bounded corpus asks for the same few texts over and over
    def text(self, sort: Sort, number: int) -> Text:
        """Return a text of a sort."""
        dice = random.Random(f"{self._seed} {sort} {number}")
        if sort == "own":
            length = dice.randint(SHORTEST, min(LONGEST, self._grammar.longest))
            return Text(sections=self._grammar.sections(dice, length))
        model = self._models[number % len(self._models)]
        text = Text(sections=model.sections, incorporates=model.incorporates, schools=model.schools)
        exchanging = Exchanging(dice.sample(self._exchanges, 1 if sort == "near" else dice.randint(*_ADAPTED)))
        text = replace(text, sections=exchanging.sections(text.sections))
        return text if sort == "near" else self._adapted(text, dice)

    def later(self, text: Text, name: str) -> Text:
        """Return a later version of a text: some words exchanged, an article gone, one or two that are new."""
        dice = random.Random(f"{self._seed} later {name}")
        sections = Exchanging(dice.sample(self._exchanges, 3)).sections(text.sections)
        sections = self._without(sections, dice.randint(0, 1), dice)
        return replace(text, sections=self._with(sections, dice.randint(1, 2), dice))

    def _adapted(self, text: Text, dice: random.Random) -> Text:
        sections = tuple(self._mixed(section, dice) for section in text.sections)
        gone = dice.randint(1, max(1, _length(sections) // 4))
        sections = self._without(sections, gone, dice)
        wanted = dice.randint(SHORTEST, LONGEST)
        sections = self._without(sections, _length(sections) - wanted, dice)
        return replace(text, sections=self._with(sections, max(1, wanted - _length(sections)), dice))

    @staticmethod
    def _mixed(section: DraftSection, dice: random.Random) -> DraftSection:
        if dice.random() >= _MIXED or any(each.kind != "article" for each in section.provisions):
            return section
        return replace(section, provisions=tuple(dice.sample(section.provisions, len(section.provisions))))

    def _without(self, sections: Sequence[DraftSection], number: int, dice: random.Random) -> tuple[DraftSection, ...]:
        """Return the sections with ``number`` provisions less; each keeps its first: no heading stands alone."""
        may_go = [(at, index) for at, each in enumerate(sections) for index in range(1, len(each.provisions))]
        gone = set(dice.sample(may_go, max(0, min(number, len(may_go)))))
        return tuple(
            replace(each, provisions=tuple(one for index, one in enumerate(each.provisions) if (at, index) not in gone))
            for at, each in enumerate(sections)
        )

    def _with(self, sections: tuple[DraftSection, ...], number: int, dice: random.Random) -> tuple[DraftSection, ...]:
        """Return the sections, with some provisions more in a last section of their own."""
        heading = self._heading
        if sections[-1].heading == heading:
            more = (*sections[-1].provisions, *self._grammar.more(dice, number))
            return (*sections[:-1], replace(sections[-1], provisions=more))
        return (*sections, DraftSection(eid="", heading=heading, provisions=self._grammar.more(dice, number)))

    @cached_property
    def scope(self) -> DraftProvision:
        """The provision that names the schools for which a text holds."""
        return self._grammar.scope(random.Random(self._seed))


def _length(sections: Sequence[DraftSection]) -> int:
    return sum(max(1, len(each.items)) for section in sections for each in section.provisions)
