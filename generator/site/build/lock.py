"""One build at a time per published folder: a lock the kernel lets go of when its holder ends, however it ends."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.site.build import trouble


@contextmanager
def held(path: Path, about: Path) -> Iterator[int]:
    """Hold the lock on the file ``path`` and give its descriptor; a child that inherits it keeps the lock too.

    Raises ``DataError`` at ``about``, at once, where another process holds it, and ``OSError`` where it cannot be made.
    """
    descriptor = _locked(path, about)
    try:
        os.ftruncate(descriptor, 0)
        os.write(descriptor, f"{os.getpid()}\n".encode())
        yield descriptor
    finally:
        # While the lock is held, so that nobody removes the file of a later holder.
        path.unlink(missing_ok=True)
        os.close(descriptor)


def _locked(path: Path, about: Path) -> int:
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o644)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if _still_there(path, descriptor):
                return descriptor
        except BlockingIOError:
            holder = os.read(descriptor, 20).decode("ascii", "replace").strip()
            os.close(descriptor)
            who = f"process {holder}" if holder else "just started"
            raise trouble.refused(about, f"another build of this folder is running ({who})", "wait for it") from None
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)  # its holder removed the file between our opening and locking it


def _still_there(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.stat(follow_symlinks=False), os.fstat(descriptor))
    except FileNotFoundError:
        return False
