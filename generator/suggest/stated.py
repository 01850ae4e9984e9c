"""How good suggested statements are: held against those that were read, provision by provision, field by field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.ground import quotation
from generator.model import Corpus, Edition, Force, Statement
from generator.stating.denials import against_denial
from generator.suggest import units
from generator.suggest.adviser import Adviser, train
from generator.suggest.evidence import KINDS
from generator.suggest.proposals import on_its_row
from generator.suggest.units import Unit
from generator.suggest.wording import Mask

ENOUGH = 0.5
"""How much of their characters two quotations share (of all that either has) to be of one statement."""

Value = str | bool | frozenset[str] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggested:
    """The statements suggested for a provision, and those that were read in it.

    ``learned`` are the topics that an adviser says for those suggested, one each; empty where there is none.
    """

    locator: str
    text: str
    suggested: tuple[Statement, ...]
    read: tuple[Statement, ...]
    learned: tuple[str, ...] = ()


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Statements:
    """The figures over all and per institution, each of which the adviser had not seen."""

    overall: Figures
    per_institution: tuple[tuple[str, Figures], ...]


def evaluate(corpus: Corpus, *, all_versions: bool = False) -> Statements:
    """Return how suggested statements compare with the reviewed ones, over all and per institution.

    Force, people and parts are read by rules and learn from nothing. Of topics there are two: by the words alone, and
    as they are proposed, with an adviser that learned from the other institutions alone.
    """
    force_of = {norm.id: norm.force for norm in corpus.vocabulary.norms}
    found = ((each.id, tuple(_of(corpus, each.id, all_versions=all_versions))) for each in corpus.institutions)
    per = [(held, given) for held, given in found if given]
    return Statements(
        overall=figures([each for _, given in per for each in given], force_of),
        per_institution=tuple((held, figures(given, force_of)) for held, given in per),
    )


def _of(corpus: Corpus, held: str, *, all_versions: bool) -> Iterator[Suggested]:
    """Yield the reviewed provisions of an institution, with what is suggested for them without having seen it."""
    adviser = None
    for work in corpus.works:
        for edition in work.editions if all_versions else (work.in_force,):
            if edition.institution.id != held:
                continue
            known = _read_in(edition)
            for unit in units.of_edition(edition, corpus.vocabulary):
                if unit.status == "reviewed" and (read := known.get(unit.locator)):
                    adviser = adviser or _without(corpus, held)
                    rest = corpus.vocabulary.rest_topics
                    learned = (on_its_row(adviser, unit, each, rest).topics[0] for each in unit.stated)
                    yield Suggested(
                        locator=unit.locator,
                        text=unit.text,
                        suggested=unit.stated,
                        read=tuple(read),
                        learned=tuple(learned),
                    )


def _without(corpus: Corpus, held: str) -> Adviser:
    training: list[Unit] = [unit for unit in units.known(corpus) if unit.institution != held]
    return train(training, corpus.vocabulary.topics, Mask(units.names(corpus.institutions)), KINDS)


def _read_in(edition: Edition) -> dict[str, list[Statement]]:
    """Return the statements that were read, by the locator of their provision; those of headings are left out."""
    found: dict[str, list[Statement]] = {}
    for placed in edition.statements:
        if placed.passage is not None and not placed.implied and not placed.statement.of:
            found.setdefault(placed.of, []).append(placed.statement)
    return found


def figures(given: Sequence[Suggested], force_of: Mapping[str, Force]) -> Figures:
    """Return the figures over some provisions; ``force_of`` each norm, by its id."""
    placed = [(each, i, j) for each in given for i, j in paired(each)]
    pairs = [(each.suggested[i], each.read[j]) for each, i, j in placed]
    learned = [(each.learned[i], _first_topic(each.read[j])) for each, i, j in placed if each.learned]
    count, known = sum(len(each.suggested) for each in given), sum(len(each.read) for each in given)
    compared = {name: [(value(one), value(other)) for one, other in pairs] for name, value in _fields(force_of)}
    return Figures(
        suggested=count,
        read=known,
        paired=len(pairs),
        precision=len(pairs) / count if count else None,
        recall=len(pairs) / known if known else None,
        fields=(_field("first topic, proposed", learned), *(_field(*each) for each in compared.items())),
        against=tuple(
            f"{each.locator}: {statement.quote}"
            for each in given
            for statement in each.suggested
            if against_denial(statement.quote, force_of[statement.norm])
        ),
    )


def paired(each: Suggested) -> Iterator[tuple[int, int]]:
    """Yield the places of the statements of a provision that belong together, those that share most first."""
    likely = sorted(
        (-_overlap(one.quote, other.quote, each.text), one.norm != other.norm, i, j)
        for i, one in enumerate(each.suggested)
        for j, other in enumerate(each.read)
    )
    taken: tuple[set[int], set[int]] = (set(), set())
    for overlap, _, i, j in likely:
        if -overlap >= ENOUGH and i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            yield i, j


def _overlap(one: str, other: str, text: str) -> float:
    places = [
        {at for start, stop in quotation.parts(quote, text) or () for at in range(start, stop)}
        for quote in (one, other)
    ]
    union = places[0] | places[1]
    return len(places[0] & places[1]) / len(union) if union else 0.0


def _fields(force_of: Mapping[str, Force]) -> tuple[tuple[str, Callable[[Statement], Value]], ...]:
    return (
        ("first topic, by words", _first_topic),
        ("topics (set)", lambda each: frozenset(each.topics)),
        ("force", lambda each: force_of[each.norm]),
        ("binds (set)", lambda each: frozenset(each.binds)),
        ("affects (set)", lambda each: frozenset(each.affects)),
        ("conditions: any", lambda each: bool(each.conditions)),
        ("conditions: kinds", lambda each: frozenset(condition.kind for condition in each.conditions)),
        ("consent: any", _asks_consent),
        ("consent: of whom", lambda each: frozenset(each.consenters)),
        ("exceptions: any", lambda each: bool(each.exceptions)),
        ("decided_by", lambda each: frozenset(named.actor for named in each.decided_by)),
        ("report_to", lambda each: frozenset(named.actor for named in each.report_to)),
        ("deadline: any", lambda each: each.deadline is not None),
        ("age: any", lambda each: each.age is not None),
        ("consequences", lambda each: frozenset(part.measure for part in each.consequences)),
        ("certainty", lambda each: each.certainty),
    )


def _first_topic(statement: Statement) -> str | None:
    return statement.topics[0] if statement.topics else None


def _asks_consent(statement: Statement) -> bool:
    return bool(statement.consenters) or any(each.kind == "consent" for each in statement.conditions)


def _field(name: str, values: Sequence[tuple[Value, Value]]) -> Field:
    filled = [each for each in values if any(each)]
    single = not any(isinstance(side, frozenset) for each in values[:1] for side in each)
    return Field(
        name=name,
        pairs=len(values),
        same=_share(values),
        filled=len(filled),
        same_filled=_share(filled),
        kappa=kappa(values) if single else None,
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
