"""All schools and institutions."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.book.book import Book
from generator.book.cards import institution_card
from generator.language import words
from generator.pages.kind import Kind, Sheet

_SAY = words.phrases.pages.schools


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.SCHOOLS,
        title=_SAY.TITLE,
        description=_SAY.DESCRIPTION,
        values=lambda: {"view": [institution_card(book, institution) for institution in book.corpus.institutions]},
    )


KIND = Kind(name="schools", sheets=_sheets)
