"""Versions that were read and checked before: what came of it, by all that it depends on."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from generator.ground import code, store
from generator.ground.store import Store
from generator.load.files import Checked, shown

_KIND = "version"


class Keeping:
    """Finds and keeps versions below ``root`` for runs with one ``judge``; ``how`` is what else tells runs apart."""

    def __init__(self, kept: Store, root: Path, judge: Callable[..., Any] | None, how: str) -> None:
        self._kept = kept
        named = f"{judge.__module__}.{judge.__qualname__}" if judge else ""
        lists = sorted(path for path in (root / "vocabulary").glob("*") if path.is_file())
        said = [part for path in lists for part in (path.name, path.read_bytes())]
        self._run = store.key(code.digest(), named, how, *said)

    def key(self, folder: Path, files: Mapping[str, bytes], names: Sequence[str]) -> str:
        """Return the key of what comes of the version in ``folder``, which has these ``files``.

        ``names`` are those of its institution, which tell personal data from it. Warnings name the file as it is shown.
        """
        parts = [part for name in sorted(files) for part in (name, files[name])]
        return store.key(self._run, shown(folder), *folder.parts[-3:], str(len(names)), *names, *parts)

    def find(self, key: str) -> Checked | None:
        """Return what came of a version, where it is known."""
        found = self._kept.get(_KIND, key)
        if found is None:
            return None
        checked = pickle.loads(found)
        assert isinstance(checked, Checked)
        return checked

    def keep(self, key: str, checked: Checked) -> None:
        """Keep what came of a version."""
        self._kept.put(_KIND, key, pickle.dumps(checked, pickle.HIGHEST_PROTOCOL))
