"""One version under review: every step that a person takes, written at once, and back again."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from generator import schema, yamlio
from generator.ground.atomic import replace_all
from generator.ground.locator import Locator
from generator.ground.text import brief, squash
from generator.language import words
from generator.load.files import MAX_BYTES, shown
from generator.load.reviewing import review
from generator.load.single import Single, names_of
from generator.load.structure import walk
from generator.load.trial import Trial
from generator.model import DraftVersion, Vocabulary
from generator.review import coding, operations, questions
from generator.review.advice import Advice
from generator.review.coding import Coding
from generator.review.doubts import Doubts
from generator.review.history import Files, History, Step
from generator.review.operations import CannotError, Operation
from generator.review.questions import Answers, Asked
from generator.review.settling import Suggesting, current, settled
from generator.review.state import State, read
from generator.review.writing import rewritten
from generator.schema import Kind

_say = words.phrases.review.steps
_MOST_SIGNS = 40
"""Of a provision, where a step is named after it."""


class ChangedError(Exception):
    """Somebody else changed a file of the record since: nothing was written."""


class Desk:
    """The version ``at`` below ``root``; ``cache`` is where states are kept. One step at a time, whoever asks."""

    def __init__(self, root: Path, at: Locator, cache: Path) -> None:
        self.root, self.at, self.cache = root, at, cache
        self._lock = threading.RLock()
        self._single = Single(root, at)
        self.vocabulary: Vocabulary = self._single.vocabulary
        folder = root / at.institution
        self._paths = {
            "version.yml": folder / str(at.protocol) / str(at.version) / "version.yml",
            "protocol.yml": folder / str(at.protocol) / "protocol.yml",
            "institution.yml": folder / "institution.yml",
        }
        self.kept = cache / "review" / at.institution / f"{at.protocol}@{at.version}"
        self.history = History(self.kept, self._on_disk(), _say.OUTSIDE, _say.FIRST)
        self._state = read(self._single, self.history.now.files)
        self.advice = Advice(self._single, cache)
        self._suggesting = Suggesting(self.vocabulary)

    @property
    def folder(self) -> Path:
        """Where the files of the version are."""
        return self._paths["version.yml"].parent

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files of the record that a step may change, and its evidence: the source, and what that was made of."""
        version = self._state.version
        source = version.source if version else None
        named = (source.file, source.original.file if source.original else None) if source else ()
        return (*self._paths.values(), *(self.folder / name for name in named if name))

    @cached_property
    def doubts(self) -> Doubts:
        """What was unsure of the structure when the text was added, until a person has seen it."""
        state = self._state
        kept = state.version.source.original if state.version else None
        file = self.folder / kept.file if kept else None
        original = (file.name, file.read_bytes()) if file is not None and file.is_file() else None
        names = names_of(state.institution) if state.institution else ()
        trial = Trial(self.root, self.at, state.found.source, names)
        return Doubts(state.found.source, original, trial, self.kept / "seen.json")

    @property
    def state(self) -> State:
        """The record as it is; as the files have it, where somebody else changed them."""
        return self._state

    @property
    def is_changed(self) -> bool:
        """Whether somebody else changed a file since the last step."""
        return self._on_disk() != self.history.now.files

    def reload(self) -> None:
        """Take the files as they are now for a step that somebody else took."""
        with self._lock:
            now = self._on_disk()
            if now != self.history.now.files:
                self.history.push(Step(_say.OUTSIDE, now))
            self._state = read(self._single, now)

    def structure(self, operation: Operation) -> None:
        """Take a step in the structure; raises ``CannotError`` where it cannot be taken, ``ChangedError`` as all do."""
        with self._lock:
            state, rows = self._state, self._state.rows
            if rows is None:
                raise CannotError("unread")
            version = state.record.value
            made = settled(version, operations.applied(rows, operation), self._suggesting)
            self._write(_say.STRUCTURE[type(operation).__name__], self._with_version(made))

    def code(self, step: Coding) -> None:
        """Take a step in what the text says."""
        with self._lock:
            version = self._state.record.value
            made = coding.coded(version, step, self.vocabulary)
            same = {each.provision.eid: each.provision.eid for each in walk(version)}
            made = current(version, made, same, self._state.lines)
            self._write(self._told(_say.CODING[type(step).__name__], step.eid), self._with_version(made))

    def accept(self, eids: Sequence[str], name: str) -> None:
        """Say that provisions were read; raises ``DataError`` where a label is still to come."""
        with self._lock:
            record = self._state.record
            if not record.value.reviewed_by:
                raise CannotError("no-reader")
            if not eids:
                raise CannotError("nothing-alike")
            data = self._state.files["version.yml"]
            done = review(record, data, eids, lines=self._state.lines)
            told = self._told(name, eids[0]) if len(eids) == 1 else name
            self._write(told, {**self._state.files, "version.yml": done.data})

    def _told(self, name: str, eid: str) -> str:
        """Return how a step is called that was taken for one provision: with its number and first words."""
        own = next((each.provision for each in walk(self._state.record.value) if each.provision.eid == eid), None)
        said = " ".join(filter(None, (own.num, own.heading, own.text))) if own else ""
        return _say.OF_ONE.format(step=name, words=brief(squash(said), _MOST_SIGNS)) if said else name

    def answer(self, answers: Answers) -> None:
        """Write the answers to the questions."""
        with self._lock:
            asked, state = self.asked, self._state
            made = questions.answered(asked, answers, state.record.document, state.lines)
            version = current(asked.version, made.version, {}, state.lines)
            files = self._with_version(version)
            for name, kind, before, after in (
                ("protocol.yml", schema.PROTOCOL, asked.protocol, made.protocol),
                ("institution.yml", schema.INSTITUTION, asked.institution, made.institution),
            ):
                if before != after:
                    files[name] = self._rewritten(name, kind, before, after)
            self._write(_say.ANSWERS, files)

    @property
    def asked(self) -> Asked:
        """The records that the questions are about; raises ``CannotError`` where one cannot be read."""
        state = self._state
        if state.institution is None or state.protocol is None:
            raise CannotError("unread")
        return Asked(institution=state.institution, protocol=state.protocol, version=state.record.value)

    def undo(self) -> None:
        """Go back to the state before the last step."""
        self._move(-1, self.history.before)

    def redo(self) -> None:
        """Go on to the state that was undone."""
        self._move(1, self.history.after)

    def _move(self, by: int, step: Step | None) -> None:
        with self._lock:
            if step is None:
                raise CannotError("no-more")
            self._put(step.files)
            self.history.at += by
            self._state = read(self._single, step.files)

    def _with_version(self, made: DraftVersion) -> dict[str, bytes]:
        before = self._state.record.value
        return {**self._state.files, "version.yml": self._rewritten("version.yml", schema.VERSION, before, made)}

    def _rewritten(self, name: str, kind: Kind[Any], before: Any, after: Any) -> bytes:
        path = self._paths[name]
        depth = len(path.relative_to(self.root).parts) - 1
        return rewritten(self._state.files[name], before, after, schema.modeline(kind, depth), shown(path))

    def _write(self, name: str, files: Mapping[str, bytes]) -> None:
        """Put a state on disk, and then among those that are kept: who is stopped between finds it there by itself."""
        if files == self._state.files:
            return
        if len(files["version.yml"]) > yamlio.MAX_BYTES:
            raise CannotError("too-long")
        self._put(files)
        self.history.push(Step(name, dict(files)))
        self._state = read(self._single, files)

    def _put(self, files: Files) -> None:
        now = self._on_disk()
        if now != self.history.now.files:
            raise ChangedError
        replace_all({self._paths[name]: data for name, data in files.items() if data != now.get(name)})

    def _on_disk(self) -> dict[str, bytes]:
        found: dict[str, bytes] = {}
        for name, path in self._paths.items():
            try:
                if path.is_file() and path.stat().st_size <= MAX_BYTES:
                    found[name] = path.read_bytes()
            except OSError:
                continue  # as one that is not there: the check says why
        return found
