"""Files put in the place of what they held, each all at once: whoever is stopped half-way leaves the old or the new."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Mapping
from pathlib import Path


def replace_all(made: Mapping[Path, bytes]) -> None:
    """Put each of ``made`` in the place of what its file holds; none of them, and ``OSError``, where one cannot be."""
    asides = {path: path.with_name(f".{path.name}.new") for path in made}  # hidden, so that one left is no stray file
    try:
        for path, aside in asides.items():
            with aside.open("wb") as file:
                file.write(made[path])
                file.flush()
                os.fsync(file.fileno())  # else a machine that stops may have the new name with nothing in it
            with contextlib.suppress(FileNotFoundError):
                shutil.copymode(path, aside)
        for path, aside in asides.items():
            aside.replace(path)
    except OSError:
        for aside in asides.values():
            with contextlib.suppress(OSError):
                aside.unlink()
        raise
