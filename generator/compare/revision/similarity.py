"""How much two texts have in common: Dice's share over words, rare words weighing more than common ones."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.compare.revision.sequences import Pair
from generator.ground.signs import compared

_WORD = re.compile(r"[^\W_]+")


def words(text: str) -> list[str]:
    """Return the words of ``text`` in lower case."""
    return _WORD.findall(compared(text).lower())


class Similarity:
    """The shares between two lists of texts; a word weighs log(1 + n / n_w), n texts of which n_w hold it."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self.old = [Counter(words(text)) for text in old]
        self.new = [Counter(words(text)) for text in new]
        held = Counter(word for bag in (*self.old, *self.new) for word in bag)
        count = len(self.old) + len(self.new)
        self._weight: Mapping[str, float] = {word: math.log(1 + count / times) for word, times in held.items()}

    def _mass(self, bag: Mapping[str, int]) -> float:
        return sum(self._weight[word] * times for word, times in bag.items())

    def common(self, one: Mapping[str, int], other: Mapping[str, int]) -> float:
        """Return the weight of the words that two bags share."""
        if len(other) < len(one):
            one, other = other, one
        return sum(self._weight[word] * min(times, other[word]) for word, times in one.items() if word in other)

    def share(self, one: Mapping[str, int], other: Mapping[str, int]) -> float:
        """Return Dice's share, from 0 to 1; two bags without words are equal."""
        mass = self._mass(one) + self._mass(other)
        return 2 * self.common(one, other) / mass if mass else 1.0

    def contained(self, part: Mapping[str, int], whole: Mapping[str, int]) -> float:
        """Return which share of ``part`` returns in ``whole``."""
        mass = self._mass(part)
        return self.common(part, whole) / mass if mass else 0.0

    def pairs(self, least: float) -> Iterator[tuple[Pair, float]]:
        """Yield every pair of an old and a new text with a share of at least ``least``."""
        holders = defaultdict(list)
        empty = [column for column, bag in enumerate(self.new) if not bag]
        mass_new = [self._mass(bag) for bag in self.new]
        for column, bag in enumerate(self.new):
            for word, times in bag.items():
                holders[word].append((column, times))
        for row, bag in enumerate(self.old):
            common: defaultdict[int, float] = defaultdict(float)
            for word, times in bag.items():
                for column, other in holders[word]:
                    common[column] += self._weight[word] * min(times, other)
            mass = self._mass(bag)
            for column in sorted(common):
                share = 2 * common[column] / (mass + mass_new[column])
                if share >= least:
                    yield (row, column), share
            if not bag:
                yield from (((row, column), 1.0) for column in empty)

    def together(self, bags: Iterable[Mapping[str, int]]) -> Counter[str]:
        """Return several bags as one."""
        whole: Counter[str] = Counter()
        for bag in bags:
            whole.update(bag)
        return whole
