"""Which provisions of two long texts are worth putting side by side, so that not every two have to be.

Of two texts of ordinary length that is every pair. Of longer ones each provision gets the few that share most words
with it, found by their words, and the nearest on its topic; a word that many hold leads only to the nearest to the
place where it would stand if nothing had moved. Both texts are asked alike, so that swapping them gives the same pairs.

``web/compare/candidates.js`` gives the same pairs in the browser; a test binds the two.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from heapq import nsmallest

# Pairs of which each is looked at: a hundred provisions beside four hundred. The two longest texts here make 1,833.
MOST_PAIRS = 40_000
NEAR = 100  # provisions that a word leads to
ON_TOPIC = 4  # provisions on the same topic that are looked at whatever their words
BEST = 8  # provisions that are kept of all that share words


@dataclass(frozen=True, slots=True)
class Traits:
    """What a provision is found by: its words, its main topic, and names that no two of one text share."""

    words: frozenset[str]
    topic: str
    names: frozenset[str]


def candidates(left: Sequence[Traits], right: Sequence[Traits]) -> Iterator[tuple[int, int]]:
    """Yield the pairs to look at, as places in both texts, in order."""
    if len(left) * len(right) <= MOST_PAIRS:
        yield from ((one, other) for one in range(len(left)) for other in range(len(right)))
        return
    pairs = set(_found(left, right))
    pairs.update((one, other) for other, one in _found(right, left))
    yield from sorted(pairs)


def _found(asking: Sequence[Traits], asked: Sequence[Traits]) -> Iterator[tuple[int, int]]:
    by_word, by_topic, by_name = (_holders(each) for each in (
        [one.words for one in asked], [[one.topic] if one.topic else [] for one in asked], [one.names for one in asked],
    ))  # fmt: skip
    for one, traits in enumerate(asking):
        place = one * len(asked) // len(asking)
        shared: Counter[int] = Counter()
        for word in traits.words:
            shared.update(_nearest(by_word.get(word, []), place, NEAR))
        best = nsmallest(BEST, ((-count, abs(other - place), other) for other, count in shared.items()))
        found = {other for _, _, other in best}
        found.update(_nearest(by_topic.get(traits.topic, []), place, ON_TOPIC))
        found.update(other for name in traits.names for other in by_name.get(name, []))
        yield from ((one, other) for other in found)


def _holders(texts: Sequence[Collection[str]]) -> dict[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for place, held in enumerate(texts):
        for each in held:
            found[each].append(place)
    return found


def _nearest(places: Sequence[int], place: int, most: int) -> Sequence[int]:
    if len(places) <= most:
        return places
    start = min(max(0, bisect_left(places, place) - most // 2), len(places) - most)
    return places[start : start + most]
