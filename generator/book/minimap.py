"""A text as a row of ticks, one for each unit: where it changed, and how weightily."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.book import headline, wording
from generator.compare.revision import Revision
from generator.compare.revision.changes import WEIGHT
from generator.language import words

_say = words.phrases.revisions


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """One unit of the text in the minimap; ``height`` from 1 (unchanged) to 4 (substantive)."""

    at: int
    height: int
    kind: str


def ticks(revision: Revision) -> Iterator[Tick]:
    """Yield a tick for each unit of the new version, in reading order."""
    weight = {unit.key: WEIGHT[change.verdict] for change in revision.changes for unit in change.new}
    kind = {unit.key: change.verdict for change in revision.changes for unit in change.new}
    for at, key in enumerate(wording.unit_names(revision.new)):
        yield Tick(at=at, height=weight.get(key, -1) + 2, kind=kind.get(key, "unchanged"))


def in_words(revision: Revision) -> str:
    """Return what the ticks say, for who does not see them."""
    shown = revision.changes if revision.related else ()
    total = len(revision.unchanged) + sum(len(change.new) for change in shown)
    counts = headline.counted(revision) if shown else ()
    phrase = _say.MAP_CHANGED if counts else _say.MAP
    units = words.numbers.plural(total, *_say.UNITS)
    return phrase.format(units=units, unchanged=len(revision.unchanged), counts=words.numbers.enumeration(counts))
