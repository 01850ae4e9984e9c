"""The statement on accessibility: the publisher's own words, and what the program can vouch for."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.book.book import Book
from generator.language import words
from generator.pages.kind import Kind, Sheet

_SAY = words.phrases.pages.accessibility


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.ACCESSIBILITY,
        title=_SAY.TITLE,
        description=_SAY.DESCRIPTION,
        values=lambda: {"settings": book.corpus.settings},
    )


KIND = Kind(name="accessibility", sheets=_sheets)
