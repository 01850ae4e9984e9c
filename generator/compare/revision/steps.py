"""Where the order of provisions is part of what they say: steps, ladders, and what leans on the provision before it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.compare.revision import cues
from generator.compare.revision.alignment.matching import Match
from generator.compare.revision.units import Unit
from generator.ground.expressions import expression
from generator.language import words

_read = words.patterns.steps
_STEPS = expression(rf"(?<![^\W_])(?:{_read.STEPS})(?![^\W_])", re.IGNORECASE)
_POINTING = expression(rf"(?<![^\W_])(?:{_read.POINTING})(?![^\W_])", re.IGNORECASE)
_LEANING = expression(rf"\W*(?:{_read.LEANING})(?![^\W_])", re.IGNORECASE)
_CELLS = expression(r"\w\s*[|\t]\s*\w")
_LADDER = 2  # provisions beside each other that name a measure: with two, which comes first says which is tried first


def reordered(
    matches: Sequence[Match], old: Sequence[Unit], new: Sequence[Unit], titles: Sequence[str] = ()
) -> frozenset[str]:
    """Return the keys of the new units that moved among their neighbours where the order of these tells something.

    ``titles`` of both texts head what stands under no heading.
    """
    place = {unit.key: at for at, unit in enumerate(old)}
    text = {unit.key: unit.text for unit in new}
    groups: defaultdict[str, list[Match]] = defaultdict(list)
    for match in matches:
        if match.old and match.new and not match.reparented and match.new[0].kind != "heading":
            groups[match.new[0].parent].append(match)
    return frozenset(
        match.new[0].key
        for parent, group in groups.items()
        if any(place[one.old[0].key] > place[other.old[0].key] for one, other in pairwise(group))
        and _matters(text.get(parent) or " ".join(titles), group, old, new)
        for match in group
        if match.moved
    )


def _matters(lead: str, group: Sequence[Match], old: Sequence[Unit], new: Sequence[Unit]) -> bool:
    texts = [match.new_text for match in group]
    if all(_CELLS.search(match.new_text) for match in group if match.moved) and not _STEPS.search(lead):
        return False  # each row of a table names what its measure is for
    if any(_STEPS.search(text) for text in (lead, *texts)):
        return True
    if sum(bool(cues.found(text, (cues.SANCTION,))[cues.SANCTION]) for text in texts) >= _LADDER:
        return True
    if any(_LEANING.match(unit.text) or _POINTING.search(unit.text) for unit in _disturbed(group, old, new)):
        return True
    return any(_crossed(at, group, old) for at, text in enumerate(texts) if _POINTING.search(text))


def _crossed(at: int, group: Sequence[Match], old: Sequence[Unit]) -> bool:
    """Return whether others of a group stood on the other side of the one at ``at``."""
    place = {unit.key: number for number, unit in enumerate(old)}
    before, own, behind = (
        [place[match.old[0].key] for match in part] for part in (group[:at], group[at : at + 1], group[at + 1 :])
    )
    return any(other > own[0] for other in before) or any(other < own[0] for other in behind)


def _disturbed(group: Sequence[Match], old: Sequence[Unit], new: Sequence[Unit]) -> Iterator[Unit]:
    """Yield the units that moved, and those that stood or stand right behind one, or point from right before one."""
    moved = {unit.key for match in group if match.moved for unit in (*match.old, *match.new)}
    for side in (old, new):
        for before, unit in pairwise((None, *side)):
            if unit is not None and (unit.key in moved or (before is not None and before.key in moved)):
                yield unit
                if before is not None and _POINTING.search(before.text):
                    yield before
