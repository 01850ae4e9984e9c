"""What changed lately, in one sentence for each revision."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.book import headline, news
from generator.book.book import Book
from generator.book.parts import many
from generator.language import words
from generator.pages.kind import Kind, Sheet

_SAY = words.phrases.pages.changes


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.CHANGES,
        title=_SAY.TITLE,
        description=_SAY.DESCRIPTION,
        values=lambda: {
            "view": headline.newest_first(book),
            "total": len(book.revised),
            "works": [work for work in book.works if len(work.editions) == 1],
            "feeds": news.feeds(book)[:1] if many(book) else news.feeds(book),
            "own": many(book) and len(news.feeds(book)) > 1,
        },
    )


KIND = Kind(name="changes", sheets=_sheets)
