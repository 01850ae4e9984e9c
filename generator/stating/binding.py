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
from generator.stating.segments import Segment, of_kind, segments
from generator.stating.sentence import pattern
from generator.stating.who import Roles

_PREFERS = pattern(words.patterns.stating.force.PREFERS)
_RECEIVES, _BACK = pattern(words.patterns.stating.force.RECEIVES), pattern(words.patterns.stating.who.BACK)
_SPOKEN_TO = pattern(words.patterns.stating.who.SPOKEN_TO)
_ASKED_TO, _TO_DO = pattern(words.patterns.stating.who.ASKED_TO), pattern(words.patterns.stating.who.TO_DO)
_ADVISED, _VERB_OPENS = pattern(words.patterns.stating.who.ADVISED), pattern(words.patterns.stating.who.VERB_OPENS)
_WHO, _THEN = words.patterns.stating.clauses.WHO, words.patterns.stating.clauses.THEN


def binding(
    text: str, found: Sequence[tuple[Clause, Force | None]], above: Above, known: Known
) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]], RolesBasis]:
    """Return whom each clause is about, and how that is known of the text as a whole.

    Who is named is spoken to in what follows as well; before anybody is named, those of the section are.
    """
    roles = known.roles
    named = [_subject(consent.without(clause.words, known.parts), roles) for clause, _ in found]
    acting = finished(text, above)
    if named and acting is not None:  # who comes first in what finishes a lead is no subject of it
        named[0] = acting
    people = next((some for own in named if (some := roles.people(own))), ())
    said = above.named or above.inherited or people or above.speakers.of(text, roles)
    given = said or (above.scope if who.everyone(text) else ())
    spoken: list[tuple[str, ...]] = []
    for own in named:
        given = roles.people(own) or given or own
        spoken.append(own or given)
    bound = [
        _bound(clause, force, own, each, above, roles)
        for (clause, force), own, each in zip(found, named, spoken, strict=True)
    ]
    all_bound = {role for each in bound for role in each}
    if all_bound <= roles.printed(text).union(above.spoken or (), above.named or ()):
        return bound, spoken, "printed"
    return bound, spoken, "inherited" if all_bound == set(above.inherited or ()) else "generic"


def _main(clause: str) -> str:
    return of_kind(clause, segments(clause), "main")


def finished(text: str, above: Above) -> tuple[str, ...] | None:
    """Return who acts in what a lead begins ("Medewerkers mogen niet:"), or a heading of whom it is ("De leraar:")."""
    if not sentences.starts_low(text):
        return None
    if above.spoken is None and _VERB_OPENS.match(text):
        return above.named or above.inherited
    return above.spoken


def _subject(clause: str, roles: Roles) -> tuple[str, ...]:
    """Return whom a clause names as its subject: where it speaks itself, in what it says that they do, or anywhere.

    Who is named in a condition acts only where the rest points back: "Als een leerling …, meldt hij dat".
    """
    parts = segments(clause)
    free = _without_conditions(clause, parts)
    main, content = of_kind(clause, parts, "main"), of_kind(free, segments(free), "content")
    asked = _ASKED_TO.search(main) if _TO_DO.search(free) else None
    if advised := _ADVISED.search(main) or asked:
        named = roles.people(roles.subject(main[advised.end() :]))
        if named or _SPOKEN_TO.match(main[advised.end() :]):
            return named
    wished = of_kind(clause, parts, "condition") if _PREFERS.search(main) else ""  # "we zouden het fijn vinden als …"
    back = _BACK.search(main) or clause.lower().startswith(_WHO)
    anywhere = clause if back else free
    if parts and parts[0].fronted:  # behind a condition the verb comes first
        main = f"{_THEN} {main.strip(' ,')}"
    for words_ in (main, content, anywhere, wished):
        if named := roles.subject(words_.strip(" ,")):
            return named
    return ()


def _without_conditions(clause: str, parts: Sequence[Segment]) -> str:
    """Return a clause without what it depends on, and what hangs on that."""
    kept, held = "", False
    for part in parts:
        held = part.kind in ("condition", "proviso", "exception") or (held and part.kind != "main")
        kept += "" if held else clause[part.start : part.stop]
    return kept


def _bound(
    clause: Clause, force: Force | None, own: tuple[str, ...], given: tuple[str, ...], above: Above, roles: Roles
) -> tuple[str, ...]:
    """Return whom a clause binds of those it is about.

    A sanction binds who takes it, not whom it touches; a thought or definition binds only whom it names.
    """
    if force == "sanction":
        acting = (*own, *roles.agents(clause.words))
        return tuple(dict.fromkeys(role for role in acting if role in roles.organisations))
    if force in (None, "inform") and roles.people(own) and _RECEIVES.search(_main(clause.words)):
        return ()  # what people get asks nothing of them
    if force == "define":
        return roles.addressed(clause.words) if who.says_for_whom(clause.words) else ()
    if force is None or force == "inform":
        return own
    if force == "state" and (not who.speaks(clause.words) or given == above.scope != above.inherited):
        return own
    return given
