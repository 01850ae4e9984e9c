"""A toy: a puzzle per topic."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from generator.addresses import Address, Id
from generator.book.book import Book
from generator.model import Topic
from generator.pages.kind import Kind, Sheet


def _sheets(book: Book) -> Iterator[Sheet]:
    for topic in book.topics.values():
        yield Sheet(
            address=Address("puzzels/", Id("topic", topic.id)),
            title=f"Puzzel: {topic.label}",
            description=f"Een puzzel over {topic.label}.",
            values=partial(_values, book, topic),
        )


def _values(book: Book, topic: Topic) -> dict[str, Any]:
    told = [placed for stand in book.stands_on(topic.id) for placed in stand.concerning]
    passages = dict.fromkeys(placed.passage for placed in told if placed.passage)
    return {"topic": topic, "rules": book.rules(passages)}


KIND = Kind(name="puzzle", sheets=_sheets)
