"""Answers to the questions of the codebook as pages show them: in words, each with its quotation, silence named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from generator.book import limits
from generator.book.absent import instead
from generator.book.book import Book, recent
from generator.book.said import Said, said
from generator.book.table import text_column
from generator.compare.codebook import Position
from generator.compare.stand import absent
from generator.language import words
from generator.model import Answer, Aspect, PlacedStatement, Role, Statement, Work

_say = words.phrases.answering
_ELSEWHERE = (_say.ELSEWHERE, _say.ELSEWHERE_MANY)
# What is answered of these holds no more often than the rule does.
_OCCASIONAL: tuple[Aspect, ...] = ("force", "consent", "certainty", "decided-by", "report-to")

NAMED = 6
"""How many texts a sentence names; of more it names these and counts the rest."""

Unsaid = Literal["unread", "not-applicable", "elsewhere", "unsaid"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reply:
    """What one statement answers, and ``others``, elsewhere in the text, that answer the same.

    ``about`` are those of whom these say it. Where leaving it out would say more than the text, ``only`` are the same,
    and ``settings`` are what the headings above these say of when or where.
    """

    words: str
    said: Said
    others: tuple[Said, ...]
    about: tuple[Role, ...]
    settings: tuple[str, ...]
    only: tuple[Role, ...] = ()

    @property
    def full(self) -> str:
        """The answer, and of whom it is said and under which heading, where that must be added."""
        roles = words.numbers.enumeration([role.label.lower() for role in self.only])
        notes = [_say.FOR.format(roles=roles)] if roles else []
        notes += [_say.UNDER.format(settings=limits.told(self.settings))] if self.settings else []
        return _say.NOTED.format(answer=self.words, notes=", ".join(notes)) if notes else self.words


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Told:
    """What a text, by its ``name``, answers to a question in words; ``short`` names no document that is not here.

    Where it answers nothing, ``unsaid`` says how that is to be read. ``only`` is the group that alone it answers of,
    where other texts answer of others too; the words say so.
    """

    position: Position
    name: str
    words: str
    short: str
    replies: tuple[Reply, ...]
    unsaid: Unsaid | None
    only: Role | None

    @property
    def work(self) -> Work:
        """The work whose text in force it is."""
        return self.position.work


def told(book: Book, position: Position) -> Told:
    """Return a position ready to show."""
    return book.once(told_to, position)


@recent
def told_to(book: Book, position: Position, reader: Role | None = None) -> Told:
    """Return a position ready to show to a ``reader``, to whom an answer about others says of whom it is.

    It is not kept: what is said to one role is a position of its own, which no other page asks for.
    """
    unsaid = _unsaid(book, position)
    only = _only(book, position)
    found = tuple(_replies(book, position))
    everywhere = only is not None if reader is None else _about_others(position, found, reader)
    replies = tuple(_apart(found, everywhere=everywhere))
    answers = _say.APART.join(reply.full for reply in replies)
    return Told(
        position=position,
        name=text_column(book, position.work.in_force).label,
        words=answers or _whole(position, unsaid),
        short=answers or _say.SILENCE[unsaid or "unsaid"],
        replies=replies,
        unsaid=unsaid,
        only=only,
    )


def _whole(position: Position, unsaid: Unsaid | None) -> str:
    """Return how it is to be read that a text gives no answer, with the documents that may give one."""
    if unsaid == "elsewhere":
        return instead(absent(position.work, position.question.topic, position.question.roles), _ELSEWHERE)
    return _say.SILENCE[unsaid or "unsaid"]


def _replies(book: Book, position: Position) -> Iterator[Reply]:
    """Yield the answers by the statement that gives each best, in the codebook's order.

    That is the first in the text that is about nothing but the topic, or else the first. A place is named once.
    """
    by_statement: dict[PlacedStatement, list[Answer]] = {}
    further: dict[PlacedStatement, list[PlacedStatement]] = {}
    for given in position.given:
        first, *others = sorted(given.statements, key=lambda placed: len(placed.statement.topics) > 1)
        by_statement.setdefault(first, []).append(given.answer)
        further.setdefault(first, []).extend(others)
    for statement, answers in by_statement.items():
        elsewhere = {each.of: each for each in reversed(further[statement]) if each not in by_statement}
        elsewhere.pop(statement.of, None)
        labels = [answer.label for answer in answers]
        spoken = words.numbers.enumeration(labels, _joint(position, statement.statement))
        # What is written on a statement for a question has its limits in its label.
        if position.question.aspect in _OCCASIONAL and any(answer.read_off for answer in answers):
            spoken += limits.answered_when(statement.statement)
        every = (statement, *further[statement])
        roles = {role for each in every for role in _about(said(book, each))}
        yield Reply(
            words=spoken,
            about=tuple(role for role in book.roles.values() if role in roles),
            settings=limits.of_all(limits.setting(each) for each in every),
            said=said(book, statement),
            others=tuple(said(book, each) for each in reversed(elsewhere.values())),
        )


def _joint(position: Position, statement: Statement) -> str:
    """Return the word between what one sentence names: of whom it names, the text may leave open whether all or one."""
    if position.question.aspect == "consent":
        conditions = [(each.from_, each.all) for each in statement.conditions]
        exceptions = [(each.from_, each.all) for each in statement.exceptions]
        return _say.JOINT[next((all_ for asked, all_ in (*conditions, *exceptions) if len(asked) > 1), None)]
    named = {"decided-by": statement.decided_by, "report-to": statement.report_to}.get(position.question.aspect)
    printed = " ".join(each.quote for each in named) if named else ""
    return next((joint for joint in (_say.JOINT[None], _say.JOINT[False]) if f" {joint} " in printed), _say.AND)


def _only(book: Book, position: Position) -> Role | None:
    """Return whom alone an answer is about, where the question does not say so and other texts answer of others too."""
    own, question = _roles(book, position), position.question
    if position.silent or len(own) != 1 or own == set(question.roles) or question.aspect == "bound":
        return None
    (role,) = (book.roles[each] for each in own)
    others = book.once(_groups, question.id, question.topic) - {own}
    return role if not role.organisation and others else None


def _groups(book: Book, question_id: str, topic_id: str) -> frozenset[frozenset[str]]:
    """Return the groups of whom texts answer a question: each once, those of a text that says of nobody left out."""
    question = next(each for each in book.codebook[topic_id] if each.id == question_id)
    return frozenset(_roles(book, each) for each in book.positions(question) if not each.silent) - {frozenset()}


def _roles(book: Book, position: Position) -> frozenset[str]:
    """Return of whom a text answers, by any of its statements."""
    every = (said(book, each) for given in position.given for each in given.statements)
    return frozenset(role.id for each in every for role in _about(each))


def _about_others(position: Position, replies: Sequence[Reply], reader: Role) -> bool:
    """Return whether no answer is said of the reader, and the question does not itself say of whom it asks."""
    if position.question.roles or position.question.aspect == "bound":
        return False
    about = {role for reply in replies for role in reply.about}
    return bool(about) and reader not in about and not any(role.organisation for role in about)


def _apart(replies: Sequence[Reply], *, everywhere: bool) -> Iterator[Reply]:
    """Yield each answer with those of whom it is said: ``everywhere``, or where a text answers one group otherwise."""
    bound = {reply.about for reply in replies}
    for reply in replies:
        yield replace(reply, only=reply.about) if everywhere or len(bound) > 1 else reply


def _about(said: Said) -> tuple[Role, ...]:
    """Return of whom an answer is said: of a sanction those whom it touches, else those who are bound."""
    return said.affects if said.norm.force == "sanction" and said.affects else said.binds


def _unsaid(book: Book, position: Position) -> Unsaid | None:
    if not position.silent:
        return None
    if position.awaited:
        return "unread"
    question, work = position.question, position.work
    stands = [book.stand(question.topic, work, role) for role in question.roles]
    if stands and all(stand.standing == "not-applicable" for stand in stands):
        return "not-applicable"
    return "elsewhere" if absent(work, question.topic, question.roles) else "unsaid"


def named(book: Book, works: Sequence[Work], count: int | None = None) -> str:
    """Return the names of texts, the first few of many with the number of the rest; ``count`` is that of all."""
    return listed(
        [text_column(book, work.in_force).label for work in works[:NAMED]], len(works) if count is None else count
    )


def listed(names: Sequence[str], count: int) -> str:
    """Return the first few of ``count`` names with the number of the rest."""
    rest = count - len(names)
    if not rest:
        return words.numbers.enumeration(names)
    more = words.numbers.plural(rest, *_say.TEXT_COUNT)
    return _say.AND_MORE.format(names=", ".join(names), more=more)
