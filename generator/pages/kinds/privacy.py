"""What the site keeps of its readers: the publisher's own words, and what the scripts keep in their browser."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses
from generator.book.book import Book
from generator.pages.kind import Kind, Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Something that a script keeps in the reader's own browser: the end of its key in ``localStorage``, and why."""

    key: str
    what: str
    why: str


KEPT: tuple[Kept, ...] = (
    Kept(
        key="__palette",
        what="Of je de lichte of de donkere weergave koos.",
        why="Dan hoef je dat niet op elke pagina opnieuw te kiezen.",
    ),
    Kept(
        key="protocolwijzer.concept.1",
        what="Je concept: de titel, de naam van je school als je die invult, wat je overnam en wat je zelf schreef.",
        why="Dan is je concept er nog als je terugkomt. Wij zien het niet.",
    ),
    Kept(
        key="protocolwijzer.concept.1.onleesbaar",
        what="Een concept dat beschadigd was, zoals het was.",
        why="Dan is je werk niet meteen weg.",
    ),
)


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.PRIVACY,
        title="Privacy",
        description="Wat deze site over je bewaart: geen cookies, niets bij anderen, en wat in je eigen "
        "browser blijft.",
        values={"settings": book.corpus.settings, "kept": KEPT},
    )


KIND = Kind(name="privacy", sheets=_sheets)
