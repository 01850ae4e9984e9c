"""Reading below one folder: what is there, what may be there, and YAML files as values with their places."""

from __future__ import annotations

import stat
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Generic, TypeVar

from generator import schema, yamlio
from generator.ground import signs
from generator.ground.droppings import is_dropping
from generator.ground.errors import DataError, Problem
from generator.ground.text import unpublishable, visible
from generator.load import unseen
from generator.model import DraftVersion, Version
from generator.schema import Kind
from generator.yamlio import Document

T = TypeVar("T")

# Of a record `yamlio` refuses more than a quarter of this; of plain text it is a shelf of books, no protocol.
MAX_BYTES = 20_000_000
_TOO_LARGE = ("the file is over 20 MB", "no protocol is: check that it is the right file")
_UNREAD = "this file could not be read whole: what else is in it, and what names that, was not checked"
_AGAIN = "mend its other mistakes, then check again"
_WITHOUT = "leave it out; if the source has it, take its text out of the original document again, without it"


@dataclass(frozen=True, slots=True)
class Record(Generic[T]):
    """A value and the file it was read from."""

    value: T
    document: Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A version in which nothing is wrong, as it is written and as it is shown, and what is warned of in it.

    ``judged`` is what the judge of the run said of it. ``pages`` are those of the original on which each line of the
    source stands, from 1, and 0 where on none; empty where the original has no pages or was not read again.
    """

    draft: DraftVersion
    version: Version
    warnings: tuple[Problem, ...]
    alarms: tuple[Problem, ...]
    judged: tuple[Problem, ...] = ()
    pages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A version that was read, with the bytes of its source."""

    record: Record[DraftVersion]
    source: bytes
    checked: Checked


def shown(path: Path) -> str:
    """Return ``path`` as problems show it: relative to where we stand if it lies there, always with slashes."""
    absolute, here = path.absolute(), Path.cwd()
    return (absolute.relative_to(here) if absolute.is_relative_to(here) else path).as_posix()


