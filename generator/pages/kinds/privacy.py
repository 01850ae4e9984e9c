"""What the site keeps of its readers: the publisher's own words, and what the scripts keep in their browser."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses
from generator.book.book import Book
from generator.language import words
from generator.pages.kind import Kind, Sheet

_SAY = words.phrases.pages.privacy


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Something that a script keeps in the reader's own browser: the end of its key in either storage, and why."""

    key: str
    what: str
    why: str


KEPT: tuple[Kept, ...] = tuple(
    Kept(key=key, what=what, why=why)
    for key, (what, why) in {
        "__palette": _SAY.KEPT_PALETTE,
        "protocolwijzer.concept.1": _SAY.KEPT_DRAFT,
        "protocolwijzer.concept.1.open": _SAY.KEPT_OPEN,
        "protocolwijzer.concept.1.onleesbaar": _SAY.KEPT_DAMAGED,
    }.items()
)


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.PRIVACY,
        title=_SAY.TITLE,
        description=_SAY.DESCRIPTION,
        values=lambda: {"settings": book.corpus.settings, "kept": KEPT},
    )


KIND = Kind(name="privacy", sheets=_sheets)
