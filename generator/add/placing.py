"""Files → the folder of an institution, all of them or none, whoever looks and whenever the program is killed.

What the folder will hold grows beside it under a hidden name, which nothing reads. A new folder is then renamed; one
that is there trades places with the new one in one step, and the old one is removed. A run that is killed leaves at
most the hidden folder and the lock's file, under fixed names, and the next one removes both.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.ground import lock, swap
from generator.ground.errors import DataError, Problem
from generator.ground.paths import shown

_LOCK = ".protocolwijzer-lock"
_ASIDE = ".{}.protocolwijzer-new"
_OLD = ".{}.protocolwijzer-old"
_DOING = "change of these data"


def place(root: Path, files: Mapping[Path, bytes], before: Mapping[Path, bytes]) -> None:
    """Write ``files``, which all lie in one folder below ``root``; ``before`` is what some of them must hold still.

    A file that is not in ``before`` must not be there yet. Raises ``DataError`` where that is not so, another program
    writes here, or the system refuses; then everything is as it was.
    """
    (name,) = {path.relative_to(root).parts[0] for path in files}
    try:
        with lock.held(root / _LOCK, root, _DOING):
            mend(root)
            _place(root / name, files, before)
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else str(error)
        what = f"this cannot be written ({reason})"
        raise _refused(root / name, what, "make room, or get leave to write there; nothing was changed") from error


def mend(root: Path) -> None:
    """Remove what a run that was killed left below ``root``, and put back what it took away; only under the lock."""
    for left in root.glob(_OLD.format("*")):
        home = root / left.name.removeprefix(".").removesuffix(_OLD.format("").removeprefix("."))
        if home.exists():
            shutil.rmtree(left)
        else:
            left.rename(home)
    for left in root.glob(_ASIDE.format("*")):
        shutil.rmtree(left)


def _place(home: Path, files: Mapping[Path, bytes], before: Mapping[Path, bytes]) -> None:
    _as_read(files, before)
    aside = home.with_name(_ASIDE.format(home.name))
    try:
        if home.exists():
            shutil.copytree(home, aside, symlinks=True)
        seen = _looks(home)
        for path, data in files.items():
            place_ = aside / path.relative_to(home)
            place_.parent.mkdir(parents=True, exist_ok=True)
            place_.write_bytes(data)
        for path in (*sorted(aside.rglob("*")), aside):
            swap.flush_one(path)
        _as_read(files, before)
        if not seen:
            aside.rename(home)
        else:
            _exchange(home, aside, seen)
        swap.flush_one(home.parent)
    finally:
        if aside.exists():
            shutil.rmtree(aside)


def _exchange(home: Path, aside: Path, seen: Mapping[str, object]) -> None:
    """Let the new folder take the place of the old one, unless that was changed while the new one grew."""
    try:
        swap.exchange(aside, home)
    except OSError as error:
        if error.errno not in swap.UNABLE:
            raise
        _in_two_steps(home, aside)
        return
    if _looks(aside) != seen:
        swap.exchange(aside, home)
        raise _refused(home, "something in this folder was changed meanwhile", "run the command again")


def _in_two_steps(home: Path, aside: Path) -> None:
    """Do the same where no two folders can trade places: killed in between, the next run puts the old one back."""
    old = home.with_name(_OLD.format(home.name))
    home.rename(old)
    try:
        aside.rename(home)
    except OSError:
        old.rename(home)
        raise
    shutil.rmtree(old)


def _as_read(files: Mapping[Path, bytes], before: Mapping[Path, bytes]) -> None:
    """Raise ``DataError`` where a file is not as it was when the new one was made of it."""
    for path in files:
        if path in before:
            if not path.is_file() or path.read_bytes() != before[path]:
                raise _refused(path, "this was changed while it was read", "run the command again")
        elif path.exists() or path.is_symlink():
            raise _refused(path, "this is here already", "run the command again")


def _looks(folder: Path) -> dict[str, object]:
    """Return what tells whether anything in a folder was changed since."""
    return dict(_looked(folder)) if folder.exists() else {}


def _looked(folder: Path) -> Iterator[tuple[str, object]]:
    yield "", folder.is_dir()
    for path in folder.rglob("*"):
        status = path.lstat()
        told = (status.st_size, status.st_mtime_ns, status.st_ino) if path.is_file() else status.st_mode
        yield path.relative_to(folder).as_posix(), told


def _refused(path: Path, what: str, mend: str) -> DataError:
    return DataError([Problem(path=shown(path.absolute()), line=1, column=1, what=what, mend=mend)])
