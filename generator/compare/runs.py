"""Which texts may share words with a text: found by the runs of three words in common, at a cost that does not grow.

Of each run only the first holders are kept, and of all that share runs only the few that share most are looked at. So
one question costs as much as its own words, however many texts there are.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence
from heapq import nsmallest

RUN = 3
"""Words in a run. Runs of 2 find the same pairs among the texts in force and look at more, of 4 lose one, of 5 two."""
HOLDERS = 32
"""Holders of a run that are kept: the first, so put in first what most should be found."""
BEST = 8
"""How many of all that share runs are given back."""


class Runs:
    """Texts by their runs of words, each within its ``kind``: only those of one kind find each other."""

    def __init__(self) -> None:
        self._holders: dict[Hashable, list[int]] = defaultdict(list)

    def add(self, place: int, counted: Sequence[str], kind: Hashable = None) -> None:
        """Put in a text under its ``place``; ``counted`` are its words that count."""
        for run in _runs(counted):
            held = self._holders[kind, run]
            if len(held) < HOLDERS:
                held.append(place)

    def sharing(self, counted: Sequence[str], kind: Hashable = None) -> tuple[int, ...]:
        """Return the places of the texts that share most runs with ``counted``, most first, then as they were put in.

        A run that few hold says more than one that many do: each counts for one over the number of its holders.
        """
        shared: Counter[int] = Counter()
        for run in _runs(counted):
            held = self._holders.get((kind, run), ())
            for place in held:
                shared[place] += _WHOLE // len(held)
        return tuple(place for _, place in nsmallest(BEST, ((-weight, place) for place, weight in shared.items())))


# Divides by every number up to HOLDERS nearly evenly; whole numbers add up to the same in any order.
_WHOLE = 1_000_000


def runs(counted: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield the runs of a text, each once, as they first occur; none of a shorter text."""
    yield from dict.fromkeys(zip(*(counted[start:] for start in range(RUN)), strict=False))


def _runs(counted: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield the runs of a text, each once; of a shorter text the whole."""
    if len(counted) >= RUN:
        yield from runs(counted)
    elif counted:
        yield tuple(counted)
