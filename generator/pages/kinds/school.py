"""A school: what binds it, for whom, and where its text speaks or is silent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from generator.book import calling
from generator.book.book import Book
from generator.book.cards import PlaceCard, WorkCard, place_card, work_card
from generator.book.marks import MarkRow, mark_row
from generator.book.places import Place
from generator.book.tally import counts_of
from generator.language import words
from generator.model import Topic
from generator.pages import linked
from generator.pages.kind import Kind, Sheet

_SAY = words.phrases.pages.school


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """A topic at one place beside the other works."""

    row: MarkRow
    others: int
    of: int


@dataclass(frozen=True, kw_only=True)
class CoverageGroup:
    """A group of topics at one place."""

    label: str
    topics: tuple[Coverage, ...]


@dataclass(frozen=True, kw_only=True)
class PlaceView:
    """A school: what binds it, for whom, and where it speaks or is silent.

    ``elsewhere`` counts the topics on which only documents that are not here may speak.
    """

    card: PlaceCard
    works: tuple[WorkCard, ...]
    coverage: tuple[CoverageGroup, ...]
    spoken: int
    silent: int
    elsewhere: int
    awaited: int


def place_view(book: Book, place: Place) -> PlaceView:
    """Return the page of a school (or of an institution that names none)."""
    groups = tuple(
        CoverageGroup(label=group.label, topics=tuple(_coverage(book, place, topic) for topic in topics))
        for group, topics in book.topic_groups
    )
    stands = Counter(_together(entry.row) for group in groups for entry in group.topics)
    return PlaceView(
        card=place_card(book, place),
        works=tuple(work_card(book, work) for work in place.works),
        coverage=groups,
        spoken=stands["speaks"],
        silent=stands["silent"],
        elsewhere=stands["elsewhere"],
        awaited=stands[None],
    )


def _coverage(book: Book, place: Place, topic: Topic) -> Coverage:
    row = mark_row(book, topic, place.works)
    others = counts_of(book, topic.id).without(mark.stand for mark in row.marks)
    return Coverage(row=row, others=others.speaking, of=others.texts)


def _together(row: MarkRow) -> str | None:
    """Return how the texts of a place stand on a topic together: as the one that says most."""
    found = {"speaks" if mark.stand.speaks else mark.standing for mark in row.marks}
    order = ("speaks", None, "elsewhere", "silent", "not-applicable")
    return next((each for each in order if each in found), "not-applicable")


def _sheets(book: Book) -> Iterator[Sheet]:
    for place in book.places:
        if place.school:
            yield Sheet(
                address=place.path,
                title=calling.school_named(book, place),
                description=_SAY.DESCRIPTION.format(school=calling.school_named(book, place)),
                values=partial(_values, book, place),
                about=partial(linked.school, of=place.institution, school=place.school),
                of=place.institution,
            )


def _values(book: Book, place: Place) -> dict[str, Any]:
    return {"view": place_view(book, place)}


KIND = Kind(name="school", sheets=_sheets)
