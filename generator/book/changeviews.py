"""What changed, each thing with its places, its class and its reasons: the changes of a revision ready to show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator import addresses
from generator.book import wording
from generator.book.danglingnotes import Dangles
from generator.book.excerpts import excerpt
from generator.compare.redline import Span
from generator.compare.revision import Change, Revision
from generator.compare.revision.alignment.matching import Evidence
from generator.compare.revision.changes import Renaming
from generator.compare.revision.units import Unit
from generator.language import words
from generator.model import Edition, Verdict

_say = words.phrases.revisions


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
    motivation: str | None
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


class ChangeViews:
    """The views of all changes of a revision; one of unrelated texts lists none."""

    def __init__(self, revision: Revision) -> None:
        self._revision = revision
        self._shown = revision.changes if revision.related else ()
        places = _Places(revision)
        self._views = {id(change): _change(change, places, revision.new) for change in self._shown}

    def having(self, verdict: Verdict) -> tuple[ChangeView, ...]:
        """Return the changes of a class."""
        return tuple(self._views[id(change)] for change in self._shown if change.verdict == verdict)

    def renamings(self) -> tuple[RenamingView, ...]:
        """Return the renamings, each with the changes it occurs in."""
        found = self._revision.renamings if self._revision.related else ()
        return tuple(_renaming(index, renaming, self._shown, self._views) for index, renaming in enumerate(found))

    def also(self, verdict: Verdict) -> tuple[Excerpt, ...]:
        """Return the edits of a class in changes of another."""
        return tuple(
            Excerpt(change=self._views[id(change)], spans=excerpt(change, verdict))
            for change in (self._revision.also(verdict) if self._revision.related else ())
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


def _place(edition: Edition, name: str, unit: Unit) -> PlaceLink:
    return PlaceLink(name=name, path=f"{addresses.edition(edition)}/#{unit.key}", text=unit.text)


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
        motivation=" ".join(motivations(change, new)) or None,
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


def motivations(change: Change, new: Edition) -> tuple[str, ...]:
    """Return why something was changed, as the new version says; nothing where it does not."""
    given = {motivation.eid: motivation.text for motivation in new.version.motivations}
    return tuple(dict.fromkeys(given[unit.key] for unit in (*change.new, *change.old) if unit.key in given))
