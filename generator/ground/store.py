"""What was made before, by what it was made from: a folder that any build may use, two at once, and anybody remove.

An entry is a file named after its key, written beside its place and put there in one step, so that nobody ever sees
half of one; whatever does not read back as it was written is as if it were not there. Nothing depends on an entry
being there.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from generator.ground import code

VARIABLE = "PROTOCOLWIJZER_CACHE"
"""The environment variable that names the folder of the store, over the one beside the data; empty: none at all."""
_MOST = 2_000_000_000
"""Bytes that a store may hold: what was made of 10,000 texts takes 1 GB, and a change of the program makes all anew."""
_KEPT = 0.7
"""The share of that which is left when it was too much, so that not each build removes a few."""
_MARK = 32
_ABANDONED = 3600
"""Seconds after which a file that is still being written is one that somebody was stopped in."""


def key(*parts: bytes | str) -> str:
    """Return the key of what is made from ``parts``: no two lists of parts have the same."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()


class Store:
    """Bytes by kind and key below ``folder``; without a folder it holds nothing and takes nothing."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder

    def get(self, kind: str, key: str) -> bytes | None:
        """Return an entry, or None where there is none that is whole."""
        if self.folder is None:
            return None
        path = self._place(self.folder, kind, key)
        try:
            data = path.read_bytes()
            os.utime(path)  # the oldest used go first
        except OSError:
            return None
        content = data[_MARK:]
        return content if hashlib.sha256(content).digest() == data[:_MARK] else None

    def has(self, kind: str, key: str) -> bool:
        """Return whether there is an entry, whole or not; it then counts as used."""
        if self.folder is None:
            return False
        try:
            os.utime(self._place(self.folder, kind, key))
        except OSError:
            return False
        return True

    def drop(self, kind: str, key: str) -> None:
        """Remove an entry that nobody will ask for any more."""
        if self.folder is not None:
            with suppress(OSError):
                self._place(self.folder, kind, key).unlink()

    def put(self, kind: str, key: str, content: bytes) -> None:
        """Keep an entry, where the disk takes it."""
        if self.folder is None:
            return
        path = self._place(self.folder, kind, key)
        # A disk that takes nothing more is told of where the site is written; here it costs the next build some time.
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            descriptor, name = tempfile.mkstemp(prefix=".", dir=path.parent)
            try:
                with os.fdopen(descriptor, "wb") as file:
                    file.write(hashlib.sha256(content).digest())
                    file.write(content)
                Path(name).replace(path)
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise

    def prune(self, most: int = _MOST) -> None:
        """Remove entries, those first that were not used for longest, where all take more than ``most`` bytes."""
        found = sorted(self._files())
        taken = sum(size for _, size, _ in found)
        if taken <= most:
            return
        for _, size, path in found:
            with suppress(OSError):
                path.unlink()
            taken -= size
            if taken <= most * _KEPT:
                return

    def _files(self) -> Iterator[tuple[float, int, Path]]:
        """Yield when each entry was used last, its size and its path; remove what somebody was stopped in."""
        paths: Iterable[Path] = self.folder.rglob("*") if self.folder is not None else ()
        newest = 0.0
        halves = []
        for path in paths:
            with suppress(OSError):  # another build removes entries too
                state = path.stat()
                if not path.is_file():
                    continue
                newest = max(newest, state.st_mtime)
                if path.name.startswith("."):
                    halves.append((state.st_mtime, path))
                else:
                    yield state.st_mtime, state.st_size, path
        for written, path in halves:
            if written < newest - _ABANDONED:
                path.unlink(missing_ok=True)

    @staticmethod
    def _place(folder: Path, kind: str, key: str) -> Path:
        return folder / kind / key[:2] / key


def beside(project: Path) -> Store:
    """Return the store of the builds of a project, which is the folder around its data."""
    if code.extended():
        return Store(None)  # what stands in the folders of others belongs to no key
    named = os.environ.get(VARIABLE)
    if named is not None:
        return Store(Path(named) if named else None)
    return Store(project / ".cache" / "stages")
