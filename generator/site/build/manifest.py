"""The file in a published folder that says it is ours: each file with its digest, as ``sha256sum --check`` reads it.

It proves that the folder was made by a build, so that the next may replace it; it tells what in the folder was not;
and whoever copies the site to a web server can check there that all of it arrived.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from generator.ground import walking
from generator.ground.droppings import is_dropping

NAME = "protocolwijzer.sha256"

_LINE = re.compile(r"([0-9a-f]{64})  (.+)")


def write(folder: Path, before: Path | None = None) -> int:
    """Write the manifest of all files in ``folder`` and return how many there are.

    Of a file that is one with that of the site ``before``, what the manifest there says still holds.
    """
    files = _files(folder)
    known = (before and read(before)) or {}
    lines = []
    for name in files:
        path = folder / name
        there = before is not None and name in known and same(path, before / name)
        lines.append(f"{known[name] if there else hashlib.sha256(path.read_bytes()).hexdigest()}  {name}\n")
    # A file of its own: one that was linked here from another folder would change there as well.
    (folder / NAME).unlink(missing_ok=True)
    (folder / NAME).write_text("".join(lines), encoding="utf-8", newline="\n")
    return len(files)


def same(path: Path, other: Path) -> bool:
    """Return whether two names are of one file, which a build took from the site that it takes the place of."""
    try:
        return path.samefile(other)
    except OSError:
        return False


def read(folder: Path) -> dict[str, str] | None:
    """Return the digest of each file by its name as the manifest tells them, or None where there is no manifest."""
    try:
        lines = (folder / NAME).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    found = [_LINE.fullmatch(line) for line in lines]
    return {match[2]: match[1] for match in found if match} if found and all(found) else None


def strangers(folder: Path, listed: dict[str, str]) -> list[str]:
    """Return the files in ``folder`` that a build did not put there, sorted."""
    return [name for name in _files(folder) if name not in listed and not is_dropping(name.rpartition("/")[2])]


def _files(folder: Path) -> list[str]:
    """Return the names of all files but the manifest below ``folder``, and of all links, sorted, with slashes."""
    return sorted(name for name in walking.files(folder) if name != NAME)
