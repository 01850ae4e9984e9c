"""The open data: what there is to download and what the fields mean; of many texts their sources in parts."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.book.book import Book
from generator.book.cards import work_card
from generator.book.parts import many
from generator.language import words
from generator.outputs import output as outputs
from generator.outputs.kinds import archives, provisions
from generator.pages import linked
from generator.pages.kind import Kind, Sheet
from generator.pages.versionparts import version_sheets, version_ways

_SAY = words.phrases.pages.data


def _sheets(book: Book) -> Iterator[Sheet]:
    passages = [passage for work in book.works[:1] for passage in work.in_force.passages]
    yield Sheet(
        address=addresses.DATA,
        title=_SAY.TITLE,
        description=_SAY.DESCRIPTION,
        values=lambda: {
            "datasets": outputs.listed(book),
            "archives": [path for path, _ in archives.volumes(book)],
            "fields": provisions.FIELDS,
            "works": [] if many(book) else [work_card(book, work) for work in book.works],
            "ways": version_ways(book),
            "count": len(book.editions),
            "example": book.rule(passages[-1]) if passages else None,
        },
        about=lambda base: linked.dataset(base, _SAY.DESCRIPTION, outputs.listed(book)),
    )
    yield from version_sheets(book)


KIND = Kind(name="data", sheets=_sheets, beside_files=True)
