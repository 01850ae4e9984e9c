"""What the papers call each unit of a revision, and the footnotes that they quote with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.book import notes, wording
from generator.book.danglingnotes import Dangles
from generator.book.notes import Note
from generator.compare.revision import Change, Revision
from generator.compare.revision.units import Unit
from generator.language import words

_say = words.phrases.papers


class Names:
    """The names and footnotes of the units of a revision, by change."""

    def __init__(self, revision: Revision) -> None:
        self.dangles = Dangles(revision)
        self._old, self._new = wording.unit_names(revision.old), wording.unit_names(revision.new)
        self._old_notes, self._new_notes = notes.by_unit(revision.old), notes.by_unit(revision.new)

    def of(self, change: Change) -> tuple[str, ...]:
        """Return where a change stands: in the new version, and in the old one where that has another name."""
        old, new = (_joined(units, names) for units, names in ((change.old, self._old), (change.new, self._new)))
        if not old or not new or old == new:
            return (new or old,)
        return new, _say.FORMER_PLACE.format(place=old)

    def old_notes(self, change: Change) -> tuple[str, ...]:
        """Return the footnotes of what it was."""
        return _said(change.old, self._old_notes)

    def new_notes(self, change: Change) -> tuple[str, ...]:
        """Return the footnotes of what it becomes."""
        return _said(change.new, self._new_notes)


def _said(units: Sequence[Unit], found: Mapping[str, tuple[Note, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(note.said for unit in units for note in found.get(unit.key, ())))


def _joined(units: Sequence[Unit], names: Mapping[str, str]) -> str:
    return words.numbers.enumeration(list(dict.fromkeys(names[unit.key] for unit in units)))
