"""What became of the rules between two versions, ready to show: per provision, per statement, per part of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from generator import addresses
from generator.book import limits, wording
from generator.compare.revision import Revision, RuleChange
from generator.compare.revision.aspects import OF_A_RULE, Part
from generator.compare.revision.rules import DOUBTS
from generator.compare.revision.statements import Difference, StatementChange
from generator.language import words
from generator.model import Edition, Passage, PlacedStatement, Vocabulary

_say = words.phrases.ruling
_plural = words.numbers.plural

Weight = Literal["sure", "possible", "beside"]
"""Whether a rule changed, may have changed, or differs in what makes it no other rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartView:
    """One part of a statement: ``who`` is what it names in our words, ``quote`` what says so; either may be empty."""

    who: str
    quote: str


@dataclass(frozen=True, kw_only=True)
class DifferenceView:
    """In what a statement differs, with its parts before and after; no parts where the text does not say."""

    name: str
    weight: Weight
    label: str
    old: tuple[PartView, ...]
    new: tuple[PartView, ...]


@dataclass(frozen=True, kw_only=True)
class StatementView:
    """A statement that came, went or differs: ``act`` is what it is about, in words of the editors where they gave any.

    ``quote`` is all of it where it came or went (``came`` tells which), and empty where it differs.
    """

    act: str
    weight: Weight
    label: str
    came: bool
    quote: str
    differences: tuple[DifferenceView, ...]
    note: str | None


@dataclass(frozen=True, kw_only=True)
class RuleView:
    """A heading or provision whose rules changed or may have; ``note`` is what else is to be said of it."""

    name: str
    path: str
    anchor: str
    weight: Weight
    statements: tuple[StatementView, ...]
    note: str | None


def views(revision: Revision) -> tuple[RuleView, ...]:
    """Return what became of the rules, the most consequential first; nothing of unrelated texts.

    What is compared by its words only is left out: all that is known of it is the change of its words.
    """
    if not revision.related:
        return ()
    names = _Names(revision.vocabulary)
    old, new = wording.unit_names(revision.old), wording.unit_names(revision.new)
    told = sorted((each for each in revision.rules if not each.by_words), key=_rank)
    return tuple(_rule(revision, each, (new if each.new else old)[each.key], names) for each in told)


def _rank(each: RuleChange) -> tuple[int, int]:
    """Return where a change stands: what is sure first, then what may be, by what that is about."""
    doubts = [DOUBTS.index(doubt) for doubt, _ in each.possible]
    return (0, 0) if each.sure else (1, min(doubts)) if doubts else (2, 0)


def unread(revision: Revision) -> str | None:
    """Return that some of it is compared by its words only, where that is so and the texts differ."""
    whole, parts = [], []
    for edition, passages in zip((revision.old, revision.new), revision.unread, strict=True):
        texts = [passage for passage in edition.passages if passage.provision.text is not None]
        if passages and len(passages) >= len(texts):
            whole.append(wording.edition_name(edition))
        elif passages:
            parts.append(_share(edition, passages))
    if not whole and not parts:
        return None
    if len(whole) > 1:
        return _say.BOTH_BY_WORDS
    shared = (words.numbers.enumeration(list(dict.fromkeys(each))) for each in (whole, parts))
    versions, provisions = shared
    said = (_say.BY_WORDS.format(versions=versions) if whole else "", _say.PARTLY.format(provisions=provisions))
    return " ".join(filter(None, said if parts else said[:1]))


def lines(revision: Revision) -> Iterator[str]:
    """Yield what :func:`views` tells as plain sentences, one for each provision, statement and difference."""
    for rule in views(revision):
        yield f"{rule.name[:1].upper()}{rule.name[1:]}{f': {rule.note}' if rule.note else ':'}"
        for statement in rule.statements:
            told = f": {_say.QUOTED.format(quote=statement.quote)}" if statement.quote else ""
            note = f". {statement.note}" if statement.note else ""
            label = f"{statement.act} ({statement.label})" if statement.act else statement.label
            yield f"- {label}{told}{note}"
            for each in statement.differences:
                yield "  " + _say.LINE.format(
                    name=each.name, label=each.label, old=written(each.old), new=written(each.new)
                )


def written(parts: Sequence[PartView]) -> str:
    """Return parts as they stand in a sentence."""
    return "; ".join(_written(part) for part in parts) or _say.NOTHING


def _written(part: PartView) -> str:
    quote = _say.QUOTED.format(quote=part.quote)
    if not part.quote:
        return part.who
    return _say.NAMED_QUOTE.format(who=part.who, quote=quote) if part.who else quote


def _share(edition: Edition, passages: Sequence[Passage]) -> str:
    provisions = _plural(len(passages), *words.phrases.pages.shared.PROVISIONS)
    return _say.OF_VERSION.format(provisions=provisions, version=wording.edition_name(edition))


