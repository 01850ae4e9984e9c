"""The questions of the codebook, answered by each text in the words of its statements.

Closed answers, each with its quotation, are the method of policy surveillance (Burris and others, 2016; LawAtlas).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.compare.stand import Stand, Stands
from generator.model import Answer, CodebookQuestion, Edition, Force, PlacedStatement, Statement, Work


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Given:
    """An answer that a text gives, and the statements that give it, in reading order."""

    answer: Answer
    statements: tuple[PlacedStatement, ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Position:
    """What one text answers to a question, in the codebook's order; nothing where it does not say.

    ``speaks`` tells whether it says anything on the topic to those whom the question is about, ``awaited`` whether it
    may yet turn out to.
    """

    question: CodebookQuestion
    work: Work
    given: tuple[Given, ...]
    speaks: bool
    awaited: bool

    @property
    def silent(self) -> bool:
        """Whether the text leaves the question open."""
        return not self.answers

    def towards(self, stand: Stand) -> Position:
        """Return what of it is said to the role that ``stand`` is about."""
        mine = frozenset(stand.concerning if stand.speaks else ())
        given = (
            Given(answer=each.answer, statements=tuple(placed for placed in each.statements if placed in mine))
            for each in self.given
        )
        return replace(self, given=tuple(each for each in given if each.statements), speaks=stand.speaks)

    @property
    def answers(self) -> frozenset[str]:
        """The ids of its answers, but for what only tells how it leaves the question open."""
        return frozenset(each.answer.id for each in self.given if not each.answer.unsaid)


def position(
    question: CodebookQuestion, work: Work, stands: Stands, forces: Mapping[str, Force], edition: Edition | None = None
) -> Position:
    """Return what a version of ``work``, by default the one in force, answers; ``forces`` are those of the norms."""
    text = edition or work.in_force
    asked = [placed for placed in stands.on(question.topic, text) if _is_about(placed.statement, question)]
    by_answer: dict[str, list[PlacedStatement]] = {}
    for placed in asked:
        for answer in answered(question, placed.statement, forces):
            by_answer.setdefault(answer, []).append(placed)
    given = tuple(
        Given(answer=answer, statements=tuple(by_answer[answer.id]))
        for answer in question.answers
        if answer.id in by_answer
    )
    # Labels of a whole provision tell its force and nothing of who consents, decides or is told.
    awaited = bool(text.unlabelled) or any(placed.implied for placed in asked)
    return Position(question=question, work=work, given=given, speaks=bool(asked), awaited=awaited)


def answered(question: CodebookQuestion, statement: Statement, forces: Mapping[str, Force]) -> tuple[str, ...]:
    """Return the ids of the answers that a statement gives: as coded, else as read off what the question asks about."""
    if question.id in statement.codes:
        return tuple(statement.codes[question.id])
    found = frozenset(_read(question, statement, forces))
    return tuple(answer.id for answer in question.answers if answer.read_off & found)


def _read(question: CodebookQuestion, statement: Statement, forces: Mapping[str, Force]) -> Iterable[str]:
    match question.aspect:
        case "force":
            return (forces[statement.norm],)
        case "consent":
            return statement.consenters
        case "decided-by":
            return (named.actor for named in statement.decided_by)
        case "report-to":
            return (named.actor for named in statement.report_to)
        case "consequence":
            return (each.measure for each in statement.consequences)
        case "certainty":
            return () if statement.certainty is None else (statement.certainty,)
        case _:
            return ()


def _is_about(statement: Statement, question: CodebookQuestion) -> bool:
    concerned: Sequence[str] = (*statement.binds, *statement.affects)
    return not question.roles or any(role in question.roles for role in concerned)
