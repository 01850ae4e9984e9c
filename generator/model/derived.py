"""The roles, norms and topics of a provision, which follow from its statements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.model.statement import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Derived:
    """What the statements of a provision come to; each list has the main one first."""

    roles: tuple[str, ...]
    norms: tuple[str, ...]
    topics: tuple[str, ...]


def derive(statements: Iterable[Statement], weights: Sequence[str] = ()) -> Derived:
    """Return whom statements bind, what they do and what about; ``weights`` are the norms, the weightiest first.

    The weightiest statement leads, the first of equals: what a reader must or may not do is what a provision is about.
    One without a topic only gives its force to what stands below it and counts for nothing itself.
    """
    ranks = {norm: rank for rank, norm in enumerate(weights)}
    counted = [statement for statement in statements if statement.topics]
    ordered = sorted(counted, key=lambda statement: ranks.get(statement.norm, len(ranks)))
    return Derived(
        roles=_once(role for statement in ordered for role in statement.binds),
        norms=_once(statement.norm for statement in ordered),
        topics=_once(topic for statement in ordered for topic in statement.topics),
    )


def implied(*, text: str, roles: Sequence[str], norms: Sequence[str], topics: Sequence[str]) -> tuple[Statement, ...]:
    """Return what labels of a whole provision come to: a statement per norm, that quotes all of its text."""
    return tuple(Statement(topics=tuple(topics), norm=norm, binds=tuple(roles), quote=text) for norm in norms)


def only_implied(statements: Sequence[Statement], text: str) -> bool:
    """Return whether statements say no more than labels of the whole ``text`` do, and are so written out by a program.

    Whoever read what the text says quotes a part of it, or adds a condition, whom it affects, or an ``act``.
    """
    if any(each.quote != text or each.act is not None for each in statements):
        return False
    first = statements[0]
    norms = [statement.norm for statement in statements]
    return tuple(statements) == implied(text=text, roles=first.binds, norms=norms, topics=first.topics)


def _once(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))
