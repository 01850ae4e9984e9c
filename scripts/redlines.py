"""Print what a branch changes in the protocols as HTML: ``redlines.py BASE [ROOT]``, BASE being the branch it goes to.

A changed source is compared with itself in BASE, a new version with the one it follows. A job of GitHub Actions appends
the output to its summary (see ``.github/workflows/redline.yml``).
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from generator import intake, load
from generator.compare import revision
from generator.ground.errors import DataError
from generator.ingest import loose
from generator.model import Corpus
from generator.outputs import comparison

LIMIT = 900_000
"""Bytes; GitHub refuses a summary over 1 MiB."""


def git(*arguments: str) -> bytes:
    """Return what git says."""
    return subprocess.run(["git", *arguments], capture_output=True, check=True).stdout


def changed(base: str, root: Path) -> Iterator[tuple[str, Path]]:
    """Yield status (A, M, D) and path of every file under ``root`` that differs from where the branch left ``base``."""
    names = git("diff", "--name-status", "--no-renames", "-z", "--relative", f"{base}...HEAD", "--", root.as_posix())
    parts = names.decode().split("\0")
    for status, name in zip(parts[::2], parts[1::2], strict=False):
        yield status, Path(name)


def redlines(base: str, root: Path, corpus: Corpus) -> Iterator[str]:
    """Yield one piece of HTML for each text that the branch changes or adds."""
    start = git("merge-base", base, "HEAD").decode().strip()
    before = {pair[1].locator: pair for work in corpus.works for pair in revision.pairs(work)}
    for status, path in changed(base, root):
        place = path.relative_to(root).parts
        if len(place) != 4:
            continue
        locator = f"{place[0]}/{place[1]}@{place[2]}"
        if status == "A" and path.name == "version.yml":
            if locator in before:
                old, new = before[locator]
                yield comparison.fragment(revision.compare(old, new, corpus.vocabulary), old.locator, new.locator)
            else:
                yield f"<h2>{locator}</h2>\n<p>A new text; there is no version before it.</p>"
        elif status == "M" and path.name != "version.yml":
            sides = (git("show", f"{start}:./{path.as_posix()}"), path.read_bytes())
            old, new = (loose.edition(intake.read(side, path.as_posix()), corpus.vocabulary) for side in sides)
            found = revision.compare(old, new, corpus.vocabulary)
            yield comparison.fragment(found, f"{path.as_posix()} before", "after")
        elif status == "D" and path.name == "version.yml":
            yield f"<h2>{locator}</h2>\n<p>This version is removed.</p>"


def main() -> int:
    """Print every redline; 2 where the data are not sound."""
    base, root = sys.argv[1], Path(sys.argv[2] if len(sys.argv) > 2 else "protocols")
    try:
        pieces = list(redlines(base, root, load.load(root)))
    except DataError as error:
        print(error, file=sys.stderr)
        return 2
    size = 0
    for piece in pieces or ["<p>No text of a protocol changes.</p>"]:
        size += len(piece.encode())
        if size > LIMIT:
            print("<p>The rest is too long for a summary: run <code>protocolwijzer compare</code>.</p>")
            break
        print(piece)
    return 0


if __name__ == "__main__":
    sys.exit(main())
