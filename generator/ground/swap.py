"""Two folders that trade places in one step, and folders brought safely to the disk.

A plain rename cannot replace a folder that is not empty, and two renames leave a moment without a site. Linux has
renameat2(2) with RENAME_EXCHANGE, macOS renamex_np(2) with RENAME_SWAP; Python wraps neither.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path

_RENAME_EXCHANGE = 2
_RENAME_SWAP = 2
_AT_FDCWD = -100

UNABLE = frozenset({errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EXDEV, errno.EBUSY})
"""The errors of ``exchange`` that mean: not on this system, file system or mount."""


def exchange(one: Path, other: Path) -> None:
    """Let two existing folders of one file system trade names; at every moment both names exist.

    Raises ``OSError``, with an ``errno`` of ``UNABLE`` where this cannot be done here at all.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    first, second = os.fsencode(one), os.fsencode(other)
    if sys.platform == "linux" and hasattr(libc, "renameat2"):
        failed = libc.renameat2(_AT_FDCWD, first, _AT_FDCWD, second, ctypes.c_uint(_RENAME_EXCHANGE))
    elif sys.platform == "darwin" and hasattr(libc, "renamex_np"):
        failed = libc.renamex_np(first, second, ctypes.c_uint(_RENAME_SWAP))
    else:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    if failed:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(other))


def flush(folder: Path) -> None:
    """Return once all files in ``folder`` are on the disk, so that a power cut after this loses none of them.

    Linux writes a whole file system out at once, which costs less than asking per file.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    if hasattr(libc, "syncfs"):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            if libc.syncfs(descriptor):
                number = ctypes.get_errno()
                raise OSError(number, os.strerror(number), str(folder))
        finally:
            os.close(descriptor)
        return
    for path in (*folder.rglob("*"), folder):
        flush_one(path)


def flush_one(path: Path) -> None:
    """Return once a file, or the names in a folder, are on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
