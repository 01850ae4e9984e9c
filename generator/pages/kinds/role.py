"""A role across all schools: by question first, then by every other topic."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from generator import addresses
from generator.book.book import Book
from generator.book.marks import Mark
from generator.book.places import Place
from generator.book.stances import StandColumn, stand_column
from generator.language import words
from generator.model import Question, Role, Topic
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.role


@dataclass(frozen=True, kw_only=True)
class RoleTopic:
    """A topic with where each work stands on it towards one role."""

    topic: Topic
    columns: tuple[StandColumn, ...]

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
    """What all schools say to one role: by question first, then by every other topic."""

    role: Role
    places: tuple[Place, ...]
    questions: tuple[RoleQuestion, ...]
    others: tuple[RoleTopic, ...]


def role_view(book: Book, role: Role) -> RoleView:
    """Return the page of a role across schools; topics on which no text says anything to the role are left out."""
    questions = book.questions_of(role)
    asked = {topic for question in questions for topic in question.topics}
    return RoleView(
        role=role,
        places=book.places_for(role),
        questions=tuple(
            RoleQuestion(question=question, topics=found)
            for question in questions
            if (found := _role_topics(book, role, question.topics))
        ),
        others=_role_topics(book, role, [topic for topic in book.topics if topic not in asked]),
    )


def _role_topics(book: Book, role: Role, topics: Sequence[str]) -> tuple[RoleTopic, ...]:
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


def _values(book: Book, role: Role) -> dict[str, Any]:
    return {"view": role_view(book, role), "means": words.phrases.standing.MEANS}


KIND = Kind(name="role", sheets=_sheets)
