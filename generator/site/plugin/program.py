"""The program itself while a site is served from a checkout: where its code changes, the server starts anew with it."""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from mkdocs.exceptions import Abort

import generator
from generator.site import frame
from generator.site.plugin import faults

_FOLDER = Path(generator.__file__).resolve().parent
_LOG = logging.getLogger("mkdocs.plugins.protocolwijzer")


def folders() -> tuple[Path, ...]:
    """Return the folder of the program where that is a checkout, in which somebody may be at work."""
    return (_FOLDER,) if frame.packaged() == _FOLDER.parent else ()


def written() -> Mapping[Path, int]:
    """Return when each of its modules was written."""
    found = {}
    for path in (path for folder in folders() for path in folder.rglob("*.py")):
        with contextlib.suppress(OSError):  # an editor that puts a new file in the place of the old one
            found[path] = path.stat().st_mtime_ns
    return found


def renew(before: Mapping[Path, int], config: Path, sites: Sequence[str]) -> None:
    """Start this process anew, with all it was told, where a module is not as it was ``before``; drop ``sites``.

    Modules that are loaded stay as they are, so a new build alone would show nothing. Raises ``Abort`` with what is
    wrong where the new program cannot build the site: then this process and its site are all there is to look at.
    """
    if written() == before:
        return
    if (fault := faults.of_the_program(config)) is not None:
        raise Abort(fault)
    _LOG.info("the program changed: starting anew")
    for site in sites:
        shutil.rmtree(site, ignore_errors=True)  # temporary folders, for which nobody is left after this
    os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])
