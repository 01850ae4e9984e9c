"""How much two texts have in common: Dice's share over words, rare words weighing more than common ones.

Only texts with a word in common are compared, found by their words. In a long list of texts a common word does not lead
to all that hold it, only to those nearest to the place where its text would stand if nothing had moved: so the cost
grows with the number of texts, and not with its square. There a text that stands once in both lists, letter for letter,
became itself, as the heaviest pair there is.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from heapq import nlargest, nsmallest

from generator.compare.revision.alignment.sequences import Pair
from generator.ground.expressions import expression
from generator.ground.signs import compared

# A number behind letters is a word by itself, so that the mark of a footnote makes no other word; a raised one is none.
_WORD = expression(r"[^\W\d_⁰¹²³⁴-⁹]+|\d+")
# Texts in a list up to which every two with a word in common are compared; the longest of the five here has 68 units.
FEW = 100
# In a longer list a word that more texts hold leads to so many of them, the nearest. With as many as FEW the cost of an
# article goes on growing up to 300 like articles, and is twice as much from there on (benchmarks/bounded.py).
NEAR = 48
# Pairs that are kept of one text in a longer list: those that share most.
MOST_PAIRS = 24


def words(text: str) -> list[str]:
    """Return the words of ``text`` in lower case."""
    return _WORD.findall(compared(text).lower())


class Side:
    """The texts of one side as bags of words, and which of them hold each word."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.bags = [Counter(words(text)) for text in texts]
        self.holders: defaultdict[str, list[int]] = defaultdict(list)
        for place, bag in enumerate(self.bags):
            for word in bag:
                self.holders[word].append(place)

    def near(self, word: str, place: float) -> Sequence[int]:
        """Return the texts that hold ``word``; of many the nearest to ``place``."""
        holders = self.holders.get(word, ())
        if len(holders) <= (NEAR if len(self.bags) > FEW else FEW):
            return holders
        start = min(max(0, bisect_left(holders, place) - NEAR // 2), len(holders) - NEAR)
        return holders[start : start + NEAR]


class Similarity:
    """The shares between two lists of texts; a word weighs log(1 + n / n_w), n texts of which n_w hold it."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self.old, self.new = Side(old), Side(new)
        self._same = _once_in_both(old, new) if len(new) > FEW else {}
        count = len(old) + len(new)
        held = Counter({word: len(places) for word, places in self.old.holders.items()})
        held.update({word: len(places) for word, places in self.new.holders.items()})
        self._weight: Mapping[str, float] = {word: math.log(1 + count / times) for word, times in held.items()}

    def mass(self, bag: Mapping[str, int]) -> float:
        """Return the weight of all words of a bag."""
        return sum(self._weight[word] * times for word, times in bag.items())

    def common(self, one: Mapping[str, int], other: Mapping[str, int]) -> float:
        """Return the weight of the words that two bags share."""
        if len(other) < len(one):
            one, other = other, one
        # A loop, not a generator: asked of the two dozen nearest texts of each, it takes half the time.
        weight, total = self._weight, 0.0
        for word, times in one.items():
            if held := other.get(word):
                total += weight[word] * (times if times < held else held)
        return total

    def share(self, one: Mapping[str, int], other: Mapping[str, int]) -> float:
        """Return Dice's share, from 0 to 1; two bags without words are equal."""
        mass = self.mass(one) + self.mass(other)
        return 2 * self.common(one, other) / mass if mass else 1.0

    def contained(self, part: Mapping[str, int], whole: Mapping[str, int]) -> float:
        """Return which share of ``part`` returns in ``whole``."""
        mass = self.mass(part)
        return self.common(part, whole) / mass if mass else 0.0

    def sharing(self, bag: Mapping[str, int], side: Side, place: float) -> dict[int, float]:
        """Return the texts of ``side`` that have words in common with ``bag``, and the weight of these.

        In a long list the weight may be less than it is, and a text may be missing that is far from ``place``.
        """
        common: defaultdict[int, float] = defaultdict(float)
        for word, times in bag.items():
            weight = self._weight[word]
            near = side.near(word, place)
            if times == 1:  # nearly every word: the loop below takes half as long again
                for other in near:
                    common[other] += weight
                continue
            for other in near:
                common[other] += weight * min(times, side.bags[other][word])
        return common

    def pairs(self, least: float) -> Iterator[tuple[Pair, float]]:
        """Yield pairs of an old and a new text with a share of at least ``least``: all, or in a long list the best."""
        empty = [column for column, bag in enumerate(self.new.bags) if not bag]
        mass_new = [self.mass(bag) for bag in self.new.bags]
        many = len(self.new.bags) > FEW
        step = len(self.new.bags) / max(1, len(self.old.bags))
        equal: defaultdict[frozenset[tuple[str, int]], list[int]] = defaultdict(list)
        for column, bag in enumerate(self.new.bags if many else ()):
            equal[frozenset(bag.items())].append(column)
        taken = set(self._same.values())
        for row, bag in enumerate(self.old.bags):
            if row in self._same:  # of a thousand texts most are as they were, and their like are not looked for
                yield (row, self._same[row]), 1.0
                continue
            common = self.sharing(bag, self.new, row * step)
            columns = sorted(common)
            if many:  # the same words are found however far they moved
                same = _nearest(equal.get(frozenset(bag.items()), []), row * step)
                free = {column: weight for column, weight in common.items() if column not in taken}
                columns = sorted({*best_near(free, row * step), *same} - taken)
            mass = self.mass(bag)
            for column in columns:
                held = self.common(bag, self.new.bags[column]) if many else common[column]
                share = 2 * held / (mass + mass_new[column])
                if share >= least:
                    yield (row, column), share
            if not bag:
                yield from (((row, column), 1.0) for column in _nearest(empty, row * step))


def _once_in_both(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """Return the places of the texts that stand once in either list, letter for letter, with that in the other."""
    sides = Counter(old), Counter(new)
    places = {text: column for column, text in enumerate(new)}
    once = (row for row, text in enumerate(old) if text and all(side[text] == 1 for side in sides))
    return {row: places[old[row]] for row in once}


def best_near(common: Mapping[int, float], place: float) -> list[int]:
    """Return the places of the greatest weights, in order; of equal ones the nearest to ``place``."""
    if len(common) <= MOST_PAIRS:
        return sorted(common)
    # First the least of the greatest weights: few texts have it, and only of these it matters where they stand.
    least = nlargest(MOST_PAIRS, common.values())[-1]
    best = [other for other, weight in common.items() if weight > least]
    level = ((abs(other - place), other) for other, weight in common.items() if weight == least)
    return sorted([*best, *(other for _, other in nsmallest(MOST_PAIRS - len(best), level))])


def _nearest(places: Sequence[int], place: float) -> Sequence[int]:
    if len(places) <= FEW:
        return places
    here = bisect_left(places, place)
    around = places[max(0, here - MOST_PAIRS) : here + MOST_PAIRS]
    return sorted(nsmallest(MOST_PAIRS, around, key=lambda other: (abs(other - place), other)))
