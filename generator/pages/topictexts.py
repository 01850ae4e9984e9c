"""What some texts say on a topic, side by side: all of them where there are few, else those of one part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.book.answering import Told, told
from generator.book.book import Book
from generator.book.differing import difference_at, differences_towards, position_of
from generator.book.families import Wording, wording_of
from generator.book.kin import Family, family, whole
from generator.book.parts import many
from generator.book.rules import Rule
from generator.book.said import Said, all_said
from generator.book.standing import Stood, stood
from generator.book.tally import speakers
from generator.language import words
from generator.model import CodebookQuestion, Role, Topic, Work

_say = words.phrases.pages.topic


@dataclass(frozen=True, kw_only=True)
class TopicColumn:
    """What one text says on a topic: its statements, and the whole provisions that they are parts of.

    ``families`` holds for each rule where its wording returns, ``None`` where no other text speaks. ``wordings`` holds
    for each statement how many texts have its wording; none of few texts, where all of them are on the page.
    """

    work: Work
    stood: Stood
    said: tuple[Said, ...]
    rules: tuple[Rule, ...]
    families: tuple[Family | None, ...]
    wordings: tuple[Wording, ...]


@dataclass(frozen=True, kw_only=True)
class AskedView:
    """A question of the codebook with what every text answers, in the works' order."""

    question: CodebookQuestion
    told: tuple[Told, ...]


@dataclass(frozen=True, kw_only=True, eq=False)
class RoleVerdict:
    """What may be said of how all texts that speak to a role on a topic differ.

    ``questions`` are those that the texts answer differently towards it, with where each is shown; ``words`` are said
    where there are none.
    """

    role: Role
    questions: tuple[tuple[CodebookQuestion, str], ...]
    words: str


@dataclass(frozen=True, kw_only=True)
class RoleRow:
    """Where some texts stand towards one role, and what may be said of how all of them differ."""

    role: Role
    stood: tuple[Stood, ...]
    verdict: RoleVerdict


@dataclass(frozen=True, kw_only=True)
class TopicTexts:
    """What some texts say on a topic; ``speaking`` counts those of them that say anything."""

    topic: Topic
    columns: tuple[TopicColumn, ...]
    asked: tuple[AskedView, ...]
    roles: tuple[RoleRow, ...]
    speaking: int


def topic_texts(book: Book, topic: Topic, works: Sequence[Work]) -> TopicTexts:
    """Return what ``works`` say on a topic."""
    return TopicTexts(
        topic=topic,
        columns=tuple(_column(book, topic, work) for work in works),
        asked=tuple(
            AskedView(question=question, told=tuple(told(book, position_of(book, question, work)) for work in works))
            for question in book.codebook.get(topic.id, ())
        ),
        roles=tuple(_role_rows(book, topic, works)),
        speaking=sum(book.stand(topic.id, work).speaks for work in works),
    )


def _column(book: Book, topic: Topic, work: Work) -> TopicColumn:
    passages = whole(book, topic.id, work)
    placed = book.stands.on(topic.id, work.in_force)
    return TopicColumn(
        work=work,
        stood=stood(book, book.stand(topic.id, work)),
        said=all_said(book, placed),
        rules=book.rules(passages),
        families=tuple(family(book, topic.id, work, passage) for passage in passages),
        wordings=tuple(wording_of(book, topic.id, each) for each in placed) if many(book) else (),
    )


def _role_rows(book: Book, topic: Topic, works: Sequence[Work]) -> Iterator[RoleRow]:
    for verdict in verdicts(book, topic.id):
        stands = (book.stand(topic.id, work, verdict.role.id) for work in works)
        yield RoleRow(role=verdict.role, stood=tuple(stood(book, stand) for stand in stands), verdict=verdict)


def verdicts(book: Book, topic_id: str) -> tuple[RoleVerdict, ...]:
    """Return how the texts differ towards each role that at least one speaks to; where nothing was compared, that."""
    return book.once(_verdicts, topic_id)


def _verdicts(book: Book, topic_id: str) -> tuple[RoleVerdict, ...]:
    return tuple(_found(book, topic_id))


def _found(book: Book, topic_id: str) -> Iterator[RoleVerdict]:
    shown = {each.question.id for each in book.differences}
    for role in book.roles.values():
        speaking = speakers(book, topic_id, role.id)
        if not speaking:
            continue
        forces = {frozenset(book.forces[placed.statement.norm] for placed in stand.concerning) for stand in speaking}
        if len(speaking) < 2:
            said = _say.NOTHING_TO_COMPARE
        else:
            said = _say.SAME_FORCE if len(forces) == 1 else _say.OTHER_FORCE
        yield RoleVerdict(
            role=role,
            questions=tuple(
                (question, difference_at(book, question) if question.id in shown else f"#{question.id}")
                for question in differences_towards(book, topic_id, role.id)
            ),
            words=said,
        )
