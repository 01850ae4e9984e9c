"""Which marks before provisions differ, though none of their words need.

Of a provision that stayed as it is any other mark does. Where one was split, merged or numbered anew, the numbers are
told with that; a tick or a cross is no number, and says whether something is allowed or has to be done.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.compare.revision.matching import Match
from generator.compare.revision.surroundings import Marked
from generator.compare.revision.units import Unit
from generator.compare.revision.weighing import telling_signs


def differing(
    matches: Iterable[Match], before: Mapping[str, Marked], after: Mapping[str, Marked]
) -> Iterator[tuple[Sequence[Marked], Sequence[Marked]]]:
    """Yield the old and the new marks of each match whose marks differ; one side may be empty.

    ``before`` and ``after`` are the marks of the units by their keys.
    """
    # What stands before every point of a list alike is a bullet, and a point that came or went says all without it.
    signs = {sign for marks in (before, after) for mark in marks.values() for sign in telling_signs(mark.text)}
    for match in matches:
        old, new = _marks(match.old, before), _marks(match.new, after)
        if len(match.old) == len(match.new) == 1 and not match.renumbered:
            if [mark.text for mark in old] != [mark.text for mark in new]:
                yield old, new
        elif len(signs) > 1 or (match.old and match.new):
            telling = [[mark for mark in side if telling_signs(mark.text)] for side in (old, new)]
            said = [{sign for mark in side for sign in telling_signs(mark.text)} for side in telling]
            if said[0] != said[1]:
                yield telling[0], telling[1]


def _marks(units: Sequence[Unit], marks: Mapping[str, Marked]) -> list[Marked]:
    return [marks[unit.key] for unit in units if unit.key in marks]
