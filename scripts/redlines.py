"""Print what a branch changes in the protocols as HTML: ``redlines.py BASE [ROOT]``, BASE being the branch it goes to.

A changed source is compared with itself in BASE, a new version with the one it follows, and every changed record
(``version.yml`` above all: its texts, labels, artefacts and dates) value by value. A job of GitHub Actions appends the
output to its summary (see ``.github/workflows/redline.yml``).
"""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path

from generator import intake, load, yamlio
from generator.compare import records, revision
from generator.ground.errors import DataError
from generator.ground.text import split_lines
from generator.ingest import loose
from generator.model import Corpus
from generator.outputs import comparison
from generator.outputs import records as shown

LIMIT = 900_000
"""Bytes; GitHub refuses a summary over 1 MiB."""
NOTHING = "<p>No text of a protocol changes.</p>"


def git(*arguments: str) -> bytes:
    """Return what git says."""
    return subprocess.run(["git", *arguments], capture_output=True, check=True).stdout


def changed(base: str, root: Path) -> dict[Path, str]:
    """Return every file under ``root`` that differs from where the branch left ``base``, with its status."""
    names = git("diff", "--name-status", "--no-renames", "-z", "--relative", f"{base}...HEAD", "--", root.as_posix())
    parts = names.decode().split("\0")
    return {Path(name): status for status, name in zip(parts[::2], parts[1::2], strict=False)}


def redlines(base: str, root: Path, corpus: Corpus) -> Iterator[str]:
    """Yield one piece of HTML for each file of the data that the branch changes, adds or removes."""
    start = git("merge-base", base, "HEAD").decode().strip()
    files = changed(base, root)
    for path, status in files.items():
        parts = path.relative_to(root).parts
        name, of_version = path.as_posix(), len(parts) == 4
        if of_version and path.name == "version.yml" and status in "AD":
            yield _version(f"{parts[0]}/{parts[1]}@{parts[2]}", status, corpus)
        elif of_version and status in "AD" and files.get(path.with_name("version.yml")) == status:
            continue  # the source of a version that is told above
        elif of_version and status == "A" and (former := _former(path, files)):
            yield _source(f"{former.as_posix()} → {path.name}", git("show", f"{start}:./{former.as_posix()}"),
                          path.read_bytes(), corpus)  # fmt: skip
        elif status in "AD":
            yield f"<h2>{escape(name)}</h2>\n<p>This file is {'new' if status == 'A' else 'removed'}.</p>"
        elif path.suffix == ".yml":
            yield _record(name, git("show", f"{start}:./{name}"), path.read_bytes())
        elif of_version:
            yield _source(name, git("show", f"{start}:./{name}"), path.read_bytes(), corpus)
        else:
            yield f"<h2>{escape(name)}</h2>\n<p>This file changes; no text of a protocol is in it.</p>"


def _former(path: Path, files: Mapping[Path, str]) -> Path | None:
    """Return the source that a new one takes the place of: what went from the same folder."""
    return next((other for other, status in files.items() if status == "D" and other.parent == path.parent), None)


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
    """Print every redline; 2 where the data are not sound."""
    base, root = sys.argv[1], Path(sys.argv[2] if len(sys.argv) > 2 else "protocols")
    try:
        pieces = list(redlines(base, root, load.load(root, finished=False)))
    except DataError as error:
        print(error, file=sys.stderr)
        return 2
    size = 0
    for piece in pieces or [NOTHING]:
        size += len(piece.encode())
        if size > LIMIT:
            print("<p>The rest is too long for a summary: run <code>protocolwijzer compare</code>.</p>")
            break
        print(piece)
    return 0


if __name__ == "__main__":
    sys.exit(main())
