"""What stands beside the provisions of a version: pages of their own, so that the text itself stays one page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from generator.book import parts, wording
from generator.book.book import Book
from generator.book.parts import Part
from generator.language import words
from generator.model import Edition, Passage
from generator.pages.annotations import annotated, annotation_parts
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.annotations


def _sheets(book: Book) -> Iterator[Sheet]:
    for edition in book.editions:
        found = annotation_parts(book, edition)
        for part in found:
            named = {"institution": edition.institution.short_name, "version": wording.edition_name(edition)}
            title = _say.TITLE.format(title=edition.protocol.title, **named)
            yield Sheet(
                address=part.address,
                title=parts.title(title, part, len(found)) if len(found) > 1 else title,
                description=_say.DESCRIPTION.format(names=part.name, title=edition.protocol.title, **named),
                values=partial(_values, book, edition, found, part),
                of=edition.institution,
            )


def _values(book: Book, edition: Edition, found: Sequence[Part[Passage]], part: Part[Passage]) -> dict[str, Any]:
    return {
        "edition": edition,
        "notes": annotated(book, edition, part.items),
        "ways": parts.ways(found, part),
    }


KIND = Kind(name="annotations", sheets=_sheets)
