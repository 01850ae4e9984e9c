"""Topics, statements and counterparts proposed for provisions that nobody reviewed yet, the least sure first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.ground.quotation import ELLIPSIS
from generator.model import Corpus, Statement
from generator.suggest import evidence, units
from generator.suggest.adviser import Adviser, Counterpart, train
from generator.suggest.evidence import Reason
from generator.suggest.units import Unit
from generator.suggest.wording import Mask

SHOWN = 3
"""How many topics and how many counterparts are proposed."""
_SURE = 0.5
"""The chance over which a topic is likelier than all others together. Of the hundred sentences that were written
beforehand, 75 get the right first topic so, 70 with any chance, and 62 where the likeliest goes before their own words.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A topic, its chance (0 to 1), and what speaks for it."""

    topic: str
    chance: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """What is proposed for a unit; ``margin`` is by how much the first topic is likelier than the second (0 to 1).

    ``statements`` are what its words say, each on the row that is likeliest for its own words.
    """

    unit: Unit
    topics: tuple[Proposal, ...]
    links: tuple[Counterpart, ...]
    margin: float
    statements: tuple[Statement, ...] = ()


def suggest(corpus: Corpus, wanted: Iterable[Unit], names: Iterable[str] = ()) -> tuple[Suggestion, ...]:
    """Return what is proposed for the ``wanted`` units, least sure first.

    Only reviewed provisions of the corpus are learned from, never the wanted ones. ``names`` are names of institutions
    beside those of the corpus that say nothing about a topic. Nothing is decided: a person accepts in the YAML.
    """
    asked = tuple(wanted)
    adviser = learn(corpus, asked, names)
    advised = (advise(adviser, unit, corpus.vocabulary.rest_topics) for unit in asked)
    return tuple(sorted(advised, key=lambda each: (each.margin, each.unit.locator)))


def learn(corpus: Corpus, without: Iterable[Unit] = (), names: Iterable[str] = ()) -> Adviser:
    """Return an adviser that knows the reviewed provisions of the corpus, except those ``without`` which it must do."""
    left_out = {unit.locator for unit in without}
    learned = units.telling([unit for unit in units.known(corpus) if unit.locator not in left_out])
    mask = Mask((*units.names(corpus.institutions), *names))
    return train(learned, corpus.vocabulary.topics, mask, evidence.KINDS)


def advise(adviser: Adviser, unit: Unit, rest: frozenset[str] = frozenset()) -> Suggestion:
    """Return what an adviser proposes for one unit; ``rest`` are the topics of what fits nowhere."""
    reading = adviser.read(unit)
    ranked = adviser.chances(reading)
    return Suggestion(
        unit=unit,
        topics=tuple(
            Proposal(topic=topic, chance=chance, reasons=adviser.reference.reasons(reading, topic))
            for topic, chance in ranked[:SHOWN]
        ),
        links=adviser.counterparts(reading, SHOWN),
        margin=margin(ranked),
        statements=tuple(on_its_row(adviser, unit, statement, rest) for statement in unit.stated),
    )


def on_its_row(adviser: Adviser, unit: Unit, statement: Statement, rest: frozenset[str]) -> Statement:
    """Return a statement of a unit with its topics in the order in which they are likely for its words.

    Where its own words name none (``rest`` are the topics of what fits nowhere), it gets the likeliest of all if that
    is likelier than all others together: what was learned from whole provisions tells less of one sentence than its
    own words do.
    """
    named = tuple(topic for topic in statement.topics if topic not in rest)
    if len(named) == 1:
        return replace(statement, topics=named)
    words = statement.quote.replace(ELLIPSIS, " ")
    read = adviser.read(replace(unit, text=words, above=(*unit.above, unit.text), topics=()))
    chances = dict(adviser.chances(read))
    own = sorted(named, key=lambda topic: -chances[topic])
    likeliest = max(chances, key=lambda topic: chances[topic])
    guessed = (likeliest,) if chances[likeliest] > _SURE else statement.topics
    return replace(statement, topics=tuple(own) or guessed)


def margin(ranked: Sequence[tuple[str, float]]) -> float:
    """Return by how much the first of the ranked topics is likelier than the second; 1 where there is only one."""
    return ranked[0][1] - ranked[1][1] if len(ranked) > 1 else 1.0
