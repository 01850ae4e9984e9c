"""Print what a branch changes in the protocols as HTML: ``redlines.py BASE [ROOT]``, BASE being the branch it goes to.

A changed source is compared with itself in BASE, also where its version, protocol or institution has another name now,
a new version with the one it follows, and every changed record (``version.yml`` above all: its texts, labels, artefacts
and dates) value by value. A job of GitHub Actions appends the
output to its summary (see ``.github/workflows/redline.yml``).
"""

import argparse
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from pathlib import Path

from generator import intake, load, yamlio
from generator.book.former import Former
from generator.compare import records, revision
from generator.ground.errors import DataError, Problem
from generator.ground.text import split_lines
from generator.ingest import loose
from generator.model import Corpus
from generator.outputs import comparison
from generator.outputs import records as shown

LIMIT = 900_000
"""Bytes; GitHub refuses a summary over 1 MiB, so that much is left for the names of what does not fit in."""
NAMED = 100_000
"""Bytes of such names; of more files than that how many is told."""
_HEADING = re.compile("<h2[^>]*>(.*?)</h2>", re.DOTALL)
NOTHING = "<p>No text of a protocol changes.</p>"


def git(*arguments: str) -> bytes:
    """Return what git says."""
    return subprocess.run(["git", *arguments], capture_output=True, check=True).stdout


def parting(base: str) -> str:
    """Return the commit where the branch left ``base``; raises ``DataError`` where there is none."""
    try:
        named = git("rev-parse", "--verify", "--end-of-options", f"{base}^{{commit}}").decode().strip()
        return git("merge-base", named, "HEAD").decode().strip()
    except subprocess.CalledProcessError:
        what = "the branch that is checked out has no commit in common with this"
        mend = "name the branch that it goes to, and fetch all that both have (git fetch --unshallow)"
        raise DataError([Problem(path=base, line=1, column=1, what=what, mend=mend)]) from None


def changed(start: str, root: Path) -> dict[Path, str]:
    """Return every file under ``root`` that differs from the commit ``start``, with its status."""
    names = git("diff", "--name-status", "--no-renames", "-z", "--relative", start, "HEAD", "--", root.as_posix())
    parts = os.fsdecode(names).split("\0")
    return {Path(name): status for status, name in zip(parts[::2], parts[1::2], strict=False)}


def redlines(base: str, root: Path, corpus: Corpus) -> Iterator[str]:
    """Yield one piece of HTML for each file of the data that the branch changes, adds or removes."""
    start = parting(base)
    files = changed(start, root)
    moved = _moved(start, root, files, corpus)
    taken = set(moved.values())
    for path, status in files.items():
        parts = path.relative_to(root).parts
        name, of_version = path.as_posix(), len(parts) == 4
        if path in taken:
            continue  # told under its new name
        if path in moved:
            yield _renamed(moved[path], path, git("show", f"{start}:./{moved[path].as_posix()}"), corpus, of_version)
        elif of_version and path.name == "version.yml" and status in "AD":
            yield _version(f"{parts[0]}/{parts[1]}@{parts[2]}", status, corpus)
        elif of_version and status in "AD" and files.get(path.with_name("version.yml")) == status:
            continue  # the source of a version that is told above
        elif status in "AD":
            yield f"<h2>{escape(name)}</h2>\n<p>This file is {'new' if status == 'A' else 'removed'}.</p>"
        elif path.suffix == ".yml":
            yield _record(name, git("show", f"{start}:./{name}"), path.read_bytes())
        elif of_version:
            yield _source(name, git("show", f"{start}:./{name}"), path.read_bytes(), corpus)
        else:
            yield f"<h2>{escape(name)}</h2>\n<p>This file changes; no text of a protocol is in it.</p>"


def _moved(start: str, root: Path, files: Mapping[Path, str], corpus: Corpus) -> dict[Path, Path]:
    """Return, by each new file that takes the place of one that went, the one that went."""
    gone = [path for path, status in files.items() if status == "D"]
    folders: dict[Path, Path] = {}
    for new, old in _versions(start, root, files, corpus).items():
        for up in range(3):  # the version, its protocol, its institution
            folders.setdefault([new, *new.parents][up], [old, *old.parents][up])
    moved: dict[Path, Path] = {}
    for path in (path for path, status in files.items() if status == "A"):
        folder = folders.get(path.parent, path.parent)
        if folder / path.name in gone:
            moved[path] = folder / path.name
        elif path.name != "version.yml" and len(path.relative_to(root).parts) == 4:
            former = next((old for old in _sources(folder, gone) if old not in moved.values()), None)
            if former is not None:
                moved[path] = former
    return moved


def _versions(start: str, root: Path, files: Mapping[Path, str], corpus: Corpus) -> dict[Path, Path]:
    """Return, by the folder of each new version that is a removed one under another name, the folder of that one.

    Most alike goes first. Where less than half of their words is the same, ``renamed.yml`` must say so.
    """
    went, came = (
        [path.parent for path, now in files.items() if now == status and path.name == "version.yml"] for status in "DA"
    )
    present = [path for path, status in files.items() if status != "D"]
    old_words = {
        old: _words(git("show", f"{start}:./{path.as_posix()}") for path in _sources(old, files)) for old in went
    }
    new_words = {new: _words(path.read_bytes() for path in _sources(new, present)) for new in came}
    names = Former(corpus).locators
    ranked = []
    for old in went:
        for new in came:
            total = old_words[old].total() + new_words[new].total()
            share = 2 * (old_words[old] & new_words[new]).total() / total if total else 0.0
            named = names.get(_locator(old, root)) == _locator(new, root)
            if named or share > 0.5:
                ranked.append((share > 0.5, named, share, new, old))
    found: dict[Path, Path] = {}
    for _, _, _, new, old in sorted(ranked, reverse=True):
        if new not in found and old not in found.values():
            found[new] = old
    return found


