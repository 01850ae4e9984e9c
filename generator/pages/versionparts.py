"""All versions in parts, where there are too many for a page: how large each is, and where its source is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from generator import addresses
from generator.book import parts
from generator.book.book import Book
from generator.book.cards import work_card
from generator.book.parts import Part, Ways
from generator.language import words
from generator.model import Work
from generator.pages.kind import Sheet

_say = words.phrases.pages.data

MOST = 100
"""How many versions a part lists: twelve elements each."""


def version_parts(book: Book) -> tuple[Part[Work], ...]:
    """Return all works by the names of their institutions, in parts by how many versions they have; none of few."""
    return book.once(_version_parts) if parts.many(book) else ()


def _version_parts(book: Book) -> tuple[Part[Work], ...]:
    return parts.parts(
        addresses.DATA, book.works, MOST, lambda work: work.institution.name, lambda work: len(work.editions)
    )


def version_ways(book: Book) -> Ways[Work] | None:
    """Return the ways to the parts, null of few works."""
    return parts.ways(version_parts(book)) if parts.many(book) else None


def version_sheets(book: Book) -> Iterator[Sheet]:
    """Yield the pages with all versions of many works."""
    found = version_parts(book)
    for part in found:
        yield Sheet(
            address=part.address,
            title=parts.title(_say.TEXTS, part, len(found)),
            description=_say.PART_DESCRIPTION.format(names=part.name),
            values=partial(_values, book, found, part),
            template="data-part.html",
        )


def _values(book: Book, found: Sequence[Part[Work]], part: Part[Work]) -> dict[str, Any]:
    return {"works": [work_card(book, work) for work in part.items], "ways": parts.ways(found, part)}
