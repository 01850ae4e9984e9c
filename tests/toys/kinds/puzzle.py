"""A toy: a puzzle per topic."""

from __future__ import annotations

from collections.abc import Iterator

from generator.addresses import Address, Id
from generator.book.book import Book
from generator.pages.kind import Kind, Sheet


def _sheets(book: Book) -> Iterator[Sheet]:
    for topic in book.topics.values():
        yield Sheet(
            address=Address("puzzels/", Id("topic", topic.id)),
            title=f"Puzzel: {topic.label}",
            description=f"Een puzzel over {topic.label}.",
            values={"topic": topic, "rules": book.rules(cell for row in book.row(topic.id) for cell in row.primary)},
        )


KIND = Kind(name="puzzle", sheets=_sheets)
