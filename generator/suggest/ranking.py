"""How much each kind of evidence is worth: a conditional logit, learned from reviewed units.

The chance of a topic is proportional to exp(Σ weight · evidence), over all topics (McFadden 1974). The weights maximise
the likelihood of the reviewed topics less a ridge penalty; that sum is concave, and Newton's method with halved steps
finds its one maximum. The same input gives the same weights.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from generator.suggest.evidence import Row

PRIMARY_SHARE = 0.85
"""Of a unit with secondary topics, what its primary topic counts for; the others share the rest.

Seen on institutions left out, all cues: with .7 the primary topic is right for .894 and the first counterpart for .920,
with .8 for .901 and .929, with .85 and .9 for .915 and .955, with 1 for .922 and .955. With proven cues the counterpart
is right most often here (.902; .893 with .9 and 1). So .85 is the least that gives the second topic a say and costs the
first no more than one unit in 141.
"""

Vector = list[float]
Matrix = list[list[float]]


@dataclass(frozen=True, slots=True)
class Sample:
    """A reviewed unit: the evidence per topic, and what each topic counts for (these add up to 1)."""

    rows: tuple[Row, ...]
    shares: tuple[float, ...]


def shares(topics: Sequence[str], all_topics: Sequence[str]) -> tuple[float, ...]:
    """Return what each of ``all_topics`` counts for in a unit with ``topics``, primary first."""
    primary, others = topics[0], topics[1:]
    counts = dict.fromkeys(others, (1 - PRIMARY_SHARE) / max(1, len(others)))
    counts[primary] = PRIMARY_SHARE if others else 1.0
    return tuple(counts.get(each, 0.0) for each in all_topics)


def chances(weights: Sequence[float], rows: Sequence[Row]) -> tuple[float, ...]:
    """Return the chance of each topic; they add up to 1."""
    return _chances(_scores(weights, rows))


def _scores(weights: Sequence[float], rows: Sequence[Row]) -> Vector:
    return [sum([weights[at] * value for at, value in row]) for row in rows]


def _chances(scores: Sequence[float]) -> tuple[float, ...]:
    highest = max(scores)
    raised = [math.exp(score - highest) for score in scores]
    total = sum(raised)
    return tuple(each / total for each in raised)


def fit(samples: Sequence[Sample], kinds: int, ridge: float, start: Sequence[float] | None = None) -> tuple[float, ...]:
    """Return one weight per kind of evidence; ``start`` is where to begin the search, which changes only its length."""
    weights = list(start) if start is not None else [0.0] * kinds
    scores = [_scores(weights, sample.rows) for sample in samples]
    here = _objective(samples, scores, weights, ridge)
    for _ in range(_ROUNDS):
        step = _newton_step(samples, scores, weights, ridge)
        scale, there, moved = 1.0, math.inf, weights
        while scale > _SMALLEST_STEP:
            moved = [weight + scale * each for weight, each in zip(weights, step, strict=True)]
            scores = [_scores(moved, sample.rows) for sample in samples]
            there = _objective(samples, scores, moved, ridge)
            if there <= here:
                break
            scale /= 2
        if there > here:
            break
        weights, gain, here = moved, here - there, there
        if gain < _ENOUGH:
            break
    return tuple(weights)


_ROUNDS = 30  # a bound: with 100 every figure is the same; with 5, stopped short, the primary topic is right for .922
_SMALLEST_STEP = 1e-4
_ENOUGH = 1e-3  # in log-likelihood, of some hundreds
_NEGLIGIBLE = 1e-3  # a chance that bends the objective too little to steer the search; the slope counts every one


def _objective(samples: Sequence[Sample], scored: Matrix, weights: Sequence[float], ridge: float) -> float:
    """Return what is to be least; ``scored`` are the scores of the rows of each sample under ``weights``."""
    total = ridge / 2 * sum(weight * weight for weight in weights)
    for sample, scores in zip(samples, scored, strict=True):
        highest = max(scores)
        norm = highest + math.log(sum(math.exp(score - highest) for score in scores))
        total += sum(share * (norm - score) for share, score in zip(sample.shares, scores, strict=True) if share)
    return total


def _newton_step(samples: Sequence[Sample], scored: Matrix, weights: Sequence[float], ridge: float) -> Vector:
    size = len(weights)
    slope = [-ridge * weight for weight in weights]
    bend = [[ridge if one == other else 0.0 for other in range(size)] for one in range(size)]
    for sample, scores in zip(samples, scored, strict=True):
        mean = [0.0] * size
        for chance, share, row in zip(_chances(scores), sample.shares, sample.rows, strict=True):
            for at, value in row:
                mean[at] += chance * value
                slope[at] += share * value
            if chance > _NEGLIGIBLE:
                for at, value in row:
                    line, weighed = bend[at], chance * value
                    for other, there in row:
                        line[other] += weighed * there
        for one, ours in enumerate(mean):
            slope[one] -= ours
            line = bend[one]
            for other, theirs in enumerate(mean):
                line[other] -= ours * theirs
    return _solve(bend, slope)


def _solve(matrix: Matrix, right: Vector) -> Vector:
    """Return x with matrix · x = right (Gauss, with pivoting); the ridge keeps the matrix regular."""
    size = len(right)
    rows = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    for at in range(size):
        pivot = max(range(at, size), key=lambda each: abs(rows[each][at]))
        rows[at], rows[pivot] = rows[pivot], rows[at]
        for below in range(at + 1, size):
            factor = rows[below][at] / rows[at][at]
            if factor:
                rows[below] = [value - factor * above for value, above in zip(rows[below], rows[at], strict=True)]
    found = [0.0] * size
    for at in reversed(range(size)):
        known = sum(rows[at][other] * found[other] for other in range(at + 1, size))
        found[at] = (rows[at][size] - known) / rows[at][at]
    return found
