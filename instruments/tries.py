"""How many random examples a test tries: as many as it says in ``make test``, and more or fewer by Hypothesis' profile.

A tenth with ``--hypothesis-profile=quick``, ten times as many with ``--hypothesis-profile=deep``.
"""

from __future__ import annotations

from hypothesis import settings

_FULL = 100
"""Examples that the profile of ``make test`` tries of a property that says no number."""


def tries(number: int) -> int:
    """Return how many examples to try where ``make test`` tries ``number``; ask it when a test module is read."""
    return max(1, number * settings().max_examples // _FULL)
