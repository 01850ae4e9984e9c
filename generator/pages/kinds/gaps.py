"""Gaps: where a text leaves a role without a rule and others do not, and the opposite. No scores, no ranking.

Like is compared with like: only with the texts that know the role, on topics that can matter to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from generator import addresses
from generator.book.book import Book
from generator.book.marks import Mark, mark
from generator.book.places import Place
from generator.book.stances import StandColumn, stand_column
from generator.compare.stand import Stand
from generator.language import words
from generator.model import Role, Topic
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.gaps


@dataclass(frozen=True, kw_only=True)
class Gap:
    """A topic on which the place leaves the role without a rule.

    ``own`` is where its texts stand, ``columns`` what those say that do speak to the role: ``regulated`` of ``others``,
    which are the other texts that know the role.
    """

    topic: Topic
    own: tuple[Mark, ...]
    regulated: int
    others: int
    columns: tuple[StandColumn, ...]


@dataclass(frozen=True, kw_only=True)
class Alone:
    """A topic on which only this place speaks to the role, of ``others`` texts more that know it.

    ``elsewhere`` of these make a document binding that is not here and may speak on it.
    """

    topic: Topic
    others: int
    elsewhere: int
    columns: tuple[StandColumn, ...]


@dataclass(frozen=True, kw_only=True)
class GapsView:
    """The gaps of a place towards a role, most often regulated elsewhere first.

    ``expected`` are those on which a public document expects a protocol of today to speak, whether or not others do;
    they are not among ``gaps``. ``unshared`` are topics on which it speaks and that can be compared with no other text.
    """

    place: Place
    role: Role
    gaps: tuple[Gap, ...]
    expected: tuple[Gap, ...]
    alone: tuple[Alone, ...]
    unshared: tuple[Topic, ...]
    others: int


def gaps_view(book: Book, place: Place, role: Role) -> GapsView:
    """Return where the texts that bind ``place`` leave ``role`` without a rule, and where only they have one for it."""
    bound = frozenset(place.works)
    gaps: list[Gap] = []
    alone: list[Alone] = []
    unshared: list[Topic] = []
    for topic in book.topics.values():
        stands = book.stands_on(topic.id, role.id)
        own = [stand for stand in stands if stand.work in bound]
        theirs = [stand for stand in stands if stand.work not in bound and stand.standing != "not-applicable"]
        speaking = [stand for stand in theirs if stand.speaks]
        if any(stand.speaks for stand in own):
            if not theirs:
                unshared.append(topic)
            elif not speaking and all(stand.standing for stand in theirs):
                told = [stand for stand in own if stand.speaks]
                elsewhere = sum(stand.standing == "elsewhere" for stand in theirs)
                columns = _columns(book, told)
                alone.append(Alone(topic=topic, others=len(theirs), elsewhere=elsewhere, columns=columns))
        elif any(stand.gap for stand in own) and all(stand.standing for stand in own) and (speaking or topic.expected):
            gaps.append(
                Gap(
                    topic=topic,
                    own=tuple(mark(book, stand) for stand in own if stand.gap),
                    regulated=len(speaking),
                    others=len(theirs),
                    columns=_columns(book, speaking),
                )
            )
    gaps.sort(key=lambda gap: -gap.regulated)
    return GapsView(
        place=place,
        role=role,
        gaps=tuple(gap for gap in gaps if not gap.topic.expected),
        expected=tuple(gap for gap in gaps if gap.topic.expected),
        alone=tuple(alone),
        unshared=tuple(unshared),
        others=sum(role.id in book.stands.roles_in(work.in_force) for work in book.works if work not in bound),
    )


def _columns(book: Book, stands: Iterable[Stand]) -> tuple[StandColumn, ...]:
    return tuple(stand_column(book, stand) for stand in stands)


def _sheets(book: Book) -> Iterator[Sheet]:
    for place in book.places:
        for role in book.roles_at(place):
            yield Sheet(
                address=addresses.gaps(place.institution, place.school, role.id),
                title=_say.TITLE.format(place=place.name, role=role.label.lower()),
                description=_say.DESCRIPTION.format(place=place.name, role=role.label.lower()),
                values=partial(_values, book, place, role),
                of=place.institution,
            )


def _values(book: Book, place: Place, role: Role) -> dict[str, Any]:
    return {"view": gaps_view(book, place, role)}


KIND = Kind(name="gaps", sheets=_sheets)
