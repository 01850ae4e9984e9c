"""How good suggested statements are: held against those that were read, provision by provision, field by field."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields

from generator import stating
from generator.ground import quotation
from generator.language import words
from generator.model import (
    Corpus,
    DraftProvision,
    DraftSection,
    Edition,
    Force,
    Provision,
    Section,
    Statement,
)
from generator.model.records import PrintedProvision, PrintedSection
from generator.stating.segments import of_kind, segments

ENOUGH = 0.5
"""How much of their characters two quotations share (of all that either has) to be of one statement."""
_read = words.patterns.stating.force
_DENIAL = re.compile(_read.DENIAL, re.IGNORECASE)
_NO_DENIAL = re.compile(_read.NO_DENIAL, re.IGNORECASE)
_FREES = re.compile(_read.FREES, re.IGNORECASE)
_LIFTS = re.compile(_read.LIFTS_BAN, re.IGNORECASE)
_AGAINST = re.compile(_read.ADVISED_AGAINST, re.IGNORECASE)

Value = str | bool | frozenset[str] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggested:
    """The statements suggested for a provision, and those that were read in it."""

    locator: str
    text: str
    suggested: tuple[Statement, ...]
    read: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """How often a field of paired statements is the same: over all pairs, and over those where either fills it.

    ``kappa`` is Cohen's κ, for fields of one value; null where there is nothing to compare or nothing that differs.
    """

    name: str
    pairs: int
    same: float | None
    filled: int
    same_filled: float | None
    kappa: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """How many statements were suggested and read, how many belong together, and how alike these are.

    ``precision`` and ``recall`` are the shares of the suggested and of the read that were paired (0 to 1). ``against``
    are the locators and quotations of suggested statements whose force an explicit denial in their clause turns round.
    """

    suggested: int
    read: int
    paired: int
    precision: float | None
    recall: float | None
    fields: tuple[Field, ...]
    against: tuple[str, ...]


def suggested(corpus: Corpus, edition: Edition) -> Iterator[Suggested]:
    """Yield what is suggested for the provisions of an edition that have reviewed statements, beside those."""
    bare = tuple(_bare_section(section) for section in edition.version.sections)
    stated, _ = stating.state(bare, corpus.vocabulary)
    for section, other in zip(edition.version.sections, stated, strict=True):
        for provision, draft in zip(section.provisions, other.provisions, strict=True):
            yield from _beside(edition.locator, provision, draft)


def _beside(locator: str, provision: Provision, draft: DraftProvision) -> Iterator[Suggested]:
    if provision.text is not None and provision.statements and not provision.implied:
        yield Suggested(
            locator=f"{locator}#{provision.eid}",
            text=provision.text,
            suggested=tuple(each for each in draft.statements if not each.of),
            read=tuple(each for each in provision.statements if not each.of),
        )
    for item, other in zip(provision.items, draft.items, strict=True):
        yield from _beside(locator, item, other)


def _bare_section(section: Section) -> DraftSection:
    printed = {field.name: getattr(section, field.name) for field in fields(PrintedSection) if field.name != "roles"}
    return DraftSection(**printed, provisions=tuple(_bare(provision) for provision in section.provisions))


def _bare(provision: Provision) -> DraftProvision:
    printed = {field.name: getattr(provision, field.name) for field in fields(PrintedProvision)}
    return DraftProvision(**printed, items=tuple(_bare(item) for item in provision.items))


def figures(given: Sequence[Suggested], force_of: Mapping[str, Force]) -> Figures:
    """Return the figures over some provisions; ``force_of`` each norm, by its id."""
    pairs = [pair for each in given for pair in paired(each)]
    count, known = (sum(len(getattr(each, side)) for each in given) for side in ("suggested", "read"))
    return Figures(
        suggested=count,
        read=known,
        paired=len(pairs),
        precision=len(pairs) / count if count else None,
        recall=len(pairs) / known if known else None,
        fields=tuple(_field(name, value, pairs) for name, value in _fields(force_of)),
        against=tuple(
            f"{each.locator}: {statement.quote}"
            for each in given
            for statement in each.suggested
            if against_denial(statement.quote, force_of[statement.norm])
        ),
    )


def paired(each: Suggested) -> Iterator[tuple[Statement, Statement]]:
    """Yield the statements of a provision that belong together, those that share most first."""
    likely = sorted(
        (
            (-_overlap(one.quote, other.quote, each.text), one.norm != other.norm, i, j)
            for i, one in enumerate(each.suggested)
            for j, other in enumerate(each.read)
        )
    )
    taken: tuple[set[int], set[int]] = (set(), set())
    for overlap, _, i, j in likely:
        if -overlap >= ENOUGH and i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            yield each.suggested[i], each.read[j]


def _overlap(one: str, other: str, text: str) -> float:
    places = [
        {at for start, stop in quotation.parts(quote, text) or () for at in range(start, stop)}
        for quote in (one, other)
    ]
    union = places[0] | places[1]
    return len(places[0] & places[1]) / len(union) if union else 0.0


def against_denial(quote: str, force: Force) -> bool:
    """Return whether an explicit denial in the clause of a statement turns its force round.

    Written apart from how a force is read, so that one sees the faults of the other.
    """
    plain = _NO_DENIAL.sub(" ", quote)
    main = of_kind(plain, segments(plain), "main")
    if not _DENIAL.search(main):
        return False
    if force == "permit":
        return not _FREES.search(main)
    if force == "permit-if":
        return not _LIFTS.search(quote)
    if force == "advise":
        return not _AGAINST.search(main)
    return force in ("oblige", "sanction")


def _fields(force_of: Mapping[str, Force]) -> tuple[tuple[str, Callable[[Statement], Value]], ...]:
    return (
        ("force", lambda each: force_of[each.norm]),
        ("first topic", lambda each: each.topics[0] if each.topics else None),
        ("topics (set)", lambda each: frozenset(each.topics)),
        ("binds (set)", lambda each: frozenset(each.binds)),
        ("affects (set)", lambda each: frozenset(each.affects)),
        ("conditions: any", lambda each: bool(each.conditions)),
        ("conditions: kinds", lambda each: frozenset(condition.kind for condition in each.conditions)),
        ("consent: any", lambda each: _asks_consent(each)),
        ("consent: of whom", lambda each: frozenset(each.consenters)),
        ("exceptions: any", lambda each: bool(each.exceptions)),
        ("decided_by", lambda each: frozenset(named.actor for named in each.decided_by)),
        ("report_to", lambda each: frozenset(named.actor for named in each.report_to)),
        ("deadline: any", lambda each: each.deadline is not None),
        ("age: any", lambda each: each.age is not None),
        ("consequences", lambda each: frozenset(part.measure for part in each.consequences)),
        ("certainty", lambda each: each.certainty),
    )


def _asks_consent(statement: Statement) -> bool:
    return bool(statement.consenters) or any(each.kind == "consent" for each in statement.conditions)


def _field(
    name: str, value: Callable[[Statement], Value], pairs: Sequence[tuple[Statement, Statement]]
) -> Field:
    values = [(value(one), value(other)) for one, other in pairs]
    filled = [each for each in values if any(each)]
    return Field(
        name=name,
        pairs=len(values),
        same=_share(values),
        filled=len(filled),
        same_filled=_share(filled),
        kappa=None if any(isinstance(side, frozenset) for side in values[0]) else kappa(values) if values else None,
    )


def _share(values: Sequence[tuple[Value, Value]]) -> float | None:
    return sum(one == other for one, other in values) / len(values) if values else None


def kappa(values: Sequence[tuple[Value, Value]]) -> float | None:
    """Return Cohen's κ: agreement beyond what two coders with these habits reach by chance (Cohen, 1960)."""
    count = len(values)
    if not count:
        return None
    ours, theirs = (Counter(pair[side] for pair in values) for side in (0, 1))
    chance = sum(ours[each] * theirs[each] for each in ours) / count**2
    same = sum(one == other for one, other in values) / count
    return None if chance == 1 else (same - chance) / (1 - chance)
