"""All versions of a run: what is known of them from before, and the others read and checked by who there is for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from generator.ground.crew import ALONE, Crew
from generator.ground.executors import Workers
from generator.ground.stages import Stages
from generator.load import oneversion
from generator.load.files import Checked, Read, Reader, Record
from generator.load.keeping import Keeping
from generator.load.known import Known
from generator.load.oneversion import Checking, Found, Judge, Task
from generator.model import Vocabulary
from generator.yamlio import Again

_FEW = 4
"""Versions below which one process reads them: a guess, since to start others costs something too."""

_FILES = 3
"""A version has its record and its source, and the original of that where it is another file."""
_Entries = tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """What was seen of a version: what stands in its folder, its files where they may be all, what is known of it."""

    entries: _Entries
    names: tuple[str, ...]
    files: Mapping[str, bytes] | None
    key: str | None
    checked: Checked | None


class Versions:
    """The versions that ``reader`` comes to; each is foreseen before any is read.

    What ``keeping`` knows is taken from it. ``judge`` says more of what is right, by the vocabulary.
    """

    def __init__(
        self,
        reader: Reader,
        stages: Stages,
        keeping: Keeping | None = None,
        judge: Judge | None = None,
        crew: Crew = ALONE,
    ) -> None:
        self.stages = stages
        self.known: Known | None = None
        self.vocabulary: Vocabulary | None = None
        self._reader = reader
        self._keeping = keeping
        self._judge = judge
        self._crew = crew
        self._seen: dict[Path, _Seen] = {}
        self._found: Iterator[Found] = iter(())

    def foresee(self, folder: Path, names: Sequence[str]) -> None:
        """Look at a version that will be asked for; ``names`` are those of its institution."""
        reader, keeping = self._reader, self._keeping
        before = len(reader.problems)
        files, folders = reader.entries(folder)
        # Of what stands there and was complained of, such as a link, it is not said too that it is missing.
        plain = not folders and 1 < len(files) <= _FILES and len(reader.problems) == before
        there = reader.looked_at(folder, files) if plain else None
        key = keeping.key(folder, there, names) if keeping and there else None
        checked = keeping.find(key) if keeping and key else None
        self._seen[folder] = _Seen(entries=(files, folders), names=tuple(names), files=there, key=key, checked=checked)

    @contextmanager
    def begun(self) -> Iterator[None]:
        """Have what was foreseen and is not known read meanwhile, by others where it is much."""
        assert self.known is not None
        reader = self._reader
        checking = Checking(
            root=reader.root,
            known=self.known,
            vocabulary=self.vocabulary,
            judge=self._judge,
            finished=reader.finished,
            warns=reader.warns,
        )
        tasks = [
            Task(folder=folder, shown=reader.shown(folder), files=seen.files, names=seen.names)
            for folder, seen in self._seen.items()
            if seen.files and not seen.checked
        ]
        crew = self._crew if len(tasks) >= _FEW else ALONE
        workers = Workers(crew, checking, checking, self.stages)
        try:
            self._found = workers.each(oneversion.check, tasks)
            yield
        finally:
            workers.close()

    def read(self, folder: Path) -> Read | None:
        """Return a version with its source, in the order in which they were foreseen; None where it cannot be read."""
        seen = self._seen.pop(folder)
        if seen.files is None:
            return self._odd(folder, seen)
        checked = seen.checked
        if checked is None:
            found = next(self._found)
            self._reader.problems.extend(found.problems)
            checked = found.checked
            if self._keeping and seen.key and checked and not found.problems and self.vocabulary:
                self._keeping.keep(seen.key, checked)
        if checked is None:
            return None
        self._reader.warnings.extend(checked.warnings)
        self._reader.alarms.extend((*checked.alarms, *checked.judged))
        document = Again(seen.files["version.yml"], self._reader.shown(folder / "version.yml"))
        source = seen.files[checked.draft.source.file]
        return Read(record=Record(checked.draft, document), source=source, checked=checked)

    def _odd(self, folder: Path, seen: _Seen) -> Read | None:
        """Return a version that has other files than it may have, as far as it can be read."""
        assert self.known is not None
        return read_here(self._reader, folder, self.known, seen.names, seen.entries)


def read_here(
    reader: Reader, folder: Path, known: Known, names: Sequence[str], entries: _Entries | None = None
) -> Read | None:
    """Return a version as far as it can be read, from the disk and in this process; ``entries`` are in its folder."""
    since = len(reader.warnings), len(reader.alarms)
    found = oneversion.read(reader, folder, entries or reader.entries(folder), known, names)
    if found is None:
        return None
    record, source, pages = found
    checked = oneversion.checked(reader, record, known, since=since, pages=pages)
    return Read(record=record, source=source, checked=checked)
