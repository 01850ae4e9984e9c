"""A topic: what the texts say on it, statement by statement, and in what they differ.

Of many texts the page counts, and shows the wordings that most have; all of them stand in parts, by name, and all
wordings in parts of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from generator import addresses
from generator.book import parts
from generator.book.answering import told
from generator.book.book import Book
from generator.book.differing import DifferenceView, Together, difference_view, differences_on, together
from generator.book.parts import Part, Ways
from generator.book.tally import counts_of
from generator.book.topicparts import topic_parts
from generator.compare.differences import weight
from generator.language import words
from generator.model import CodebookQuestion, Topic, Work
from generator.pages.kind import Kind, Sheet
from generator.pages.topiccounts import TopicCounts, topic_counts
from generator.pages.topictexts import TopicTexts, topic_texts
from generator.pages.wordings import wording_sheets

_say = words.phrases.pages.topic


@dataclass(frozen=True, kw_only=True)
class PartlyView:
    """A question that texts answer alike and others do not: who answers what, and who does not say."""

    question: CodebookQuestion
    path: str
    given: tuple[Together, ...]
    silent: tuple[Together, ...]


@dataclass(frozen=True, kw_only=True)
class TopicView:
    """A topic; ``speaking`` counts the texts that say anything on it.

    Of few texts all are there side by side (``texts``), of many their ``counts`` and the ``ways`` to the parts.
    """

    topic: Topic
    group: str
    differences: tuple[DifferenceView, ...]
    partly: tuple[PartlyView, ...]
    texts: TopicTexts | None
    counts: TopicCounts | None
    ways: Ways[Work] | None
    speaking: int
    silent: int
    siblings: tuple[Topic, ...]
    previous: Topic | None
    following: Topic | None


def topic_view(book: Book, topic: Topic) -> TopicView:
    """Return the page of a topic."""
    order: Sequence[Topic] = tuple(book.topics.values())
    position = order.index(topic)
    group, siblings = next((group, topics) for group, topics in book.topic_groups if topic in topics)
    counts = counts_of(book, topic.id)
    many = parts.many(book)
    return TopicView(
        topic=topic,
        group=group.label,
        differences=tuple(difference_view(book, each) for each in differences_on(book, topic.id)),
        partly=tuple(_partly(book, topic)),
        texts=None if many else topic_texts(book, topic, book.works),
        counts=topic_counts(book, topic) if many else None,
        ways=parts.ways(topic_parts(book, topic.id)) if many else None,
        speaking=counts.speaking,
        silent=counts.gaps,
        siblings=tuple(other for other in siblings if other is not topic),
        previous=order[position - 1] if position else None,
        following=order[position + 1] if position + 1 < len(order) else None,
    )


def _partly(book: Book, topic: Topic) -> Iterator[PartlyView]:
    """Yield the questions that only some texts answer, all alike, in a statement on the topic; the weightiest first.

    Who consents, and from what age, may be asked on another topic: whom the school asks before it publishes a picture
    is a rule on pictures too.
    """
    here = frozenset(placed for work in book.works for placed in book.stands.on(topic.id, work.in_force))
    beside = dict.fromkeys([topic.id, *(other for placed in here for other in placed.statement.topics)])
    differing = {each.question.id for each in book.differences}
    asked = [each for other in book.topics if other in beside for each in book.codebook.get(other, ())]
    for question in sorted(asked, key=lambda each: (-weight(each.aspect), each.topic != topic.id)):
        if question.topic != topic.id and question.aspect not in ("consent", "age"):
            continue
        positions = book.positions(question)
        said = [each for each in positions if any(not here.isdisjoint(given.statements) for given in each.given)]
        silent = [each for each in positions if each.silent]
        if said and silent and question.id not in differing:
            path = addresses.topic(question.topic)
            yield PartlyView(
                question=question,
                path=f"{path}/#{question.id}",
                given=together(book, (told(book, each) for each in positions if not each.silent)),
                silent=together(book, (told(book, each) for each in silent)),
            )


def _sheets(book: Book) -> Iterator[Sheet]:
    for topic in book.topics.values():
        yield Sheet(
            address=addresses.topic(topic.id),
            title=topic.label,
            description=_say.DESCRIPTION.format(topic=topic.label, definition=topic.definition),
            values=partial(_values, book, topic),
        )
        yield from _part_sheets(book, topic)
        yield from wording_sheets(book, topic)


def _part_sheets(book: Book, topic: Topic) -> Iterator[Sheet]:
    found = topic_parts(book, topic.id)
    for part in found:
        yield Sheet(
            address=part.address,
            title=parts.title(topic.label, part, len(found)),
            description=_say.PART_DESCRIPTION.format(topic=topic.label, names=part.name),
            values=partial(_part_values, book, topic, found, part),
            template="topic-part.html",
        )


def _part_values(book: Book, topic: Topic, found: Sequence[Part[Work]], part: Part[Work]) -> dict[str, Any]:
    return {"texts": topic_texts(book, topic, part.items), "ways": parts.ways(found, part)}


def _values(book: Book, topic: Topic) -> dict[str, Any]:
    return {"view": topic_view(book, topic)}


KIND = Kind(name="topic", sheets=_sheets)
