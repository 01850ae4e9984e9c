"""Programs run to their end, with what they and all that they started took."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Used:
    """Seconds of the processor, and the most megabytes of the largest of the processes."""

    seconds: float
    megabytes: float


class FailedError(Exception):
    """A program ended with another status than 0; the message is the last that it said."""


def run(
    command: Sequence[str | Path],
    *,
    folder: Path,
    environment: Mapping[str, str] | None = None,
    seconds: float | None = None,
    megabytes: float | None = None,
) -> Used:
    """Run a program in ``folder``; it is killed at so many ``seconds`` of the processor, refused more ``megabytes``.

    Raises ``FailedError``.
    """

    def limit() -> None:
        if seconds is not None:
            resource.setrlimit(resource.RLIMIT_CPU, (max(1, int(seconds)),) * 2)
        if megabytes is not None:
            resource.setrlimit(resource.RLIMIT_AS, (int(megabytes * 2**20),) * 2)

    process = subprocess.Popen(
        list(map(str, command)),
        cwd=folder,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1", **(environment or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        preexec_fn=limit,
    )
    assert process.stdout is not None
    said = process.stdout.read().decode("utf-8", "replace")
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode < 0:
        raise FailedError(f"it was killed (signal {-process.returncode})")
    if process.returncode:
        raise FailedError(said.strip().splitlines()[-1] if said.strip() else f"status {process.returncode}")
    return Used(seconds=used.ru_utime + used.ru_stime, megabytes=used.ru_maxrss / 1024)


def child(*words: str | Path, seconds: float | None = None, megabytes: float | None = None) -> Used:
    """Run a command of ``child.py``."""
    program = Path(__file__).with_name("child.py")
    return run([sys.executable, program, *words], folder=program.parents[2], seconds=seconds, megabytes=megabytes)
