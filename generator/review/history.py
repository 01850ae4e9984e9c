"""Every state of a record since its first draft, each a file, so that undo goes back to that whatever was stopped when.

They lie in ``.cache/review/`` of the project, which nothing publishes; anybody may remove them.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.ground.atomic import replace_all

Files = Mapping[str, bytes]
"""What the files of a record hold, by a name of their own."""


@dataclass(frozen=True, slots=True)
class Step:
    """A state, and by which step it came about."""

    name: str
    files: Files


class History:
    """The states of one record in a folder; ``at`` is the one that the files on disk hold.

    ``now`` is what they hold at the start: a state that is unknown is a step of its own, taken by somebody else.
    """

    def __init__(self, folder: Path, now: Files, outside: str, first: str) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        numbers = sorted(int(path.stem) for path in folder.glob("[0-9]*.json"))
        self._steps = [step for number in numbers if (step := self._read(number)) is not None]
        if len(self._steps) != len(numbers):  # one was removed or damaged: what is left is put in order again
            for number in numbers:
                self._path(number).unlink(missing_ok=True)
            for number, step in enumerate(self._steps):
                self._write(number, step)
        self.at = next((at for at in reversed(range(len(self._steps))) if self._steps[at].files == now), -1)
        if self.at < 0:
            self.at = len(self._steps) - 1
            self.push(Step(outside if self._steps else first, dict(now)))

    @property
    def now(self) -> Step:
        """The state on disk."""
        return self._steps[self.at]

    @property
    def before(self) -> Step | None:
        """The state that undo goes back to."""
        return self._steps[self.at - 1] if self.at else None

    @property
    def after(self) -> Step | None:
        """The state that was undone, if any."""
        return self._steps[self.at + 1] if self.at + 1 < len(self._steps) else None

    def push(self, step: Step) -> None:
        """Keep a state as the newest; what was undone goes."""
        for number in reversed(range(self.at + 1, len(self._steps))):
            self._path(number).unlink(missing_ok=True)
        del self._steps[self.at + 1 :]
        self._write(len(self._steps), step)
        self._steps.append(step)
        self.at += 1

    def _path(self, number: int) -> Path:
        return self._folder / f"{number:06}.json"

    def _write(self, number: int, step: Step) -> None:
        files = {name: base64.b85encode(data).decode() for name, data in step.files.items()}
        content = json.dumps({"name": step.name, "files": files}, ensure_ascii=False)
        replace_all({self._path(number): content.encode()})

    def _read(self, number: int) -> Step | None:
        """Return a state, or None where what is there is none."""
        try:
            kept = json.loads(self._path(number).read_bytes())
            files = {name: base64.b85decode(data) for name, data in kept["files"].items()}
            return Step(str(kept["name"]), files)
        except (ValueError, KeyError, TypeError, AttributeError):
            return None
