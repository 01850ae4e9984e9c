"""A topic: what every institution says on it, statement by statement, and in what the texts differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from generator import addresses
from generator.book.answering import Told, told
from generator.book.book import Book
from generator.book.differing import (
    DifferenceView,
    Together,
    difference_view,
    differences_on,
    differences_towards,
    together,
)
from generator.book.kin import Family, family
from generator.book.rules import Rule
from generator.book.said import Said, all_said
from generator.book.standing import Stood, stood
from generator.compare.differences import weight
from generator.language import words
from generator.model import CodebookQuestion, Passage, PlacedStatement, Role, Topic, Work
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.topic


@dataclass(frozen=True, kw_only=True)
class TopicColumn:
    """What one text says on a topic: its statements, and the whole provisions that they are parts of.

    ``families`` holds for each rule where its wording returns, ``None`` where no other text speaks.
    """

    work: Work
    stood: Stood
    said: tuple[Said, ...]
    rules: tuple[Rule, ...]
    families: tuple[Family | None, ...]


@dataclass(frozen=True, kw_only=True)
class AskedView:
    """A question of the codebook with what every text answers, in the works' order."""

    question: CodebookQuestion
    told: tuple[Told, ...]


@dataclass(frozen=True, kw_only=True)
class PartlyView:
    """A question that texts answer alike and others do not: who answers what, and who does not say."""

    question: CodebookQuestion
    path: str
    given: tuple[Together, ...]
    silent: tuple[Together, ...]


@dataclass(frozen=True, kw_only=True)
class RoleRow:
    """Where every text stands towards one role, and what may be said of how they differ.

    ``questions`` are those that the texts answer differently towards it, with where each is shown; ``verdict`` is said
    where there are none.
    """

    role: Role
    stood: tuple[Stood, ...]
    questions: tuple[tuple[CodebookQuestion, str], ...]
    verdict: str


@dataclass(frozen=True, kw_only=True)
class TopicView:
    """A topic: every institution's statements side by side; ``speaking`` counts the texts that have any."""

    topic: Topic
    group: str
    differences: tuple[DifferenceView, ...]
    partly: tuple[PartlyView, ...]
    columns: tuple[TopicColumn, ...]
    asked: tuple[AskedView, ...]
    roles: tuple[RoleRow, ...]
    speaking: int
    silent: int
    siblings: tuple[Topic, ...]
    previous: Topic | None
    following: Topic | None


def topic_view(book: Book, topic: Topic) -> TopicView:
    """Return the page of a topic."""
    order: Sequence[Topic] = tuple(book.topics.values())
    position = order.index(topic)
    group, siblings = next((group, topics) for group, topics in book.topic_groups if topic in topics)
    stands = book.stands_on(topic.id)
    return TopicView(
        topic=topic,
        group=group.label,
        differences=tuple(difference_view(book, each) for each in differences_on(book, topic.id)),
        partly=tuple(_partly(book, topic)),
        columns=_columns(book, topic),
        asked=tuple(
            AskedView(question=question, told=tuple(told(book, each) for each in book.positions(question)))
            for question in book.codebook.get(topic.id, ())
        ),
        roles=tuple(_role_rows(book, topic)),
        speaking=sum(stand.speaks for stand in stands),
        silent=sum(stand.gap for stand in stands),
        siblings=tuple(other for other in siblings if other is not topic),
        previous=order[position - 1] if position else None,
        following=order[position + 1] if position + 1 < len(order) else None,
    )


def _columns(book: Book, topic: Topic) -> tuple[TopicColumn, ...]:
    placed = [book.stands.on(topic.id, work.in_force) for work in book.works]
    passages = [tuple(dict.fromkeys(_whole(of_text))) for of_text in placed]
    return tuple(
        TopicColumn(
            work=work,
            stood=stood(book, book.stand(topic.id, work)),
            said=all_said(book, placed[rank]),
            rules=book.rules(passages[rank]),
            families=tuple(family(book, passage, _others(passages, rank)) for passage in passages[rank]),
        )
        for rank, work in enumerate(book.works)
    )


def _whole(placed: Sequence[PlacedStatement]) -> Iterator[Passage]:
    """Yield the provisions with words of their own; what a heading says is quoted whole as it is."""
    for each in placed:
        if each.passage is not None and each.passage.provision.text is not None:
            yield each.passage


def _others(passages: Sequence[Sequence[Passage]], rank: int) -> Iterator[Passage]:
    for other, of_text in enumerate(passages):
        if other != rank:
            yield from of_text


def _partly(book: Book, topic: Topic) -> Iterator[PartlyView]:
    """Yield the questions that only some texts answer, all alike, in a statement on the topic; the weightiest first.

    Who consents, and from what age, may be asked on another topic: whom the school asks before it publishes a picture
    is a rule on pictures too.
    """
    here = frozenset(placed for work in book.works for placed in book.stands.on(topic.id, work.in_force))
    beside = dict.fromkeys([topic.id, *(other for placed in here for other in placed.statement.topics)])
    differing = {each.question.id for each in book.differences}
    asked = [each for other in book.topics if other in beside for each in book.codebook.get(other, ())]
    for question in sorted(asked, key=lambda each: (-weight(each.aspect), each.topic != topic.id)):
        if question.topic != topic.id and question.aspect not in ("consent", "age"):
            continue
        positions = book.positions(question)
        said = [each for each in positions if any(not here.isdisjoint(given.statements) for given in each.given)]
        silent = [each for each in positions if each.silent]
        if said and silent and question.id not in differing:
            path = addresses.topic(question.topic)
            yield PartlyView(
                question=question,
                path=f"{path}/#{question.id}",
                given=together(book, (told(book, each) for each in positions if not each.silent)),
                silent=together(book, (told(book, each) for each in silent)),
            )


def _role_rows(book: Book, topic: Topic) -> Iterator[RoleRow]:
    """Yield a row for each role that at least one text speaks to; nothing is claimed where nothing was compared."""
    shown = {each.question.id for each in book.differences}
    for role in book.roles.values():
        stands = book.stands_on(topic.id, role.id)
        speaking = [stand for stand in stands if stand.speaks]
        if not speaking:
            continue
        forces = {
            frozenset(book.norms[placed.statement.norm].force for placed in stand.concerning) for stand in speaking
        }
        if len(speaking) < 2:
            verdict = _say.NOTHING_TO_COMPARE
        else:
            verdict = _say.SAME_FORCE if len(forces) == 1 else _say.OTHER_FORCE
        yield RoleRow(
            role=role,
            stood=tuple(stood(book, stand) for stand in stands),
            questions=tuple(
                (question, f"{addresses.DIFFERENCES}/#{question.id}" if question.id in shown else f"#{question.id}")
                for question in differences_towards(book, topic.id, role.id)
            ),
            verdict=verdict,
        )


def _sheets(book: Book) -> Iterator[Sheet]:
    for topic in book.topics.values():
        yield Sheet(
            address=addresses.topic(topic.id),
            title=topic.label,
            description=_say.DESCRIPTION.format(topic=topic.label, definition=topic.definition),
            values=partial(_values, book, topic),
        )


def _values(book: Book, topic: Topic) -> dict[str, Any]:
    return {"view": topic_view(book, topic)}


KIND = Kind(name="topic", sheets=_sheets)
