"""The files and stored versions that are named on the command line, read and written."""

from __future__ import annotations

import contextlib
import shutil
import stat
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator import load
from generator.cli import named
from generator.cli.command import DEFAULT_ROOT, refused, whole
from generator.cli.speech import SPEECH
from generator.ground.errors import DataError, Problem
from generator.ground.locator import Locator
from generator.ground.paths import resolved
from generator.intake import appearance
from generator.intake.text import Text
from generator.model import Edition, Vocabulary

_RECORDS = ("version.yml", "protocol.yml", "institution.yml")
MOST_BYTES = 50_000_000
"""How large a file may be that is named on the command line."""
MOST_LINES = 4_000
"""How many lines with words a text to compare may have: 30 times the longest of the five texts, read in .8 s."""
MOST_PARTS = 1_100
"""How many headings and provisions, 16 times the longest: with two texts of 1,000 articles the command takes 1.5 s
where 22 differ, and 3 s where each does; of 8,000 8 s and more."""


def content(path: Path) -> bytes:
    """Return the bytes of a file that was named; a pipe is not waited for, and a device not read without end."""
    try:
        status = path.stat()
        if stat.S_ISREG(status.st_mode) and status.st_size <= MOST_BYTES:
            return path.read_bytes()
        if stat.S_ISREG(status.st_mode):
            what, mend = (
                f"the file is over {MOST_BYTES // 1_000_000} MB",
                "no protocol is: check that it is the right one",
            )
        elif stat.S_ISDIR(status.st_mode):
            what, mend = "this is a folder", "name the file in it"
        else:
            what, mend = "this is a pipe, socket or device and no file", "put the text in a file, and name that"
    except OSError as error:
        what, mend = f"the file cannot be read ({error.strerror})", "check its name"
    raise refused(path, what, mend)


def text(path: Path, name: str) -> Text:
    """Return the text of a file that was named, and say on stderr what a person must know of how it was read."""
    from generator import intake

    read = intake.read(content(path), name)
    for note in read.problems():
        print(SPEECH.line(note), file=sys.stderr)
    return read


def _names_a_version(name: str) -> bool:
    try:
        locator = Locator.parse(name)
    except ValueError:
        return False
    return locator.version is not None and locator.eid is None


def texts(names: tuple[str, str], root: Path) -> tuple[list[Edition], Vocabulary]:
    """Return the two texts that ``names`` name, files or stored versions, and their vocabulary.

    A stored version may still await its labels or a review: its words are what counts. Raises ``DataError`` with all
    problems, and where the words of two files cannot tell what differs between them.
    """
    from generator.ingest import loose

    called = [named.version(name, root) if Path(name).is_dir() else name for name in names]
    files = [Path(name).is_file() or not _names_a_version(name) for name in called]
    corpus = None if all(files) else load.load(root, finished=False)
    stored = {} if corpus is None else {edition.locator: edition for edition in corpus.editions}
    vocabulary = corpus.vocabulary if corpus else load.load_vocabulary(with_vocabulary(root))
    found: list[Edition] = []
    opened: list[Text] = []
    problems: list[Problem] = []
    for name, is_file in zip(called, files, strict=True):
        try:
            read = text(Path(name), name) if is_file else None
            if read is not None:
                _worded(name, read)
                opened.append(read)
                _bounded(name, sum(bool(line.strip()) for line in read.lines), MOST_LINES, "lines")
            edition = stored[name] if read is None else loose.edition(read, vocabulary)
            parts = len(edition.version.sections) + len(edition.passages)
            _bounded(name, parts, MOST_PARTS, "headings and provisions")
            found.append(edition)
        except DataError as error:
            problems.extend(error.problems)
        except KeyError:
            problems.append(whole(Path(name), "there is no such version", f"name one of: {', '.join(stored)}"))
    if len(opened) == len(names) and not problems:
        problems = list(appearance.unlike(*opened))
    if problems:
        raise DataError(problems)
    return found, vocabulary


def _worded(name: str, read: Text) -> None:
    """Raise ``DataError`` where a text has no word: what would be told of it is said of a mistake."""
    if not any(line.strip() for line in read.lines):
        what, mend = "there is no text in this file", "check that the file holds the text of a protocol"
        raise refused(Path(name), what, mend)


def _bounded(name: str, count: int, most: int, what: str) -> None:
    """Raise ``DataError`` where a text is longer than can be compared while somebody waits."""
    if count > most:
        said = f"the text has {count:,} {what}, more than the {most:,} of a text that is compared"
        raise refused(Path(name), said, "compare it in parts")


def with_vocabulary(root: Path) -> Path:
    """Return ``root``, or the vocabulary this package came with where the default folder is not at hand."""
    if root != DEFAULT_ROOT or root.exists():
        return root
    return load.packaged()


def spare(out: Path, names: Sequence[str], root: Path) -> None:
    """Raise ``DataError`` where writing to ``out`` would overwrite a file that ``names`` name, or change the data.

    A link to one, of either kind, or another spelling of its path is that file: resolved, for one through a folder
    that is not there yet is found as soon as that is made.
    """
    place = resolved(out)
    if any(_is_same(place, Path(name)) for name in names):
        raise refused(out, "this is one of the texts to compare", "name another file with --out")
    # Data of another corpus than this one's are told by the record beside them.
    beside = any((place.parent / name).exists() for name in _RECORDS)
    if beside or place.is_relative_to(resolved(root)):
        raise refused(out, "this lies among the data, which nothing here may change", "name another file with --out")
    if place.is_file() and place.stat().st_nlink > 1 and any(_is_same(place, path) for path in root.rglob("*")):
        raise refused(out, "this is a link to a file of the data", "name another file with --out")


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:  # one of them is not there, or cannot be looked at
        return False


def is_taken(folder: Path) -> bool:
    """Return whether there is something at ``folder``, however its path is spelled, that is no empty folder."""
    folder = resolved(folder)
    return folder.exists() and (not folder.is_dir() or any(folder.iterdir()))


def write(path: Path, data: bytes) -> None:
    """Write a file and the folders around it; raises ``DataError`` where the system refuses."""
    try:
        place = resolved(path)  # as it is looked at before: no folder is made that only a spelling goes through
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    except OSError as error:
        raise refused(path, f"this cannot be written ({error.strerror})", "choose another place") from None


def replace(path: Path, data: bytes) -> None:
    """Put ``data`` in the place of what a file holds, all at once; raises ``DataError`` where the system refuses."""
    replace_all({path: data})


def replace_all(made: Mapping[Path, bytes]) -> None:
    """Put each of ``made`` in the place of what its file holds; none of them where the system refuses one."""
    asides = {path: path.with_name(f".{path.name}.new") for path in made}  # hidden, so that one left is no stray file
    path = Path()
    try:
        for path, aside in asides.items():
            aside.write_bytes(made[path])
            shutil.copymode(path, aside)
        for path, aside in asides.items():
            aside.replace(path)
    except OSError as error:
        for aside in asides.values():
            with contextlib.suppress(OSError):  # not there, or what was in the way
                aside.unlink()
        raise refused(
            path, f"this cannot be written ({error.strerror})", "give yourself leave to write there"
        ) from None
