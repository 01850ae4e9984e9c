"""The open data: what there is to download and what the fields mean."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.book.book import Book
from generator.book.cards import work_card
from generator.outputs import output as outputs
from generator.outputs.kinds import provisions
from generator.pages import linked
from generator.pages.kind import Kind, Sheet

_ABOUT = "Open data: alle bepalingen en de matrix als JSON, met schema’s, en de bronteksten."


def _sheets(book: Book) -> Iterator[Sheet]:
    datasets = outputs.listed(book)
    passages = [passage for work in book.works[:1] for passage in work.in_force.passages]
    yield Sheet(
        address=addresses.DATA,
        title="Gegevens en downloads",
        description=_ABOUT,
        values={
            "datasets": datasets,
            "fields": provisions.FIELDS,
            "works": [work_card(book, work) for work in book.works],
            "example": book.rule(passages[-1]) if passages else None,
        },
        about=lambda base: linked.dataset(base, _ABOUT, datasets),
    )


KIND = Kind(name="data", sheets=_sheets)
