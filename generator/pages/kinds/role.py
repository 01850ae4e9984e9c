"""A role across all schools: by question first, then by every other topic.

Of few texts all that each says is there; of many the page counts, and leads to the page of each place in parts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from generator import addresses
from generator.book.book import Book
from generator.book.marks import Mark
from generator.book.parts import Part, Ways, many, title, ways
from generator.book.places import Place
from generator.book.stances import StandColumn, stand_column
from generator.language import words
from generator.model import Question, Role, Topic
from generator.pages.kind import Kind, Sheet
from generator.pages.rolecounts import FEW, TopicCount, place_counts, place_parts, topic_count

_say = words.phrases.pages.role


@dataclass(frozen=True, kw_only=True)
class RoleTopic:
    """A topic with where each work stands on it towards one role; of many works only their ``counts``."""

    topic: Topic
    columns: tuple[StandColumn, ...]
    counts: TopicCount | None = None

    @property
    def marks(self) -> tuple[Mark, ...]:
        """One mark per work."""
        return tuple(column.mark for column in self.columns)


@dataclass(frozen=True, kw_only=True)
class RoleQuestion:
    """A question with the topics that answer it."""

    question: Question
    topics: tuple[RoleTopic, ...]


@dataclass(frozen=True, kw_only=True)
class RoleView:
    """What all schools say to one role: by question first, then by every other topic.

    Of many texts there are ``ways`` to the ``places``, which are then none here.
    """

    role: Role
    places: tuple[Place, ...]
    ways: Ways[Place] | None
    questions: tuple[RoleQuestion, ...]
    others: tuple[RoleTopic, ...]


def role_view(book: Book, role: Role) -> RoleView:
    """Return the page of a role across schools; topics on which no text says anything to the role are left out."""
    questions = book.questions_of(role)
    asked = {topic for question in questions for topic in question.topics}
    return RoleView(
        role=role,
        places=() if many(book, FEW) else book.places_for(role),
        ways=ways(place_parts(book, role)) if many(book, FEW) else None,
        questions=tuple(
            RoleQuestion(question=question, topics=found)
            for question in questions
            if (found := _role_topics(book, role, question.topics))
        ),
        others=_role_topics(book, role, [topic for topic in book.topics if topic not in asked]),
    )


def _role_topics(book: Book, role: Role, topics: Sequence[str]) -> tuple[RoleTopic, ...]:
    if many(book, FEW):
        counted = (topic_count(book, role, topic) for topic in topics)
        return tuple(RoleTopic(topic=each.topic, columns=(), counts=each) for each in counted if each is not None)
    found = []
    for topic in topics:
        stands = book.stands_on(topic, role.id)
        if any(stand.speaks for stand in stands):
            columns = tuple(stand_column(book, stand) for stand in stands)
            found.append(RoleTopic(topic=book.topics[topic], columns=columns))
    return tuple(found)


def _sheets(book: Book) -> Iterator[Sheet]:
    for role in book.roles.values():
        yield Sheet(
            address=addresses.role(role.id),
            title=_say.TITLE.format(role=role.label),
            description=_say.DESCRIPTION.format(role=role.label.lower()),
            values=partial(_values, book, role),
        )
        yield from _part_sheets(book, role)


def _part_sheets(book: Book, role: Role) -> Iterator[Sheet]:
    found = place_parts(book, role)
    for part in found:
        yield Sheet(
            address=part.address,
            title=title(_say.TITLE.format(role=role.label), part, len(found)),
            description=_say.PART_DESCRIPTION.format(role=role.label.lower(), names=part.name),
            values=partial(_part_values, book, role, found, part),
            template="role-part.html",
        )


def _part_values(book: Book, role: Role, found: Sequence[Part[Place]], part: Part[Place]) -> dict[str, Any]:
    return {"role": role, "places": place_counts(book, role, part.items), "ways": ways(found, part)}


def _values(book: Book, role: Role) -> dict[str, Any]:
    return {"view": role_view(book, role), "means": words.phrases.standing.MEANS}


KIND = Kind(name="role", sheets=_sheets)