def _rule(revision: Revision, each: RuleChange, name: str, names: _Names) -> RuleView:
    edition = revision.new if each.new else revision.old
    return RuleView(
        name=name,
        path=f"{addresses.edition(edition)}/#{each.key}",
        anchor=_say.ANCHOR.format(key=each.key),
        weight="sure" if each.sure else "possible" if each.possible else "beside",
        statements=tuple(_statement(change, names) for change in each.statements),
        note=_around(each),
    )


def _around(each: RuleChange) -> str | None:
    if not each.around:
        return None
    return _say.AROUND_HEADING if any(unit.kind == "heading" for unit in (*each.old, *each.new)) else _say.AROUND


def _statement(change: StatementChange, names: _Names) -> StatementView:
    placed = change.new or change.old
    assert placed is not None  # a change has one of the two
    whole = change.old is None or change.new is None
    return StatementView(
        act=placed.statement.act or "",
        weight="sure" if change.sure else "possible" if change.possible else "beside",
        label=_label(change),
        came=change.old is None,
        quote=placed.statement.quote if whole else "",
        differences=tuple(names.difference(change, each) for each in change.differences),
        note=None if change.reworded else _say.SAME_WORDS,
    )


def _label(change: StatementChange) -> str:
    if change.old is None:
        return _say.CAME if change.rules else _say.CAME_UNRULED
    if change.new is None:
        return _say.WENT if change.rules else _say.WENT_UNRULED
    return _say.CHANGED if change.sure else _say.POSSIBLY if change.possible else _say.OTHERWISE


class _Names:
    """What the ids of a vocabulary are called."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._norms = {norm.id: norm.sign for norm in vocabulary.norms}
        self._defining = vocabulary.norms_that("define")
        self._questions = {question.id: question for question in vocabulary.codebook}
        roles = {role.id: role.label.lower() for role in vocabulary.roles}
        actors = {actor.id: actor.label for actor in vocabulary.actors}
        self._labels: Mapping[str, Mapping[str, str]] = {
            "binds": roles,
            "affects": roles,
            "consent": actors,
            "decided-by": actors,
            "report-to": actors,
            "consequence": {measure.id: measure.label for measure in vocabulary.measures},
            "topic": {topic.id: topic.label for topic in vocabulary.topics},
            "condition": words.phrases.said.CONDITIONS,
            "certainty": _say.CERTAINTY,
            "wording": self._norms,
        }

    def difference(self, change: StatementChange, each: Difference) -> DifferenceView:
        """Return a difference in words; a force is named as the norms of the two statements are."""
        weight: Weight = "beside"
        if change.rules and each.aspect in OF_A_RULE:
            weight = "sure" if each.sure else "possible"
        label = {"sure": _say.CHANGED, "possible": _say.POSSIBLY, "beside": _say.OTHERWISE}[weight]
        old, new = (
            self._force(placed) if each.aspect == "force" else tuple(self._part(each.aspect, part) for part in parts)
            for placed, parts in ((change.old, each.old), (change.new, each.new))
        )
        defines = each.aspect == "words" and any(
            placed and placed.statement.norm in self._defining for placed in (change.old, change.new)
        )
        name = _say.MEANING if defines else _say.ASPECT[each.aspect]
        if each.aspect == "words" and not change.rules:
            name = _say.UNRULED_WORDS
        return DifferenceView(name=name, weight=weight, label=label, old=old, new=new)

    def _force(self, placed: PlacedStatement | None) -> tuple[PartView, ...]:
        if placed is None:
            return ()
        return (PartView(who=self._norms[placed.statement.norm], quote=placed.statement.quote),)

    def _part(self, aspect: str, part: Part) -> PartView:
        if aspect == "answer":
            return PartView(who=self._answer(part), quote="")
        if aspect == "reference":
            return PartView(who="", quote=part.quote)
        known = self._labels.get(aspect, {})
        who = words.numbers.enumeration([known.get(code, code) for code in part.codes])
        if aspect == "consent":
            if not part.codes:
                say = words.phrases.said
                who = say.CONSENT_POINTED if limits.points(part.quote) else say.CONSENT_OF_WHOM
            elif len(part.codes) > 1:
                who = _say.CONSENT_NAMED.format(actors=who, of=words.phrases.said.CONSENT_OF[part.all])
        return PartView(who=who, quote=part.quote)

    def _answer(self, part: Part) -> str:
        asked, *given = part.codes
        question = self._questions.get(asked)
        labels = {answer.id: answer.label for answer in question.answers} if question else {}
        answers = words.numbers.enumeration([labels.get(each, each) for each in given]) or _say.NO_ANSWER
        return _say.ANSWER.format(question=question.question if question else asked, answers=answers)