class Reader:
    """Reads files below ``root`` and keeps every problem met on the way in ``problems``.

    ``finished`` is whether every provision must have labels, and every review must be of the text as it is now;
    ``warns`` whether to look for what is no mistake, and yet to be seen by a person (kept in ``warnings``; in
    ``alarms`` what goes before all other: a rule that the site would not quote). ``takers`` are versions with labels
    that were taken over. ``over`` are files that are yet to be written, by their paths below ``root``: they are read as
    if they stood there.
    """

    def __init__(
        self, root: Path, *, finished: bool = True, warns: bool = False, over: Mapping[Path, bytes] | None = None
    ) -> None:
        self.root = root
        self.over = over or {}
        self._coming = {folder for path in self.over for folder in path.parents if folder.is_relative_to(root)}
        self.finished = finished
        self.warns = warns
        self.problems: list[Problem] = []
        self.warnings: list[Problem] = []
        self.alarms: list[Problem] = []
        self.takers: list[Record[DraftVersion]] = []
        self._closed: set[Path] = set()

    def looked_at(self, folder: Path, names: Sequence[str]) -> dict[str, bytes] | None:
        """Return the bytes of some files in ``folder``; None, and no problem, where one of them cannot be read."""
        before = len(self.problems)
        found = {name: data for name in names if (data := self.bytes(folder / name)) is not None}
        del self.problems[before:]
        return found if len(found) == len(names) else None

    def shown(self, path: Path) -> str:
        """Return ``path`` as problems show it."""
        return shown(path)

    def report(self, path: Path, what: str, mend: str) -> None:
        """Keep a problem with a file or folder as a whole."""
        self.problems.append(Problem(path=self.shown(path), line=1, column=1, what=what, mend=mend))

    def entries(self, folder: Path) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the names of the files and of the folders in ``folder``, sorted; none of what systems leave."""
        files: list[str] = []
        folders: list[str] = []
        new = {path.name for path in self.over if path.parent == folder}
        coming = {path.name for path in self._coming if path.parent == folder and path != folder}
        try:
            found = sorted(folder.iterdir()) if folder not in self._coming or folder.exists() else []
        except OSError as error:
            self.report(folder, f"the folder cannot be read ({error.strerror})", "check that it exists and may be read")
            return (), ()
        found = [path for path in found if not path.name.startswith(".") and not is_dropping(path.name)]
        try:
            # Of a folder that may be listed and not entered the names are known, and nothing else.
            modes = [path.lstat().st_mode for path in found]
        except OSError as error:
            what = f"what is in the folder cannot be looked at ({error.strerror})"
            self.report(folder, what, "give yourself leave to enter it: chmod u+x")
            self._closed.add(folder)
            return (), ()
        for path, mode in zip(found, modes, strict=True):
            if stat.S_ISLNK(mode):
                self.report(path, "this is a link to another place", "put the file or folder itself here")
            else:
                (folders if stat.S_ISDIR(mode) else files).append(path.name)
        return tuple(sorted({*files, *new})), tuple(sorted({*folders, *coming}))

    def strays(self, folder: Path, found: Collection[str], known: Collection[str], due: str) -> None:
        """Report every name in ``found`` that is not among ``known``; ``due`` says what belongs in ``folder``."""
        for name in found:
            if name not in known:
                self.report(folder / name, "this does not belong here", f"move or remove it; {due}")

    def bytes(self, path: Path) -> bytes | None:
        """Return the bytes of a file, or None and a problem; of a closed folder that was said already."""
        if path in self.over:
            if len(self.over[path]) <= MAX_BYTES:
                return self.over[path]
            self.report(path, *_TOO_LARGE)
            return None
        if path.parent in self._closed:
            return None
        try:
            status = path.lstat()
            if stat.S_ISREG(status.st_mode) and status.st_size <= MAX_BYTES:
                return path.read_bytes()
            if stat.S_ISLNK(status.st_mode):
                return None  # reported with the folder it stands in
            if stat.S_ISREG(status.st_mode):
                self.report(path, *_TOO_LARGE)
            elif not stat.S_ISDIR(status.st_mode):
                # A pipe would be waited for, and a device has no end.
                self.report(path, "this is a pipe, socket or device and no file", "put a plain file here")
            else:
                self.report(path, "this is a folder, and a file is due", "put the file itself here")
        except FileNotFoundError:
            self.report(path, "this file is missing", f"add it; {schema.FORMAT}")
        except OSError as error:
            self.report(path, f"the file cannot be read ({error.strerror})", "check that it is a file and may be read")
        return None

    def size(self, path: Path) -> int:
        """Return how many bytes a file has that was read; 0 where it is none, which was said already."""
        if path in self.over:
            return len(self.over[path])
        return path.stat().st_size if path.is_file() else 0

    def yaml(self, path: Path, kind: Kind[T]) -> Record[T] | None:
        """Return the value in a YAML file, or None where its problems leave none."""
        data = self.bytes(path)
        if data is None:
            return None
        before = len(self.problems)
        try:
            document = yamlio.load(data, self.shown(path))
        except DataError as error:
            self.problems.extend(error.problems)
            if any((problem.line, problem.column) != (1, 1) for problem in error.problems):
                # A mistake of the file as a whole says itself that nothing of it was read.
                self._unread(before)
            return None
        self.problems.extend(document.problems)
        self.problems.extend(self._modeline(path, kind, document))
        raw = data.decode("utf-8-sig")
        each = "".join(set(raw))  # of tens of thousands some eighty
        if "\\" in each or document.problems or unpublishable(each) or signs.strange(each):
            self._characters(document, raw)
        decoded = schema.decode(kind, document)
        self.problems.extend(decoded[1])
        if decoded[0] is None:
            self._unread(before)
            return None
        return Record(decoded[0], document)

    def _characters(self, document: Document, raw: str) -> None:
        """Keep what is wrong with the characters of a document, which are ``raw`` or written in these by a number."""
        for place, text in document.texts():
            if odd := unpublishable(text):
                what = f"this text holds the character {visible(odd[0])}, which no page can show"
                self.problems.append(document.problem(place, what, _WITHOUT))
        self.problems.extend(unseen.refused(document))
        if self.warns:
            self.warnings.extend(unseen.written(document, raw))

    def _unread(self, before: int) -> None:
        """Say, after the last of the problems that a file had since ``before``, that it may have others."""
        last = max(self.problems[before:])
        self.problems.append(replace(last, follows=True, what=_UNREAD, mend=_AGAIN))

    def _modeline(self, path: Path, kind: Kind[T], document: Document) -> Iterator[Problem]:
        expected = schema.modeline(kind, len(path.relative_to(self.root).parts) - 1)
        if document.first_line != expected:
            what = "the first line does not name the schema of this file"
            yield Problem(path=document.path, line=1, column=1, what=what, mend=f"make it: {expected}")
