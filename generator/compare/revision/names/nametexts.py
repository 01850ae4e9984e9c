"""Two whole texts, asked of the names in them: which stand there, which are introduced, and what is above them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cached_property

from generator.compare.revision.names import propernames
from generator.compare.revision.names.explained import Introduced, announces, introduced
from generator.compare.revision.names.naming import acts, lemma
from generator.compare.revision.names.replaced import Replaced
from generator.compare.revision.units import Unit
from generator.ground.expressions import expression

_WORD = expression(r"[^\W_]+(?:[-'’][^\W_]+)*")
_INSIDE = 5  # letters of a name that is looked for inside other words as well: “elo” stands in “belofte”, and is no ELO


class Texts:
    """Both versions as a whole, for what is asked of each name that was replaced."""

    def __init__(self, old: Sequence[Unit], new: Sequence[Unit], titles: tuple[str, str]) -> None:
        self._units = {unit.key: unit for unit in old}
        self._announced: dict[str, bool] = {}
        self._titles = titles
        self._heads = [
            f"{title}\n{side[0].text if side else ''}" for title, side in zip(titles, (old, new), strict=True)
        ]
        self._old, self._new = (
            "\n".join([title, *(unit.text for unit in side)]) for title, side in zip(titles, (old, new), strict=True)
        )
        self._words = [word.lower() for word in _WORD.findall(self._old)]
        self._had = frozenset(self._words)
        self._had_stems = frozenset(map(lemma, self._had))
        stems = [lemma(word) for word in _WORD.findall(self._new)]
        self._has_stems = frozenset(stems)
        self._has_inside = "\n".join(sorted(self._has_stems))
        self._has_in_order = f" {' '.join(stems)} "

    def has_still(self, name: str, became: Collection[str] = ()) -> bool:
        """Return whether the new text has a name, a stem, by itself or in a compound, but for those it ``became``."""
        if " " in name:
            return f" {name} " in self._has_in_order
        if name in self._has_stems:
            return True
        inside = len(name) >= _INSIDE and name in self._has_inside
        return inside and any(name in stem for stem in self._has_stems if stem not in became)

    def had_already(self, name: Replaced) -> bool:
        """Return whether the old text had the new name already, for somebody or something else."""
        new = name.new.lower()
        if name.old in self.introduced and new == self.introduced[name.old][1]:
            return False  # it was spelled out there once, and is everywhere now
        if " " in new:
            return f" {new} " in self._had_in_order
        return new in self._had or (acts(name.new) and lemma(new) in self._had_stems)

    def titled(self, name: Replaced) -> bool:
        """Return whether the titles of both texts are the same but for a name."""
        old, new = self._titles
        return name.old in old and old.replace(name.old, name.new) == new

    def announced(self, unit: Unit) -> bool:
        """Return whether what a unit of the old text stands under says that names are explained there."""
        above = self._units.get(unit.parent)
        if above is None:
            return False
        if above.key not in self._announced:
            self._announced[above.key] = announces(above.text) or self.announced(above)
        return self._announced[above.key]

    def introduced_pair(self, name: Replaced) -> tuple[Introduced, Introduced] | None:
        """Return what an abbreviation stood for and what the new name stands for; None where it is none."""
        if name.old not in self.introduced:
            return None
        return self.introduced[name.old], self.introduces.get(name.new, ("", name.new.lower()))

    @cached_property
    def introduced(self) -> dict[str, Introduced]:
        """The abbreviations that the old text introduces."""
        return introduced(self._old)

    @cached_property
    def introduces(self) -> dict[str, Introduced]:
        """The abbreviations that the new text introduces."""
        return introduced(self._new)

    @cached_property
    def schools(self) -> frozenset[str]:
        """The names of schools that the old text gives, in small letters."""
        return propernames.of_schools(self._heads[0], self._old)

    @cached_property
    def in_title(self) -> frozenset[str]:
        """The words of the old title, in small letters."""
        return frozenset(word.lower() for word in _WORD.findall(self._titles[0]))

    @cached_property
    def new_schools(self) -> frozenset[str]:
        """The names of schools that the new text gives, in small letters."""
        return propernames.of_schools(self._heads[1], self._new)

    @cached_property
    def _had_in_order(self) -> str:
        return f" {' '.join(self._words)} "
