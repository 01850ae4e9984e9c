"""What ``ingest`` was unsure of in the structure, each until a person has seen it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator import add
from generator.ground.atomic import replace_all
from generator.ground.errors import DataError
from generator.ingest.outline import Row, at
from generator.load.trial import Trial

_SOURCE = "source.txt"


@dataclass(frozen=True, slots=True)
class Structural:
    """A doubt at a line and column of the source."""

    line: int
    column: int
    what: str
    mend: str

    @property
    def key(self) -> str:
        """What tells it from others of the text."""
        return f"{self.line}:{self.column} {self.what}"


class Doubts:
    """The doubts of one source, made of the file ``original``; those that were seen are kept in ``file``."""

    def __init__(self, source: bytes, original: tuple[str, bytes] | None, trial: Trial, file: Path) -> None:
        self._file = file
        try:
            name, content = original or (_SOURCE, source)
            found = add.doubts(content, name, source, trial)
        except DataError:
            found = ()  # a text that no reader takes was written by hand: nobody was unsure of it
        self.every = tuple(Structural(each.line, each.column, each.what, each.mend) for each in found)
        self._seen = self._kept()

    def by_row(self, rows: Sequence[Row]) -> Mapping[int, tuple[Structural, ...]]:
        """Return those that nobody has seen, by the index of their row: of a blank line, that of the row below it."""
        found: dict[int, list[Structural]] = {}
        for each in self.every:
            row = at(rows, each.line, each.column)
            if row is None and rows:
                below = (index for index, other in enumerate(rows) if other.start >= (each.line, each.column - 1))
                row = next(below, len(rows) - 1)
            if row is not None and each.key not in self._seen:
                found.setdefault(row, []).append(each)
        return {row: tuple(listed) for row, listed in sorted(found.items())}

    def see(self, doubts: Sequence[Structural]) -> None:
        """Keep that a person has seen some."""
        self._seen |= {each.key for each in doubts}
        content = json.dumps(sorted(self._seen), ensure_ascii=False, indent=0)
        self._file.parent.mkdir(parents=True, exist_ok=True)
        replace_all({self._file: content.encode()})

    def _kept(self) -> set[str]:
        try:
            return {each for each in json.loads(self._file.read_bytes()) if isinstance(each, str)}
        except (OSError, ValueError, TypeError):
            return set()  # nothing was seen yet, or what was kept is damaged: it is asked once more
