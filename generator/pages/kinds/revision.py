"""What changed in a version against the one before it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from generator import addresses
from generator.book import headline, revisions, wording
from generator.book.book import Book
from generator.language import words
from generator.model import Edition
from generator.pages import linked
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.revision


def _sheets(book: Book) -> Iterator[Sheet]:
    for old, edition in book.revised.values():
        name = wording.edition_name(edition)
        of = _say.OF.format(institution=edition.institution.short_name, title=edition.protocol.title)
        title = _say.TITLE.format(of=of, version=name)
        yield Sheet(
            address=addresses.revision(edition),
            title=title,
            description=_say.DESCRIPTION.format(of=of, version=name, sentence=headline.told(book, old, edition).brief),
            values=partial(_values, book, old, edition),
            about=partial(linked.revision, old=old, new=edition, title=title),
            of=edition.institution,
        )


def _values(book: Book, old: Edition, new: Edition) -> dict[str, Any]:
    found = book.revision(old, new)
    return {
        "view": revisions.revision_view(book.work_of(found.new), found),
        "labels": words.phrases.revisions.VERDICT,
        "rules": words.phrases.ruling,
    }


KIND = Kind(name="revision", sheets=_sheets)
