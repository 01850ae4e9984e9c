"""Gaps: where a text is silent to a role and others are not, and the other way round. No scores, no ranking."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator import addresses
from generator.book import wording
from generator.book.book import Book
from generator.book.marks import Column, column
from generator.book.places import Place
from generator.compare.matrix import Cell
from generator.language import words
from generator.model import Role, Topic
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.gaps


@dataclass(frozen=True, kw_only=True)
class Gap:
    """A topic on which the place is silent to the role, with what the texts that do regulate it say."""

    topic: Topic
    regulated: int
    others: int
    columns: tuple[Column, ...]


@dataclass(frozen=True, kw_only=True)
class Alone:
    """A topic that only this place regulates for the role."""

    topic: Topic
    columns: tuple[Column, ...]


@dataclass(frozen=True, kw_only=True)
class GapsView:
    """The gaps of a place towards a role, most often regulated elsewhere first."""

    place: Place
    role: Role
    gaps: tuple[Gap, ...]
    alone: tuple[Alone, ...]
    others: int


def gaps_view(book: Book, place: Place, role: Role) -> GapsView:
    """Return where the texts that bind ``place`` are silent to ``role``, and what only they regulate for it."""
    gaps, alone = [], []
    bound = frozenset(place.works)
    others = len(book.works) - len(bound)
    for topic in book.topics.values():
        cells = book.narrowed(topic.id, role.id)
        own = [cell for cell in cells if cell.work in bound]
        elsewhere = [cell for cell in cells if cell.work not in bound and cell.primary]
        if all(cell.silent for cell in own) and elsewhere:
            gaps.append(
                Gap(
                    topic=topic,
                    regulated=len(elsewhere),
                    others=others,
                    columns=_columns(book, elsewhere, topic),
                )
            )
        elif any(cell.primary for cell in own) and not elsewhere:
            spoken = [cell for cell in own if cell.primary]
            alone.append(Alone(topic=topic, columns=_columns(book, spoken, topic)))
    return GapsView(
        place=place,
        role=role,
        gaps=tuple(sorted(gaps, key=lambda gap: -gap.regulated)),
        alone=tuple(alone),
        others=others,
    )


def _columns(book: Book, cells: Sequence[Cell], topic: Topic) -> tuple[Column, ...]:
    return tuple(column(book, cell, topic.id) for cell in cells)


def _sheets(book: Book) -> Iterator[Sheet]:
    for place in book.places:
        for role in book.roles_at(place):
            yield Sheet(
                address=addresses.gaps(place.institution, place.school, role.id),
                title=_say.TITLE.format(place=place.name, role=role.label.lower()),
                description=_say.DESCRIPTION.format(place=place.name, role=role.label.lower()),
                values={"view": gaps_view(book, place, role), "silence": wording.SILENCE_FOR_ROLE},
                of=place.institution,
            )


KIND = Kind(name="gaps", sheets=_sheets)
