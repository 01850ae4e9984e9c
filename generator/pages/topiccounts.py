"""A topic of many texts in counts: who says anything, with what force and in which words, answer by answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.book.answering import told
from generator.book.book import Book
from generator.book.differing import CAMPS, Together, together
from generator.book.families import COVERED, covering, wordings
from generator.book.marks import spread
from generator.book.tally import counts_of
from generator.compare.stand import Standing
from generator.language import words
from generator.model import CodebookQuestion, Norm, Topic
from generator.pages.topictexts import RoleVerdict, verdicts
from generator.pages.wordings import Exemplified, exemplified

_say = words.phrases.pages.topic

SHOWN = 6
"""How many wordings are quoted on the page of the topic."""


@dataclass(frozen=True, kw_only=True)
class AnswerCounts:
    """A question of the codebook with who answers what; ``further`` counts the answers that are not shown."""

    question: CodebookQuestion
    given: tuple[Together, ...]
    further: int


@dataclass(frozen=True, kw_only=True)
class RoleCounts:
    """How many texts stand how towards a role, in the order of the standings, and what may be said of how they differ.

    ``awaited`` counts those whose labels are still to come and that may yet speak to it.
    """

    verdict: RoleVerdict
    standings: tuple[tuple[Standing, int], ...]
    awaited: int


@dataclass(frozen=True, kw_only=True)
class TopicCounts:
    """A topic of many texts: norms, silences and other standings each with its number of texts, then wordings.

    ``about`` says how many wordings there are and how far the first of them reach; null where no text says anything.
    ``starred`` says that a text is silent to somebody and makes a document binding that is not here.
    """

    said: str
    norms: tuple[tuple[Norm, int], ...]
    standings: tuple[tuple[Standing, int], ...]
    awaited: int
    wordings: tuple[Exemplified, ...]
    about: str | None
    starred: bool
    asked: tuple[AnswerCounts, ...]
    roles: tuple[RoleCounts, ...]


def topic_counts(book: Book, topic: Topic) -> TopicCounts:
    """Return the counts on a topic."""
    counts = counts_of(book, topic.id)
    found = wordings(book, topic.id)
    standing = {each: count for each, count in counts.standing.items() if each is not None}
    return TopicCounts(
        said=_say.speaking(counts.speaking, counts.texts),
        norms=spread(book, topic.id),
        standings=tuple((each, standing[each]) for each in ("elsewhere", "silent", "not-applicable") if standing[each]),
        awaited=counts.awaited,
        wordings=tuple(exemplified(book, each) for each in found[:SHOWN]),
        about=_about(book, topic) if found else None,
        starred=any(counts_of(book, topic.id, role).elsewhere for role in (None, *book.roles)),
        asked=tuple(_asked(book, question) for question in book.codebook.get(topic.id, ())),
        roles=tuple(_roles(book, topic)),
    )


def _about(book: Book, topic: Topic) -> str:
    found = wordings(book, topic.id)
    plural = words.numbers.plural
    return _say.WORDINGS_ABOUT.format(
        statements=plural(sum(len(each.members) for each in found), *words.phrases.pages.shared.STATEMENTS),
        wordings=plural(len(found), *_say.WORDING_COUNT),
        covering=_say.covering(covering(found), COVERED),
    )


def _asked(book: Book, question: CodebookQuestion) -> AnswerCounts:
    found = together(book, (told(book, each) for each in book.positions(question)))
    given = sorted(found, key=lambda each: -each.count)
    return AnswerCounts(question=question, given=tuple(given[:CAMPS]), further=max(0, len(given) - CAMPS))


def _roles(book: Book, topic: Topic) -> Iterator[RoleCounts]:
    for verdict in verdicts(book, topic.id):
        standing = counts_of(book, topic.id, verdict.role.id).standing
        yield RoleCounts(
            verdict=verdict,
            standings=tuple((each, count) for each, count in standing.items() if each is not None),
            awaited=standing[None],
        )
