"""An adviser: it learned from reviewed units, and proposes topics and counterparts for a unit it never saw."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from heapq import nsmallest

from generator.model import Topic
from generator.suggest import ranking
from generator.suggest.evidence import Reading, Reference
from generator.suggest.ranking import Sample
from generator.suggest.units import Unit
from generator.suggest.wording import Mask

# Each training takes the one that does best on institutions left out; with .3 alone every figure is the same.
RIDGES = (0.3, 0.1)
LIKENESS = (0.0, 0.1, 0.3, 1.0)
# With 2, so that two of the three institutions that are learned from share a group, the first counterpart is right less
# often (.955 → .946, with proven cues .902 → .857); 3 and 10 give the same. More would cost time with many of them.
_FOLDS = 5
# A bound on time, above what the data have, so that 1,000 gives the same; with 100 the primary topic is right for .908
# and with 50 for .901, instead of .915.
_LESSONS = 300
# Every kind of evidence weighs the same where there is nothing to learn from, so this orders nothing: it only says how
# sure the chances look. No figure asks it: each is of an adviser that learned.
_EVEN = 3.0
# With the likeliest topic alone one of three counterparts is right less often (.991 → .946); 3 and 10 give the same.
_BLOCKS = 5
_BLOCK = 200  # a bound on time: no topic of the data has a tenth as many units
# With 1, one of three counterparts is right less often (.991 → .982, with proven cues .955 → .929); .1 gives the same.
_AGAIN = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Counterpart:
    """A reviewed unit of another institution that may hold the same rule, and how much speaks for it."""

    unit: Unit
    score: float
    likeness: float


@dataclass(frozen=True, kw_only=True)
class Adviser:
    """Reviewed units with what was learned from them.

    ``weights``: what each kind of evidence is worth; ``likeness``: what like wording adds to a shared topic.
    """

    reference: Reference
    weights: tuple[float, ...]
    likeness: float

    def read(self, unit: Unit) -> Reading:
        """Return the evidence for a unit."""
        return self.reference.read(unit)

    def chances(self, reading: Reading) -> tuple[tuple[str, float], ...]:
        """Return every topic with its chance, likeliest first."""
        return _ranked(self.reference.topics, ranking.chances(self.weights, reading.rows))

    def counterparts(self, reading: Reading, count: int) -> tuple[Counterpart, ...]:
        """Return the best ``count`` units of other institutions, best first."""
        return _counterparts(self.reference, reading, self.chances(reading), self.likeness, count)


@dataclass(frozen=True, slots=True)
class _Lesson:
    """A reviewed unit, read against the units of other institutions only."""

    reading: Reading
    sample: Sample
    reference: Reference


def train(units: Sequence[Unit], topics: Sequence[Topic], mask: Mask, kinds: Sequence[str]) -> Adviser:
    """Return an adviser that knows ``units`` (all reviewed).

    Each unit teaches how well the units of *other* institutions predict it: that is what the adviser will be asked. The
    ridge and the worth of like wording are those that do best on institutions left out of the learning. Up to five
    institutions are left out one by one, more of them in five groups, with about 300 lessons at most. With fewer than
    two institutions there is nothing to learn from, and every kind of evidence weighs the same.
    """
    reference = Reference(units, topics, mask, kinds)
    folds = _lessons(units, topics, mask, kinds)
    if len(folds) < 2:
        return Adviser(reference=reference, weights=(_EVEN,) * len(kinds), likeness=LIKENESS[-1])
    ridge, left_out = _best_ridge(folds, len(kinds))
    weights = ranking.fit([lesson.sample for fold in folds for lesson in fold], len(kinds), ridge, left_out[0])
    return Adviser(reference=reference, weights=weights, likeness=_best_likeness(folds, left_out))


def _lessons(units: Sequence[Unit], topics: Sequence[Topic], mask: Mask, kinds: Sequence[str]) -> list[list[_Lesson]]:
    institutions = sorted({unit.institution or "" for unit in units})
    if len(institutions) < 2:
        return []
    group = {institution: place % _FOLDS for place, institution in enumerate(institutions)}
    known = {topic.id for topic in topics}
    every = max(1, math.ceil(len(units) / _LESSONS))
    folds = []
    for fold in range(min(_FOLDS, len(institutions))):
        others = [unit for unit in units if group[unit.institution or ""] != fold]
        reference = Reference(others, topics, mask, kinds)
        lessons = []
        for unit in [unit for unit in units if group[unit.institution or ""] == fold][::every]:
            if known.issuperset(unit.topics):
                sample_shares = ranking.shares(unit.topics, [topic.id for topic in topics])
                reading = reference.read(unit)
                lessons.append(_Lesson(reading, Sample(reading.rows, sample_shares), reference))
        folds.append(lessons)
    return folds


def _best_ridge(folds: Sequence[Sequence[_Lesson]], kinds: int) -> tuple[float, list[tuple[float, ...]]]:
    """Return the ridge under which left-out folds are likeliest, and the weights learned without each fold."""
    best: tuple[float, float, list[tuple[float, ...]]] | None = None
    start: list[tuple[float, ...]] = [(0.0,) * kinds] * len(folds)
    for ridge in RIDGES:
        start = [
            ranking.fit([lesson.sample for each in folds if each is not fold for lesson in each], kinds, ridge, weights)
            for fold, weights in zip(folds, start, strict=True)
        ]
        likely = sum(
            math.log(ranking.chances(weights, lesson.sample.rows)[_primary(lesson.sample)])
            for fold, weights in zip(folds, start, strict=True)
            for lesson in fold
        )
        if best is None or likely > best[0]:
            best = (likely, ridge, start)
    assert best is not None
    return best[1], best[2]


def _primary(sample: Sample) -> int:
    return max(range(len(sample.shares)), key=lambda place: sample.shares[place])


def _best_likeness(folds: Sequence[Sequence[_Lesson]], weights: Sequence[tuple[float, ...]]) -> float:
    """Return the worth of like wording with which most left-out units first find one with their primary topic."""
    hits = dict.fromkeys(LIKENESS, 0)
    for fold, learned in zip(folds, weights, strict=True):
        for lesson in fold:
            ranked = _ranked(lesson.reference.topics, ranking.chances(learned, lesson.sample.rows))
            for likeness in LIKENESS:
                first = _counterparts(lesson.reference, lesson.reading, ranked, likeness, 1)
                hits[likeness] += any(each.unit.topics[0] == lesson.reading.unit.topics[0] for each in first)
    return max(LIKENESS, key=lambda likeness: hits[likeness])


def _ranked(topics: Sequence[Topic], chances: Sequence[float]) -> tuple[tuple[str, float], ...]:
    order = sorted(range(len(topics)), key=lambda place: (-chances[place], place))
    return tuple((topics[place].id, chances[place]) for place in order)


_Ranked = tuple[float, float, bool, str, int]
"""By what counterparts are ordered, the best first: score, likeness, whether they differ, locator; and the place."""


def _counterparts(
    reference: Reference, reading: Reading, ranked: Sequence[tuple[str, float]], likeness: float, count: int
) -> tuple[Counterpart, ...]:
    """Return the best units of other institutions under the likeliest topics.

    After one unit of a topic has been chosen, the next of that topic counts for a quarter: if the topic is wrong, all
    of its units are.
    """
    blocks = [(topic, chance) for topic, chance in ranked if topic in reference.by_topic][:_BLOCKS]
    own, words, likes = reading.unit.institution, reading.unit.words, reading.like
    heads: list[list[_Ranked]] = []
    for topic, chance in blocks:
        listed: list[_Ranked] = []
        for place in reference.by_topic[topic][:_BLOCK]:
            unit = reference.units[place]
            if unit.institution != own or unit.institution is None:
                like = round(likes.get(place, 0.0), 9)
                score = round(chance + likeness * like, 9)
                # Texts that differ only in whom they are for are equally like; the same text goes before these.
                listed.append((-score, -like, unit.words != words, unit.locator, place))
        heads.append(nsmallest(count, listed))
    chosen: list[Counterpart] = []
    met = [0] * len(heads)
    while len(chosen) < count:
        left = [
            (listed[taken][0] * _AGAIN**taken, listed[taken], at)
            for at, (listed, taken) in enumerate(zip(heads, met, strict=True))
            if taken < len(listed)
        ]
        if not left:
            break
        _, (score, like, _, _, place), at = min(left)
        chosen.append(Counterpart(unit=reference.units[place], score=-score, likeness=-like))
        met[at] += 1
    return tuple(chosen)
