"""Which functions take more than in step with the size: two profiles held against each other."""

from __future__ import annotations

import pstats
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scaling import fits

REPOSITORY = Path(__file__).resolve().parents[2]
LEAST = 0.005
"""Share of all time below which a function is not named."""
POWER = 1.25
"""From here a function is called superlinear: texts of the two corpora differ in length, and so does the work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grown:
    """A function, its seconds at the larger size, by itself and with what it calls, and how these and calls grow."""

    place: str
    own: float
    all: float
    calls: int
    own_power: float | None
    all_power: float | None
    calls_power: float | None


def grown(smaller: Path, fewer: int, larger: Path, more: int) -> Iterator[Grown]:
    """Yield each function that counts, those that take most by themselves first."""
    before, after = _read(smaller), _read(larger)
    whole = sum(own for own, _, _ in after.values())
    for place, (own, all_, calls) in sorted(after.items(), key=lambda item: -item[1][0]):
        if max(own, all_ if "generator/" in place else 0) >= LEAST * whole:
            less = before.get(place, (0.0, 0.0, 0))
            yield Grown(
                place=place,
                own=own,
                all=all_,
                calls=calls,
                own_power=fits.exponent(fewer, less[0], more, own),
                all_power=fits.exponent(fewer, less[1], more, all_),
                calls_power=fits.exponent(fewer, less[2], more, calls),
            )


def _read(path: Path) -> dict[str, tuple[float, float, int]]:
    stats: dict[tuple[str, int, str], tuple[int, int, float, float, object]]
    stats = pstats.Stats(str(path)).stats  # type: ignore[attr-defined]
    return {_place(key): (own, all_, calls) for key, (_, calls, own, all_, _callers) in stats.items()}


def _place(key: tuple[str, int, str]) -> str:
    file, line, name = key
    path = Path(file)
    shown = path.relative_to(REPOSITORY).as_posix() if path.is_relative_to(REPOSITORY) else path.name
    return f"{shown}:{line} {name}"
