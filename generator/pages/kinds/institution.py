"""An institution: its schools, its protocols and their versions."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator import addresses
from generator.book import pairs
from generator.book.book import Book
from generator.book.cards import institution_card
from generator.book.neighbours import neighbours
from generator.book.parts import many
from generator.language import words
from generator.model import Institution, Work
from generator.pages import linked
from generator.pages.kind import Kind, Sheet

_SAY = words.phrases.pages.institution

_NEAREST = 6  # texts that share most words, where there are too many to have a page for every two


def _near(book: Book, institution: Institution) -> Iterator[tuple[Work, Work]]:
    """Yield the texts of an institution each with those of others that share most of its wording, among many."""
    if many(book):
        for work in book.works_of(institution):
            for other in neighbours(book, work)[:_NEAREST]:
                yield work, other


def _sheets(book: Book) -> Iterator[Sheet]:
    for institution in book.corpus.institutions:
        yield Sheet(
            address=addresses.institution(institution),
            title=_SAY.TITLE.format(institution=institution.name),
            description=_SAY.DESCRIPTION.format(institution=institution.name),
            values={
                "view": institution_card(book, institution),
                "pairs": pairs.links_of(book, institution),
                "near": tuple(_near(book, institution)),
            },
            about=partial(linked.institution, of=institution),
            of=institution,
        )


KIND = Kind(name="institution", sheets=_sheets)
