"""A toy: a puzzle per topic."""

from __future__ import annotations

from collections.abc import Iterator

from generator.addresses import Address, Id
from generator.book.book import Book
from generator.pages.kind import Kind, Sheet


def _sheets(book: Book) -> Iterator[Sheet]:
    for topic in book.topics.values():
        told = [placed for stand in book.stands_on(topic.id) for placed in stand.concerning]
        passages = dict.fromkeys(placed.passage for placed in told if placed.passage)
        yield Sheet(
            address=Address("puzzels/", Id("topic", topic.id)),
            title=f"Puzzel: {topic.label}",
            description=f"Een puzzel over {topic.label}.",
            values={"topic": topic, "rules": book.rules(passages)},
        )


KIND = Kind(name="puzzle", sheets=_sheets)
