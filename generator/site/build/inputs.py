"""All files a site is made from, as they are at one moment, so that a change during the build does not go unseen."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.ground.droppings import is_dropping
from generator.ground.errors import DataError, Problem
from generator.site.build.trouble import whole


@dataclass(frozen=True, slots=True)
class Print:
    """What tells a file from what it was: its digest, and the marks of the system that any writing leaves.

    The marks find a file that was changed and changed back; the digest finds two writings within one tick of the clock.
    """

    digest: bytes
    inode: int
    size: int
    modified: int
    changed: int


Prints = Mapping[Path, Print]


def take(places: Iterable[Path]) -> Prints:
    """Return the print of every file among and below ``places``; hidden files and droppings are no input of anything.

    Raises ``DataError`` for each link, which could bring in files from anywhere, and each file that cannot be read.
    """
    prints: dict[Path, Print] = {}
    problems: list[Problem] = []
    for path in _files(places, problems):
        try:
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").digest()
                state = os.fstat(file.fileno())
        except OSError as error:
            problems.append(whole(path, f"this cannot be read ({os.strerror(error.errno or 0)})", "check its rights"))
            continue
        prints[path] = Print(digest, state.st_ino, state.st_size, state.st_mtime_ns, state.st_ctime_ns)
    if problems:
        raise DataError(problems)
    return prints


def changes(before: Prints, after: Prints) -> Iterator[Problem]:
    """Yield a problem for each file that came, went or was written between two moments."""
    for path in sorted(before.keys() | after.keys()):
        if path not in after:
            what = "this file was removed while the site was built"
        elif path not in before:
            what = "this file was added while the site was built"
        elif before[path] != after[path]:
            what = "this file was changed while the site was built"
        else:
            continue
        yield whole(path, what, "build again, now that it is there as you want it")


def _passed_over(name: str) -> bool:
    return name.startswith(".") or is_dropping(name)


def _files(places: Iterable[Path], problems: list[Problem]) -> Iterator[Path]:
    for place in places:
        if place.is_symlink():
            problems.append(whole(place, "this is a link to another place", "put the file or folder itself here"))
        elif place.is_dir():
            try:
                inside = sorted(path for path in place.iterdir() if not _passed_over(path.name))
            except OSError as error:
                reason = os.strerror(error.errno or 0)
                problems.append(whole(place, f"this folder cannot be read ({reason})", "check its rights"))
                continue
            yield from _files(inside, problems)
        elif place.is_file():
            yield place
        elif place.exists():
            problems.append(whole(place, "this is neither a file nor a folder", "remove it"))
