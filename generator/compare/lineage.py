"""Who shares words with whom: for every provision the nearest one in every other text, where half the words agree.

To look at every two provisions would cost the square of their number. Only those are compared that have a run of three
words in common, names aside; on the corpus that loses none (a test compares it with looking at all).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from generator.compare import kinship
from generator.compare.kinship import Kinship
from generator.compare.pairing import SHORTEST
from generator.compare.runs import runs
from generator.model import Edition, Passage

# Provisions of one text that hold one run and are all looked at; the longest of the five texts has 47 in all.
_MOST = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """Two provisions of different texts of which one, or each, is the other's nearest; ``share`` from 0.5 to 1."""

    one: Passage
    other: Passage
    share: float

    @property
    def relation(self) -> kinship.Relation:
        """The name of the wording family."""
        return kinship.relation(self.share)


def shared(editions: Sequence[Edition], kin: Kinship) -> tuple[Shared, ...]:
    """Return the provisions of different works that share words; ``one`` is of the edition that comes first."""
    passages = [
        (place, passage, kin.masked(passage))
        for place, edition in enumerate(editions)
        for passage in edition.passages
        if passage.provision.text is not None
    ]
    found: dict[tuple[int, int], float] = {}
    for one, other in sorted(_candidates([(place, text) for place, _, text in passages])):
        mine, theirs = passages[one], passages[other]
        if kinship.bound(mine[2], theirs[2]) >= kinship.ADAPTED:
            share = kinship.share(mine[2], theirs[2])
            if share >= kinship.ADAPTED:
                found[one, other] = share

    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {}
    for pair, share in found.items():
        for end, place in ((pair[0], passages[pair[1]][0]), (pair[1], passages[pair[0]][0])):
            if (end, place) not in best or share > best[end, place][0]:
                best[end, place] = (share, pair)
    kept = sorted({pair for _, pair in best.values()})
    return tuple(Shared(one=passages[one][1], other=passages[other][1], share=found[one, other]) for one, other in kept)


def _candidates(texts: Sequence[tuple[int, str]]) -> set[tuple[int, int]]:
    """Return the pairs of provisions of different texts with a run in common; ``texts`` are (edition, words)."""
    holders: dict[tuple[str, ...], dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for place, (edition, text) in enumerate(texts):
        words = kinship.words(text)
        if len(words) >= SHORTEST:
            for run in runs(words):
                holders[run][edition].append(place)
    return {
        pair
        for of_run in holders.values()
        for ours, theirs in combinations(of_run.values(), 2)
        for pair in _facing(ours, theirs)
    }


def _facing(ours: Sequence[int], theirs: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield every two, or of long lists each with those that stand about as far down the other."""
    for rank, one in enumerate(ours):
        middle = rank * len(theirs) // len(ours)
        start = max(0, min(middle - _MOST // 2, len(theirs) - _MOST))
        for other in theirs[start : start + _MOST]:
            yield one, other
