"""What applies to one role at one place: the questions people ask, answered in the words of its texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.book.book import Book
from generator.book.places import Place
from generator.book.rules import Rule
from generator.language import words
from generator.model import LabelledPassage, Norm, Question, Role, Topic
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.school_role

# Of the 130 answers on the site when this was set, three in four are shorter: they are seen at once, and a list of ten
# such answers is still read in about a minute (240 words).
_BRIEF = 240


@dataclass(frozen=True, kw_only=True)
class Brief:
    """A quotation in the list of answers: ``rest`` is what of a long one is seen only when it is opened."""

    rule: Rule
    opening: str
    rest: str


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

    @property
    def brief(self) -> Brief | None:
        """The first provision that answers the question; a long one in two parts, between two sentences."""
        if not self.rules:
            return None
        opening, rest = words.sentences.opening(self.rules[0].cut_text, _BRIEF)
        return Brief(rule=self.rules[0], opening=opening, rest=rest)


@dataclass(frozen=True, kw_only=True)
class PlaceRoleView:
    """What applies to one role at one place; ``awaited`` where labels are still to come, so that it may be more."""

    place: Place
    role: Role
    answers: tuple[Answer, ...]
    others: tuple[Rule, ...]
    silent: tuple[Topic, ...]
    count: int
    awaited: bool

    @property
    def answered(self) -> tuple[Answer, ...]:
        """The questions the text answers for this role."""
        return tuple(answer for answer in self.answers if not answer.silent)

    @property
    def unanswered(self) -> tuple[Answer, ...]:
        """The questions the text leaves open for this role."""
        return tuple(answer for answer in self.answers if answer.silent)


def answer(book: Book, question: Question, role: Role, bound: Sequence[LabelledPassage]) -> Answer:
    """Return what the provisions ``bound`` answer to ``role``: what is about the question, then what comes near."""
    about = [passage for passage in bound if passage.labels.main_topic in question.topics]
    near = [
        passage
        for passage in bound
        if passage not in about and any(topic in question.topics for topic in passage.labels.topics)
    ]
    own = [passage for passage in about if role.id in passage.labels.roles]
    return Answer(
        question=question,
        norms=book.main_norms(own),
        rules=book.rules(book.by_norm(own)),
        beside=book.rules(passage for passage in near if role.id in passage.labels.roles),
        for_others=book.rules(passage for passage in about if role.id not in passage.labels.roles),
    )


def place_role(book: Book, place: Place, role: Role) -> PlaceRoleView:
    """Return what the texts that bind ``place`` say to ``role``."""
    bound = [passage for work in place.works for passage in work.in_force.labelled]
    passages = [passage for passage in bound if role.id in passage.labels.roles]
    questions = book.questions_of(role)
    asked = {topic for question in questions for topic in question.topics}
    touched = {topic for passage in passages for topic in passage.labels.topics}
    others = [passage for passage in passages if passage.labels.main_topic not in asked]
    rest = book.corpus.vocabulary.rest_topics
    awaited = any(work.in_force.unlabelled for work in place.works)
    return PlaceRoleView(
        place=place,
        role=role,
        answers=tuple(answer(book, question, role, bound) for question in questions),
        others=book.rules(book.by_norm(others)),
        silent=tuple(
            topic
            for topic in book.topics.values()
            if topic.id not in touched and topic.id not in rest and not awaited and _says(book, topic, role)
        ),
        count=len(passages),
        awaited=awaited,
    )


def _says(book: Book, topic: Topic, role: Role) -> bool:
    return any(cell.speaks for cell in book.narrowed(topic.id, role.id))


def _sheets(book: Book) -> Iterator[Sheet]:
    for place in book.places:
        for role in book.roles_at(place):
            yield Sheet(
                address=place.role_path(role.id),
                title=_say.TITLE.format(role=role.label, place=place.phrase),
                description=_say.DESCRIPTION.format(role=role.singular, place=place.phrase),
                values={"view": place_role(book, place, role)},
                of=place.institution,
            )


KIND = Kind(name="school-role", sheets=_sheets)
