"""A role across all schools: by question first, then by every other topic.

Of few texts all that each says is there, and what does not fit the page goes on in parts; of many the page counts, and
leads to the page of each place in parts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from generator import addresses
from generator.addresses import Address
from generator.book.book import Book
from generator.book.marks import Mark
from generator.book.parts import Part, Ways, continued, many, title, ways
from generator.book.places import Place
from generator.book.stances import StandColumn, stand_column
from generator.language import words
from generator.model import Question, Role, Topic
from generator.pages import weights
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


@dataclass(frozen=True, kw_only=True, eq=False)
class _Block:
    """A topic under the question that it answers, null for those that answer none."""

    question: Question | None
    topic: RoleTopic

    @property
    def weight(self) -> int:
        return 8 + sum(map(weights.mark, self.topic.marks)) + sum(map(weights.column, self.topic.columns))


@dataclass(frozen=True, kw_only=True, eq=False)
class _Cut:
    """What few texts say to a role, and its topics in parts, the first of which is the page of the role."""

    view: RoleView
    parts: tuple[Part[_Block], ...]

    def of(self, part: Part[_Block]) -> RoleView:
        """Return the same with the topics of one part alone."""
        kept = {id(block.topic) for block in part.items}
        asked = (
            replace(each, topics=tuple(topic for topic in each.topics if id(topic) in kept))
            for each in self.view.questions
        )
        return replace(
            self.view,
            questions=tuple(each for each in asked if each.topics),
            others=tuple(topic for topic in self.view.others if id(topic) in kept),
        )

    def begins(self) -> Mapping[str, Address]:
        """Return where each question begins, by its id, and under an empty one the topics that answer none."""
        found: dict[str, Address] = {}
        for part in self.parts:
            for block in part.items:
                found.setdefault(block.question.id if block.question else "", part.address)
        return found


def _cut(book: Book, role: Role) -> _Cut:
    return book.once(_cut_up, role.id)


def _cut_up(book: Book, role_id: str) -> _Cut:
    view = role_view(book, book.roles[role_id])
    blocks = [_Block(question=each.question, topic=topic) for each in view.questions for topic in each.topics]
    blocks += [_Block(question=None, topic=topic) for topic in view.others]
    found = continued(
        addresses.role(role_id),
        blocks,
        weights.ROOM - 2 * len(view.questions) - 2,
        lambda block: block.topic.topic.label,
        lambda block: block.weight,
        before=len(view.places[:12]) + 2 * len(view.questions) + 30,
    )
    return _Cut(view=view, parts=found)


def _sheets(book: Book) -> Iterator[Sheet]:
    for role in book.roles.values():
        yield Sheet(
            address=addresses.role(role.id),
            title=_say.TITLE.format(role=role.label),
            description=_say.DESCRIPTION.format(role=role.label.lower()),
            values=partial(_values, book, role),
        )
        yield from _part_sheets(book, role) if many(book, FEW) else _further_sheets(book, role)


def _further_sheets(book: Book, role: Role) -> Iterator[Sheet]:
    found = _cut(book, role).parts
    for part in found[1:]:
        yield Sheet(
            address=part.address,
            title=title(_say.TITLE.format(role=role.label), part, len(found)),
            description=_say.FURTHER_DESCRIPTION.format(role=role.label.lower(), names=part.name),
            values=partial(_cut_values, book, role, part),
            template="role-further.html",
        )


def _cut_values(book: Book, role: Role, part: Part[_Block]) -> dict[str, Any]:
    cut = _cut(book, role)
    return {
        "view": cut.of(part),
        "whole": cut.view,
        "on": ways(cut.parts, part),
        "begins": cut.begins(),
        "parts": cut.parts,
    }


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
    means = {"means": words.phrases.standing.MEANS}
    if many(book, FEW):
        return {"view": role_view(book, role), **means}
    return {**_cut_values(book, role, _cut(book, role).parts[0]), **means}


KIND = Kind(name="role", sheets=_sheets)