def _sources(folder: Path, files: Iterable[Path]) -> list[Path]:
    return [path for path in files if path.parent == folder and path.name != "version.yml"]


def _words(sources: Iterable[bytes]) -> Counter[str]:
    return Counter(word for source in sources for word in source.decode("utf-8", "replace").split())


def _locator(folder: Path, root: Path) -> str:
    institution, protocol, version = folder.relative_to(root).parts
    return f"{institution}/{protocol}@{version}"


def _renamed(former: Path, path: Path, old: bytes, corpus: Corpus, of_version: bool) -> str:
    """Return what changed in a file that has another name now."""
    new = path.read_bytes()
    name = f"{former.as_posix()} → {path.name if former.parent == path.parent else path.as_posix()}"
    if old == new:
        return f"<h2>{escape(name)}</h2>\n<p>This file has another name; nothing in it changes.</p>"
    if path.suffix == ".yml":
        return _record(name, old, new)
    if of_version:
        return _source(name, old, new, corpus)
    return f"<h2>{escape(name)}</h2>\n<p>This file changes; no text of a protocol is in it.</p>"


def _version(locator: str, status: str, corpus: Corpus) -> str:
    """Return what a new version changes against the one before it, or that one is removed."""
    if status == "D":
        return f"<h2>{escape(locator)}</h2>\n<p>This version is removed.</p>"
    before = {pair[1].locator: pair for work in corpus.works for pair in revision.pairs(work)}
    if locator not in before:
        return f"<h2>{escape(locator)}</h2>\n<p>A new text; there is no version before it.</p>"
    old, new = before[locator]
    return comparison.fragment(revision.compare(old, new, corpus.vocabulary), old.locator, new.locator)


def _record(name: str, old: bytes, new: bytes) -> str:
    """Return which values of a record changed; line by line where one of the two cannot be read as a record."""
    try:
        before, after = (yamlio.load(side, name).data for side in (old, new))
    except DataError:
        return shown.by_line(name, *(split_lines(side.decode("utf-8", "replace")) for side in (old, new)))
    found = records.differences(before, after)
    if not found and before != after:
        return shown.by_line(name, *(split_lines(side.decode()) for side in (old, new)))
    return shown.fragment(name, found)


def _source(name: str, old: bytes, new: bytes, corpus: Corpus) -> str:
    """Return what changed in a source; line by line where one of the two cannot be read."""
    try:
        before, after = (loose.edition(intake.read(side, name), corpus.vocabulary) for side in (old, new))
    except DataError:
        return shown.by_line(name, *(split_lines(side.decode("utf-8", "replace")) for side in (old, new)))
    return comparison.fragment(revision.compare(before, after, corpus.vocabulary), f"{name} before", "after")


def main() -> int:
    """Print every redline; 2 where the data are not sound, or the branch left nothing called so."""
    parser = argparse.ArgumentParser(description="Print what a branch changes in the protocols as HTML.")
    parser.add_argument("base", metavar="BASE", help="the branch it goes to")
    parser.add_argument("root", metavar="ROOT", nargs="?", default="protocols", help="the data (default: protocols)")
    options = parser.parse_args()
    root = Path(os.path.relpath(options.root))  # as git names what is below it
    try:
        pieces = list(redlines(options.base, root, load.load(root, finished=False)))
    except DataError as error:
        print(error, file=sys.stderr)
        return 2
    told = [piece.encode("utf-8", "backslashreplace").decode() for piece in pieces]  # the name of a file may be no text
    for piece in fitting(told or [NOTHING]):
        print(piece)
    return 0


def fitting(pieces: Iterable[str], limit: int = LIMIT) -> Iterator[str]:
    """Yield the pieces that fit in ``limit`` bytes, and before them the heading of each that does not."""
    size, shown, left = 0, [], []
    for piece in pieces:
        if size + len(piece.encode()) > limit:
            left.append(piece)
        else:
            size += len(piece.encode())
            shown.append(piece)
    if left:
        yield from _left_out([_HEADING.findall(piece)[0] for piece in left])
    yield from shown


def _left_out(names: Sequence[str]) -> Iterator[str]:
    """Yield what is said of the files that do not fit."""
    yield f"<h2>Not shown here, and to be looked at: {len(names)}</h2>"
    yield "<p>These change as well, and are too long for this summary. <strong>Look at each before you merge</strong>:"
    yield "<code>git diff</code> shows it, and <code>protocolwijzer compare</code> what changes in a text.</p>\n<ul>"
    size = 0
    for number, name in enumerate(names):
        line = f"<li>{name}</li>"
        size += len(line.encode())
        if size > NAMED:
            yield f"<li>and {len(names) - number} more</li>"
            break
        yield line
    yield "</ul>"


if __name__ == "__main__":
    sys.exit(main())
