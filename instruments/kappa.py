"""How far two readings agree beyond chance: coefficients for one value and for sets of values.

Cohen's κ: Cohen (1960), "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20.
Sets: Krippendorff's α (Content Analysis, 2004, chapter 11) with the distance of MASI: Passonneau (2006), "Measuring
agreement on set-valued items (MASI) for semantic and pragmatic annotation", LREC 2006.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence

Label = Hashable
Pair = tuple[Label, Label]
Sets = tuple[frozenset[str], frozenset[str]]


def raw(pairs: Sequence[Pair]) -> float | None:
    """Return the share of pairs whose two values are equal, in [0, 1]; None without pairs."""
    return sum(first == second for first, second in pairs) / len(pairs) if pairs else None


def cohen(pairs: Sequence[Pair]) -> float | None:
    """Return Cohen's κ, at most 1; None where both readings give one and the same value throughout, or none at all."""
    if not pairs:
        return None
    observed = sum(first == second for first, second in pairs) / len(pairs)
    firsts, seconds = Counter(first for first, _ in pairs), Counter(second for _, second in pairs)
    expected = sum(firsts[label] * seconds[label] for label in firsts) / len(pairs) ** 2
    return None if expected == 1 else (observed - expected) / (1 - expected)


def masi(first: frozenset[str], second: frozenset[str]) -> float:
    """Return Passonneau's distance of two sets, from 0 (the same) to 1 (nothing in common)."""
    if first == second:
        return 0.0
    common = first & second
    if not common:
        return 1.0
    monotone = 2 / 3 if first < second or second < first else 1 / 3
    return 1 - monotone * len(common) / len(first | second)


def alpha(pairs: Sequence[Sets]) -> float | None:
    """Return Krippendorff's α for two readings with the distance of MASI; None where every set is the same."""
    values = Counter(value for pair in pairs for value in pair)
    count = sum(values.values())
    expected = sum(
        masi(one, other) * often * number for one, often in values.items() for other, number in values.items()
    )
    if not expected:
        return None
    observed = sum(masi(first, second) for first, second in pairs) / len(pairs)
    return 1 - observed * count * (count - 1) / expected
