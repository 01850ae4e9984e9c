"""Which marks before provisions differ, though none of their words need.

Of a provision that stayed as it is any other mark does. Where one was split, merged or numbered anew, the numbers are
told with that, and what is no number is not: a tick or a cross says whether something is allowed or has to be done. So
it does of a provision that came or went.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.compare.revision.alignment.matching import Match
from generator.compare.revision.around.surroundings import Marked
from generator.compare.revision.units import Unit
from generator.compare.revision.weighing import telling_signs

_NUMBERING = frozenset(".:,;()[]{}/§")  # what stands around a number


def differing(
    matches: Iterable[Match], before: Mapping[str, Marked], after: Mapping[str, Marked]
) -> Iterator[tuple[Sequence[Marked], Sequence[Marked]]]:
    """Yield the old and the new marks of each match whose marks differ; one side may be empty.

    ``before`` and ``after`` are the marks of the units by their keys.
    """
    # What stands before every point of a list alike is a bullet, and a point that came or went says all without it.
    telling = {sign for marks in (before, after) for mark in marks.values() for sign in telling_signs(mark.text)}
    for match in matches:
        old, new = _marks(match.old, before), _marks(match.new, after)
        if len(match.old) == len(match.new) == 1 and not match.renumbered:
            if [mark.text for mark in old] != [mark.text for mark in new]:
                yield old, new
        elif match.old and match.new:
            signs = _signs(old), _signs(new)
            # A bullet that came or went with the points of a list is told with that; one that became another is not.
            if signs[0] != signs[1] and (all(signs) or telling_signs("".join(signs[0] | signs[1]))):
                yield _signed(old), _signed(new)
        elif len(telling) > 1 and any(telling_signs(mark.text) for mark in (*old, *new)):
            yield old, new


def _signed(marks: Sequence[Marked]) -> list[Marked]:
    return [mark for mark in marks if _signs([mark])]


def _signs(marks: Sequence[Marked]) -> set[str]:
    """Return the signs of marks that are of no number."""
    every = "".join(mark.text for mark in marks)
    return {sign for sign in every if not sign.isalnum() and not sign.isspace() and sign not in _NUMBERING}


def _marks(units: Sequence[Unit], marks: Mapping[str, Marked]) -> list[Marked]:
    return [marks[unit.key] for unit in units if unit.key in marks]
