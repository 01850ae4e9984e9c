"""What the page for a writer's concept knows beforehand: topics most texts regulate, words that need explaining."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

from generator import addresses
from generator.book.book import Book, lasting, quotable
from generator.book.rules import Rule
from generator.book.tally import counts_of
from generator.language import words
from generator.model import Edition, Norm, Passage, Topic, TopicGroup
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.draft

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


def draft_view(book: Book) -> DraftView:
    """Return the page of the concept."""
    groups = ((group, tuple(_common(book, topics))) for group, topics in book.topic_groups if not group.rest)
    return DraftView(
        works=len(book.works),
        common=tuple((group, found) for group, found in groups if found),
        terms=tuple(_term(book, number) for number in range(len(words.patterns.terms.TERMS))),
        topics=book.topic_groups,
        norms=book.corpus.vocabulary.norms,
    )


def _common(book: Book, topics: tuple[Topic, ...]) -> Iterator[Common]:
    for topic in topics:
        count = counts_of(book, topic.id).speaking
        if 2 * count > len(book.works):
            yield Common(topic=topic, count=count)


def _term(book: Book, number: int) -> Term:
    word, pattern = words.patterns.terms.TERMS[number]
    return Term(
        word=word,
        used=rf"\b(?:{pattern})\b",
        defines=_defining(pattern),
        definitions=book.rules(islice(_definitions(book, number), _MOST_DEFINITIONS)),
    )


def _definitions(book: Book, number: int) -> Iterator[Passage]:
    for work in book.works:
        quoted = quotable(work.in_force)
        yield from (quoted[place] for place in book.once(_defined, work.in_force)[number])


@lasting
def _defined(book: Book, edition: Edition) -> tuple[tuple[int, ...], ...]:
    """Return of each term which provisions with words of their own define it, by their places among these."""
    terms = [pattern for _, pattern in words.patterns.terms.TERMS]
    some = _matcher("|".join(terms))  # nearly all provisions define nothing
    texts = [(place, passage.provision.text or "") for place, passage in enumerate(quotable(edition))]
    texts = [(place, text) for place, text in texts if some.search(text)]
    return tuple(tuple(place for place, text in texts if _matcher(term).search(text)) for term in terms)


@cache
def _matcher(pattern: str) -> re.Pattern[str]:
    return re.compile(_defining(pattern), re.IGNORECASE)


def _defining(pattern: str) -> str:
    """Return a regular expression for a text that defines a word, given by one for the word."""
    return "|".join(f"(?:{shape % pattern})" for shape in words.patterns.terms.DEFINING)


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.DRAFT,
        title=_say.TITLE,
        description=_say.DESCRIPTION,
        values=lambda: {"view": draft_view(book)},
    )


KIND = Kind(name="draft", sheets=_sheets)
