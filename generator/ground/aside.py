"""What was made and is asked for once more, on disk until then."""

from __future__ import annotations

import tempfile
import weakref
from collections.abc import Callable
from functools import partial


class Aside:
    """Contents on disk, for as long as somebody may ask for one."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115  (it lives as long as what it holds is asked for)
        weakref.finalize(self, self._file.close)

    def put(self, content: bytes) -> Callable[[], bytes]:
        """Put a content aside, and return what gives it back."""
        at = self._file.seek(0, 2)
        self._file.write(content)
        return partial(self._got, at, len(content))

    def _got(self, at: int, size: int) -> bytes:
        self._file.seek(at)
        return self._file.read(size)
