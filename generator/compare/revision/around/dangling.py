"""Marks of footnotes that lead nowhere in a new version, and footnotes to which no mark leads.

A number behind a word is surely a mark where the old version had its footnote. Where it had none, only a mark counts
that nothing else looks like: raised, in square brackets, or a star behind a word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from generator.compare.revision.alignment.matching import Match
from generator.compare.revision.around.footnoted import Footnoted
from generator.compare.revision.around.surroundings import letters
from generator.compare.revision.changes import Change, Dangling, OutsideChange
from generator.ground import spans
from generator.language import words
from generator.model import Edition, Footnote, Verdict
from generator.model.carriers import Carriers, plain
from generator.model.unanswered import unanswered

_say = words.phrases.evidence
_TELLING = 8  # letters of a footnote by which it is known as a provision: two or three words
_AROUND = ".:)]"  # what may stand between a mark and its footnote


def dangling(old: Edition, new: Edition, matches: Sequence[Match], notes: Footnoted) -> tuple[Dangling, ...]:
    """Return what dangles in the new edition: for footnotes that went, then for those that stayed, then other marks."""
    return tuple(_Search(old, new, matches, notes).found())


class _Search:
    def __init__(self, old: Edition, new: Edition, matches: Sequence[Match], notes: Footnoted) -> None:
        self._old, self._new, self._notes = old, new, notes
        self._origins = {unit.key: {one.key for one in match.old} for match in matches for unit in match.new}
        self._carriers = Carriers(new.version, new.source_lines)
        self._of_mark: defaultdict[str, list[Footnote]] = defaultdict(list)
        for note in new.footnotes:
            self._of_mark[note.mark or ""].append(note)

    def found(self) -> Iterator[Dangling]:
        told: set[tuple[str, str]] = set()
        for note in self._notes.gone:
            still, read = self._still(note), self._read_as_text(note)
            lines = spans.lines(note.lines)
            if still and not read:
                told.update((key, note.mark or "") for key in still)
                yield Dangling(what="mark", mark=note.mark or "", units=still, of=note.of, old_lines=lines)
            elif read and not still:
                yield Dangling(what="read-as-text", mark=note.mark or "", units=read, of=note.of, old_lines=lines)
        yield from self._without_mark()
        yield from self._without_note(told)

    def _still(self, note: Footnote) -> tuple[str, ...]:
        """Return the units that carry the mark of a footnote that went, and no other footnote with it."""
        carrying = {mark.eid for mark in self._carriers.every(note.mark or "")}
        homes = (key for home in note.of for key in sorted(self._notes.became(home)) if key in carrying)
        return tuple(key for key in dict.fromkeys(homes) if not self._answered(note.mark, key))

    def _answered(self, sign: str | None, key: str) -> bool:
        """Return whether a unit has a footnote of this mark that it had before, or that is new."""
        for note in self._of_mark[sign or ""]:
            if key in (*note.of, *note.rivals):
                origin = self._notes.origins.get(note)
                if origin is None or any(key in self._notes.became(home) for home in origin.of):
                    return True
        return False

    def _read_as_text(self, note: Footnote) -> tuple[str, ...]:
        """Return the unit that says what a footnote said, right behind its mark."""
        sought = letters(plain(note.text))
        if note.mark and note.of and len(sought) >= _TELLING:
            for key, said in self._said:
                before, found, _ = said.partition(sought)
                if found and before.rstrip(_AROUND).endswith(note.mark):
                    return (key,)
        return ()

    @cached_property
    def _said(self) -> tuple[tuple[str, str], ...]:
        """What each provision of the new edition says behind its number, in bare letters."""
        provisions = (passage.provision for passage in self._new.passages)
        return tuple((each.eid, letters(plain(f"{each.num or ''}{each.text or ''}"))) for each in provisions)

    def _without_mark(self) -> Iterator[Dangling]:
        for note in self._new.footnotes:
            if not note.of and not note.rivals:
                origin = self._notes.origins.get(note)
                yield Dangling(
                    what="note",
                    mark=note.mark or (origin.mark if origin else None) or "",
                    units=tuple(sorted(self._notes.homes(origin))) if origin else (),
                    of=origin.of if origin else (),
                    lines=spans.lines(note.lines),
                    old_lines=spans.lines(origin.lines) if origin else (),
                    before=origin is not None and not origin.of,
                )

    def _without_note(self, told: set[tuple[str, str]]) -> Iterator[Dangling]:
        noted = {(key, note.mark) for note in self._old.footnotes for key in (*note.of, *note.rivals)}
        carriers = Carriers(self._old.version, self._old.source_lines)
        found = {(mark.eid, sign) for sign, mark in unanswered(self._new.version, self._new.source_lines)}
        for key, sign in sorted(found - told):
            earlier = {mark.eid for mark in carriers.every(sign) if (mark.eid, sign) not in noted}
            before = not earlier.isdisjoint(self._origins.get(key, ()))
            yield Dangling(what="mark", mark=sign, units=(key,), before=before)


def beside(
    found: Sequence[Dangling], changes: Sequence[Change], around: Sequence[OutsideChange]
) -> tuple[tuple[Change, ...], tuple[OutsideChange, ...], tuple[Dangling, ...]]:
    """Return changes with what dangles beside them, and what dangles; what was so before only beside a change.

    Where a footnote lost its mark, or a mark its footnote, that is substantive; where a mark came that never had one,
    nothing is known to be lost.
    """
    changed = tuple(_with(change, [each for each in found if _touches(each, change)]) for change in changes)
    surrounding = tuple(_with_outside(change, [each for each in found if _is(each, change)]) for change in around)
    told = {id(each) for change in changed for each in change.dangling}
    told |= {id(each) for change in surrounding for each in change.dangling}
    return changed, surrounding, tuple(each for each in found if not each.before or id(each) in told)


def _touches(each: Dangling, change: Change) -> bool:
    return any(unit.key in each.units for unit in change.new) or any(unit.key in each.of for unit in change.old)


def _is(each: Dangling, change: OutsideChange) -> bool:
    sides = (each.old_lines, change.old_lines), (each.lines, change.new_lines)
    return change.reason == "footnote" and any(set(one) & set(other) for one, other in sides)


def _with(change: Change, found: Sequence[Dangling]) -> Change:
    verdict: Verdict = "substantive" if _lost(found) and change.overrule is None else change.verdict
    return replace(change, verdict=verdict, basis=_basis(found, change.basis), dangling=tuple(found))


def _with_outside(change: OutsideChange, found: Sequence[Dangling]) -> OutsideChange:
    lost = _lost(found)
    return replace(
        change,
        verdict="substantive" if lost else change.verdict,
        layout=change.layout and not lost,
        basis=_basis(found, change.basis),
        dangling=tuple(found),
    )


def _lost(found: Sequence[Dangling]) -> bool:
    return any(map(_came_to, found))


def _came_to(each: Dangling) -> bool:
    """Return whether a footnote or a mark lost the other, which the old version has."""
    return bool(each.old_lines) and not each.before


def _basis(found: Sequence[Dangling], basis: tuple[str, ...]) -> tuple[str, ...]:
    """Return why a change has its class, what was lost first."""
    told = (_say.NO_FOOTNOTE if each.what == "mark" else _say.NO_MARK for each in found if _came_to(each))
    return tuple(dict.fromkeys((*told, *basis)))
