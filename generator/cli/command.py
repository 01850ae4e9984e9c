"""What a command declares, and the words that all commands share."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator.ground.errors import DataError, Problem

DEFAULT_ROOT = Path("protocols")
DEFAULT_SITE = Path("site")


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A command: its name, a line of help, what it takes, and what it does.

    ``arguments`` fills the command's own parser. ``run`` gets what was parsed, prints, and returns the exit status; it
    raises ``DataError`` where it refuses. What ``run`` needs of the generator it imports itself, so that no command
    waits for the libraries of another.
    """

    name: str
    help: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


def add_root(parser: argparse.ArgumentParser) -> None:
    """Let a command take ``--root``, the folder with the data."""
    parser.add_argument("--root", type=Path, default=DEFAULT_ROOT, help="the folder with the data (default: protocols)")


def whole(path: Path, what: str, mend: str) -> Problem:
    """Return a problem with a file, folder or argument as a whole."""
    return Problem(path=path.as_posix(), line=1, column=1, what=what, mend=mend)


def refused(path: Path, what: str, mend: str) -> DataError:
    """Return the refusal for one problem with a file, folder or argument as a whole."""
    return DataError([whole(path, what, mend)])


def counted(number: int, noun: str) -> str:
    """Return ``1 page`` or ``2 pages``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
