"""Which texts share most wording: of each a small sample of its runs of words, and who holds many of the same.

The sample is the runs with the smallest digests, so two texts draw the same ones of what they share; the part of the
sample that is shared estimates what part of all runs is (Broder, 1997, *On the resemblance and containment of
documents*). So one text is never compared with all others, and time grows with the number of texts alone.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from heapq import nsmallest

from generator.compare.runs import runs

_SAMPLE = 128
# Runs of the sample by which two texts must differ for one to be nearer: a sixteenth. Which of two that share nearly as
# much comes first says nothing, and with every run counted one word more or less would turn the order of many.
_STEP = 8
# Holders of one run that are looked at, before and after a text: what half of all texts hold would cost the square of
# their number, and of so many that share it any few will do.
_AROUND = 8
# Texts that share less of the sample are not said to resemble each other: every two hold some of the same phrases.
LEAST = 0.05


def nearest(samples: Sequence[Sequence[bytes]], most: int) -> tuple[tuple[int, ...], ...]:
    """Return for each text, given by its :func:`sample`, the places of those that share most of its runs.

    At most ``most``, the nearest first; of those that are about as near the one that comes first after it, and after
    the last the first.
    """
    holders: dict[bytes, list[int]] = defaultdict(list)
    for place, sample in enumerate(samples):
        for run in sample:
            holders[run].append(place)
    return tuple(tuple(_sharing(place, sample, holders, len(samples)))[:most] for place, sample in enumerate(samples))


def sample(text: Iterable[Sequence[str]]) -> tuple[bytes, ...]:
    """Return the runs with the smallest digests of a text, given by the words of its provisions."""
    held = {run for words in text for run in runs(words)}
    digests = (blake2b(" ".join(run).encode(), digest_size=8).digest() for run in held)
    return tuple(nsmallest(_SAMPLE, digests))


def _sharing(place: int, sample: Sequence[bytes], holders: Mapping[bytes, Sequence[int]], count: int) -> Iterator[int]:
    shared = Counter(other for run in sample for other in _around(holders[run], place))
    for other, held in sorted(shared.items(), key=lambda each: (-(each[1] // _STEP), (each[0] - place) % count)):
        if held >= LEAST * len(sample):
            yield other


def _around(holding: Sequence[int], place: int) -> Iterator[int]:
    """Yield those that stand nearest to ``place`` among the holders of a run, the last being followed by the first."""
    at = bisect_left(holding, place)
    if len(holding) <= 2 * _AROUND + 1:
        yield from (*holding[:at], *holding[at + 1 :])
    else:
        yield from (holding[(at + step) % len(holding)] for step in range(-_AROUND, _AROUND + 1) if step)
