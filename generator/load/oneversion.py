"""One version by itself: read, put through every check that needs no other file, and judged.

What comes of it follows from the bytes of its files, the vocabulary, the names of its institution and where it
stands; so any process can do it that is given those.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator import schema
from generator.ground.errors import Problem
from generator.ground.locator import Locator
from generator.ground.text import split_lines, unpublishable, visible
from generator.intake import decoding
from generator.load import (
    artefacts,
    claims,
    coverage,
    labels,
    notes,
    originals,
    personal,
    relations,
    reviews,
    shapes,
    stated,
    statements,
    structure,
    unseen,
)
from generator.load.files import Checked, Reader, Record
from generator.load.known import Known
from generator.model import DraftVersion, Vocabulary, finish

Judge = Callable[[Record[DraftVersion], Vocabulary], Iterable[Problem]]
"""What is said of a version that is right in every check: warnings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A version to be read: its ``folder`` (``shown`` as problems show it), its files, the names of its institution."""

    folder: Path
    shown: str
    files: Mapping[str, bytes]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What came of a version; nothing ``checked`` where it cannot be read. ``problems`` are all that is wrong."""

    checked: Checked | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checking:
    """What all versions of a run are checked by. It can be sent as it is: nothing is read below ``root``."""

    root: Path
    known: Known
    vocabulary: Vocabulary | None
    judge: Judge | None
    finished: bool
    warns: bool

    def opened(self) -> Checking:
        """Return itself."""
        return self


class Given(Reader):
    """Reads the files of one folder that were read already."""

    def __init__(self, checking: Checking, task: Task) -> None:
        super().__init__(checking.root, finished=checking.finished, warns=checking.warns)
        self._task = task

    def shown(self, path: Path) -> str:
        """Return a path in the folder as problems show it, wherever this process stands."""
        return (Path(self._task.shown) / path.relative_to(self._task.folder)).as_posix()

    def bytes(self, path: Path) -> bytes | None:
        """Return the bytes of a file, or None and a problem."""
        if path.parent == self._task.folder and path.name in self._task.files:
            return self._task.files[path.name]
        self.report(path, "this file is missing", f"add it; {schema.FORMAT}")
        return None


def check(checking: Checking, task: Task) -> Found:
    """Return what comes of a version."""
    reader = Given(checking, task)
    found = read(reader, task.folder, (tuple(task.files), ()), checking.known, task.names)
    problems = tuple(reader.problems)
    if found is None:
        return Found(checked=None, problems=problems)
    record, _, pages = found
    judges = checking.judge if not problems and checking.vocabulary else None
    judged = tuple(judges(record, checking.vocabulary)) if judges and checking.vocabulary else ()
    return Found(checked=checked(reader, record, checking.known, judged, pages=pages), problems=problems)


def checked(
    reader: Reader,
    record: Record[DraftVersion],
    known: Known,
    judged: tuple[Problem, ...] = (),
    since: tuple[int, int] = (0, 0),
    pages: tuple[int, ...] = (),
) -> Checked:
    """Return a version that was read, with the warnings and alarms of its reader ``since`` so many.

    ``pages`` are those of its lines in the original.
    """
    return Checked(
        draft=record.value,
        version=finish(record.value, known.norms or ()),
        warnings=tuple(reader.warnings[since[0] :]),
        alarms=tuple(reader.alarms[since[1] :]),
        judged=judged,
        pages=pages,
    )


