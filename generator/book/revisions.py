"""A revision as a page: what changed, by weight, each thing with its place and its reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator import addresses
from generator.book import headline, outsideviews, ruling, wording
from generator.book.danglingnotes import Dangles
from generator.book.excerpts import excerpt
from generator.book.outsideviews import OutsideView
from generator.book.points import Matter, matters
from generator.book.ruling import RuleView
from generator.compare.redline import Span
from generator.compare.revision import Change, Revision
from generator.compare.revision.changes import WEIGHT, Renaming
from generator.compare.revision.matching import Evidence
from generator.compare.revision.units import Unit
from generator.language import words
from generator.model import Edition, Verdict, Version, Work

_say = words.phrases.revisions
_plural = words.numbers.plural
_MOST_WORDS = 20  # that are named; a source in narrow columns has hundreds


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceLink:
    """A provision or heading of one of the two versions; ``text`` is what it says there."""

    name: str
    path: str
    text: str


@dataclass(frozen=True, kw_only=True)
class ChangeView:
    """One change ready to show; ``left`` and ``right`` are its places before and after.

    ``dangling`` says which marks in it have no footnote, and which footnotes have no mark in it any more.
    """

    anchor: str
    name: str
    kinds: tuple[str, ...]
    verdict: Verdict
    label: str
    why: str
    reason: str | None
    motivation: str
    evidence: str | None
    spans: tuple[Span, ...]
    left: tuple[PlaceLink, ...]
    right: tuple[PlaceLink, ...]
    dangling: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """The edits of one class in a change of another: ``spans`` is their part of its redline."""

    change: ChangeView
    spans: tuple[Span, ...]


@dataclass(frozen=True, kw_only=True)
class RenamingView:
    """A renaming with every change it occurs in; ``count`` are its places."""

    old: str
    new: str
    count: int
    changes: tuple[ChangeView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """One unit of the text in the minimap; ``height`` from 1 (unchanged) to 4 (substantive)."""

    at: int
    height: int
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something said about a version as a whole, before and after."""

    name: str
    old: str
    new: str


@dataclass(frozen=True, kw_only=True)
class RevisionView:
    """The page of a revision."""

    revision: Revision
    work: Work
    old: RevisionSide
    new: RevisionSide
    sentence: str
    matters: tuple[Matter, ...]
    tallied: str
    substantive: tuple[ChangeView, ...]
    renamings: tuple[RenamingView, ...]
    terminological: tuple[ChangeView, ...]
    editorial: tuple[ChangeView, ...]
    differences: int
    also: tuple[Excerpt, ...]
    outside: tuple[OutsideView, ...]
    rules: tuple[RuleView, ...]
    facts: tuple[Fact, ...]
    notes: tuple[str, ...]
    ticks: tuple[Tick, ...]
    map_words: str

    @property
    def every(self) -> tuple[ChangeView, ...]:
        """Every change, by weight."""
        return (*self.substantive, *self.terminological, *self.editorial)


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionSide:
    """One of the two versions."""

    name: str
    path: str
    source_path: str
    concept: bool


def revision_view(work: Work, revision: Revision) -> RevisionView:
    """Return the page of a revision; one of unrelated texts lists no changes."""
    places = _Places(revision)
    shown = revision.changes if revision.related else ()
    views = {id(change): _change(change, places, revision.new) for change in shown}

    def having(verdict: Verdict) -> tuple[ChangeView, ...]:
        return tuple(views[id(change)] for change in shown if change.verdict == verdict)

    return RevisionView(
        revision=revision,
        work=work,
        old=_side(revision.old),
        new=_side(revision.new),
        sentence=headline.sentence(revision),
        matters=matters(revision),
        tallied=headline.tallied(revision),
        substantive=having("substantive"),
        renamings=tuple(_renaming(index, renaming, shown, views) for index, renaming in enumerate(revision.renamings))
        if revision.related
        else (),
        terminological=having("terminological"),
        editorial=having("editorial"),
        differences=revision.tally.editorial,
        also=tuple(
            Excerpt(change=views[id(change)], spans=excerpt(change, "editorial"))
            for change in (revision.also("editorial") if revision.related else ())
        ),
        outside=outsideviews.views(revision),
        rules=ruling.views(revision),
        facts=tuple(facts(revision)),
        notes=tuple(_notes(work, revision)),
        ticks=tuple(_ticks(revision, places)),
        map_words=_map_words(revision, shown),
    )


def _renaming(index: int, renaming: Renaming, shown: Sequence[Change], views: Mapping[int, ChangeView]) -> RenamingView:
    return RenamingView(
        old=renaming.old,
        new=renaming.new,
        count=len(renaming.places),
        changes=tuple(
            views[id(change)]
            for change in shown
            if any(edit.renaming == index for edit in change.edits) and change.key in renaming.places
        ),
    )


class _Places:
    """The names and addresses of the units of both versions."""

    def __init__(self, revision: Revision) -> None:
        self._revision = revision
        self.dangles = Dangles(revision)
        self._old = wording.unit_names(revision.old)
        self._new = wording.unit_names(revision.new)

    def left(self, units: Sequence[Unit]) -> tuple[PlaceLink, ...]:
        return tuple(_place(self._revision.old, self._old[unit.key], unit) for unit in units)

    def right(self, units: Sequence[Unit]) -> tuple[PlaceLink, ...]:
        return tuple(_place(self._revision.new, self._new[unit.key], unit) for unit in units)

    @property
    def order(self) -> tuple[str, ...]:
        """The keys of the new version in reading order."""
        return tuple(self._new)


