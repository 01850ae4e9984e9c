"""What a comparison of two versions finds: classified changes, renamings and counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.compare.redline import Span
from generator.compare.revision.alignment.matching import Evidence
from generator.compare.revision.around.surroundings import OutsideReason
from generator.compare.revision.edits import Edit
from generator.compare.revision.units import Unit
from generator.model import Overrule, Verdict

ChangeKind = Literal["added", "removed", "split", "merged", "moved", "changed", "renumbered"]
KINDS: tuple[ChangeKind, ...] = ("added", "removed", "split", "merged", "moved", "changed", "renumbered")
OutsideKind = Literal["added", "removed", "moved", "changed"]
OUTSIDE_KINDS: tuple[OutsideKind, ...] = ("added", "removed", "moved", "changed")
WEIGHT: Mapping[Verdict, int] = {"substantive": 2, "terminological": 1, "editorial": 0}


What = Literal["mark", "note", "read-as-text"]
"""A mark without its footnote, a footnote without its mark, or one that for want of it is read as a provision."""

WHATS: tuple[What, ...] = ("mark", "note", "read-as-text")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dangling:
    """A mark or footnote of the new version that lacks the other.

    ``units`` are the keys of the new units that carry the mark, carried it, or are what was the footnote; ``of`` those
    of the old ones that it belonged to. ``lines`` are those of the footnote in the new source, ``old_lines`` in the old
    one; none where it has none there. ``before`` is whether the old version lacked the same.
    """

    what: What
    mark: str
    units: tuple[str, ...]
    of: tuple[str, ...] = ()
    lines: tuple[int, ...] = ()
    old_lines: tuple[int, ...] = ()
    before: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedEdit:
    """An edit with its class and evidence; ``renaming`` is the index of the renaming it belongs to."""

    edit: Edit
    verdict: Verdict
    basis: tuple[str, ...]
    renaming: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change: units of the old version that became units of the new one.

    ``kinds`` are all that apply, the heaviest first (see ``KINDS``); ``verdict`` and ``basis`` are of the whole change,
    the verdict after ``overrule``. ``spans`` is the redline of the compared texts, one span for what was added or
    removed. ``dangling`` are the marks in it without a footnote, and the footnotes that have no mark in it any more.
    """

    kinds: tuple[ChangeKind, ...]
    old: tuple[Unit, ...]
    new: tuple[Unit, ...]
    old_text: str
    new_text: str
    spans: tuple[Span, ...]
    edits: tuple[JudgedEdit, ...]
    verdict: Verdict
    basis: tuple[str, ...]
    evidence: Evidence | None
    overrule: Overrule | None = None
    dangling: tuple[Dangling, ...] = ()

    @property
    def kind(self) -> ChangeKind:
        """The heaviest kind."""
        return self.kinds[0]

    @property
    def key(self) -> str:
        """The eid by which it is known: that of the new version, or of the old one where it was removed."""
        return (self.new or self.old)[0].key

    @property
    def of_heading(self) -> bool:
        """Whether it is a heading that changed, and no provision."""
        return all(unit.bare for unit in self.new or self.old)

    def differing(self, verdict: Verdict) -> tuple[JudgedEdit, ...]:
        """Return the edits of a class; all are of the class given to the change in ``protocol.yml``, if one was."""
        return tuple(edit for edit in self.edits if (self.overrule or edit).verdict == verdict)

    @property
    def regulates(self) -> bool:
        """Whether a rule is involved: not only a principle or information."""
        return any(unit.regulates for unit in (*self.old, *self.new))


@dataclass(frozen=True, slots=True, kw_only=True)
class Renaming:
    """A name that was replaced throughout: ``places`` are the keys of the changes it occurs in, one for each edit."""

    old: str
    new: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideChange:
    """One change outside the words of the provisions: of a footnote, a date, a contact block, the head of a page.

    ``old_lines`` and ``new_lines`` are lines of the two sources, from 1. A change that recurs, such as that of the head
    of each page, is one change, with all its lines; ``times`` says how often. Lines of one change are parted by a line
    end in ``old_text`` and ``new_text``, and ``spans`` is their redline. ``layout`` is whether it looks as if it were
    of pages alone, ``repaged`` whether it surely is: only their numbers, where they are named as such, are others.
    """

    reason: OutsideReason
    kind: OutsideKind
    old_text: str
    new_text: str
    old_lines: tuple[int, ...]
    new_lines: tuple[int, ...]
    times: int = 1
    spans: tuple[Span, ...]
    verdict: Verdict
    basis: tuple[str, ...]
    layout: bool = False
    repaged: bool = False
    dangling: tuple[Dangling, ...] = ()

    @property
    def lines(self) -> int:
        """How many lines differ, counted on the side that has most."""
        return max(len(self.old_lines), len(self.new_lines))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many of what: the figures by which every page and paper counts.

    ``provisions`` and ``headings`` are how many of them came, went or stand otherwise, by kind. ``insertions``,
    ``deletions`` and ``replacements`` are substantive edits inside those that stayed, ``renamed`` and ``editorial``
    their other edits.
    """

    provisions: Mapping[ChangeKind, int]
    headings: Mapping[ChangeKind, int]
    insertions: int
    deletions: int
    replacements: int
    renamed: int
    editorial: int


def counted(changes: Iterable[Change | OutsideChange]) -> dict[Verdict, int]:
    """Return how many of some changes there are of each class, the heaviest first."""
    found = Counter(change.verdict for change in changes)
    return {verdict: found[verdict] for verdict in WEIGHT}


def differences(changes: Sequence[Change]) -> dict[Verdict, int]:
    """Return how many edits some changes hold of each class, the heaviest first: what pages count.

    What came or went as a whole, or only stands elsewhere, holds none.
    """
    return {verdict: sum(len(change.differing(verdict)) for change in changes) for verdict in WEIGHT}


def tally(changes: Sequence[Change]) -> Tally:
    """Return the figures by which every page and paper counts."""
    heavy = [own.edit for change in changes for own in change.differing("substantive")]
    found = differences(changes)
    return Tally(
        provisions=Counter(kind for change in changes if not change.of_heading for kind in change.kinds),
        headings=Counter(kind for change in changes if change.of_heading for kind in change.kinds),
        insertions=sum(not edit.old.strip() for edit in heavy),
        deletions=sum(not edit.new.strip() for edit in heavy),
        replacements=sum(bool(edit.old.strip() and edit.new.strip()) for edit in heavy),
        renamed=found["terminological"],
        editorial=found["editorial"],
    )
