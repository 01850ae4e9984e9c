"""A school: what binds it, for whom, and where its text speaks or is silent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from generator.book.book import Book
from generator.book.cards import PlaceCard, WorkCard, place_card, work_card
from generator.book.marks import MarkRow, mark_row
from generator.book.places import Place
from generator.language import words
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
    """A school: what binds it, for whom, and where it speaks or is silent."""

    card: PlaceCard
    works: tuple[WorkCard, ...]
    coverage: tuple[CoverageGroup, ...]
    spoken: int
    silent: int
    awaited: int


def place_view(book: Book, place: Place) -> PlaceView:
    """Return the page of a school (or of an institution that names none)."""
    bound = frozenset(place.works)
    groups = []
    for group, topics in book.topic_groups:
        rows = []
        for topic in topics:
            cells = book.row(topic.id)
            own = [cell for cell in cells if cell.work in bound]
            rows.append(
                Coverage(
                    row=mark_row(book, topic, own),
                    others=sum(cell.speaks for cell in cells if cell.work not in bound),
                    of=len(book.works) - len(bound),
                )
            )
        groups.append(CoverageGroup(label=group.label, topics=tuple(rows)))
    rest = book.corpus.vocabulary.rest_topics
    flat = [entry for group_ in groups for entry in group_.topics if entry.row.topic.id not in rest]
    return PlaceView(
        card=place_card(book, place),
        works=tuple(work_card(book, work) for work in place.works),
        coverage=tuple(groups),
        spoken=sum(entry.row.regulated > 0 for entry in flat),
        silent=sum(all(mark.silent for mark in entry.row.marks) for entry in flat),
        awaited=sum(any(mark.awaited for mark in entry.row.marks) and not entry.row.regulated for entry in flat),
    )


def _sheets(book: Book) -> Iterator[Sheet]:
    for place in book.places:
        if place.school:
            yield Sheet(
                address=place.path,
                title=place.name,
                description=_SAY.DESCRIPTION.format(school=place.name),
                values={"view": place_view(book, place)},
                about=partial(linked.school, of=place.institution, school=place.school),
                of=place.institution,
            )


KIND = Kind(name="school", sheets=_sheets)
