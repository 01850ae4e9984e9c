"""A version that nobody has written yet, checked again and again as if it stood among the data."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.ground.errors import DataError, Problem
from generator.ground.locator import Locator
from generator.load.files import Reader, Record
from generator.load.oneversion import Checking, Given, Task, read
from generator.load.vocabulary import read_vocabulary
from generator.model import DraftVersion, Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What is wrong in a version, and its record as far as it can be read; ``source`` is that file in problems."""

    source: str
    problems: tuple[Problem, ...]
    record: Record[DraftVersion] | None


class Trial:
    """Checks what may become the version ``at`` of an institution with these ``names``, whose text is ``source``.

    The vocabulary is read once; raises ``DataError`` where it cannot be.
    """

    def __init__(self, root: Path, at: Locator, source: bytes, names: tuple[str, ...]) -> None:
        reader = Reader(root)
        vocabulary, self._known = read_vocabulary(reader)
        if vocabulary is None or reader.problems:
            raise DataError(reader.problems)
        self.vocabulary: Vocabulary = vocabulary
        self.at = at
        self._root, self._source, self._names = root, source, names
        self._folder = root / at.institution / str(at.protocol) / str(at.version)

    def check(self, record: bytes, file: str, *, finished: bool) -> Tried:
        """Return what is wrong with the bytes of a ``version.yml`` whose source is called ``file``.

        Where it is not ``finished``, labels may be missing.
        """
        checking = Checking(
            root=self._root, known=self._known, vocabulary=self.vocabulary, judge=None, finished=finished, warns=False
        )
        files = {"version.yml": record, file: self._source}
        task = Task(folder=self._folder, shown=self._folder.as_posix(), files=files, names=self._names)
        reader = Given(checking, task)
        found = read(reader, self._folder, (tuple(files), ()), self._known, self._names)
        return Tried(
            source=reader.shown(self._folder / file),
            problems=tuple(each for each in reader.problems if not each.follows),
            record=found[0] if found else None,
        )
