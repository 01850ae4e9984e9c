"""All topics."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.book import marks
from generator.book.book import Book
from generator.language import words
from generator.pages.kind import Kind, Sheet


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.TOPICS,
        title=words.phrases.pages.shared.TOPICS,
        description=words.phrases.pages.topics.DESCRIPTION,
        values=lambda: {"view": marks.field(book)},
    )


KIND = Kind(name="topics", sheets=_sheets)
