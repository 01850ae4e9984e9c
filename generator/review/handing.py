"""The end of a review: a commit of its files where there is git, else a zip of them to hand in."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from collections.abc import Sequence
from pathlib import Path

_SECONDS = 60
_DAY = (2000, 1, 1, 0, 0, 0)  # so that the same files give the same bytes


class NotCommittedError(Exception):
    """Git refused; its own words say why."""


def is_tracked(folder: Path) -> bool:
    """Return whether a folder lies in the work tree of git, and git is there."""
    if shutil.which("git") is None:
        return False
    return _git(folder, "rev-parse", "--is-inside-work-tree").stdout.strip() == "true"


def is_committed(folder: Path, paths: Sequence[Path]) -> bool:
    """Return whether nothing of these files is left to commit."""
    return not _git(folder, "status", "--porcelain", "--", *_named(paths)).stdout.strip()


def commit(folder: Path, paths: Sequence[Path], message: str) -> str:
    """Commit these files and nothing else that may be staged; return the name of the commit.

    Raises ``NotCommittedError``.
    """
    for arguments in (
        ("add", "--", *_named(paths)),
        ("commit", "--quiet", "-m", message, "--only", "--", *_named(paths)),
    ):
        done = _git(folder, *arguments)
        if done.returncode:
            raise NotCommittedError((done.stderr or done.stdout).strip())
    return _git(folder, "log", "-1", "--format=%h %s").stdout.strip()


def zipped(root: Path, paths: Sequence[Path]) -> bytes:
    """Return a zip of these files, by their path below the folder of the data."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(paths):
            if path.is_file():
                name = path.relative_to(root.parent).as_posix()
                archive.writestr(zipfile.ZipInfo(name, _DAY), path.read_bytes(), zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _named(paths: Sequence[Path]) -> list[str]:
    return [str(path.absolute()) for path in paths if path.is_file()]


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(
            ["git", *arguments], cwd=folder, capture_output=True, encoding="utf-8", errors="replace", check=False,
            timeout=_SECONDS, stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        return subprocess.CompletedProcess(arguments, 1, "", str(error))
