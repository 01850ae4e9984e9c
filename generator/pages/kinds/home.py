"""The home page: three ways in, the whole field in one picture, and what was revised."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from string import ascii_uppercase

from generator import addresses
from generator.book.book import Book
from generator.book.byname import LetterLink, letter_links
from generator.book.cards import Counts, PlaceCard, WorkCard, counts, place_card, work_card
from generator.book.marks import FIELD, MarkGroup, field
from generator.book.parts import many
from generator.book.table import text_column
from generator.book.tally import counts_of
from generator.language import words
from generator.model import Question, Work
from generator.pages import linked
from generator.pages.kind import Kind, Sheet

_LATEST = 4
"""Protocols of which the versions are shown where there are many: those whose text in force has the latest date."""


@dataclass(frozen=True, kw_only=True)
class FieldColumn:
    """A text as a column of the field: a letter, since no part of a name tells "De Linde" from "De Wilgen"."""

    letter: str
    label: str
    work: Work


@dataclass(frozen=True, kw_only=True)
class HomeView:
    """The home page; ``columns`` is empty where there are too many texts for the field to show each of them.

    Of many texts the names of schools are reached by their ``letters``, and ``places`` is empty; ``revised`` are the
    latest of ``revisions``.
    """

    counts: Counts
    places: tuple[PlaceCard, ...]
    letters: tuple[LetterLink, ...]
    schools: int
    field: tuple[MarkGroup, ...]
    columns: tuple[FieldColumn, ...]
    revised: tuple[WorkCard, ...]
    revisions: int


def home(book: Book) -> HomeView:
    """Return the home page."""
    revised = [work for work in book.works if len(work.editions) > 1]
    return HomeView(
        counts=counts(book),
        places=() if many(book) else tuple(place_card(book, place) for place in book.places),
        letters=letter_links(book),
        schools=len(book.places),
        field=field(book),
        columns=_columns(book),
        revised=tuple(work_card(book, work) for work in (_latest(revised) if many(book) else revised)),
        revisions=len(revised),
    )


def _latest(revised: Iterable[Work]) -> list[Work]:
    """Return the few whose text in force has the latest date, those without a date last."""
    dates = {work: work.in_force.version.date for work in revised}
    return sorted(revised, key=lambda work: dates[work] or datetime.date.min, reverse=True)[:_LATEST]


def _columns(book: Book) -> tuple[FieldColumn, ...]:
    if many(book, FIELD):
        return ()
    return tuple(
        FieldColumn(letter=letter, label=text_column(book, work.in_force).label, work=work)
        for letter, work in zip(ascii_uppercase, book.works, strict=False)
    )


def _examples(book: Book) -> Iterator[Question]:
    """Yield the questions to which most texts say something: a first question that finds silence teaches nothing."""
    for question in book.questions:
        if counts_of(book, question.topics[0]).speaking * 2 >= len(book.works):
            yield question


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.HOME,
        title=words.phrases.site.NAME,
        description=words.phrases.site.ABOUT,
        values=lambda: {"view": home(book), "examples": tuple(islice(_examples(book), 4))},
        about=lambda base: linked.website(
            base, words.phrases.site.NAME, words.phrases.site.ABOUT, book.corpus.settings
        ),
    )


KIND = Kind(name="home", sheets=_sheets)
