"""Which documents hold a stem and how much it says there, as the browser reads it: in one piece, or the best of many.

A list that is longer than a piece may be is cut: the best of it stand with the word, and all of it, by the number of
the document, in parts of which a reader who narrows to a place needs one. Each list carries the labels of its
documents, so that no list of all documents is needed.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.search.pieces import Pieces, parted

# Robertson and Zaragoza (2009), The Probabilistic Relevance Framework: BM25 and Beyond. The usual saturation; a length
# norm below the usual .75, since a provision is long because it says more, not because it repeats itself. Seen: _K1 .6
# loses one of 117, 2 one too; _B .2 to .75 loses none.
_K1 = 1.2
_B = 0.4
_STEPS = 9  # letters for a weight; 5 loses one of 117, 15 gains one of the 60 unseen and loses three first places
_STEP = 1.1  # of lengths: a word in ten
_UNIT = 250  # weights are sums of products of tenths, fifths and `_PHRASE`: of 250ths, so two bytes hold one exactly
SHARD = 9_000
"""Characters in one file, before compression: so that a question fetches kilobytes, whatever the number of schools."""
BEST = 4_500
"""Characters of the best of a list that is cut. A question of four words takes about a dozen lists."""
LONG = 3_000
"""How many documents a list may have that is not cut; as many as a part has. It is ``MANY`` of gather.js."""


@dataclass(slots=True)
class Postings:
    """Per stem the numbers of its documents, rising, and its weights there: six bytes each."""

    documents: defaultdict[str, array[int]] = field(default_factory=lambda: defaultdict(lambda: array("I")))
    weights: defaultdict[str, array[int]] = field(default_factory=lambda: defaultdict(lambda: array("H")))
    lengths: array[float] = field(default_factory=lambda: array("d"))
    labels: array[int] = field(default_factory=lambda: array("I"))
    rich: Counter[int] = field(default_factory=Counter)
    """Per document how many groups of synonyms it has: of two that say a word as much, the one that says more else."""

    def add(self, found: Mapping[str, float], labels: int) -> None:
        """Add the next document: what each stem weighs in it, and the number of its labels."""
        number = len(self.lengths)
        for stem, weight in found.items():
            self.put(stem, number, weight)
        self.lengths.append(sum(found.values()))
        self.labels.append(labels)

    def put(self, stem: str, number: int, weight: float) -> None:
        """Add that a document holds a stem."""
        self.documents[stem].append(number)
        self.weights[stem].append(min(0xFFFF, round(weight * _UNIT)))

    def of(self, stem: str) -> dict[int, float]:
        """Return the weights of a stem by document."""
        if stem not in self.documents:
            return {}
        return {number: weight / _UNIT for number, weight in zip(self.documents[stem], self.weights[stem], strict=True)}


class Encoder:
    """Writes lists; ``labels`` are the texts of the labels that postings name by number."""

    def __init__(self, postings: Postings, labels: Sequence[str], pieces: Pieces) -> None:
        self._postings = postings
        self._labels = labels
        self._pieces = pieces
        lengths = [_about(length) for length in postings.lengths]
        average = _about(sum(lengths) / len(lengths)) if lengths else 1.0
        self._norms = array("d", (_K1 * (1 - _B + _B * length / average) for length in lengths))

    def shards(self, beside: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
        """Yield (first word, name) of pieces that hold the lists in alphabetical order, 12 kB together at most.

        ``beside`` is what else is to be found at a word, under which key.
        """
        stems = sorted({*self._postings.documents, *beside}, key=_as_browsers_sort)
        sizes = [self._size(stem) + sum(len(str(each)) + 12 for each in beside.get(stem, {}).items()) for stem in stems]
        for start, stop in parted(stems, sizes, SHARD):
            sets: dict[str, int] = {}
            terms: dict[str, Any] = {}
            for stem in stems[start:stop]:
                if stem in self._postings.documents:
                    terms[stem] = self._list(stem, sets)
                terms |= beside.get(stem, {})
            yield stems[start], self._pieces.add("w", [terms, list(sets)])
        if not stems:
            yield "", self._pieces.add("w", [{}, []])

    def _size(self, stem: str) -> int:
        """Return about how many characters a stem takes: its own and, for each document, four or five."""
        if stem not in self._postings.documents:
            return 0
        documents = self._postings.documents[stem]
        return len(stem) + 6 + (BEST if self._is_cut(documents) else 4 * len(documents))

    def _list(self, stem: str, sets: dict[str, int]) -> Any:
        documents = self._postings.documents[stem]
        letters = self._letters(stem)
        if not self._is_cut(documents):
            return self._encoded(documents, letters, sets)
        by_number = list(zip(documents, letters, strict=True))
        best = sorted(self._best(by_number))
        numbers, said = zip(*best, strict=True)
        starts, names = zip(*self._parts(by_number), strict=True)
        return [len(documents), self._encoded(numbers, said, sets), list(starts), list(names)]

    def _is_cut(self, documents: Sequence[int]) -> bool:
        return len(documents) > LONG

    def _letters(self, stem: str) -> list[str]:
        weighed = zip(self._postings.documents[stem], self._postings.weights[stem], strict=True)
        shares = (weight / (weight + self._norms[number] * _UNIT) for number, weight in weighed)
        return [chr(64 + min(_STEPS, max(1, math.ceil(share * _STEPS)))) for share in shares]

    def _best(self, listed: Iterable[tuple[int, str]]) -> list[tuple[int, str]]:
        """Return those of a list where the stem says most, as many as ``BEST`` holds, each set of labels in turn."""
        rich, labels = self._postings.rich, self._postings.labels
        order = sorted(listed, key=lambda each: (-ord(each[1]), -rich[each[0]], each[0]))
        turns: Counter[int] = Counter()
        ranked = []
        for place, (number, letter) in enumerate(order):
            ranked.append((turns[labels[number]] // _TURN, place, number, letter))
            turns[labels[number]] += 1
        ranked.sort()
        chosen: list[tuple[int, str]] = []
        told: set[int] = set()
        left = BEST
        for _, _, number, letter in ranked:
            left -= 5 if labels[number] in told else 5 + len(self._labels[labels[number]])
            if left < 0:
                break
            told.add(labels[number])
            chosen.append((number, letter))
        return chosen

    def _parts(self, listed: Sequence[tuple[int, str]]) -> Iterator[tuple[int, str]]:
        """Yield (first document, name) of the parts of a whole list, by number."""
        for start in range(0, len(listed), LONG):
            sets: dict[str, int] = {}
            documents, letters = zip(*listed[start : start + LONG], strict=True)
            yield documents[0], self._pieces.add("p", [self._encoded(documents, letters, sets), list(sets)])

    def _encoded(self, documents: Sequence[int], letters: Sequence[str], sets: dict[str, int]) -> str:
        """Return a list as text and add to ``sets`` the labels that it names.

        Of each document its distance to the one before in base 36, a letter A–I for the weight, and the place of its
        labels among ``sets`` in base 17, J–Z.
        """
        pieces = []
        last = -1
        for number, letter in zip(documents, letters, strict=True):
            labels = sets.setdefault(self._labels[self._postings.labels[number]], len(sets))
            pieces.append(f"{digits(number - last)}{letter}{digits(labels, _LARGE)}")
            last = number
        return "".join(pieces)


_TURN = 4
_WRITTEN: dict[tuple[int, str], str] = {}
_OFTEN = 2_000  # numbers that are written over and over: most distances, and all places among the labels of a piece
_SMALL = "0123456789abcdefghijklmnopqrstuvwxyz"
_LARGE = "JKLMNOPQRSTUVWXYZ"


def digits(number: int, signs: str = _SMALL) -> str:
    """Return a number in as many different digits as there are ``signs``."""
    if number >= _OFTEN:
        return digits(number // len(signs), signs) + signs[number % len(signs)]
    if (number, signs) not in _WRITTEN:
        above = digits(number // len(signs), signs) if number >= len(signs) else ""
        _WRITTEN[number, signs] = above + signs[number % len(signs)]
    return _WRITTEN[number, signs]


def _about(length: float) -> float:
    """Return a length in steps of ``_STEP``, so that a word more or less is mostly none."""
    return _STEP ** round(math.log(length, _STEP)) if length > 0 else 0.0


def _as_browsers_sort(word: str) -> bytes:
    return word.encode("utf-16-be")
