"""Put a new site in the place of the old one so that whoever looks, whenever, finds one of the two, whole.

The new site grows in a staging folder beside the published one, under a lock. When it is complete and on the disk the
two trade names in one step; then the old one, which now bears the staging name, is removed. A build that is killed
leaves at most the staging folder and the lock's file, under fixed names, and the next build removes both.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from generator.ground import lock, swap, walking
from generator.ground.errors import DataError, Problem
from generator.ground.stages import Stages
from generator.site.build import manifest, place, trouble
from generator.site.build.stop import Stopped

Fill = Callable[[Path, int], None]
"""Makes the site in an empty folder; the descriptor is the lock's, for children that may outlive us."""

_FOLDER, _FILE, _PERMISSIONS = 0o755, 0o644, 0o7777


def staging(out: Path) -> Path:
    """Return where the site for ``out`` is made, and where the old one is removed."""
    return out.with_name(f".{out.name}.protocolwijzer-staging")


def lock_file(out: Path) -> Path:
    """Return the file of the lock on ``out``."""
    return out.with_name(f".{out.name}.protocolwijzer-lock")


@dataclass(frozen=True, slots=True)
class Placed:
    """A site that was put in its place: how many files it has, and a warning where the old one could not be removed."""

    files: int
    left: Problem | None = None


def publish(out: Path, fill: Fill, stages: Stages | None = None) -> Placed:
    """Have ``fill`` make a site and put it at ``out``, readable for everyone whatever the umask.

    ``out`` is absolute and checked by ``place`` before. Raises ``DataError`` where another build is at work, the folder
    is not ours, ``fill`` refuses, or the system does (a full disk, a folder that may not be written), and ``Stopped``
    where somebody asks for it. Whatever is raised, ``out`` is one of the two sites; ``Stopped`` says which.
    """
    try:
        with lock.held(lock_file(out), out) as descriptor:
            return _replace(out, fill, descriptor, stages or Stages())
    except OSError as error:
        raise trouble.of_system(error, out) from error


def _replace(out: Path, fill: Fill, descriptor: int, stages: Stages) -> Placed:
    _refuse_strangers(out)  # once more: another build may just have been here
    new = staging(out)
    _remove(new)
    new.mkdir()
    identity = new.stat()
    try:
        fill(new, descriptor)
        with stages.stage("manifest"):
            count = manifest.write(new, out)
        _open(new)
        if out.exists():
            shutil.copymode(out, new)  # whoever closed that folder, or opened it to a group, meant it
        with stages.stage("flush"):
            swap.flush(new)
        _refuse_strangers(out)  # and once more: somebody may have put a file there meanwhile
        _take_place(new, out)
        swap.flush_one(out.parent)
    except Stopped as stop:
        published = out.exists() and os.path.samestat(out.stat(), identity)
        state = "the new site is published" if published else "the published folder is as it was"
        _try_remove(new)
        raise Stopped(stop.number, f"stopped; {state}") from None
    except BaseException:
        _try_remove(new)
        raise
    return Placed(count, _left(new))


def _left(old: Path) -> Problem | None:
    """Remove the site that was; where that fails the new one is published all the same, and a person must know."""
    try:
        _remove(old)
    except DataError as error:
        [problem] = error.problems
        return replace(problem, what=f"warning: the new site is published, but {problem.what}")
    return None


def _try_remove(new: Path) -> None:
    """Remove what an attempt left; the next build says so where it cannot be."""
    with suppress(DataError):
        _remove(new)


def _open(folder: Path) -> None:
    """Let everyone read a site, as a web server does that is another user."""
    folder.chmod(_FOLDER)
    for _, each in walking.entries(folder):
        wanted = _FOLDER if each.is_dir() else _FILE
        if each.stat().st_mode & _PERMISSIONS != wanted:
            Path(each.path).chmod(wanted)


def _refuse_strangers(out: Path) -> None:
    problems = tuple(place.owned(out))
    if problems:
        raise DataError(problems)


def _take_place(new: Path, out: Path) -> None:
    if not out.is_dir() or not any(out.iterdir()):
        new.rename(out)  # takes the place of an empty folder too
        return
    try:
        swap.exchange(new, out)
    except OSError as error:
        if error.errno not in swap.UNABLE:
            raise
        reason = os.strerror(error.errno or 0)
        what = f"here two folders cannot trade places in one step ({reason}), so there would be a moment without a site"
        mend = "publish in a folder on a local disk that is no mount point, and copy it from there"
        raise trouble.refused(out, what, mend) from error


def _remove(folder: Path) -> None:
    """Remove a staging folder and all in it, if it is there; it holds an unfinished site or the one before."""
    try:
        if folder.is_symlink() or folder.is_file():
            folder.unlink()
        elif folder.exists():
            shutil.rmtree(folder)
    except OSError as error:
        what = f"this folder of the build cannot be removed ({os.strerror(error.errno or 0)})"
        raise trouble.refused(folder, what, "remove it yourself") from error
