"""What a sentence of ours about a statement may not leave out: when it holds, where, and who of the school acts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.book.book import Book
from generator.ground.expressions import expression
from generator.language import words
from generator.model import ConditionKind, PlacedStatement, Statement

_say = words.phrases.verdicts

_POINTS = expression(words.patterns.stating.consent.POINTS, re.IGNORECASE)
_OCCASIONS: Sequence[ConditionKind] = ("trigger", "doubt", "other")
LONGEST = 24
"""How many words of the text a sentence of ours quotes at most: six lines of a phone.

Without its occasion or its limit a rule holds always, which no text says; all but one of the texts have shorter ones.
"""


def points(consent: str) -> bool:
    """Return whether the words of a consent point at somebody ("zonder hun toestemming"): then the text says whose."""
    return _POINTS.search(consent) is not None


def occasions(statement: Statement, *, terms: bool) -> str:
    """Return when a statement holds in its own words, between brackets, or nothing where it always does.

    With ``terms`` the sentence says itself on what a permission depends, and only what sets the occasion is left.
    What the act says in the same words is not said twice.
    """
    found = [quote for quote in _quotes(statement, terms=terms) if quote.lower() not in (statement.act or "").lower()]
    return _quoted(found)


def _quotes(statement: Statement, *, terms: bool) -> Iterator[str]:
    kinds = ("trigger",) if terms else _OCCASIONS
    yield from (each.quote for each in statement.conditions if each.kind in kinds)
    if not terms:
        yield from (each.quote for each in statement.exceptions if not each.from_)


def _quoted(quotes: Sequence[str]) -> str:
    if not quotes:
        return ""
    if any(len(quote.split()) > LONGEST for quote in quotes):
        return _say.OCCASION_UNTOLD
    spoken = words.numbers.enumeration([_say.OCCASION_QUOTE.format(quote=quote) for quote in quotes])
    return _say.OCCASION.format(quotes=spoken)


def answered_when(statement: Statement) -> str:
    """Return when an answer holds that is read off a statement; that it is in doubt, the question says itself."""
    return _quoted([each.quote for each in statement.conditions if each.kind in ("trigger", "other")])


def setting(placed: PlacedStatement) -> str | None:
    """Return what the heading of its section says of where or when a statement holds, in the words of the heading.

    Nothing where it says so itself, or is that heading.
    """
    if placed.passage is None or any(each.kind == "place-time" for each in placed.statement.conditions):
        return None
    found = (
        each.quote
        for statement in placed.section.statements
        for each in statement.conditions
        if each.kind == "place-time" and statement.topics
    )
    return next(found, None)


def school(book: Book, statement: Statement, *, acts: bool) -> str:
    """Return who of the school is spoken of: who ``acts`` by deciding, else whom the words name first."""
    organs = book.once(_organs)
    named = [each.actor for each in statement.decided_by if each.actor in organs] if acts else []
    if not named:
        places = {actor: found.start() for actor, (_, cue) in organs.items() if (found := cue.search(statement.quote))}
        named = sorted(places, key=lambda actor: places[actor])[:1]
    labels = [organs[actor][0] for actor in dict.fromkeys(named)]
    if not labels:
        return _say.THE_SCHOOL
    return words.numbers.enumeration([_with_article(label) for label in labels], _say.JOINED[False])


def _with_article(label: str) -> str:
    neuter = label.endswith(_say.NEUTER)
    return (_say.NEUTER_NAMED if neuter else _say.NAMED).format(label=label)


def _organs(book: Book) -> Mapping[str, tuple[str, re.Pattern[str]]]:
    """Return the label and the words of each actor that is the school itself, or acts for it."""
    roles = {role.id for role in book.roles.values() if role.organisation}
    return {
        actor.id: (actor.label, expression("|".join(f"(?:{cue})" for cue in actor.cues), re.IGNORECASE))
        for actor in book.corpus.vocabulary.actors
        if actor.role in roles and actor.cues
    }


def of_all(settings: Iterable[str | None]) -> tuple[str, ...]:
    """Return the settings of statements that say the same, each once; none where one of them holds everywhere."""
    found = tuple(dict.fromkeys(settings))
    return tuple(each for each in found if each) if None not in found else ()


def told(settings: Sequence[str]) -> str:
    """Return settings as a sentence names them."""
    return words.numbers.enumeration([_say.OCCASION_QUOTE.format(quote=each) for each in settings])
