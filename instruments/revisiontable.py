"""How a comparison tells pairs of texts, beside the class that a reader gave each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from revisionpairs import Pair

from generator import intake
from generator.compare import revision
from generator.compare.revision import Revision
from generator.compare.revision.changes import WEIGHT
from generator.ingest import loose
from generator.model import Vocabulary

RIGHTS = ("substantive", "terminological", "editorial", "none")
"""The classes of a pair, the heaviest first; ``none`` where nothing changed."""


@dataclass(frozen=True)
class Table:
    """How pairs were told: (right, told) → the pairs."""

    cells: Mapping[tuple[str, str], Sequence[Pair]]

    def _share(self, rights: Sequence[str], told: Sequence[str]) -> tuple[int, int]:
        every = [(key, pair) for key, pairs in self.cells.items() for pair in pairs if key[0] in rights]
        return sum(key[1] in told for key, _ in every), len(every)

    @property
    def recall(self) -> tuple[int, int]:
        """How many substantive pairs were told as such, of how many."""
        return self._share(("substantive",), ("substantive",))

    @property
    def invented(self) -> tuple[int, int]:
        """How many unchanged pairs were told as changed, of how many."""
        return self._share(("none",), RIGHTS[:-1])

    @property
    def exaggerated(self) -> tuple[int, int]:
        """How many editorial pairs were told as substantive, of how many."""
        return self._share(("editorial",), ("substantive",))

    def misses(self) -> Iterator[tuple[str, str, Pair]]:
        """Yield what is right, what was told and the pair, of each that was told otherwise."""
        for right in RIGHTS:
            for told in RIGHTS:
                if right != told:
                    yield from ((right, told, pair) for pair in self.cells.get((right, told), ()))


def told(pair: Pair, vocabulary: Vocabulary) -> str:
    """Return the heaviest class by which the program tells a pair."""
    return heaviest(compared(pair, vocabulary))


def compared(pair: Pair, vocabulary: Vocabulary) -> Revision:
    """Return what ``protocolwijzer compare`` finds between the two texts, saved as plain files."""
    old, new = (
        loose.edition(intake.read(text.encode(), f"{name}.txt"), vocabulary)
        for name, text in (("old", pair.old), ("new", pair.new))
    )
    return revision.compare(old, new, vocabulary)


def heaviest(found: Revision) -> str:
    """Return the heaviest class of what changed, in the provisions and outside."""
    classes = [change.verdict for change in found.changes] + [change.verdict for change in found.outside]
    return max(classes, key=lambda each: WEIGHT[each], default="none")


def table(pairs: Sequence[Pair], vocabulary: Vocabulary) -> Table:
    """Return how the program tells pairs."""
    cells: dict[tuple[str, str], list[Pair]] = {}
    for pair in pairs:
        cells.setdefault((pair.right, told(pair, vocabulary)), []).append(pair)
    return Table(cells)
