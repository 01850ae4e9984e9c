"""Any two texts side by side, made in the browser."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.book import pairs
from generator.book.book import Book
from generator.language import words
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.pair_any


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.ANY_TWO,
        title=_say.TITLE,
        description=_say.DESCRIPTION,
        values=lambda: {"works": book.works, "links": pairs.all_links(book)},
    )


KIND = Kind(name="pair-any", sheets=_sheets)
