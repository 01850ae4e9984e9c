"""What a version was made of as it is printed: the pages of a PDF, and where on them the lines of the source stand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from generator import intake
from generator.ground.errors import DataError
from generator.intake.paper import apart
from generator.intake.paper.raw import SCALE
from generator.intake.text import Box, Facts
from generator.load.originals import first_difference
from generator.model import OriginalFile

_MOST_KEPT = 12  # pictures of pages, of some 100 kB each


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """A page (from 1), its size in points, and the boxes on it of some lines."""

    number: int
    width: float
    height: float
    boxes: tuple[Box, ...]


class Printed:
    """The pages of an original in ``folder``; none where it is no PDF, or does not give the ``lines`` of the source."""

    def __init__(self, folder: Path, original: OriginalFile | None, lines: tuple[str, ...]) -> None:
        self._folder, self._original, self._lines = folder, original, lines
        self.picture = lru_cache(maxsize=_MOST_KEPT)(self._picture)

    def pages(self, lines: Iterable[int]) -> tuple[PrintedPage, ...]:
        """Return the pages on which lines of the source (from 1) stand, in order, with their boxes."""
        boxes: dict[int, list[Box]] = {}
        for line in lines:
            fact = self._facts[line - 1] if line <= len(self._facts) else Facts()
            if fact.page is not None and fact.box is not None:
                boxes.setdefault(fact.page, []).append(fact.box)
        found = []
        for number in sorted(boxes):
            picture = self.picture(number)
            if picture is not None:
                width, height = (int.from_bytes(picture[at : at + 4]) / SCALE for at in (16, 20))  # PNG 1.2, 4.1.1
                found.append(PrintedPage(number, width, height, tuple(boxes[number])))
        return tuple(found)

    def _picture(self, number: int) -> bytes | None:
        """Return a page as PNG; None where there is no such page, or it takes too much to draw."""
        if not 1 <= number <= self._last:
            return None
        try:
            return apart.pictured(self._content, number)
        except (apart.CrashedError, apart.SlowError):
            return None

    @cached_property
    def _content(self) -> bytes:
        try:
            return (self._folder / self._original.file).read_bytes() if self._original else b""
        except OSError:  # `check` says that it is not there
            return b""

    @cached_property
    def _facts(self) -> tuple[Facts, ...]:
        if self._original is None or not self._original.file.endswith(".pdf"):
            return ()
        try:
            text = intake.read(self._content, self._original.file)
        except DataError:  # `check` says why it is not read
            return ()
        return () if first_difference(text.lines, self._lines) else text.facts

    @cached_property
    def _last(self) -> int:
        return max((fact.page or 0 for fact in self._facts), default=0)
