"""Whether a line outside the provisions still stands where it stood: before, after or inside the same provision."""

from __future__ import annotations

from collections.abc import Sequence

from generator.compare.revision.alignment.matching import Match
from generator.compare.revision.around.surroundings import Aside, letters, marks
from generator.model import Edition


class Standing:
    """Where lines stand among the units of two editions; ``matches`` are what became of those."""

    def __init__(self, old: Edition, new: Edition, matches: Sequence[Match]) -> None:
        self._old = {unit.key: match for match in matches for unit in match.old}
        self._new = {unit.key: match for match in matches for unit in match.new}
        self._marks = marks(old), marks(new)
        self._same_words: dict[str, bool] = {}

    def same(self, old: Aside, new: Aside) -> bool:
        """Return whether a line stands between the same units, or where units came and went so that nobody can say."""
        before, after = self._tie(old.after, new.after), self._tie(old.before, new.before)
        if before is None and after is None:
            return True
        inside = [aside.after == aside.before != "" for aside in (old, new)]
        if any(inside):
            return all(inside) and bool(before) and self._as_far(old, new)
        return bool(before or after)

    def _tie(self, old: str, new: str) -> bool | None:
        """Return whether two units, or two ends of a text, became each other; None where either came or went."""
        if (old and not self._became(self._old.get(old))) or (new and not self._became(self._new.get(new))):
            return None
        return self._old.get(old) is self._new.get(new)

    @staticmethod
    def _became(match: Match | None) -> bool:
        return match is not None and bool(match.old and match.new)

    def _as_far(self, old: Aside, new: Aside) -> bool:
        """Return whether a line inside a unit stands behind the same words of it; of changed words nobody can say."""
        match = self._old[old.after]
        if old.after not in self._same_words:  # many lines may stand in one unit
            self._same_words[old.after] = letters(match.old_text) == letters(match.new_text)
        if len(match.old) + len(match.new) > 2 or not self._same_words[old.after]:
            return True
        return self._passed(old, 0) == self._passed(new, 1)

    def _passed(self, aside: Aside, side: int) -> int:
        """Return how many letters of the words of its unit stand before a line."""
        mark = self._marks[side].get(aside.after)
        return aside.letters - (len(letters(mark.text)) if mark else 0)
