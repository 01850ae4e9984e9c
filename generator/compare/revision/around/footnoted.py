"""Which footnote became which: by its words, then by the provision that it belongs to, whatever its number or page.

A footnote is found by its mark. Where it is printed is a matter of pages, as long as its mark stands with the same
words; with other words it is another rule, though not a letter of it changed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cached_property

from generator.compare.revision.alignment.matching import Match, align
from generator.compare.revision.around.standing import Standing
from generator.compare.revision.around.surroundings import Aside, plain
from generator.compare.revision.changes import OutsideKind
from generator.compare.revision.units import Unit
from generator.compare.revision.wraps import same_text
from generator.ground import spans
from generator.model import Edition, Footnote
from generator.model.carriers import TITLE


@dataclass(frozen=True, slots=True)
class NoteChange:
    """What became of a footnote, as lines of either source.

    ``paged`` is whether only its place on a page differs, ``traded`` whether it now surely belongs to other words.
    """

    kind: OutsideKind
    old: tuple[Aside, ...] = ()
    new: tuple[Aside, ...] = ()
    paged: bool = False
    traded: bool = False


class Footnoted:
    """The footnotes of two editions, ``links`` from the places of the old ones to those of the new ones."""

    def __init__(self, old: Edition, new: Edition, matches: Sequence[Match]) -> None:
        self.old, self.new = old.footnotes, new.footnotes
        self._became: defaultdict[str, set[str]] = defaultdict(set, {TITLE: {TITLE}})
        for match in matches:
            for unit in match.old:
                self._became[unit.key].update(other.key for other in match.new)
        self.links = self._by_words()
        self.links |= self._by_home()

    def _by_words(self) -> dict[int, int]:
        sides = [[Unit(key=str(at), text=note.text) for at, note in enumerate(side)] for side in (self.old, self.new)]
        found = align(*sides).matches
        return {int(match.old[0].key): int(match.new[0].key) for match in found if match.old and match.new}

    def _by_home(self) -> dict[int, int]:
        """Return the footnotes without a link that are the only such ones of what became each other."""
        taken = set(self.links.values())
        rows_of: defaultdict[str, set[int]] = defaultdict(set)
        columns_of: defaultdict[str, set[int]] = defaultdict(set)
        loose = [row for row in range(len(self.old)) if row not in self.links]
        for row in loose:
            for home in self.homes(self.old[row]):
                rows_of[home].add(row)
        for column in (at for at in range(len(self.new)) if at not in taken):
            for home in self.new[column].of:
                columns_of[home].add(column)
        found: dict[int, int] = {}
        for row in loose:
            homes = self.homes(self.old[row])
            columns = {column for home in homes for column in columns_of[home]}
            if len(columns) == 1 and {one for home in homes for one in rows_of[home]} == {row}:
                found[row] = columns.pop()
        return found

    def homes(self, note: Footnote) -> set[str]:
        """Return the units of the new edition that became of what a footnote of the old one belongs to."""
        return {key for home in note.of for key in self._became.get(home, ())}

    def became(self, key: str) -> Set[str]:
        """Return the keys of the new units that became of an old one."""
        return self._became.get(key, frozenset())

    @cached_property
    def gone(self) -> tuple[Footnote, ...]:
        """The footnotes that the new edition has no more."""
        return tuple(note for row, note in enumerate(self.old) if row not in self.links)

    @cached_property
    def origins(self) -> dict[Footnote, Footnote]:
        """The footnotes of the new edition that became of one of the old edition, each with that."""
        return {self.new[column]: self.old[row] for row, column in self.links.items()}

    @cached_property
    def _known(self) -> frozenset[str]:
        """The keys of the new units that became of any."""
        return frozenset(key for keys in self._became.values() for key in keys)

    def elsewhere(self, row: int) -> bool:
        """Return whether a footnote that stayed belongs to other words, of which neither came nor went, or to none."""
        old, new = self.old[row], self.new[self.links[row]]
        if bool(old.of) != bool(new.of):
            return True
        homes = self.homes(old)
        lost = any(self._became.get(home) and not self._became[home] & set(new.of) for home in old.of)
        return lost or any(home in self._known and home not in homes for home in new.of)

    def changes(
        self, before: Sequence[Aside], after: Sequence[Aside], standing: Standing
    ) -> tuple[tuple[NoteChange, ...], tuple[list[Aside], list[Aside]]]:
        """Return what became of the footnotes, and the lines of either source that this does not speak of."""
        printed = _printed(self.old, before), _printed(self.new, after)
        others = [{plain(aside.text) for aside in side if aside.reason != "footnote"} for side in (before, after)]
        found: list[NoteChange] = []
        spoken: set[Aside] = set()
        for row, column in self.links.items():
            old, new = printed[0][row], printed[1][column]
            if old and new:
                found += self._became_of(row, old, new, standing)
                spoken.update(old, new)
        gone = _alone(printed[0], self.links.keys(), others[1])
        come = _alone(printed[1], set(self.links.values()), others[0])
        found += [NoteChange("removed", old=lines) for lines in gone] + [
            NoteChange("added", new=lines) for lines in come
        ]
        spoken.update(aside for lines in (*gone, *come) for aside in lines)
        rest = [aside for aside in before if aside not in spoken], [aside for aside in after if aside not in spoken]
        return tuple(found), rest

    def _became_of(
        self, row: int, old: tuple[Aside, ...], new: tuple[Aside, ...], standing: Standing
    ) -> Iterator[NoteChange]:
        if not same_text([aside.text for aside in old], [aside.text for aside in new]):
            # With another mark it may be about other words: two footnotes that traded places.
            yield NoteChange("changed", old, new, traded=self._sure(row) and self.elsewhere(row))
        elif self.elsewhere(row):
            yield NoteChange("moved", old, new)
        elif not standing.same(old[0], new[0]):
            yield NoteChange("moved", old, new, paged=self._sure(row))

    def _sure(self, row: int) -> bool:
        """Return whether it is known to what a footnote belongs: a mark in several places is about the nearest."""
        return all(len(note.of) == 1 for note in (self.old[row], self.new[self.links[row]]))


def _alone(printed: Sequence[tuple[Aside, ...]], linked: Set[int], others: Set[str]) -> list[tuple[Aside, ...]]:
    """Return the lines of footnotes without a link; what the other text reads as something else is told with that."""
    return [
        lines
        for at, lines in enumerate(printed)
        if lines and at not in linked and not any(plain(aside.text) in others for aside in lines)
    ]


def _printed(notes: Sequence[Footnote], side: Sequence[Aside]) -> list[tuple[Aside, ...]]:
    """Return the lines of each footnote as they stand in a source; none where another has part of one of them."""
    of_line: defaultdict[int, list[int]] = defaultdict(list)
    for at, note in enumerate(notes):
        for line in spans.lines(note.lines):
            of_line[line].append(at)
    found: list[list[Aside]] = [[] for _ in notes]
    for aside in side:
        owners = of_line[aside.line] if aside.reason == "footnote" else []
        for owner in owners:
            found[owner].append(aside)
    shared = {owner for owners in of_line.values() if len(owners) > 1 for owner in owners}
    return [() if at in shared else tuple(lines) for at, lines in enumerate(found)]
