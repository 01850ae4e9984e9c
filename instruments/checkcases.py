"""The cases under ``golden/check/``: a change made to a small valid corpus, and the lines that ``check`` must then say.

``change`` is a list of steps, each naming a ``file`` (or folder) below the corpus:

- ``replace: … with: …``  replace the first occurrence of a text;
- ``write: …``            write a whole file (``write_hex`` for bytes that are no text);
- ``remove: true``        remove it;
- ``move: …``             give it another name;
- ``link: …``             make it a link to another path;
- ``make: …``             put a ``folder``, ``pipe`` or ``socket`` in its place.

``times: …`` beside ``with`` or ``write`` repeats that text.

A case is made of the corpus ``base``; with ``corpus``, of that with another folder beside it laid over it.

``expected`` is everything that the check says, line by line; none for an input that must be accepted.
"""

import contextlib
import os
import shutil
import socket
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import goldens

CASES = Path(__file__).parents[1] / "tests" / "golden" / "check"


@dataclass(frozen=True)
class Case:
    """One file under ``golden/check/``."""

    name: str
    title: str
    change: list[dict[str, Any]]
    expected: list[str]
    corpus: str = "base"


def read_all() -> list[Case]:
    """Return all cases in the order of their names."""
    return [Case(name=path.stem, **goldens.read(path)) for path in sorted(CASES.glob("*.yml"))]


def build(case: Case, folder: Path) -> Path:
    """Return ``folder/protocols``: the corpus of ``case`` with its change made to it."""
    root = folder / "protocols"
    for laid in dict.fromkeys(("base", case.corpus)):
        shutil.copytree(CASES / laid, root, dirs_exist_ok=True)
    for step in case.change:
        _apply(root, **step)
    return root


def _apply(root: Path, file: str, *, times: int = 1, **step: Any) -> None:
    path = root / file
    if "replace" in step:
        before = path.read_text(encoding="utf-8")
        assert step["replace"] in before, f"{file} does not contain {step['replace']!r}"
        path.write_text(before.replace(step["replace"], step["with"] * times, 1), encoding="utf-8", newline="")
    elif "write" in step:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(step["write"] * times, encoding="utf-8", newline="")
    elif "write_hex" in step:
        path.write_bytes(bytes.fromhex(step["write_hex"]))
    elif "move" in step:
        path.rename(root / step["move"])
    elif "link" in step:
        path.unlink(missing_ok=True)
        path.symlink_to(step["link"])
    elif "make" in step:
        path.unlink(missing_ok=True)
        _make(path, step["make"])
    elif path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()


def _make(path: Path, what: str) -> None:
    if what == "folder":
        path.mkdir()
    elif what == "pipe":
        os.mkfifo(path)
    else:
        assert what == "socket"
        with socket.socket(socket.AF_UNIX) as made, contextlib.chdir(path.parent):
            made.bind(path.name)  # the name of a socket must be short
