"""One writer at a time per folder: a lock the kernel lets go of when its holder ends, however it ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.ground.errors import DataError, Problem
from generator.ground.paths import shown

_BEYOND = 1 << 30
"""Which byte stands for the file on Windows, whose locks keep others from reading what they lock: one far from ours."""


@contextmanager
def held(path: Path, about: Path, doing: str = "build of this folder") -> Iterator[int]:
    """Hold the lock on the file ``path`` and give its descriptor; a child that inherits it keeps the lock too.

    Raises ``DataError`` at ``about``, at once, where another process holds it: another ``doing`` is running. Raises
    ``OSError`` where it cannot be made.
    """
    descriptor = _locked(path, about, doing)
    try:
        os.ftruncate(descriptor, 0)
        os.write(descriptor, f"{os.getpid()}\n".encode())
        yield descriptor
    finally:
        _let_go(path, descriptor)


def _locked(path: Path, about: Path, doing: str) -> int:
    while True:
        # Windows has neither flag: it hands on no descriptor unasked, and making a link there takes special rights.
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
        descriptor = os.open(path, flags, 0o644)
        try:
            _take(descriptor)
            if _still_there(path, descriptor):
                return descriptor
        except BlockingIOError:
            holder = os.read(descriptor, 20).decode("ascii", "replace").strip()
            os.close(descriptor)
            who = f"process {holder}" if holder else "just started"
            what = f"another {doing} is running ({who})"
            problem = Problem(path=shown(about), line=1, column=1, what=what, mend="wait for it")
            raise DataError([problem]) from None
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)  # its holder removed the file between our opening and locking it


def _take(descriptor: int) -> None:
    """Lock an open file for as long as anybody holds its descriptor; raises ``BlockingIOError`` if it is locked."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, _BEYOND, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError(error.errno, error.strerror) from None
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _let_go(path: Path, descriptor: int) -> None:
    if sys.platform == "win32":
        os.close(descriptor)
        # An open file cannot be removed there: if this fails, a later holder has it and removes it.
        with suppress(PermissionError):
            path.unlink(missing_ok=True)
    else:
        # While the lock is held, so that nobody removes the file of a later holder.
        path.unlink(missing_ok=True)
        os.close(descriptor)


def _still_there(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.stat(follow_symlinks=False), os.fstat(descriptor))
    except FileNotFoundError:
        return False