def read(
    reader: Reader,
    folder: Path,
    entries: tuple[Sequence[str], Sequence[str]],
    known: Known,
    names: Sequence[str],
) -> tuple[Record[DraftVersion], bytes, tuple[int, ...]] | None:
    """Return a version, the bytes of its source and the page of each line of it, after all checks of it by itself."""
    before = len(reader.problems)
    files, folders = entries
    record = reader.yaml(folder / "version.yml", schema.VERSION)
    if record is None:
        return None
    version = record.value
    unsafe = (*relations.source_name(record.document, version.source), *originals.name(record))
    reader.problems.extend(unsafe)
    original = version.source.original
    if not unsafe:
        kept = ("version.yml", version.source.file, *((original.file,) if original else ()))
        *others, last = kept
        reader.strays(folder, (*files, *folders), kept, f"here belong {', '.join(others)} and {last}")
    reader.problems.extend(relations.version(record, folder.name))
    reader.problems.extend(structure.check(record))
    reader.problems.extend(shapes.check(record))
    reader.problems.extend(stated.basis(record))
    reader.problems.extend(labels.check(record, known, finished=reader.finished))
    reader.problems.extend(statements.check(record, known))
    evidence = None if unsafe else _source(reader, folder, record, names)
    source = evidence[0] if evidence else None
    # A review that does not fit because of a mistake will fit once that is mended.
    settled = reader.finished and len(reader.problems) == before
    # Footnotes belong to what their places say, so nothing is asked of those where any place is wrong.
    lines = claims.source_lines(source.decode("utf-8-sig")) if settled and source is not None else ()
    reader.problems.extend(reviews.check(record, Locator(*folder.parts[-3:]), lines, settled=settled))
    return None if evidence is None else (record, *evidence)


def _source(
    reader: Reader, folder: Path, record: Record[DraftVersion], names: Sequence[str]
) -> tuple[bytes, tuple[int, ...]] | None:
    """Return the source, after proving that the version holds exactly its words, and the pages of its lines."""
    path = folder / record.value.source.file
    data = reader.bytes(path)
    if data is None:
        return None
    changed = tuple(relations.evidence(record.document, record.value.source, data))
    reader.problems.extend(changed)
    try:
        text = decoding.utf_8(data)
    except decoding.UndecodableError as error:
        line, column = error.place
        mend = "save the text as UTF-8, and put the new sha256 in version.yml"
        reader.problems.append(Problem(path=reader.shown(path), line=line, column=column, what=error.what, mend=mend))
        return None
    if odd := unpublishable(text):
        lines = split_lines(text[: odd.start()])
        what = f"the source holds the character {visible(odd[0])}, which no page can show"
        mend = "take the text out of the original document again, without it, and put the new sha256 in version.yml"
        line, column = len(lines), len(lines[-1]) + 1
        reader.problems.append(Problem(path=reader.shown(path), line=line, column=column, what=what, mend=mend))
    refused, warned = unseen.of_source(text, reader.shown(path))
    reader.problems.extend(refused)
    reader.problems.extend(coverage.check(record, text, reader.shown(path), changed=bool(changed), names=names))
    pages: tuple[int, ...] = ()
    if record.value.source.original is not None and not changed:
        pages = _original(reader, folder / record.value.source.original.file, record, text)
    if not changed:
        reader.problems.extend(stated.check(record, text, reader.shown(path)))
        reader.problems.extend(artefacts.check(record, text, reader.shown(path), names))
        reader.problems.extend(notes.check(record, text, reader.shown(path)))
    reader.problems.extend(personal.check(record, text))
    if reader.warns:
        reader.warnings.extend(warned)
        for each in artefacts.warnings(record, text, reader.shown(path), names):
            (reader.alarms if each.rules else reader.warnings).append(each.problem)
        reader.warnings.extend(notes.warnings(record, text, reader.shown(path)))
        reader.warnings.extend(personal.of_version(record, text, reader.shown(path), names))
        reader.warnings.extend(reviews.unnamed(record))
    return data, pages


def _original(reader: Reader, path: Path, record: Record[DraftVersion], text: str) -> tuple[int, ...]:
    """Prove that the original is the file that was kept, and that the text is what is read in it, on which pages."""
    data = reader.bytes(path)
    if data is None:
        return ()
    proof = originals.check(record, data, text, reader.shown(path))
    if proof.problem is not None and not originals.warns(proof.problem):
        reader.problems.append(proof.problem)
    elif proof.problem is not None and reader.warns:
        reader.warnings.append(proof.problem)
    return proof.pages
