"""What is measured of a build, and how it is written down: plain JSON, for another run to be held against."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One part of a build: seconds of the processor, the most memory of the process until its end, what it made."""

    name: str
    seconds: float
    megabytes: float
    bytes: int = 0
    files: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """What the heaviest page of a kind asks of a reader before anything is done on it.

    ``page``, ``styles`` and ``scripts`` are bytes, gzipped, as the address and what it loads at once; ``fetched`` is
    all else that is asked for meanwhile. ``elements`` are those of the document once its scripts have drawn, and
    ``milliseconds`` on the clock are those from asking for it until it was loaded, on a processor slowed four times.
    """

    kind: str
    address: str
    page: int
    styles: int
    scripts: int
    fetched: int
    elements: int
    milliseconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """A corpus of one size, and what building it cost."""

    institutions: int
    versions: int
    provisions: int
    stages: tuple[Stage, ...]
    weights: tuple[Weight, ...] = ()
    unweighed: str | None = None

    @property
    def seconds(self) -> float:
        """Seconds of all stages together."""
        return sum(stage.seconds for stage in self.stages)

    @property
    def megabytes(self) -> float:
        """The most memory that it took."""
        return max(stage.megabytes for stage in self.stages)


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """Another program, or ours, that frames the same finished pages; ``absent`` says why it was not measured."""

    name: str
    seconds: float = 0.0
    megabytes: float = 0.0
    bytes: int = 0
    pages: int = 0
    absent: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """All that was measured in one run; ``stopped`` says why there is no larger size."""

    about: Mapping[str, str]
    sizes: tuple[Size, ...] = ()
    stopped: str | None = None
    peers: tuple[Peer, ...] = ()


def written(run: Run) -> str:
    """Return a run as JSON."""
    return json.dumps(dataclasses.asdict(run), ensure_ascii=False, indent=1) + "\n"


def read(path: Path) -> Run:
    """Return a run that was written to a file."""
    tree: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return Run(
        about=tree["about"],
        sizes=tuple(map(size, tree["sizes"])),
        stopped=tree["stopped"],
        peers=tuple(Peer(**each) for each in tree["peers"]),
    )


def size(tree: Mapping[str, Any]) -> Size:
    """Return a size as it was written by ``dataclasses.asdict``."""
    stages = tuple(Stage(**each) for each in tree["stages"])
    return Size(**{**tree, "stages": stages, "weights": tuple(Weight(**each) for each in tree["weights"])})
