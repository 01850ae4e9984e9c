"""The labels of one provision, written for another that has the same words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

from generator.add.references import Alike
from generator.ground import quotation
from generator.model import DraftProvision, Passage, Statement, Unstated, derive

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Taking:
    """Where labels come to: ``roles`` are those that the section there gives it, ``alike`` knows both texts."""

    roles: tuple[str, ...]
    alike: Alike


class _ElsewhereError(Exception):
    """A quotation that cannot be found in the other text."""


def taken(provision: DraftProvision, origin: Passage, taking: Taking) -> DraftProvision | None:
    """Return ``provision`` with the labels of ``origin``, suggested; None where they do not hold where it stands.

    Whom it binds because its section says so, it binds by the section it stands in now. What it quotes, it quotes in
    the signs of its own text.
    """
    theirs = origin.provision
    labels = theirs.labels
    assert labels is not None
    statements = theirs.statements
    roles_basis = labels.roles_basis
    if roles_basis == "inherited":
        found = _bound(statements, labels.roles, taking.roles)
        if found is None:
            return None
        statements = found
    try:
        statements = tuple(
            taking.alike.referring(_requoted(each, _Words(origin, provision, each.of == "heading")))
            for each in statements
        )
        unstated = tuple(_unstated(each, origin, provision) for each in theirs.unstated)
    except _ElsewhereError:
        return None
    return replace(
        provision,
        summary=theirs.summary,
        statements=statements,
        unstated=unstated,
        roles_basis=roles_basis,
        context=labels.context,
        state="suggested",
        taken_over=str(origin.id),
        doubt=theirs.doubt,
    )


def _bound(
    statements: tuple[Statement, ...], was: tuple[str, ...], now: tuple[str, ...]
) -> tuple[Statement, ...] | None:
    """Return statements that bind the roles of another section; None where they bind some of these and not others."""
    if set(was) == set(now):
        return statements
    if not now or any(each.binds and set(each.binds) != set(was) for each in statements):
        return None
    made = tuple(replace(each, binds=now) if each.binds else each for each in statements)
    # Whom a rule touches is not whom it binds; who is both now was thought of as another when it was coded.
    if any(set(each.affects) & set(now) for each in made) or set(derive(made).roles) != set(now):
        return None
    return made


class _Words:
    """The words that statements quote, as the one text prints them and as the other does."""

    def __init__(self, origin: Passage, provision: DraftProvision, heading: bool) -> None:
        field = "heading" if heading else "text"
        self._old: str = getattr(origin.provision, field) or ""
        self._new: str = getattr(provision, field) or ""

    def quoted(self, quote: str) -> str:
        """Return a quotation in the signs of the new text; raises ``_ElsewhereError`` where it cannot be found."""
        if self._old == self._new:
            return quote
        places = quotation.parts(quote, self._old)
        # The texts are the same but for signs that count alike, so places in the one are places in the other only where
        # no sign counts as none or as two.
        if places is None or len(self._old) != len(self._new):
            raise _ElsewhereError
        return quotation.ELLIPSIS.join(self._new[start:stop] for start, stop in places)


def _requoted(statement: Statement, printed: _Words) -> Statement:
    def each(parts: tuple[T, ...]) -> tuple[T, ...]:
        return tuple(replace(part, quote=printed.quoted(part.quote)) for part in parts)  # type: ignore[type-var,attr-defined]

    return replace(
        statement,
        quote=printed.quoted(statement.quote),
        conditions=each(statement.conditions),
        exceptions=each(statement.exceptions),
        decided_by=each(statement.decided_by),
        report_to=each(statement.report_to),
        consequences=each(statement.consequences),
        refers_to=each(statement.refers_to),
        deadline=next(iter(each((statement.deadline,))), None) if statement.deadline else None,
        age=next(iter(each((statement.age,))), None) if statement.age else None,
    )


def _unstated(unstated: Unstated, origin: Passage, provision: DraftProvision) -> Unstated:
    for heading in (False, True):
        words = _Words(origin, provision, heading)
        try:
            return replace(unstated, quote=words.quoted(unstated.quote))
        except _ElsewhereError:
            continue
    raise _ElsewhereError
