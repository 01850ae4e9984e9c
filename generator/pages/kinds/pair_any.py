"""Any two texts side by side, made in the browser; of many texts they are chosen by name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from generator import addresses
from generator.book import pairs
from generator.book.book import Book
from generator.book.parts import many
from generator.language import words
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.pair_any


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.ANY_TWO,
        title=_say.TITLE,
        description=_say.DESCRIPTION,
        values=partial(_values, book),
    )


def _values(book: Book) -> dict[str, Any]:
    if many(book):
        return {"many": True}
    return {"many": False, "works": book.works, "links": pairs.all_links(book)}


KIND = Kind(name="pair-any", sheets=_sheets)
