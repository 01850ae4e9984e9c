"""The open data: what there is to download and what the fields mean."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.book.book import Book
from generator.book.cards import work_card
from generator.language import words
from generator.outputs import output as outputs
from generator.outputs.kinds import provisions
from generator.pages import linked
from generator.pages.kind import Kind, Sheet

_SAY = words.phrases.pages.data


def _sheets(book: Book) -> Iterator[Sheet]:
    passages = [passage for work in book.works[:1] for passage in work.in_force.passages]
    yield Sheet(
        address=addresses.DATA,
        title=_SAY.TITLE,
        description=_SAY.DESCRIPTION,
        values=lambda: {
            "datasets": outputs.listed(book),
            "fields": provisions.FIELDS,
            "works": [work_card(book, work) for work in book.works],
            "example": book.rule(passages[-1]) if passages else None,
        },
        about=lambda base: linked.dataset(base, _SAY.DESCRIPTION, outputs.listed(book)),
    )


KIND = Kind(name="data", sheets=_sheets)
