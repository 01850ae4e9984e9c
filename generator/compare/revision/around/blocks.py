"""Which lines of two lists stayed, in order (difflib's matching blocks), within bounded time."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence
from difflib import SequenceMatcher

# Pairs of lines; beyond, two lists that differ throughout are compared as bags: difflib takes cubic time where lines
# recur. Some 300 lines that are set aside in each of two sources; of the real ones none has over 10.
MOST_PAIRS = 100_000


def kept(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int, int]]:
    """Return the blocks of lines that stayed, in order, and an empty one at both ends."""
    end = (len(old), len(new), 0)
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    stop = 0
    while stop < min(len(old), len(new)) - start and old[-1 - stop] == new[-1 - stop]:
        stop += 1
    middle = old[start : len(old) - stop], new[start : len(new) - stop]
    blocks = [(0, 0, start)]
    if len(middle[0]) * len(middle[1]) <= MOST_PAIRS:
        found = SequenceMatcher(None, *middle, autojunk=False).get_matching_blocks()
        blocks += [(start + block.a, start + block.b, block.size) for block in found if block.size]
    return [*blocks, (len(old) - stop, len(new) - stop, stop), end]


def recurring(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return which line of one list is which of another wherever it stands: of lines alike the first is the first."""
    places: dict[str, deque[int]] = defaultdict(deque)
    for column, line in enumerate(new):
        places[line].append(column)
    return [(row, places[line].popleft()) for row, line in enumerate(old) if places[line]]
