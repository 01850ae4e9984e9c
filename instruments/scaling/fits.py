"""How a cost grows with the number of institutions: exponents between sizes, and what larger sizes would come to."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from scaling.records import Size

STEEPEST = 2.0
"""The most with which anything is taken to go on growing: nothing works on every three texts, so more is chance."""
SMALL = 0.05
"""Seconds: of less, start-up and other work of the machine make more of the time than the size does."""


def exponent(fewer: float, less: float, more: float, greater: float) -> float | None:
    """Return the slope, in logarithms, from the cost ``less`` of size ``fewer`` to ``greater`` of ``more``.

    1 is in step with the size, 2 with its square. None where either cost is nothing.
    """
    if less <= 0 or greater <= 0 or fewer == more:
        return None
    return math.log(greater / less) / math.log(more / fewer)


def of_stage(sizes: Sequence[Size], name: str) -> tuple[float | None, ...]:
    """Return the exponent of a stage between each size and the one before it; None where that says nothing."""
    costs = [(size.institutions, seconds(size, name)) for size in sizes]
    return tuple(
        exponent(*one, *other) if max(one[1], other[1]) >= SMALL else None for one, other in itertools.pairwise(costs)
    )


def seconds(size: Size, name: str) -> float:
    """Return what a stage took; nothing where it is not there."""
    return sum(stage.seconds for stage in size.stages if stage.name == name)


def extrapolated(sizes: Sequence[Size], name: str, institutions: int) -> float:
    """Return what a stage would take at a larger size if it goes on growing as between the last two sizes."""
    last = sizes[-1]
    power = of_stage(sizes[-2:], name)[-1] if len(sizes) > 1 else None
    grown: float = (institutions / last.institutions) ** (1.0 if power is None else min(max(power, 0.0), STEEPEST))
    return seconds(last, name) * grown


def foreseen(sizes: Sequence[Size], institutions: int) -> tuple[float, float]:
    """Return the seconds and the megabytes that a size would take; with one known, as if they grew in step.

    Most of what a small size takes is a start that does not grow, and a size that takes more than it may is ended.

    Raises ``ValueError`` where no size is known.
    """
    if not sizes:
        raise ValueError("no size was measured")
    last = sizes[-1]
    if len(sizes) == 1:
        grown = institutions / last.institutions
        return last.seconds * grown, last.megabytes * grown
    names = dict.fromkeys(stage.name for stage in last.stages)
    spent = sum(extrapolated(sizes, name, institutions) for name in names)
    before = sizes[-2]
    power = exponent(before.institutions, before.megabytes, last.institutions, last.megabytes) or 1.0
    return spent, last.megabytes * (institutions / last.institutions) ** min(power, STEEPEST)
