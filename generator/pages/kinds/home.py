"""The home page: three ways in, the whole field in one picture, and what was revised."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses
from generator.book.book import Book
from generator.book.cards import Counts, PlaceCard, WorkCard, counts, place_card, work_card
from generator.book.marks import MarkGroup, field
from generator.language import words
from generator.model import Work
from generator.pages import linked
from generator.pages.kind import Kind, Sheet


@dataclass(frozen=True, kw_only=True)
class HomeView:
    """The home page."""

    counts: Counts
    places: tuple[PlaceCard, ...]
    field: tuple[MarkGroup, ...]
    works: tuple[Work, ...]
    revised: tuple[WorkCard, ...]


def home(book: Book) -> HomeView:
    """Return the home page."""
    return HomeView(
        counts=counts(book),
        places=tuple(place_card(book, place) for place in book.places),
        field=field(book),
        works=book.works,
        revised=tuple(work_card(book, work) for work in book.works if len(work.editions) > 1),
    )


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.HOME,
        title=words.phrases.site.NAME,
        description=words.phrases.site.ABOUT,
        values={"view": home(book), "examples": book.questions[:4]},
        about=lambda base: linked.website(
            base, words.phrases.site.NAME, words.phrases.site.ABOUT, book.corpus.settings
        ),
    )


KIND = Kind(name="home", sheets=_sheets)
