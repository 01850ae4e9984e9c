"""What changed in a version against the one before it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator import addresses
from generator.book import revisions, wording
from generator.book.book import Book
from generator.pages import linked
from generator.pages.kind import Kind, Sheet


def _sheets(book: Book) -> Iterator[Sheet]:
    for found in book.revisions:
        edition = found.new
        name = wording.edition_name(edition)
        of = f"{edition.institution.short_name}, {edition.protocol.title}"
        title = f"Herziening van {of} ({name})"
        yield Sheet(
            address=addresses.revision(edition),
            title=title,
            description=f"Wat er veranderde in {of} ({name}): {revisions.sentence(found)}",
            values={"view": revisions.revision_view(book.work_of(edition), found)},
            about=partial(linked.revision, found=found, title=title),
            of=edition.institution,
        )


KIND = Kind(name="revision", sheets=_sheets)
