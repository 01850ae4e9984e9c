"""What speaks for a topic: like provisions elsewhere, the words of the topic itself, synonyms, headings and cues.

Each kind of evidence is one number for a provision and a topic. No number belongs to a topic or an institution in
particular, so that what ``ranking`` learns about their worth also holds for those that it never saw.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from generator.ground.expressions import in_small, small
from generator.ground.guarded import guarded, holds, needed
from generator.language import words
from generator.model import Topic
from generator.suggest.units import Unit
from generator.suggest.wording import Index, Mask, Vector, Weights, features, plain, similarity

KINDS = (
    "neighbour",  # the likest provision with this primary topic
    "secondary",  # the likest provision that has it as a secondary topic
    "centroid",  # all provisions with this primary topic together
    "heading",  # the likest heading above a provision with this primary topic
    "opening",  # the likest provision with this primary topic, by heading and first sentence only
    "definition",  # the topic's label and definition
    "label",  # how much of the label is said
    "opening-definition",  # the label and definition, by heading and first sentence only
    "unseen",  # no reviewed provision has this primary topic
    "synonyms",  # the label and definition, by concepts of the lexicon
    "opening-synonyms",  # the same, by heading and first sentence only
    "neighbour-synonyms",  # the likest provision with this primary topic, by concepts
    "cue",  # how many cues of the vocabulary fit
    "cue-early",  # how early the first one stands
)
Kind = Literal["neighbour", "definition", "synonyms", "cue"]
WITHOUT_SYNONYMS = KINDS[:9]
WITHOUT_CUES = KINDS[:12]

Row = tuple[tuple[int, float], ...]
"""The evidence for one topic: (place in the kinds, number), zeros left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a topic is proposed, for a person to judge: a cue, a like provision (its locator), or shared words."""

    kind: Kind
    shown: str
    score: float


@dataclass(frozen=True, slots=True)
class _Read:
    """A text as it is compared."""

    worded: Vector
    plain: Vector
    concepts: Vector


@dataclass(frozen=True, slots=True)
class _Alike:
    """What a text is like, by place, and how much: units, and topics by their definition and by their concepts."""

    units: Mapping[int, float]
    defined: Mapping[int, float]
    meant: Mapping[int, float]


@dataclass(frozen=True, slots=True)
class Reading:
    """A unit held against a reference: a row of evidence per topic, and how alike it is to which known unit."""

    unit: Unit
    read: _Read
    stems: frozenset[str]
    rows: tuple[Row, ...]
    like: Mapping[int, float]


class _Cue:
    """A cue of the vocabulary; what is asked of it is asked of words in small letters."""

    def __init__(self, pattern: str) -> None:
        self._written = guarded(pattern, re.IGNORECASE)
        self._small = in_small(pattern)
        self.needed = needed(pattern)
        """Letters of which some stand in all words that it fits."""

    def starts(self, words: str) -> Iterator[int]:
        """Yield where it fits."""
        return (match.start() for match in self._small.finditer(words))

    def as_written(self, text: str) -> Iterator[re.Match[str]]:
        """Yield what it fits in a text with its capitals."""
        return (match for match in self._written.finditer(text) if match[0])


def concepts(text: str) -> Counter[str]:
    """Return the concepts of the lexicon in ``text``, and the groups of people it names, with their counts."""
    counted: Counter[str] = Counter()
    for token in plain(text):
        counted.update(f"concept:{name}" for name in words.lexicon.concepts(token))
        group = words.lexicon.audience(token)
        if group is not None:
            counted[f"people:{group}"] += 1
    return counted


class Reference:
    """The reviewed units and the topics that a text is held against; ``kinds`` are those of ``KINDS`` that count."""

    def __init__(self, units: Sequence[Unit], topics: Sequence[Topic], mask: Mask, kinds: Sequence[str]) -> None:
        self.units = tuple(units)
        self.topics = tuple(topics)
        self.kinds = tuple(kinds)
        self._mask = mask
        self._column = {kind: place for place, kind in enumerate(self.kinds)}
        worded = [features(mask.content(unit.words)) for unit in units]
        plainly = [self._plain(unit.words) for unit in units]
        concept = [concepts(mask.name_free(unit.words)) for unit in units]
        # A label says what a topic is called: it counts twice.
        defined = [self._plain(f"{topic.label}. {topic.label}. {topic.definition}") for topic in topics]
        meant = [concepts(f"{topic.label} {topic.definition}") for topic in topics]
        self._worded = Weights(worded)
        self._plainly = Weights([*plainly, *defined])
        self._concept = Weights([*concept, *meant])
        self.vectors = tuple(self._worded.vector(each) for each in worded)
        self._like = Index(self.vectors)
        self._like_concepts = Index([self._concept.vector(each) for each in concept])
        self._like_heading = Index([self._plainly.vector(self._plain(" ".join(unit.above))) for unit in units])
        self._defined = [self._plainly.vector(each) for each in defined]
        self._meant = [self._concept.vector(each) for each in meant]
        self._like_defined = Index(self._defined)
        self._like_meant = Index(self._meant)
        stems = [sorted({*map(words.stem.stem, plain(topic.label))}) for topic in topics]
        self._labels = [{each: self._plainly.of(f"word:{each}") for each in label} for label in stems]
        self._places = {topic.id: place for place, topic in enumerate(topics)}
        self._headings: dict[str, Mapping[str, float]] = {}
        self._primary = [unit.topics[0] for unit in units]
        self._cues = [tuple(map(_Cue, topic.cues)) for topic in topics]

    @cached_property
    def by_topic(self) -> Mapping[str, tuple[int, ...]]:
        """The places of the units that have a topic as their primary one."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        for place, topic in enumerate(self._primary):
            places[topic].append(place)
        return {topic: tuple(found) for topic, found in places.items()}

    @cached_property
    def _centroids(self) -> Mapping[str, Vector]:
        sums: dict[str, dict[str, float]] = {}
        for topic, vector in zip(self._primary, self.vectors, strict=True):
            total = sums.setdefault(topic, {})
            for each, value in vector.items():
                total[each] = total.get(each, 0.0) + value
        lengths = {topic: math.sqrt(sum(value * value for value in total.values())) for topic, total in sums.items()}
        return {
            topic: {each: value / lengths[topic] for each, value in total.items()}
            for topic, total in sums.items()
            if lengths[topic]
        }

    @cached_property
    def _like_centroid(self) -> Index:
        return Index([self._centroids.get(topic.id, {}) for topic in self.topics])

    def _plain(self, text: str) -> Counter[str]:
        return features(plain(self._mask.name_free(text)))

    def _heading(self, text: str) -> Mapping[str, float]:
        """Return the topics of what stands under headings like this; the neighbours of a unit ask the same."""
        if text not in self._headings:
            if len(self._headings) > _HEADINGS:
                self._headings.clear()
            self._headings[text] = self._best(self._like_heading.similar(self._plainly.vector(self._plain(text))))
        return self._headings[text]

    def _read(self, text: str) -> _Read:
        whole = self._mask.name_free(text)
        return _Read(
            worded=self._worded.vector(features(self._mask.content(text))),
            plain=self._plainly.vector(self._plain(whole)),
            concepts=self._concept.vector(concepts(whole)),
        )

    def _alike(self, read: _Read) -> _Alike:
        return _Alike(
            units=self._like.similar(read.worded),
            defined=self._like_defined.similar(read.plain),
            meant=self._like_meant.similar(read.concepts),
        )

    def read(self, unit: Unit) -> Reading:
        """Return what there is to say about a unit; its own topics are not looked at."""
        read = self._read(unit.words)
        stems = frozenset(map(words.stem.stem, plain(self._mask.name_free(unit.words))))
        whole = self._alike(read)
        # Two in three provisions are one sentence, which is its own opening.
        opening = whole if unit.opening == unit.words else self._alike(self._read(unit.opening))
        best = {
            "neighbour": self._best(whole.units),
            "secondary": self._best_secondary(whole.units),
            "heading": self._heading(" ".join(unit.above)),
            "opening": self._best(opening.units),
        }
        if "neighbour-synonyms" in self._column:
            best["neighbour-synonyms"] = self._best(self._like_concepts.similar(read.concepts))
        of_place = {
            "centroid": self._like_centroid.similar(read.worded),
            "definition": whole.defined,
            "opening-definition": opening.defined,
            "synonyms": whole.meant,
            "opening-synonyms": opening.meant,
        }
        rows: list[list[tuple[int, float]]] = [[] for _ in self.topics]
        for kind, by_topic in best.items():
            self._put(
                rows, kind, ((self._places[topic], value) for topic, value in by_topic.items() if topic in self._places)
            )
        for kind, by_place in of_place.items():
            self._put(rows, kind, by_place.items())
        self._put(rows, "label", ((place, self._said(place, stems)) for place in range(len(self.topics))))
        unseen = (place for place, topic in enumerate(self.topics) if topic.id not in self.by_topic)
        self._put(rows, "unseen", ((place, 1.0) for place in unseen))
        if "cue" in self._column:
            told = small(unit.words)
            cued = [(place, self._cued(place, told)) for place in range(len(self.topics))]
            self._put(rows, "cue", ((place, often) for place, (often, _) in cued))
            self._put(rows, "cue-early", ((place, early) for place, (_, early) in cued))
        return Reading(unit, read, stems, tuple(map(tuple, rows)), whole.units)

    def _put(self, rows: list[list[tuple[int, float]]], kind: str, values: Iterable[tuple[int, float]]) -> None:
        """Add one kind of evidence to the rows of the topics, where it counts and there is some."""
        if kind in self._column:
            column = self._column[kind]
            for place, value in values:
                if value:
                    rows[place].append((column, value))

    def _best(self, like: Mapping[int, float]) -> dict[str, float]:
        return _highest((self._primary[place], score) for place, score in like.items())

    def _best_secondary(self, like: Mapping[int, float]) -> dict[str, float]:
        return _highest((topic, score) for place, score in like.items() for topic in self.units[place].topics[1:])

    def _said(self, place: int, stems: frozenset[str]) -> float:
        """Return the share, by weight, of the words of the label of a topic that a text has."""
        label = self._labels[place]
        if stems.isdisjoint(label):
            return 0.0
        return sum(weight for each, weight in label.items() if each in stems) / sum(label.values())

    def _cued(self, place: int, words: str) -> tuple[float, float]:
        starts = [start for cue in self._cues[place] if holds(words, cue.needed) for start in cue.starts(words)]
        return (math.log1p(len(starts)), 1 - min(starts) / len(words)) if starts else (0.0, 0.0)

    def reasons(self, reading: Reading, topic_id: str) -> tuple[Reason, ...]:
        """Return what speaks for a topic: cues, at most two like units, words and synonyms of its definition."""
        place = next(place for place, topic in enumerate(self.topics) if topic.id == topic_id)
        whole = reading.unit.words
        found = []
        if "cue" in self._column:
            cued = {match[0]: None for cue in self._cues[place] for match in cue.as_written(whole)}
            found += [Reason(kind="cue", shown=each, score=1.0) for each in list(cued)[:3]]
        alike = [
            (score, at)
            for at, score in reading.like.items()
            if topic_id in self.units[at].topics and score >= _WORTH_SHOWING
        ]
        for score, at in sorted(alike, key=lambda each: (-each[0], each[1]))[:2]:
            found.append(Reason(kind="neighbour", shown=self.units[at].locator, score=score))
        read = reading.read
        said = [
            each
            for each in plain(f"{self.topics[place].label} {self.topics[place].definition}")
            if words.stem.stem(each) in reading.stems
        ]
        if said:
            score = similarity(read.plain, self._defined[place])
            found.append(Reason(kind="definition", shown=", ".join(dict.fromkeys(said)), score=score))
        meant = sorted(read.concepts.keys() & self._meant[place].keys())
        named = [each.removeprefix("concept:") for each in meant if each.startswith("concept:")]
        if named and "synonyms" in self._column:
            score = similarity(read.concepts, self._meant[place])
            found.append(Reason(kind="synonyms", shown=", ".join(named), score=score))
        return tuple(found)


_HEADINGS = 200  # a bound on memory: a text has a few tens
_WORTH_SHOWING = 0.1  # how alike a provision must be to be shown as a reason; it decides nothing


def _highest(pairs: Iterable[tuple[str, float]]) -> dict[str, float]:
    found: dict[str, float] = {}
    for key, score in pairs:
        if score > found.get(key, 0.0):
            found[key] = score
    return found
