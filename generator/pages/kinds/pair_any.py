"""Any two texts side by side, made in the browser."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.book import pairs
from generator.book.book import Book
from generator.pages.kind import Kind, Sheet


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.ANY_TWO,
        title="Twee teksten naast elkaar",
        description="Kies twee protocollen of versies en zie welke bepalingen bij elkaar horen en welke "
        "woorden verschillen.",
        values={"works": book.works, "links": pairs.all_links(book)},
    )


KIND = Kind(name="pair-any", sheets=_sheets)
