"""What can go wrong around a build, said as located problems."""

from __future__ import annotations

import os
from pathlib import Path

from generator.ground.errors import DataError, Problem
from generator.ground.paths import shown as shown  # the word for it in this folder


def whole(path: Path, what: str, mend: str) -> Problem:
    """Return a problem with a file or folder as a whole."""
    return Problem(path=shown(path), line=1, column=1, what=what, mend=mend)


def refused(path: Path, what: str, mend: str) -> DataError:
    """Return the refusal for one problem with a file or folder as a whole."""
    return DataError([whole(path, what, mend)])


def of_system(error: OSError, path: Path) -> DataError:
    """Return what the system refused (a full disk, a folder that may not be written …), located at ``path``."""
    reason = os.strerror(error.errno) if error.errno else str(error)
    return refused(path, f"the site cannot be written here ({reason})", "make room or get leave to write, or use --out")


def find(file: Path, words: str) -> tuple[int, int] | None:
    """Return the line and column, from 1, where ``words`` first stand in a file; None where they do not."""
    try:
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    places = ((number, line.find(words) + 1) for number, line in enumerate(lines, 1))
    return next((place for place in places if place[1]), None)
