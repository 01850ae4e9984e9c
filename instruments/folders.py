"""Folders as values, and processes that work on them."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import publisher

from generator.ground.errors import DataError
from generator.site.build import manifest

LOCATED = r"(?m)^.+?:\d+:\d+: .+ → .+$"

Content = Mapping[str, str]


def content(folder: Path) -> Content:
    """Return the digest of every file in ``folder`` by its path, the manifest left out."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path != folder / manifest.NAME
    }


def beside(out: Path) -> list[str]:
    """Return what a build left beside its folder."""
    return sorted(path.name for path in out.parent.iterdir() if path.name.startswith(f".{out.name}."))


def fill(folder: Path, words: str) -> Path:
    """Make a small folder of files, two of which differ by ``words``."""
    (folder / "scholen").mkdir(parents=True)
    (folder / "index.html").write_text(f"home {words}", encoding="utf-8")
    (folder / "scholen" / "index.html").write_text(f"scholen {words}", encoding="utf-8")
    (folder / "assets.js").write_text("x" * 300_000, encoding="utf-8")
    return folder


def publishing(out: Path, source: Path, *options: str) -> Sequence[str]:
    """Return the command that publishes a copy of ``source`` at ``out``."""
    return [sys.executable, publisher.__file__, str(out), str(source), *options]


@contextmanager
def started(command: Sequence[str]) -> Iterator[subprocess.Popen[str]]:
    """Start a command in a group of its own that heeds Ctrl-C; if it is still there at the end it is killed."""
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
        preexec_fn=_heed_interrupts,
    ) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)


def _heed_interrupts() -> None:
    # A shell has the jobs in its background ignore SIGINT, and what is ignored stays so in every child.
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def complaints(stderr: str) -> list[str]:
    """Return the lines of ``stderr`` that are no warnings: the small corpus has a suggested label, and is warned of."""
    return [line for line in stderr.splitlines() if ": warning: " not in line]


def run(command: Sequence[str], cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command and return what it said."""
    return subprocess.run(
        command, cwd=cwd, env={**os.environ, **environment}, capture_output=True, encoding="utf-8", check=False
    )


def as_nobody(act: Callable[[], object]) -> str:
    """Return what ``act`` is refused with in a process without special rights: the tests may be run by root."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        said = "nothing was refused"
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setgid(65534)
                os.setuid(65534)
            act()
        except DataError as error:
            said = str(error)
        except BaseException as error:
            said = repr(error)
        finally:
            os.write(writing, said.encode())
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    return said
