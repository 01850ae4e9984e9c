"""Pages for who wants to know what applies: school × role, and role across schools."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.book.atlas import Atlas, Place, quotable
from generator.book.marks import Column, Mark, column
from generator.book.rules import Rule, Rules
from generator.model import Norm, Passage, Question, Role, Topic


@dataclass(frozen=True, kw_only=True)
class Answer:
    """A question with the provisions that answer it; ``rules`` and ``beside`` empty means the text is silent.

    ``for_others`` are provisions about the question that bind or entitle only other roles: no answer, but good to know.
    """

    question: Question
    norms: tuple[Norm, ...]
    rules: tuple[Rule, ...]
    beside: tuple[Rule, ...]
    for_others: tuple[Rule, ...]

    @property
    def silent(self) -> bool:
        """Whether no provision answers the question."""
        return not self.rules and not self.beside


@dataclass(frozen=True, kw_only=True)
class PlaceRoleView:
    """What applies to one role at one place."""

    place: Place
    role: Role
    answers: tuple[Answer, ...]
    others: tuple[Rule, ...]
    silent: tuple[Topic, ...]
    count: int

    @property
    def answered(self) -> tuple[Answer, ...]:
        """The questions the text answers for this role."""
        return tuple(answer for answer in self.answers if not answer.silent)

    @property
    def unanswered(self) -> tuple[Answer, ...]:
        """The questions the text leaves open for this role."""
        return tuple(answer for answer in self.answers if answer.silent)


def asks(question: Question, role: Role) -> bool:
    """Return whether a reader in ``role`` would ask ``question``."""
    return not question.roles or role.id in question.roles


def answer(atlas: Atlas, rules: Rules, question: Question, role: Role, bound: Sequence[Passage]) -> Answer:
    """Return what the provisions ``bound`` answer to ``role``: what is about the question, then what comes near."""
    about = [passage for passage in bound if passage.provision.topics[0] in question.topics]
    near = [
        passage
        for passage in bound
        if passage not in about and any(topic in question.topics for topic in passage.provision.topics)
    ]
    own = [passage for passage in about if role.id in passage.provision.roles]
    return Answer(
        question=question,
        norms=atlas.main_norms(own),
        rules=rules.rules(atlas.by_norm(own)),
        beside=rules.rules(passage for passage in near if role.id in passage.provision.roles),
        for_others=rules.rules(passage for passage in about if role.id not in passage.provision.roles),
    )


def place_role(atlas: Atlas, rules: Rules, place: Place, role: Role) -> PlaceRoleView:
    """Return what the texts that bind ``place`` say to ``role``."""
    bound = [passage for work in place.works for passage in quotable(work.in_force)]
    passages = [passage for passage in bound if role.id in passage.provision.roles]
    questions = [question for question in atlas.questions if asks(question, role)]
    asked = {topic for question in questions for topic in question.topics}
    touched = {topic for passage in passages for topic in passage.provision.topics}
    others = [passage for passage in passages if passage.provision.topics[0] not in asked]
    rest = atlas.corpus.vocabulary.rest_topics
    return PlaceRoleView(
        place=place,
        role=role,
        answers=tuple(answer(atlas, rules, question, role, bound) for question in questions),
        others=rules.rules(atlas.by_norm(others)),
        silent=tuple(
            topic
            for topic in atlas.topics.values()
            if topic.id not in touched and topic.id not in rest and _says(atlas, topic, role)
        ),
        count=len(passages),
    )


def _says(atlas: Atlas, topic: Topic, role: Role) -> bool:
    return any(not cell.narrowed(role.id).silent for cell in atlas.row(topic.id))


@dataclass(frozen=True, kw_only=True)
class RoleTopic:
    """A topic with what each work says on it to one role."""

    topic: Topic
    columns: tuple[Column, ...]

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


def role_view(atlas: Atlas, rules: Rules, role: Role) -> RoleView:
    """Return the page of a role across schools; topics on which every text is silent for the role are left out."""
    questions = [question for question in atlas.questions if asks(question, role)]
    asked = {topic for question in questions for topic in question.topics}
    return RoleView(
        role=role,
        places=tuple(place for place in atlas.places if role in atlas.roles_in(work.in_force for work in place.works)),
        questions=tuple(
            RoleQuestion(question=question, topics=found)
            for question in questions
            if (found := _role_topics(atlas, rules, role, question.topics))
        ),
        others=_role_topics(atlas, rules, role, [topic for topic in atlas.topics if topic not in asked]),
    )


def _role_topics(atlas: Atlas, rules: Rules, role: Role, topics: Sequence[str]) -> tuple[RoleTopic, ...]:
    found = []
    for topic in topics:
        cells = [cell.narrowed(role.id) for cell in atlas.row(topic)]
        if any(cell.primary for cell in cells):
            found.append(
                RoleTopic(
                    topic=atlas.topics[topic],
                    columns=tuple(column(atlas, rules, cell, topic) for cell in cells),
                )
            )
    return tuple(found)
