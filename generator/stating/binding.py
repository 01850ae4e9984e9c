"""Whom each clause of a text binds, and how that is known."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ground import sentences
from generator.language import words
from generator.model import Force, RolesBasis
from generator.stating import consent, who
from generator.stating.above import Above
from generator.stating.clauses import Clause
from generator.stating.known import Known
from generator.stating.segments import of_kind, segments
from generator.stating.sentence import pattern
from generator.stating.who import Roles

_PREFERS = pattern(words.patterns.stating.force.PREFERS)


def binding(
    text: str, found: Sequence[tuple[Clause, Force | None]], above: Above, known: Known
) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]], RolesBasis]:
    """Return whom each clause is about, and how that is known of the text as a whole.

    Who is named is spoken to in what follows as well; before anybody is named, those of the section are.
    """
    roles = known.roles
    named = [_subject(consent.without(clause.words, known.parts), roles) for clause, _ in found]
    finished = above.spoken if sentences.starts_low(text) else None
    if named and finished is not None:  # who comes first in what finishes a lead is no subject of it
        named[0] = finished
    people = next((some for own in named if (some := roles.people(own))), ())
    given = above.named or above.inherited or people or (above.scope if who.everyone(text) else ())
    spoken: list[tuple[str, ...]] = []
    for own in named:
        given = roles.people(own) or given or own
        spoken.append(own or given)
    bound = [
        _bound(clause, force, own, each, above, roles)
        for (clause, force), own, each in zip(found, named, spoken, strict=True)
    ]
    all_bound = {role for each in bound for role in each}
    if all_bound <= roles.printed(text).union(finished or (), above.named or ()):
        return bound, spoken, "printed"
    return bound, spoken, "inherited" if all_bound == set(above.inherited or ()) else "generic"


def _subject(clause: str, roles: Roles) -> tuple[str, ...]:
    """Return whom a clause names as its subject: where it speaks itself, in what it says that they do, or anywhere."""
    parts = segments(clause)
    main, content = of_kind(clause, parts, "main"), of_kind(clause, parts, "content")
    wished = of_kind(clause, parts, "condition") if _PREFERS.search(main) else ""  # "we zouden het fijn vinden als …"
    for words_ in (main, content, clause, wished):
        if named := roles.subject(words_.strip(" ,")):
            return named
    return ()


def _bound(
    clause: Clause, force: Force | None, own: tuple[str, ...], given: tuple[str, ...], above: Above, roles: Roles
) -> tuple[str, ...]:
    """Return whom a clause binds of those it is about.

    A sanction binds who takes it, not whom it touches; a thought or definition binds only whom it names.
    """
    if force == "sanction":
        acting = (*own, *roles.agents(clause.words))
        return tuple(dict.fromkeys(role for role in acting if role in roles.organisations))
    if force == "define":
        return roles.addressed(clause.words) if who.says_for_whom(clause.words) else ()
    if force is None or force == "inform":
        return own
    if force == "state" and (not who.speaks(clause.words) or given == above.scope != above.inherited):
        return own
    return given
