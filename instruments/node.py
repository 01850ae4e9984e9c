"""Node, for what the scripts do without a browser."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[1]
# What `make` installs where the machine has no node of its own.
_OWN = REPOSITORY / ".cache" / "node" / "bin"


@cache
def program() -> str:
    """Return the path of node; raises ``FileNotFoundError`` where there is none."""
    found = shutil.which("node", path=f"{os.environ.get('PATH', '')}{os.pathsep}{_OWN}")
    if not found:
        raise FileNotFoundError("there is no node → run `make web` once, which installs it")
    return found


def run(*words: str | Path, feed: str | None = None) -> subprocess.CompletedProcess[str]:
    """Run node in the top folder and return what it said."""
    return subprocess.run(
        [program(), "--no-deprecation", *map(str, words)],
        cwd=REPOSITORY,
        input=feed,
        capture_output=True,
        encoding="utf-8",
        env={name: value for name, value in os.environ.items() if name != "PW_HOOKED"},
        check=False,
    )


def ask(module: str, name: str, calls: Iterable[Sequence[Any]]) -> list[Any]:
    """Return what the function ``name`` of a module in ``web/`` answers to each list of arguments.

    ``{"set": [...]}`` is a set there. Raises ``RuntimeError`` with what node said where that fails.
    """
    question = json.dumps({"module": module, "name": name, "calls": list(calls)})
    answered = run("--import", "./web/test/json.js", "web/test/ask.js", feed=question)
    if answered.returncode:
        raise RuntimeError(answered.stderr)
    answers: list[Any] = json.loads(answered.stdout)
    return answers
