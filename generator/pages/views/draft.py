"""What the page for a writer's concept knows beforehand: topics most texts regulate, words that need explaining."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.book.atlas import Atlas, quotable
from generator.book.rules import Rule, Rules
from generator.language import words
from generator.model import Norm, Passage, Topic, TopicGroup

_MOST_DEFINITIONS = 4


@dataclass(frozen=True, kw_only=True)
class Common:
    """A topic that most texts in force regulate, and how many do."""

    topic: Topic
    count: int


@dataclass(frozen=True, kw_only=True)
class Term:
    """A word that needs a definition.

    ``used`` and ``defines`` are regular expressions for a text that uses the word and for one that defines it, to be
    read without regard to case; ``definitions`` are some that exist.
    """

    word: str
    used: str
    defines: str
    definitions: tuple[Rule, ...]


@dataclass(frozen=True, kw_only=True)
class DraftView:
    """The page of the concept."""

    works: int
    common: tuple[tuple[TopicGroup, tuple[Common, ...]], ...]
    terms: tuple[Term, ...]
    topics: tuple[tuple[TopicGroup, tuple[Topic, ...]], ...]
    norms: tuple[Norm, ...]


def draft_view(atlas: Atlas, rules: Rules) -> DraftView:
    """Return the page of the concept."""
    passages = [passage for work in atlas.works for passage in quotable(work.in_force)]
    groups = ((group, tuple(_common(atlas, topics))) for group, topics in atlas.topic_groups if not group.rest)
    return DraftView(
        works=len(atlas.works),
        common=tuple((group, found) for group, found in groups if found),
        terms=tuple(_term(rules, word, pattern, passages) for word, pattern in words.patterns.terms.TERMS),
        topics=atlas.topic_groups,
        norms=atlas.corpus.vocabulary.norms,
    )


def _common(atlas: Atlas, topics: tuple[Topic, ...]) -> Iterator[Common]:
    for topic in topics:
        count = sum(bool(cell.primary) for cell in atlas.row(topic.id))
        if 2 * count > len(atlas.works):
            yield Common(topic=topic, count=count)


def _term(rules: Rules, word: str, pattern: str, passages: list[Passage]) -> Term:
    defines = "|".join(f"(?:{shape % pattern})" for shape in words.patterns.terms.DEFINING)
    matcher = re.compile(defines, re.IGNORECASE)
    found = [passage for passage in passages if matcher.search(passage.provision.text or "")]
    return Term(
        word=word,
        used=rf"\b(?:{pattern})\b",
        defines=defines,
        definitions=rules.rules(found[:_MOST_DEFINITIONS]),
    )
