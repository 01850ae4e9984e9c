"""Counts, shares and enumerations as a Dutch reader expects them."""

from __future__ import annotations

from collections.abc import Sequence


def plural(count: int, one: str, many: str) -> str:
    """Return ``1 bepaling`` or ``2 bepalingen``."""
    return f"{count} {one if count == 1 else many}"


def enumeration(words: Sequence[str], last: str = "en") -> str:
    """Return ``a, b en c``."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def percent(share: float) -> int:
    """Return a share (0 to 1) in whole percents; only all is 100 and only nothing is 0.

    A text that shares 996 of 1,000 words is not the same text, so it is never called 100 %.
    """
    if 0 < share < 1:
        return min(99, max(1, int(share * 100 + 0.5)))
    return 100 if share >= 1 else 0


def kilobytes(size: int) -> str:
    """Return a size in bytes as ``12 kB``; what is there is never none."""
    return f"{max(1, round(size / 1024))} kB"
