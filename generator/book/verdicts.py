"""What a statement comes to for one reader, in words: made of its force, its certainty and what it depends on.

Never more than the statement says: what is done is named in each, so a "no" reaches no further than the rule.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.book import limits
from generator.book.book import Book
from generator.book.said import Said, said
from generator.ground import quotation
from generator.ground.expressions import expression
from generator.language import words
from generator.model import Asks, Aspect, Condition, Exemption, Force, PlacedStatement, Role, Statement

_say = words.phrases.verdicts

Side = Literal["binds", "affects", "general", "others"]
"""What a statement is to the reader: see :mod:`generator.compare.stand`."""

Asked = Condition | Exemption

# Those say when or where a rule holds, which its act says too; the rest say what a permission depends on.
_CIRCUMSTANCES = ("place-time", "trigger")
# A ban on doing something without consent is printed as a ban, and is none on doing it.
_DECIDES = expression(words.patterns.stating.parts.DECIDES, re.IGNORECASE)
_MUST = expression(words.patterns.stating.force.MUST, re.IGNORECASE)
# How many words of limits a sentence of ours holds together: with one text's 27 what a reader asks first no longer
# stands in one screen of a phone.
_ALL_SHORT = 24
_WITHOUT = expression(rf"{words.patterns.ingest.wording.WITHOUT}\b", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True, eq=False)
class Verdict:
    """A statement and what it comes to for the reader whose ``side`` this is; ``words`` are a sentence of ours.

    ``tells`` are the aspects that the sentence says all of. ``settings`` are what the headings say of when or where it
    holds, in their own words: a text may print a rule under two of them. ``bare`` is the sentence without that.
    """

    said: Said
    side: Side
    bare: str
    tells: frozenset[Aspect]
    settings: tuple[str, ...]

    @property
    def words(self) -> str:
        """The whole sentence."""
        return (
            _say.SETTING.format(verdict=self.bare, settings=limits.told(self.settings)) if self.settings else self.bare
        )

    @property
    def placed(self) -> PlacedStatement:
        """The statement."""
        return self.said.placed


def verdict(book: Book, placed: PlacedStatement, side: Side, asks: Asks | None = None) -> Verdict:
    """Return what a statement comes to, as an answer to a question that ``asks`` so."""
    item = said(book, placed)
    spoken = _spoken(book, item, side, asks)
    if item.norm.force == "sanction" and len(placed.statement.consequences) > 1:
        measure = book.corpus.vocabulary.measures[gravity(book, placed)]
        spoken = _say.GRAVEST.format(verdict=spoken, measure=measure.label)
    if placed.statement.age and not _ages(placed.statement):
        spoken = _say.AGE.format(verdict=spoken, age=placed.statement.age.quote)
    if placed.statement.of and placed.passage is not None and item.norm.force not in ("define", "state", "inform"):
        spoken = _say.ONLY_HEADING.format(verdict=spoken)
    tells = frozenset(_tells(item, asks))
    bare = spoken[:1].upper() + spoken[1:]
    return Verdict(said=item, side=side, bare=bare, tells=tells, settings=limits.of_all([limits.setting(placed)]))


def _tells(item: Said, asks: Asks | None) -> Iterator[Aspect]:
    statement = item.placed.statement
    if statement.act is None:
        return
    yield "force"
    if statement.consenters or any(each.kind == "consent" for each in statement.conditions):
        yield "consent"
    if statement.age:
        yield "age"
    if asks == "decision" and statement.decided_by:
        yield "decided-by"
    if item.norm.force == "sanction":
        yield from ("consequence", "certainty")


def gravity(book: Book, placed: PlacedStatement) -> int:
    """Return the place of the gravest consequence that a statement names among the measures; after all where none."""
    ranks = book.once(_measure_ranks)
    return min((ranks[each.measure] for each in placed.statement.consequences), default=len(ranks))


def _measure_ranks(book: Book) -> Mapping[str, int]:
    return {measure.id: rank for rank, measure in enumerate(book.corpus.vocabulary.measures)}


def _spoken(book: Book, item: Said, side: Side, asks: Asks | None) -> str:
    statement = item.placed.statement
    if statement.act is None:
        # Nobody said yet what is done: then its own words say it, and no more is made of them.
        return _say.QUOTED.format(sign=item.norm.sign, quote=statement.quote)
    form = _form(item, side, asks)
    acts = item.norm.force in ("oblige", "inform", "sanction")
    filling: Mapping[str, Callable[[], str | None]] = {
        "act": lambda: statement.act,
        "when": lambda: limits.occasions(statement, terms="{terms}" in form),
        "school": lambda: limits.school(book, statement, acts=acts),
        "who": lambda: _names(item.binds),
        "whom": lambda: _names(item.affects),
        "deciders": lambda: words.numbers.enumeration(_deciders(book, statement), _say.JOINED[False]),
        "terms": lambda: _terms(book, statement),
    }
    consent = _consent(book, statement, [*_consents(statement.conditions), *_named(statement.exceptions)], all_=True)
    spoken = form.format(**{name: fill() for name, fill in filling.items() if f"{{{name}}}" in form})
    if not consent or "{terms}" in form:
        return spoken
    lifted = any(each.from_ for each in statement.exceptions)
    return (_say.CONSENT_LIFTS if lifted else _say.CONSENT_ASIDE).format(verdict=spoken, consent=consent)


def _form(item: Said, side: Side, asks: Asks | None) -> str:
    """Return the sentence that is to be filled in."""
    statement, force = item.placed.statement, item.norm.force
    kind: str = _kind(force, statement)
    by_school = bool(item.binds) and all(role.organisation for role in item.binds)
    if asks == "decision" and statement.decided_by:
        return _say.DECISION[decides(statement)]
    if force == "sanction":
        others = side == "others" and item.affects
        forms = _say.SANCTION_SCHOOL if by_school else _say.SANCTION_OTHERS if others else _say.SANCTION
        return forms[statement.certainty]
    if by_school:
        course = force == "oblige" and not _MUST.search(statement.quote)
        return _say.SCHOOL.get("course" if course else kind, _say.OWN[kind])
    if side in ("affects", "others") and item.binds:
        return _say.OTHERS.get(kind, _say.OWN[kind])
    if side == "binds" and asks == "permission":
        return _say.PERMISSION.get(kind, _say.OWN[kind])
    return _say.OWN[kind]


def decides(statement: Statement) -> bool:
    """Return whether a text says that those whom it names decide; else it only says that they act."""
    return all(_DECIDES.search(each.quote) for each in statement.decided_by)


def _names(roles: tuple[Role, ...]) -> str:
    return words.numbers.enumeration([role.label for role in roles]).lower()


def _deciders(book: Book, statement: Statement) -> list[str]:
    labels = book.once(_labels)
    return list(dict.fromkeys(labels[named.actor] for named in statement.decided_by))


def _labels(book: Book) -> Mapping[str, str]:
    return {actor.id: actor.label for actor in book.corpus.vocabulary.actors}


def _terms(book: Book, statement: Statement) -> str:
    """Return on what a permission depends: whose consent, and how many exceptions and conditions more."""
    agreed, excepted = _consents(statement.conditions), _named(statement.exceptions)
    exceptions: list[Asked] = [each for each in statement.exceptions if each not in excepted]
    others: list[Asked] = [each for each in statement.conditions if each.kind not in (*_CIRCUMSTANCES, "consent")]
    more: list[str] = []
    if consent := _consent(book, statement, excepted, all_=False):
        terms = _say.UNLESS_CONSENT.format(consent=consent)
        more += [_counted(exceptions, _say.MORE_EXCEPTIONS)] if exceptions else []
        others += agreed
    elif exceptions:
        terms = _counted(exceptions, _say.UNLESS)
        others += agreed
    elif consent := _consent(book, statement, agreed, all_=True):
        terms = (_say.ONLY_CONSENT if _without(statement) else _say.IF_CONSENT).format(consent=consent)
    else:
        return _counted(others, _say.IF)
    more += [_counted(others, _say.MORE)] if others else []
    return _say.IF_MORE.format(terms=terms, count=words.numbers.enumeration(more)) if more else terms


def _kind(force: Force, statement: Statement) -> str:
    """Return the force, or what an exception or consent makes of it: then "no" or "yes" alone says too much."""
    if statement.exceptions and force in ("forbid", "permit-if"):
        return "permit-unless"
    if force == "permit-if" and _without(statement):
        return "permit-only"
    limited = statement.exceptions or _consents(statement.conditions)
    return "permit-if" if force == "permit" and limited else force


def _without(statement: Statement) -> bool:
    """Return whether a permission is printed as a ban on doing something "without" what it asks."""
    return any(_WITHOUT.match(each.quote) for each in statement.conditions)


def _consents(conditions: Iterable[Condition]) -> list[Asked]:
    return [each for each in conditions if each.kind == "consent"]


def _named(exceptions: Iterable[Exemption]) -> list[Asked]:
    return [each for each in exceptions if each.from_]


def _ages(statement: Statement) -> Mapping[str, str]:
    """Return the words for the age at which the consent of an actor counts, by actor."""
    return {
        actor: (statement.age or each).quote
        for each in statement.conditions
        if each.kind == "age"
        for actor in each.from_
    }


def _consent(book: Book, statement: Statement, asked: Sequence[Asked], *, all_: bool) -> str | None:
    """Return whose consent is spoken of, ``all_`` or one of those asked apart; null where none is."""
    if not asked:
        return None
    known = book.once(_labels)
    aged = {actor: _say.AGED.format(who=known[actor], age=age) for actor, age in _ages(statement).items()}
    labels = {**known, **aged}
    spoken = []
    for each in (each for each in asked if each.from_):
        names = [labels[actor] for actor in each.from_]
        # A name that holds an "or" itself is set apart by a comma from the next.
        apart = [f"{name}," if _say.EITHER in name else name for name in names[:-1]]
        who = words.numbers.enumeration([*apart, names[-1]], _say.JOINED[each.all])
        spoken.append(_say.CONSENT.format(who=who))
    pointed = any(limits.points(each.quote) for each in asked)
    unsaid = _say.CONSENT_POINTED if pointed else _say.CONSENT_OF_WHOM
    return words.numbers.enumeration(list(dict.fromkeys(spoken)), _say.JOINED[all_]) or unsaid


def _counted(asked: Sequence[Asked], forms: tuple[str, str]) -> str:
    """Return how many limits there are; short ones in their own words, for else nobody learns which."""
    counted = forms[0] if len(asked) <= 1 else forms[1].format(count=len(asked))
    lengths = [len(each.quote.split()) for each in asked if quotation.ELLIPSIS not in each.quote]
    if len(lengths) < len(asked) or not asked or max(lengths) > limits.LONGEST or sum(lengths) > _ALL_SHORT:
        return counted
    quotes = [_say.OCCASION_QUOTE.format(quote=each.quote) for each in asked]
    return _say.IN_WORDS.format(counted=counted, quotes=words.numbers.enumeration(quotes))
