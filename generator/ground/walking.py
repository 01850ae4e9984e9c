"""All that lies in a folder, at any depth: told by the system with the names, so that nobody looks at each again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path


def entries(folder: Path) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Yield everything below ``folder``, each with its name from there, with slashes; links are not followed.

    A folder comes before what it holds. Raises ``OSError`` where a folder cannot be read.
    """
    waiting = [(str(folder), "")]
    while waiting:
        here, prefix = waiting.pop()
        with os.scandir(here) as found:
            for each in found:
                name = f"{prefix}{each.name}"
                if each.is_dir(follow_symlinks=False):
                    waiting.append((each.path, f"{name}/"))
                yield name, each


def files(folder: Path, ending: str = "") -> Iterator[str]:
    """Yield the names from ``folder`` of the files below it that end so; a link to a folder is one too."""
    for name, each in entries(folder):
        if name.endswith(ending) and not each.is_dir(follow_symlinks=False):
            yield name
