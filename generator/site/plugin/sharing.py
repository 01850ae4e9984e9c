"""What others make for a build, each asked for when MkDocs comes to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.ground.crew import Crew
from generator.ground.executors import Workers
from generator.ground.stages import Stages
from generator.site import making
from generator.site.making import PAGE, Batch, Making, Name

_FEW = 600
"""Pages and files below which this process makes them all: each other one makes what all share once more. A guess: a
few institutions have so many, and nobody measured where it begins to pay."""
_BATCH = 24
"""Pages in a job: few enough that what comes back is small and a worker that dies loses little. A guess, too."""


class Sharing:
    """Has ``crew`` make what was ``wanted``, in that order; what is asked in another order is kept until it is."""

    def __init__(self, crew: Crew, of: Making, wanted: Sequence[Name], stages: Stages) -> None:
        self._coming: set[Name] = set()
        self._ready: dict[Name, tuple[str | bytes, float]] = {}
        self._batches: Iterator[Batch] = iter(())
        self._workers: Workers[Making] | None = None
        if not crew.alone and len(wanted) >= _FEW:
            self._workers = Workers(crew, of, of.packed(), stages)
            self._coming = set(wanted)
            self._batches = self._workers.each(making.make, _jobs(wanted))

    def take(self, name: Name) -> tuple[str | bytes, float] | None:
        """Return what was made by others and the seconds that it took; None for what is to be made here."""
        if name not in self._coming:
            return None
        self._coming.remove(name)
        while name not in self._ready:
            batch = next(self._batches)
            self._ready.update(
                (each, (made, took)) for each, made, took in zip(batch.names, batch.made, batch.seconds, strict=True)
            )
        return self._ready.pop(name)

    def close(self) -> None:
        """Need nobody any more."""
        self._coming.clear()
        if self._workers:
            self._workers.close()
            self._workers = None


def _jobs(wanted: Sequence[Name]) -> Iterator[tuple[Name, ...]]:
    """Yield what is asked for at once: some pages, or one file, of which any may take seconds."""
    for is_page, names in groupby(wanted, lambda name: name[0] == PAGE):
        every = tuple(names)
        step = _BATCH if is_page else 1
        yield from (every[start : start + step] for start in range(0, len(every), step))
