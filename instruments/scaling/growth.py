"""Which functions take more than in step with the size: where the time goes at two sizes, held against each other."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from scaling import fits

LEAST = 0.004
"""Share of all time below which a function is not named."""
POWER = 1.25
"""From here a function is called superlinear: texts of the two corpora differ in length, and so does the work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grown:
    """A function, its seconds at the larger size, by itself and with what it calls, and the powers of both."""

    place: str
    own: float
    all: float
    own_power: float | None
    all_power: float | None

    @property
    def superlinear(self) -> bool:
        """Whether either takes more than in step with the size."""
        return max(self.own_power or 0.0, self.all_power or 0.0) >= POWER


def grown(smaller: Path, fewer: int, larger: Path, more: int) -> Iterator[Grown]:
    """Yield each function that counts, from two files of ``sampling``; what takes most, with its calls, first."""
    before, after = _read(smaller), _read(larger)
    least = LEAST * sum(after["own"].values())
    for place, all_ in sorted(after["all"].items(), key=lambda item: (-item[1], item[0])):
        own = after["own"].get(place, 0.0)
        if own >= least or (all_ >= least and place.startswith("generator/")):
            yield Grown(
                place=place,
                own=own,
                all=all_,
                own_power=fits.exponent(fewer, before["own"].get(place, 0.0), more, own),
                all_power=fits.exponent(fewer, before["all"].get(place, 0.0), more, all_),
            )


def _read(path: Path) -> Mapping[str, Mapping[str, float]]:
    found: Mapping[str, Mapping[str, float]] = json.loads(path.read_text(encoding="utf-8"))
    return found
