"""The frame of the real site around the small valid corpus: a site that is built in a second or two."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import engine
import folders
import warm

BUILD = [sys.executable, "-m", "generator.cli", "build"]


def project(folder: Path, *, frame: bool = True) -> Path:
    """Make a project in ``folder``: the data, and a frame of its own unless the packaged one is to be used."""
    shutil.copytree(engine.REPOSITORY / "tests" / "golden" / "check" / "base", folder / "protocols")
    if frame:
        for name in ("docs", "overrides"):
            shutil.copytree(engine.REPOSITORY / name, folder / name)
        shutil.copy(engine.REPOSITORY / "mkdocs.yml", folder)
    return folder


def run(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run ``protocolwijzer build`` where what it makes or refuses is asked, and not how it starts; see ``warm``."""
    return warm.run("generator.cli", "build", *arguments, cwd=cwd, **environment)


def build(folder: Path, out: str = "site", **environment: str) -> Path:
    """Build the site of a project and return its folder; without an address but for what ``environment`` says."""
    done = run("--out", out, cwd=folder, **{"SITE_URL": "", **environment})
    assert done.returncode == 0, done.stderr
    assert folders.complaints(done.stderr) == []
    return folder / out


def refused(folder: Path, *arguments: str, **environment: str) -> list[str]:
    """Return the problems for which the site of a project is not built, one a line."""
    done = run(*arguments, cwd=folder, **{"SITE_URL": "", **environment})
    assert done.returncode == 2, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr.splitlines()[:-1]
