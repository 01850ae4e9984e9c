"""All schools and institutions; of many texts by name, in parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from generator import addresses
from generator.book.book import Book
from generator.book.byname import Named, letter_links, letters, name_parts
from generator.book.cards import counts, institution_card
from generator.book.parts import Part, many, title, ways
from generator.language import words
from generator.pages.kind import Kind, Sheet

_SAY = words.phrases.pages.schools


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.SCHOOLS,
        title=_SAY.TITLE,
        description=_SAY.DESCRIPTION,
        values=partial(_values, book),
        template="schools-many.html" if many(book) else None,
    )
    found = name_parts(book)
    for part in found if len(found) > 1 else ():
        yield Sheet(
            address=part.address,
            title=title(_SAY.TITLE, part, len(found)),
            description=_SAY.PART_DESCRIPTION.format(names=part.name),
            values=partial(_part_values, found, part),
            template="schools-part.html",
        )


def _values(book: Book) -> dict[str, Any]:
    if many(book):
        found = name_parts(book)
        return {
            "counts": counts(book),
            "links": letter_links(book),
            "letters": letters(found[0].items) if len(found) == 1 else (),
            "ways": ways(found),
        }
    return {"view": [institution_card(book, institution) for institution in book.corpus.institutions]}


def _part_values(found: Sequence[Part[Named]], part: Part[Named]) -> dict[str, Any]:
    return {"letters": letters(part.items), "ways": ways(found, part)}


KIND = Kind(name="schools", sheets=_sheets)
