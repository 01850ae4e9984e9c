"""Under what a statement holds, and when it does not: words of it that a person calls a condition or an exception."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, TypeVar, get_args

from generator.ground import quotation
from generator.ground.text import squash
from generator.model import Condition, ConditionKind, Exemption, Statement, Vocabulary
from generator.review.operations import CannotError
from generator.stating.actors import actors_in, words_of

_Part = TypeVar("_Part", Condition, Exemption)
LimitKind = ConditionKind | Literal["exception"]
LIMIT_KINDS: tuple[LimitKind, ...] = (*get_args(ConditionKind), "exception")


@dataclass(frozen=True, slots=True)
class Limit:
    """Say that words of a statement (counted from 0) are a condition of a kind, or an exception."""

    eid: str
    statement: int
    kind: LimitKind
    quote: str


@dataclass(frozen=True, slots=True)
class Unlimit:
    """Say that what was called a condition or an exception, counted from 0, is none."""

    eid: str
    statement: int
    exception: bool
    index: int


def limited(statement: Statement, step: Limit | Unlimit, vocabulary: Vocabulary) -> Statement:
    """Return a statement after a step; raises ``CannotError`` where it does not have these words.

    Whose consent is asked, and who the age counts of, is read off the words: they must name them.
    """
    if isinstance(step, Unlimit):
        kept = list(statement.exceptions if step.exception else statement.conditions)
        if not 0 <= step.index < len(kept):
            raise CannotError("no-statement")
        del kept[step.index]
        return replace(statement, **{"exceptions" if step.exception else "conditions": tuple(kept)})  # type: ignore[arg-type]
    quote = squash(step.quote)
    if not quote or quotation.parts(quote, statement.quote) is None:
        raise CannotError("no-quote")
    known = words_of(vocabulary.actors, vocabulary.measures)
    if step.kind == "exception":
        found = Exemption(quote=quote)
        return replace(statement, exceptions=_placed((*statement.exceptions, found), statement.quote))
    from_ = actors_in(quote, known) if step.kind in ("consent", "age") else ()
    condition = Condition(kind=step.kind, quote=quote, from_=from_)
    return replace(statement, conditions=_placed((*statement.conditions, condition), statement.quote))


def requoted(statement: Statement, quote: str, text: str) -> Statement:
    """Return a statement that quotes other words of ``text``; what stands in them no more is no longer known."""
    quote = squash(quote)
    if not quote or quotation.parts(quote, text) is None:
        raise CannotError("no-quote")

    def held(words: str) -> bool:
        return quotation.parts(words, quote) is not None

    return replace(
        statement,
        quote=quote,
        conditions=tuple(each for each in statement.conditions if held(each.quote)),
        exceptions=tuple(each for each in statement.exceptions if held(each.quote)),
        decided_by=tuple(each for each in statement.decided_by if held(each.quote)),
        report_to=tuple(each for each in statement.report_to if held(each.quote)),
        consequences=tuple(each for each in statement.consequences if held(each.quote)),
        refers_to=tuple(each for each in statement.refers_to if held(each.quote)),
        deadline=statement.deadline if statement.deadline and held(statement.deadline.quote) else None,
        age=statement.age if statement.age and held(statement.age.quote) else None,
    )


def _placed(parts: tuple[_Part, ...], quote: str) -> tuple[_Part, ...]:
    def start(part: _Part) -> int:
        found = quotation.parts(part.quote, quote)
        return found[0][0] if found else -1

    return tuple(sorted(parts, key=start))
