"""A topic: the provisions of every institution side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator import addresses
from generator.book.book import Book
from generator.book.lens import LensRow, lens
from generator.book.marks import Column, MarkRow, columns_with_families, mark_row
from generator.language import words
from generator.model import Topic
from generator.pages.kind import Kind, Sheet

_SAY = words.phrases.pages.topic


@dataclass(frozen=True, kw_only=True)
class TopicView:
    """A topic: every institution's provisions side by side."""

    topic: Topic
    group: str
    row: MarkRow
    columns: tuple[Column, ...]
    lens: tuple[LensRow, ...]
    siblings: tuple[Topic, ...]
    previous: Topic | None
    following: Topic | None


def topic_view(book: Book, topic: Topic) -> TopicView:
    """Return the page of a topic."""
    order: Sequence[Topic] = tuple(book.topics.values())
    position = order.index(topic)
    group, siblings = next((group, topics) for group, topics in book.topic_groups if topic in topics)
    cells = book.row(topic.id)
    return TopicView(
        topic=topic,
        group=group.label,
        row=mark_row(book, topic, book.works),
        columns=columns_with_families(book, cells, topic.id),
        lens=lens(book, topic),
        siblings=tuple(other for other in siblings if other is not topic),
        previous=order[position - 1] if position else None,
        following=order[position + 1] if position + 1 < len(order) else None,
    )


def _sheets(book: Book) -> Iterator[Sheet]:
    for topic in book.topics.values():
        yield Sheet(
            address=addresses.topic(topic.id),
            title=topic.label,
            description=_SAY.DESCRIPTION.format(topic=topic.label, definition=topic.definition),
            values={"view": topic_view(book, topic)},
        )


KIND = Kind(name="topic", sheets=_sheets)
