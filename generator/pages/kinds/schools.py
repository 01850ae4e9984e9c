"""All schools and institutions."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.book.book import Book
from generator.book.cards import institution_card
from generator.pages.kind import Kind, Sheet


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.SCHOOLS,
        title="Scholen en instellingen",
        description="Alle scholen en instellingen met hun protocol sociale media.",
        values={"view": [institution_card(book, institution) for institution in book.corpus.institutions]},
    )


KIND = Kind(name="schools", sheets=_sheets)
