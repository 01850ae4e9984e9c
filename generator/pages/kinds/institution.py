"""An institution: its schools, its protocols and their versions."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from generator import addresses
from generator.book import pairs
from generator.book.book import Book
from generator.book.cards import institution_card
from generator.language import words
from generator.model import Institution
from generator.pages import linked
from generator.pages.kind import Kind, Sheet

_SAY = words.phrases.pages.institution


def _sheets(book: Book) -> Iterator[Sheet]:
    for institution in book.corpus.institutions:
        yield Sheet(
            address=addresses.institution(institution),
            title=_SAY.TITLE.format(institution=institution.name),
            description=_SAY.DESCRIPTION.format(institution=institution.name),
            values=partial(_values, book, institution),
            about=partial(linked.institution, of=institution),
            of=institution,
        )


def _values(book: Book, institution: Institution) -> dict[str, Any]:
    return {"view": institution_card(book, institution), "pairs": pairs.links_of(book, institution)}


KIND = Kind(name="institution", sheets=_sheets)
