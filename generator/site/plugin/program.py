"""The program itself while a site is served from a checkout: where its code changes, the server starts anew with it."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from mkdocs.exceptions import Abort

import generator
from generator.site import frame
from generator.site.plugin import faults

_FOLDER = Path(generator.__file__).resolve().parent
_LOG = logging.getLogger("mkdocs.plugins.protocolwijzer")
_VARIABLE = "PROTOCOLWIJZER_PROGRAM"
"""Tells a process that was started anew which state of the program it was started for."""


def folders() -> tuple[Path, ...]:
    """Return the folder of the program where that is a checkout, in which somebody may be at work."""
    return (_FOLDER,) if frame.packaged() == _FOLDER.parent else ()


def written() -> str:
    """Return the state of its modules."""
    return state(folders(), "*.py")


def state(paths: Iterable[Path], names: str = "*") -> str:
    """Return what differs as soon as a file at or under ``paths`` was written, came or went."""
    found = []
    for path in (each for top in paths for each in (top.rglob(names) if top.is_dir() else (top,))):
        with contextlib.suppress(OSError):  # an editor that puts a new file in the place of the old one
            if path.is_file():
                found.append(f"{path}\0{path.stat().st_mtime_ns}")
    return hashlib.sha256("\n".join(sorted(found)).encode("utf-8", "surrogateescape")).hexdigest()


def started() -> str:
    """Return the state of the modules that this process loads.

    What is written after they were tried and before they are loaded must count as a change.
    """
    return os.environ.pop(_VARIABLE, None) or written()


def renew(config: Path, sites: Sequence[str]) -> None:
    """Start this process anew, with all it was told, since its modules were written; drop ``sites``.

    Modules that are loaded stay as they are, so a new build alone would show nothing. Raises ``Abort`` with what is
    wrong where the new program cannot build the site: then this process and its site are all there is to look at.
    """
    now = written()
    if (fault := faults.of_the_program(config)) is not None:
        raise Abort(fault)
    _LOG.info("the program changed: starting anew")
    for site in sites:
        shutil.rmtree(site, ignore_errors=True)  # temporary folders, for which nobody is left after this
    os.environ[_VARIABLE] = now
    os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])
