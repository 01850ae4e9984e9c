"""An institution: its schools, its protocols and their versions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from generator import addresses
from generator.addresses import Address
from generator.book import pairs
from generator.book.book import Book
from generator.book.cards import institution_card
from generator.book.neighbours import kindred, neighbours
from generator.book.parts import many
from generator.language import words
from generator.model import Institution, Work
from generator.outputs import parts
from generator.outputs.kinds import institution_files
from generator.pages import linked
from generator.pages.kind import Kind, Sheet

_SAY = words.phrases.pages.institution

_BESIDE = 6  # texts beside one's own in the table: with a name each they fit the width of a desktop
_NEAREST = 6  # texts that share most words, where there are too many to have a page for every two


def _near(book: Book, institution: Institution) -> Iterator[tuple[Work, Work]]:
    """Yield the texts of an institution each with those of others that share most of its wording, among many."""
    if many(book):
        for work in book.works_of(institution):
            for other in neighbours(book, work)[:_NEAREST]:
                yield work, other


@dataclass(frozen=True, kw_only=True)
class Table:
    """A way to the table with some texts in its columns, the own one first."""

    name: str
    works: tuple[Work, ...]


def _tables(book: Book, institution: Institution) -> Iterator[Table]:
    """Yield the ways to the table of many texts that set those of an institution beside a few others."""
    own = book.works_of(institution)
    if many(book) and own:
        yield Table(name=_SAY.TABLE_NEAR, works=(*own, *neighbours(book, own[0])[:_BESIDE]))
        if kind := kindred(book, own[0], _BESIDE):
            yield Table(name=_SAY.TABLE_KIND, works=(*own, *kind))


def _files(book: Book, institution: Institution) -> Iterator[tuple[str, Address]]:
    """Yield the files of open data that an institution has of its own, by their names, where there are many texts."""
    if parts.many(book):
        for output in institution_files.split():
            name = institution_files.name(output)
            yield name, addresses.institution_files(institution, name)


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
    return {
        "view": institution_card(book, institution),
        "pairs": pairs.links_of(book, institution),
        "near": tuple(_near(book, institution)),
        "tables": tuple(_tables(book, institution)),
        "files": tuple(_files(book, institution)),
    }


KIND = Kind(name="institution", sheets=_sheets)
