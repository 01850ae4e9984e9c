"""How alike two texts are worded: words, their stems and letter groups, weighed by how rare they are."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from heapq import nlargest
from itertools import pairwise

from generator.ground.signs import compared
from generator.language import words

Vector = Mapping[str, float]
"""Features with their weights, of length 1 (or empty)."""

_UNTELLING = words.lists.STOP_WORDS | words.lists.EVERYWHERE
_WORD = re.compile(r"[^\W_]+(?:[-/'’][^\W_]+)*")


@lru_cache(maxsize=20_000)
def tokens(text: str) -> tuple[str, ...]:
    """Return the words of ``text`` in lower case, without accents, hyphenated words whole."""
    folded = unicodedata.normalize("NFKD", compared(text).lower()).replace("’", "'")
    return tuple(_WORD.findall("".join(each for each in folded if not unicodedata.combining(each))))


def plain(text: str) -> tuple[str, ...]:
    """Return the words of ``text`` without function words and without what every text here is about."""
    return tuple(each for each in tokens(text) if each not in _UNTELLING)


class Mask:
    """Takes out of a text what says whose rule it is: names of institutions and schools, and nouns for people.

    Names count as they are written, capitals included: a school called *Kans* does not hide the word ``kans``.
    """

    def __init__(self, names: Iterable[str]) -> None:
        whole = sorted({name for name in names if name.strip()}, key=lambda name: (-len(name), name))
        self._names = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in whole)) if whole else None

    def name_free(self, text: str) -> str:
        """Return ``text`` without the names."""
        return self._names.sub(" ", text) if self._names else text

    def content(self, text: str) -> tuple[str, ...]:
        """Return the words of ``text`` that tell what it is about: no names, no nouns for people, no function words."""
        return tuple(each for each in plain(self.name_free(text)) if words.lexicon.audience(each) is None)


def features(content: Sequence[str]) -> Counter[str]:
    """Return what a text is compared by: stems, pairs of neighbouring stems, and letter groups of its words."""
    stems = [words.stem.stem(each) for each in content]
    counted = Counter(f"word:{each}" for each in stems)
    counted.update(f"pair:{one} {two}" for one, two in pairwise(stems))
    for each in content:
        padded = f" {each} "
        counted.update(f"part:{padded[at : at + 4]}" for at in range(len(padded) - 3))
    return counted


class Weights:
    """How much each feature tells: inverse document frequency over the texts given (Salton's tf-idf, smoothed)."""

    def __init__(self, texts: Iterable[Iterable[str]]) -> None:
        seen: Counter[str] = Counter()
        count = 0
        for text in texts:
            seen.update(set(text))
            count += 1
        self._of = {each: math.log((1 + count) / (1 + times)) + 0.1 for each, times in seen.items()}
        self._unseen = math.log(1 + count) + 0.1

    def of(self, feature: str) -> float:
        """Return the weight of a feature: more than 0, most for one never seen."""
        return self._of.get(feature, self._unseen)

    def vector(self, counted: Mapping[str, int]) -> Vector:
        """Return the features of a text, weighed and of length 1."""
        of, unseen = self._of, self._unseen
        weighed = {
            each: of.get(each, unseen) if times == 1 else (1 + math.log(times)) * of.get(each, unseen)
            for each, times in counted.items()
        }
        length = math.sqrt(sum([value * value for value in weighed.values()]))
        return {each: value / length for each, value in weighed.items()} if length else {}


def similarity(one: Vector, other: Vector) -> float:
    """Return how alike two texts are, from 0 to 1 (cosine)."""
    if len(one) > len(other):
        one, other = other, one
    return sum([value * other[each] for each, value in one.items() if each in other])


class Index:
    """Finds the texts that share features with another without comparing it to all of them.

    The features of the query are looked up, most telling first, until ``enough`` occurrences of them were met; of a
    feature that more than ``most`` texts have, those in which it weighs most. So the cost of a query has a bound,
    whatever the number of texts. Where all were met the answer is exact; else it is so for the ``likest``, and holds
    no others.
    """

    def __init__(self, vectors: Sequence[Vector], *, enough: int = 3000, most: int = 400, likest: int = 25) -> None:
        self._vectors = vectors
        self._enough = enough
        self._likest = likest
        places: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for place, vector in enumerate(vectors):
            for each, value in vector.items():
                places[each].append((place, value))
        self._cut = frozenset(each for each, found in places.items() if len(found) > most)
        for each in self._cut:
            places[each] = nlargest(most, places[each], key=lambda held: (held[1], -held[0]))
        self._places = dict(places)

    def similar(self, query: Vector) -> dict[int, float]:
        """Return place → similarity (0 to 1) of texts found, in order; each shares a feature with the query."""
        sums = [0.0] * len(self._vectors)
        left = self._enough
        whole = self._cut.isdisjoint(query)
        for weight, each in sorted([(-weight, each) for each, weight in query.items() if each in self._places]):
            if left <= 0:
                whole = False
                break
            listed = self._places[each]
            left -= len(listed)
            for place, value in listed:
                sums[place] -= weight * value
        found = [place for place, value in enumerate(sums) if value]
        if whole:
            return {place: sums[place] for place in found}
        best = nlargest(self._likest, found, key=sums.__getitem__)  # of equals the first, for it keeps their order
        return {place: similarity(query, self._vectors[place]) for place in sorted(best)}
