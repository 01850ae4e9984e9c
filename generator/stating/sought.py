"""The topics that a reader with the words of a text is after, by the list that the search knows (``synonyms.yml``)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.ground.expressions import expression
from generator.ground.signs import compared
from generator.language import words
from generator.model import Role, Synonyms

_WORD = expression(r"[^\W_]+(?:['’-][^\W_]+)*")
_CONSENTS = words.patterns.stating.parts.CONSENTS
_NEXT = 0.5
"""What each topic of a group counts for beside the one before: the likeliest stands first."""
_TELLING = 6
"""Letters of a stem by which a word counts as another of the list: of five, "houden" would be "houding"."""


@dataclass(frozen=True, slots=True)
class Sought:
    """The topics of each term of the list, by its words; ``longest`` is how many the longest term has."""

    topics: Mapping[tuple[str, ...], tuple[str, ...]]
    longest: int

    def scores(self, text: str) -> dict[str, float]:
        """Return topic → score (0 and up), where terms of the list stand in ``text``; each group counts once."""
        tokens = _words(text)
        found: dict[tuple[str, ...], None] = {}
        for start in range(len(tokens)):
            for length in range(1, self.longest + 1):
                for term in (tokens[start : start + length], tuple(map(_root, tokens[start : start + length]))):
                    if topics := self.topics.get(term):
                        found[topics] = None
        scores: defaultdict[str, float] = defaultdict(float)
        for topics in found:
            for rank, topic in enumerate(topics):
                scores[topic] += _NEXT**rank
        return dict(scores)

    def likeliest(self, text: str) -> tuple[str, ...]:
        """Return the topic that scores most; none where several do, for then the words do not tell."""
        scores = self.scores(text)
        best = [topic for topic, score in scores.items() if score == max(scores.values())]
        return tuple(best) if len(best) == 1 else ()


def sought(synonyms: Sequence[Synonyms], roles: Sequence[Role]) -> Sought:
    """Return the groups that tell a topic: not those of words for people, consent, or what every text here is about."""
    untelling = expression("|".join((*(f"(?:{cue})" for role in roles for cue in role.cues), _CONSENTS)), re.IGNORECASE)
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for group in synonyms:
        if group.topics and not group.generic and not any(untelling.fullmatch(term) for term in group.words):
            for term in map(_words, group.words):
                if not words.lists.STOP_WORDS.issuperset(term):
                    found.setdefault(term, group.topics)
                    found.setdefault(tuple(map(_root, term)), group.topics)
    return Sought(found, max((len(term) for term in found), default=0))


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(compared(text).lower().replace("’", "'")))


def _root(word: str) -> str:
    """Return the stem of a word where it is long enough to tell, else the word."""
    stem = words.stem.stem(word)
    return stem if len(stem) >= _TELLING else word
