"""Where a path that somebody named leads."""

from __future__ import annotations

import os
from pathlib import Path


def shown(path: Path) -> str:
    """Return ``path`` as problems show it: relative to where we stand if it lies there, always with slashes."""
    here = Path.cwd()
    return (path.relative_to(here) if path.is_relative_to(here) and path != here else path).as_posix()


def resolved(path: Path) -> Path:
    """Return where ``path`` leads, from the root of the disk, whether or not there is something yet.

    Of links that lead round as far as they lead, where :meth:`Path.resolve` raises; whoever then opens it says what is
    wrong.
    """
    return Path(os.path.realpath(path))
