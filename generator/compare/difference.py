"""How far the texts lie apart on a topic: what "most different first" means.

Each text takes one stand: its weightiest norm on the topic, or that it only touches on it, or silence. Rows are ordered
by the heaviest contradiction between two stands (the order of ``flips``), then by how many different stands there are,
silence included. Nothing is added up: a row with one opposite pair comes before any row without.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from generator.compare.flips import ORDER, Weight, between, possible, stand
from generator.compare.matrix import Cell
from generator.model import Norm

BESIDE = "beside"
SILENT = "silent"
AWAITED = "awaited"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """The heaviest contradiction of a row, if any, and the number of different stands."""

    weight: Weight | None
    stands: int

    @property
    def rank(self) -> tuple[int, int]:
        """Sorts rows: the most different first."""
        return ORDER.index(self.weight) if self.weight else len(ORDER), -self.stands


def difference(cells: Sequence[Cell], norms: Mapping[str, Norm]) -> Difference:
    """Return how far ``cells``, one per text, lie apart; ``norms`` go from weightiest to lightest."""
    spoken = [passage for cell in cells if (passage := stand(cell, norms))]
    weights = [weight for pair in combinations(spoken, 2) if (weight := between(*pair, norms))]
    return Difference(
        weight=min(weights, key=ORDER.index) if weights else None,
        stands=len({_name(cell, norms) for cell in cells}),
    )


def _name(cell: Cell, norms: Mapping[str, Norm]) -> str:
    passage = stand(cell, norms)
    if passage is None:
        return BESIDE if cell.secondary else AWAITED if cell.awaited else SILENT
    norm = norms[passage.labels.main_norm]
    may = norm.force == "sanction" and possible(passage.provision.text or "")
    return f"{norm.id}?" if may else norm.id
