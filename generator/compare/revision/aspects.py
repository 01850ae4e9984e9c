"""A statement → its parts by aspect, each with how it is coded and the words that say so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from generator.model import Force, Statement

Aspect = Literal[
    "force",
    "binds",
    "consent",
    "condition",
    "exception",
    "decided-by",
    "report-to",
    "deadline",
    "age",
    "consequence",
    "certainty",
    "answer",
    "words",
    "affects",
    "wording",
    "topic",
    "reference",
]
ASPECTS: tuple[Aspect, ...] = get_args(Aspect)
"""In what two statements can differ, the most consequential first: ``words`` are those that no other aspect holds."""

OF_A_RULE: frozenset[Aspect] = frozenset(ASPECTS[: ASPECTS.index("affects")])
"""Where one of these differs, the rule does; the others are who is touched, how it is put, and where it points."""

NAMED: frozenset[Aspect] = frozenset({"consent", "decided-by", "report-to", "consequence"})
"""What is coded by whom or what the words name; of the rest the words alone say what it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of a statement: ``codes`` are ids of the vocabulary, ``quote`` the words, empty where none are its own.

    ``all`` is whether all of several must consent, one is enough (false), or the text leaves that open (null);
    ``lifts`` that it is printed as an exception (“niet, tenzij”), and not as a condition (“mag, mits”).
    """

    codes: tuple[str, ...] = ()
    all: bool | None = None
    quote: str = ""
    lifts: bool = False

    @property
    def coded(self) -> tuple[object, ...]:
        """What of two parts must be alike for them to be coded alike."""
        return tuple(sorted(self.codes)), self.all


def parts(statement: Statement, forces: Mapping[str, Force]) -> dict[Aspect, tuple[Part, ...]]:
    """Return the parts of a statement by aspect, those that it lacks left out; ``words`` is not among them.

    Consent is one aspect, be it printed as a condition or as an exception: “mag, mits” and “niet, tenzij” are one rule.
    """
    found: dict[Aspect, list[Part]] = {}
    for aspect, part in _parts(statement, forces):
        found.setdefault(aspect, []).append(part)
    return {aspect: tuple(each) for aspect, each in found.items()}


def _parts(statement: Statement, forces: Mapping[str, Force]) -> Iterator[tuple[Aspect, Part]]:
    yield "force", Part(codes=(forces[statement.norm],))
    yield "wording", Part(codes=(statement.norm,))
    for aspect, ids in _listed(statement):
        for each in ids:
            yield aspect, Part(codes=(each,))
    for condition in statement.conditions:
        if condition.kind == "consent":
            yield "consent", Part(codes=condition.from_, all=condition.all, quote=condition.quote)
        else:
            yield "condition", Part(codes=(condition.kind,), quote=condition.quote)
    for exemption in statement.exceptions:
        part = Part(codes=exemption.from_, all=exemption.all, quote=exemption.quote, lifts=True)
        yield ("consent" if exemption.from_ else "exception"), part
    for named in statement.decided_by:
        yield "decided-by", Part(codes=(named.actor,), quote=named.quote)
    for named in statement.report_to:
        yield "report-to", Part(codes=(named.actor,), quote=named.quote)
    if statement.deadline:
        yield "deadline", Part(quote=statement.deadline.quote)
    if statement.age:
        yield "age", Part(quote=statement.age.quote)
    for consequence in statement.consequences:
        yield "consequence", Part(codes=(consequence.measure,), quote=consequence.quote)
    if statement.certainty:
        yield "certainty", Part(codes=(statement.certainty,))
    for reference in statement.refers_to:
        yield "reference", Part(codes=(reference.provision or reference.document or "",), quote=reference.quote)
    for question, answers in statement.codes.items():
        yield "answer", Part(codes=(question, *answers))


def _listed(statement: Statement) -> tuple[tuple[Aspect, tuple[str, ...]], ...]:
    return ("topic", statement.topics), ("binds", statement.binds), ("affects", statement.affects)
