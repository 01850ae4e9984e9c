"""Words of a text exchanged for other words, and what is coded otherwise where these say another thing."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from generator.ground import quotation
from generator.model import Condition, DraftProvision, DraftSection, Exemption, Named, Statement
from invented.records import reworded
from invented.wordings import Exchange

_Holder = TypeVar("_Holder", DraftProvision, DraftSection)
_Asking = TypeVar("_Asking", Condition, Exemption)


class Exchanging:
    """Makes some exchanges wherever they can be made in a text."""

    def __init__(self, exchanges: Sequence[Exchange]) -> None:
        self._each = tuple(map(_One, exchanges))

    def sections(self, sections: Sequence[DraftSection]) -> tuple[DraftSection, ...]:
        """Return the sections of a text with other words."""
        return tuple(map(self._section, sections))

    def _section(self, section: DraftSection) -> DraftSection:
        said = self._made(replace(section, provisions=()))
        return replace(said, provisions=tuple(map(self._provision, section.provisions)))

    def _provision(self, provision: DraftProvision) -> DraftProvision:
        said = self._made(replace(provision, items=()))
        return replace(said, items=tuple(map(self._provision, provision.items)))

    def _made(self, holder: _Holder) -> _Holder:
        for one in self._each:
            if one.fits("\n".join(_printed(holder))):
                other = one.made(holder)
                holder = other if _all_quoted(other) else holder
        return holder


class _One:
    """One exchange."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._words = {old.lower(): new for old, new in exchange.words.items()}
        self._pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, self._words))})(?!\w)", re.IGNORECASE)
        self._unless = re.compile("|".join(map(re.escape, exchange.unless)) or r"(?!)", re.IGNORECASE)

    def fits(self, printed: str) -> bool:
        """Return whether it can be made in a heading and text."""
        return self._pattern.search(printed) is not None and self._unless.search(printed) is None

    def made(self, holder: _Holder) -> _Holder:
        """Return a section or provision in which it is made."""
        said = tuple(map(self._coded, holder.statements))
        return reworded(replace(holder, statements=said), self._say)

    def _say(self, text: str) -> str:
        return self._pattern.sub(self._put, text)

    def _put(self, found: re.Match[str]) -> str:
        new = self._words[found[0].lower()]
        return new[0].upper() + new[1:] if found[0][0].isupper() else new

    def _coded(self, statement: Statement) -> Statement:
        """Return a statement with its coding as it is once the words are exchanged; those still stand in it."""
        if self._pattern.search(statement.quote) is None:
            return statement
        exchange, certainty = self._exchange, statement.certainty
        return replace(
            statement,
            conditions=tuple(map(self._asking, statement.conditions)),
            exceptions=tuple(map(self._asking, statement.exceptions)),
            decided_by=tuple(map(self._named, statement.decided_by)),
            report_to=tuple(map(self._named, statement.report_to)),
            consequences=tuple(each for each in statement.consequences if each.measure not in exchange.without),
            certainty=exchange.certainty.get(certainty, certainty) if certainty is not None else None,
            codes={asked: _coded(answers, exchange.codes.get(asked, {})) for asked, answers in statement.codes.items()},
        )

    def _named(self, named: Named) -> Named:
        if self._pattern.search(named.quote) is None:
            return named
        return replace(named, actor=self._exchange.actors.get(named.actor, named.actor))

    def _asking(self, part: _Asking) -> _Asking:
        if self._pattern.search(part.quote) is None:
            return part
        return replace(part, from_=_coded(part.from_, self._exchange.actors))


def _coded(ids: tuple[str, ...], other: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(other.get(each, each) for each in ids))


def _printed(holder: DraftProvision | DraftSection) -> tuple[str, ...]:
    return (holder.heading or "", (holder.text or "") if isinstance(holder, DraftProvision) else "")


def _all_quoted(holder: DraftProvision | DraftSection) -> bool:
    """Whether every quotation still stands where it is from: one that began or ended inside the words may not."""
    heading, text = _printed(holder)
    return all(
        quotation.parts(said.quote, heading if said.of else text) is not None
        and all(quotation.parts(quote, said.quote) is not None for quote in said.quotes)
        for said in holder.statements
    )
