"""What a statement comes to for one reader, in words: made of its force, its certainty and what it depends on.

Never more than the statement says: what is done is named in each, so a "no" reaches no further than the rule.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from generator.book.book import Book
from generator.book.said import Said, said
from generator.language import words
from generator.model import Asks, PlacedStatement, Role, Statement

_say = words.phrases.verdicts

Side = Literal["binds", "affects", "general", "others"]
"""What a statement is to the reader: see :mod:`generator.compare.stand`."""

# Those say when or where a rule holds, which its act says too; the rest say what a permission depends on.
_CIRCUMSTANCES = ("place-time", "trigger")


@dataclass(frozen=True, kw_only=True, eq=False)
class Verdict:
    """A statement and what it comes to for the reader whose ``side`` this is; ``words`` are a sentence of ours."""

    said: Said
    side: Side
    words: str

    @property
    def placed(self) -> PlacedStatement:
        """The statement."""
        return self.said.placed


def verdict(book: Book, placed: PlacedStatement, side: Side, asks: Asks | None = None) -> Verdict:
    """Return what a statement comes to, as an answer to a question that ``asks`` so."""
    item = said(book, placed)
    spoken = _spoken(book, item, side, asks)
    if placed.statement.norm in book.corpus.vocabulary.norms_that("sanction") and len(placed.statement.consequences) > 1:
        gravest = min(placed.statement.consequences, key=lambda each: measure_ranks(book)[each.measure])
        spoken = _say.GRAVEST.format(verdict=spoken, measure=_measures(book)[gravest.measure])
    return Verdict(said=item, side=side, words=spoken[:1].upper() + spoken[1:])


def gravity(book: Book, placed: PlacedStatement) -> int:
    """Return the rank of the gravest consequence that a statement names: 0 is the gravest, none comes last."""
    ranks = measure_ranks(book)
    return min((ranks[each.measure] for each in placed.statement.consequences), default=len(ranks))


def measure_ranks(book: Book) -> Mapping[str, int]:
    """Return the place of each measure, the gravest first."""
    return book.once(_ranks)


def _ranks(book: Book) -> Mapping[str, int]:
    return {measure.id: rank for rank, measure in enumerate(book.corpus.vocabulary.measures)}


def _measures(book: Book) -> Mapping[str, str]:
    return {measure.id: measure.label for measure in book.corpus.vocabulary.measures}


def _spoken(book: Book, item: Said, side: Side, asks: Asks | None) -> str:
    statement = item.placed.statement
    filled = {
        "act": statement.act or item.topics[0].label,
        "who": _who(item.binds),
        "terms": _terms(book, statement),
    }
    consent = _consent(book, statement)
    form = _form(item, side, asks)
    spoken = form.format(**filled)
    return spoken if not consent or "{terms}" in form else _say.CONSENT_ASIDE.format(verdict=spoken, consent=consent)


def _form(item: Said, side: Side, asks: Asks | None) -> str:
    """Return the sentence that is to be filled in."""
    statement, force = item.placed.statement, item.norm.force
    kind: str = force
    if force == "permit-if" and statement.exceptions:
        kind = "permit-unless"
    if force == "sanction":
        return _say.SANCTION[statement.certainty]
    if item.binds and all(role.organisation for role in item.binds):
        course = force == "oblige" and statement.decided_by
        return _say.SCHOOL.get("course" if course else kind, _say.OWN[kind])
    if side in ("affects", "others") and item.binds:
        return _say.OTHERS.get(kind, _say.OWN[kind])
    if side == "binds" and asks == "permission":
        return _say.PERMISSION.get(kind, _say.OWN[kind])
    return _say.OWN[kind]


def _who(roles: tuple[Role, ...]) -> str:
    return words.numbers.enumeration([role.label for role in roles]).lower()


def _terms(book: Book, statement: Statement) -> str:
    """Return on what a permission depends: whose consent, and how many conditions more."""
    consent = _consent(book, statement)
    if statement.exceptions:
        return _say.UNLESS_CONSENT.format(consent=consent) if consent else _counted(len(statement.exceptions), _say.UNLESS)
    more = sum(each.kind not in (*_CIRCUMSTANCES, "consent") for each in statement.conditions)
    if not consent:
        return _counted(max(more, 1), _say.IF)
    terms = _say.IF_CONSENT.format(consent=consent)
    return _say.IF_MORE.format(terms=terms, count=_counted(more, _say.MORE)) if more else terms


def _consent(book: Book, statement: Statement) -> str | None:
    """Return whose consent a statement speaks of; null where it speaks of none."""
    conditions = [each for each in statement.conditions if each.kind == "consent"]
    lifting = [each for each in statement.exceptions if each.from_]
    if not conditions and not lifting:
        return None
    labels = {actor.id: actor.label for actor in book.corpus.vocabulary.actors}
    asked = next((each for each in (*conditions, *lifting) if each.from_), None)
    if asked is None:
        return _say.CONSENT_OF_WHOM
    who = words.numbers.enumeration([labels[actor] for actor in asked.from_], _say.JOINED[asked.all])
    return _say.CONSENT.format(who=who)


def _counted(count: int, forms: tuple[str, str]) -> str:
    return forms[0] if count == 1 else forms[1].format(count=count)
