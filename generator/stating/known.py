"""A vocabulary made ready for reading: its cues compiled, and what they say of a text's topics and force."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from generator.ground.guarded import guarded
from generator.ground.signs import compared
from generator.language import words
from generator.model import Force, Vocabulary
from generator.stating import actors, who
from generator.stating.force import Cue, Reading, read
from generator.stating.senses import meant
from generator.stating.sought import Sought, sought
from generator.stating.who import Roles

_MEASURES = words.patterns.stating.parts.MEASURES_AGAINST
SENTENCE = 2000
"""Characters of a sentence that are read; the longest in the data has 313."""
READ = 6000
"""Characters of a text that are read, so that one of megabytes costs no more than a page; the longest in the data has
572. A sentence that begins before this is read to its end."""
_HITS = 4  # so often a cue is counted: more says no more
_SECOND_TOPIC = 1.2
"""What a topic must score to stand beside the first: a single cue scores 1 to 2, the earlier the more, so one that
stands in the last fifth of a text does not."""


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """A vocabulary made ready: compiled cues, and the labels of a text for which no cue fits; equals itself alone.

    ``grouped`` is the group of each topic.
    """

    roles: Roles
    cues: tuple[Cue, ...]
    topics: tuple[tuple[str, re.Pattern[str]], ...]
    parts: actors.Words
    norm_of: Mapping[Force, str]
    grouped: Mapping[str, str]
    sought: Sought
    other_topic: tuple[str, ...]

    def topics_of(self, text: str) -> tuple[str, ...]:
        """Return the topics whose cues ``text`` holds, the likeliest first, two at most."""
        return _topics_of(self, text)

    def measures_of(self, text: str) -> tuple[str, ...]:
        """Return the topics of measures whose cues ``text`` holds, in the order of the vocabulary."""
        read = meant(text)
        group = self.grouped.get(next(iter(self.topics_of(_MEASURES)), ""))
        return tuple(topic for topic, cue in self.topics if self.grouped[topic] == group and cue.search(read))

    def one_topic(self, text: str) -> str | None:
        """Return the topic of a heading or lead-in that holds cues of a single one; of several it does not tell."""
        read = meant(text[:READ])
        found = [topic for topic, pattern in self.topics if pattern.search(read)]
        return found[0] if len(found) == 1 else None

    def read(self, clause: str) -> Reading | None:
        """Return the force of a clause."""
        return read(compared(clause[:SENTENCE]), self.cues, self.roles.kind)


# A clause, its sentence and its provision are asked by turns, and mostly are one text.
@lru_cache(maxsize=64)
def _topics_of(known: Known, text: str) -> tuple[str, ...]:
    scores: dict[str, float] = {}
    text = meant(text)
    for topic, pattern in known.topics:
        hits = [match.start() for match in islice(pattern.finditer(text), _HITS)]
        if hits:
            # The more often and the earlier a cue occurs, the likelier is it what the text is about.
            scores[topic] = len(hits) + 1.0 - hits[0] / (len(text) + 1)
    ranked = sorted(scores, key=lambda topic: -scores[topic])
    return tuple(ranked[:1] + [topic for topic in ranked[1:3] if scores[topic] >= _SECOND_TOPIC])


@dataclass(frozen=True, slots=True, eq=False)
class _One:
    """A vocabulary that equals itself alone: to look at all that it holds costs as much as to read a page by it."""

    vocabulary: Vocabulary

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _One) and other.vocabulary is self.vocabulary

    def __hash__(self) -> int:
        return id(self.vocabulary)


def known(vocabulary: Vocabulary) -> Known:
    """Return a vocabulary made ready."""
    return _known(_One(vocabulary))


@lru_cache(maxsize=8)
def _known(one: _One) -> Known:
    vocabulary = one.vocabulary
    return Known(
        roles=who.roles_of(vocabulary.roles, vocabulary.actors),
        cues=tuple(Cue(norm.id, norm.force, _pattern(norm.cues)) for norm in vocabulary.norms),
        topics=tuple((topic.id, pattern) for topic in vocabulary.topics if (pattern := _pattern(topic.cues))),
        parts=actors.words_of(vocabulary.actors, vocabulary.measures),
        norm_of={norm.force: norm.id for norm in reversed(vocabulary.norms)},
        grouped={topic.id: topic.group for topic in vocabulary.topics},
        sought=sought(vocabulary.synonyms, vocabulary.roles),
        other_topic=tuple(topic.id for topic in vocabulary.topics if topic.id in vocabulary.rest_topics)[:1],
    )


def _pattern(cues: Sequence[str]) -> re.Pattern[str] | None:
    return guarded("|".join(f"(?:{cue})" for cue in cues), re.IGNORECASE) if cues else None
