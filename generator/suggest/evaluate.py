"""How good the proposals are on an institution that nothing was learned from, against the reviewed data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.model import Corpus, Topic
from generator.suggest import evidence, units
from generator.suggest.adviser import train
from generator.suggest.proposals import SHOWN, margin
from generator.suggest.units import Unit
from generator.suggest.wording import Mask

# Seven in ten, from the first version on, so that figures stay comparable; nothing measured asks for just this share.
COVERAGE = 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """Which kinds of evidence the adviser may use, and what that is called.

    ``proven``: only cues that fit a provision learned from, so none that was written for the text held out alone.
    """

    id: str
    label: str
    kinds: tuple[str, ...]
    proven: bool = False


METHODS = (
    Method(
        id="plain",
        label="reviewed provisions of others, labels and definitions of topics; no synonyms, no cues",
        kinds=evidence.WITHOUT_SYNONYMS,
    ),
    Method(id="synonyms", label="the same with the lexicon of synonyms; no cues", kinds=evidence.WITHOUT_CUES),
    Method(
        id="proven-cues",
        label="the same with those cues of the vocabulary that fit a provision of the others as well",
        kinds=evidence.KINDS,
        proven=True,
    ),
    Method(
        id="cues",
        label="the same with all cues of the vocabulary (optimistic: written with sight of these texts)",
        kinds=evidence.KINDS,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold:
    """One institution held out: what may be learned from, and what is asked."""

    held: str
    training: tuple[Unit, ...]
    tested: tuple[Unit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was proposed for a unit of the institution held out, beside its reviewed topics.

    ``elsewhere`` are the reviewed topics, primary first, of all units of other institutions; ``found`` those of the
    proposed counterparts, best first.
    """

    unit: Unit
    topics: tuple[str, ...]
    margin: float
    found: tuple[tuple[str, ...], ...]
    elsewhere: frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hits:
    """Over the units with a counterpart elsewhere: how often the first, and one of the first three, is one (0 to 1)."""

    units: int
    first: float | None
    third: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Shares from 0 to 1, null where nothing was asked.

    ``primary``: the likeliest topic is the primary one; ``own``: it is one that the unit has at all; ``top3``: the
    primary topic is among the three likeliest; ``covered``: as ``primary``, over the 70 % with the widest margin. A
    counterpart is, *strictly*, a unit of another institution with the same primary topic, and *leniently* one that has
    that topic at all.
    """

    units: int
    primary: float | None
    own: float | None
    top3: float | None
    covered: float | None
    strict: Hits
    lenient: Hits


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """The figures of a method, over all and per institution held out."""

    method: Method
    overall: Score
    per_institution: tuple[tuple[str, Score], ...]


def folds(corpus: Corpus, *, all_versions: bool = False) -> Iterator[Fold]:
    """Yield every institution with reviewed provisions held out once, with all its protocols and versions.

    Asked are the versions in force, or all. Only reviewed provisions are learned from and asked.
    """
    learned = units.known(corpus)
    asked = (
        [unit for edition in corpus.editions for unit in units.of_edition(edition)]
        if all_versions
        else units.in_force(corpus)
    )
    for institution in corpus.institutions:
        tested = tuple(unit for unit in asked if unit.institution == institution.id and unit.status == "reviewed")
        training = tuple(unit for unit in learned if unit.institution != institution.id)
        if tested and training:
            yield Fold(held=institution.id, training=training, tested=tested)


def answers(corpus: Corpus, fold: Fold, method: Method) -> tuple[Answer, ...]:
    """Return what is proposed for the units of a fold by an adviser that learned from the others."""
    mask = Mask(units.names(corpus.institutions))
    topics = corpus.vocabulary.topics
    if method.proven:
        topics = tuple(proven(topic, fold.training) for topic in topics)
    adviser = train(fold.training, topics, mask, method.kinds)
    elsewhere = frozenset(unit.topics for unit in fold.training)
    result = []
    for unit in fold.tested:
        reading = adviser.read(unit)
        ranked = adviser.chances(reading)
        result.append(
            Answer(
                unit=unit,
                topics=tuple(topic for topic, _ in ranked[:SHOWN]),
                margin=margin(ranked),
                found=tuple(each.unit.topics for each in adviser.counterparts(reading, SHOWN)),
                elsewhere=elsewhere,
            )
        )
    return tuple(result)


def proven(topic: Topic, training: Sequence[Unit]) -> Topic:
    """Return a topic with only those cues that fit one of the ``training`` units, whatever its topic."""
    fitting = (cue for cue in topic.cues if any(re.search(cue, unit.words, re.IGNORECASE) for unit in training))
    return replace(topic, cues=tuple(fitting))


def evaluate(corpus: Corpus, methods: Sequence[Method] = METHODS, *, all_versions: bool = False) -> tuple[Result, ...]:
    """Return the figures of every method, leaving one institution out at a time.

    Whatever is learned or chosen (weights, ridge, weight of wording) is learned within the other institutions.
    """
    held_out = tuple(folds(corpus, all_versions=all_versions))
    results = []
    for method in methods:
        per = [(fold.held, answers(corpus, fold, method)) for fold in held_out]
        results.append(
            Result(
                method=method,
                overall=score([answer for _, each in per for answer in each]),
                per_institution=tuple((held, score(each)) for held, each in per),
            )
        )
    return tuple(results)


def score(given: Sequence[Answer]) -> Score:
    """Return the figures over some answers."""
    surest = sorted(given, key=lambda each: (-each.margin, each.unit.locator))[: round(COVERAGE * len(given))]
    return Score(
        units=len(given),
        primary=_share(_right(each) for each in given),
        own=_share(each.topics[0] in each.unit.topics for each in given),
        top3=_share(each.unit.topics[0] in each.topics for each in given),
        covered=_share(_right(each) for each in surest),
        strict=_hits(given, strict=True),
        lenient=_hits(given, strict=False),
    )


def _right(answer: Answer) -> bool:
    return answer.topics[:1] == answer.unit.topics[:1]


def _hits(given: Sequence[Answer], *, strict: bool) -> Hits:
    def fits(answer: Answer, topics: tuple[str, ...]) -> bool:
        return answer.unit.topics[0] in (topics[:1] if strict else topics)

    possible = [each for each in given if any(fits(each, topics) for topics in each.elsewhere)]
    return Hits(
        units=len(possible),
        first=_share(any(fits(each, topics) for topics in each.found[:1]) for each in possible),
        third=_share(any(fits(each, topics) for topics in each.found[:SHOWN]) for each in possible),
    )


def _share(outcomes: Iterable[bool]) -> float | None:
    counted = tuple(outcomes)
    return sum(counted) / len(counted) if counted else None