def _place(edition: Edition, name: str, unit: Unit) -> PlaceLink:
    return PlaceLink(name=name, path=f"{addresses.edition(edition)}/#{unit.key}", text=unit.text)


def _side(edition: Edition) -> RevisionSide:
    return RevisionSide(
        name=wording.edition_name(edition),
        path=addresses.edition(edition),
        source_path=addresses.source(edition),
        concept=edition.version.status == "concept",
    )


def _change(change: Change, places: _Places, new: Edition) -> ChangeView:
    left, right = places.left(change.old), places.right(change.new)
    here = right or left
    return ChangeView(
        anchor=(_say.CHANGE_ANCHOR if right else _say.GONE_ANCHOR).format(key=change.key),
        name=here[0].name,
        kinds=tuple(_say.KIND[kind] for kind in change.kinds),
        verdict=change.verdict,
        label=_say.VERDICT[change.verdict],
        why=words.numbers.enumeration(change.basis),
        reason=change.overrule.reason if change.overrule else None,
        motivation=" ".join(motivations(change, new)) or wording.NOT_STATED,
        evidence=_evidence(change.evidence) if change.evidence else None,
        spans=change.spans,
        left=left,
        right=right,
        dangling=places.dangles.said(change.dangling),
    )


def _evidence(evidence: Evidence) -> str:
    shown = [_say.EQUAL_WORDS.format(percent=words.numbers.percent(evidence.share))]
    if evidence.wid:
        shown.insert(0, _say.LINKED_BY_EDITORS)
    if evidence.number:
        shown.append(_say.SAME_NUMBER)
    if evidence.context:
        shown.append(_say.SAME_NEIGHBOURS)
    return words.numbers.enumeration(shown)


def facts(revision: Revision) -> Iterator[Fact]:
    """Yield what is known of both versions as a whole; what is not known says so."""
    old, new = revision.old.version, revision.new.version
    for name, before, after in (
        (_say.TITLE, old.title, new.title),
        (_say.DATE, wording.date(old.date), wording.date(new.date)),
        (_say.STATUS, wording.status(old), wording.status(new)),
        (_say.ADOPTED_BY, old.adopted_by, new.adopted_by),
        (_say.ADOPTED, wording.date(old.adopted), wording.date(new.adopted)),
        (_say.IN_FORCE, wording.date(old.in_force), wording.date(new.in_force)),
        (_say.REVIEW_DUE, wording.date(old.review_due), wording.date(new.review_due)),
        (_say.CONSULTATION, old.consultation, new.consultation),
        (_say.DECISION_BASIS, _decided(old), _decided(new)),
    ):
        yield Fact(name=name, old=before or wording.NOT_STATED, new=after or wording.NOT_STATED)


def _decided(version: Version) -> str:
    """Return where a decision is known from: its lines of the source, what people say of it, or both."""
    lines = wording.source_lines(version.decision_lines) if version.decision_lines else None
    return "; ".join(filter(None, (lines, version.decision_basis)))


def motivations(change: Change, new: Edition) -> tuple[str, ...]:
    """Return why something was changed, as the new version says; nothing where it does not."""
    given = {motivation.eid: motivation.text for motivation in new.version.motivations}
    return tuple(dict.fromkeys(given[unit.key] for unit in (*change.new, *change.old) if unit.key in given))


def _notes(work: Work, revision: Revision) -> Iterator[str]:
    dates = [version.version.date for version in (revision.old, revision.new)]
    if work.protocol.order_basis == "inferred":
        yield _say.INFERRED_ORDER.format(reason=work.protocol.order_reason)
    elif not any(dates):
        yield _say.NEITHER_DATED
    if any(dates) and not all(dates):
        yield _say.OLD_UNDATED if dates[0] is None else _say.NEW_UNDATED
    if revision.new.version.status == "concept":
        yield _say.CONCEPT
    if not revision.equal and (said := ruling.unread(revision)):
        yield said
    yield from Dangles(revision).said(revision.loose)
    yield from same_text(revision)


def same_text(revision: Revision) -> Iterator[str]:
    """Yield the sentences on what is printed otherwise in the sources and counts as the same."""
    yield from _made_whole(revision)
    yield from outsideviews.layout(revision)


def _made_whole(revision: Revision) -> Iterator[str]:
    """Yield the sentence on words that a line end breaks in one of the sources, where there are any."""
    names = map(wording.edition_name, (revision.old, revision.new))
    found = [
        _say.MADE_WHOLE_WORD.format(word=f"{each.tail}-{each.head}", version=name, line=each.line)
        for name, side in zip(names, revision.made_whole, strict=True)
        for each in side
    ]
    if len(found) > _MOST_WORDS:
        found[_MOST_WORDS:] = [_say.MADE_WHOLE_MORE.format(count=len(found) - _MOST_WORDS)]
    if found:
        yield _say.MADE_WHOLE.format(words="; ".join(found))


def _ticks(revision: Revision, places: _Places) -> Iterator[Tick]:
    weight = {unit.key: WEIGHT[change.verdict] for change in revision.changes for unit in change.new}
    kind = {unit.key: change.verdict for change in revision.changes for unit in change.new}
    for at, key in enumerate(places.order):
        yield Tick(at=at, height=weight.get(key, -1) + 2, kind=kind.get(key, "unchanged"))


def _map_words(revision: Revision, shown: Sequence[Change]) -> str:
    total = len(revision.unchanged) + sum(len(change.new) for change in shown)
    counts = headline.counted(revision) if shown else ()
    phrase = _say.MAP_CHANGED if counts else _say.MAP
    units = _plural(total, *_say.UNITS)
    return phrase.format(units=units, unchanged=len(revision.unchanged), counts=words.numbers.enumeration(counts))
