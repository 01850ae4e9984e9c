"""How the site is made and checked."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.book.book import Book
from generator.book.cards import counts, work_card
from generator.book.parts import many
from generator.language import words
from generator.pages.kind import Kind, Sheet
from generator.pages.versionparts import version_ways

_SAY = words.phrases.pages.method


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.METHOD,
        title=_SAY.TITLE,
        description=_SAY.DESCRIPTION,
        values=lambda: {
            "view": counts(book),
            "works": [] if many(book) else [work_card(book, work) for work in book.works],
            "ways": version_ways(book),
        },
    )


KIND = Kind(name="method", sheets=_sheets)
