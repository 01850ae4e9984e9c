"""The program itself while a site is served from a checkout: where its code changes, the server starts anew with it."""

from __future__ import annotations

import logging
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

import generator
from generator.site import frame

_FOLDER = Path(generator.__file__).resolve().parent
_LOG = logging.getLogger("mkdocs.plugins.protocolwijzer")


def folders() -> tuple[Path, ...]:
    """Return the folder of the program where that is a checkout, in which somebody may be at work."""
    return (_FOLDER,) if frame.packaged() == _FOLDER.parent else ()


def written() -> Mapping[Path, int]:
    """Return when each of its modules was written."""
    return {path: path.stat().st_mtime_ns for folder in folders() for path in folder.rglob("*.py")}


def renew(before: Mapping[Path, int], site: str) -> None:
    """Start this process anew, with all it was told, where a module is not as it was ``before``; drop ``site``.

    Modules that are loaded stay as they are, so a new build alone would show nothing. What is no Python yet is
    waited for: the site then stays as it is.
    """
    now = written()
    changed = [path for path in now if now[path] != before.get(path)]
    if not changed and now.keys() == before.keys():
        return
    for path in changed:
        try:
            compile(path.read_bytes(), path, "exec")
        except SyntaxError as error:
            # No warning: that would end `mkdocs serve --strict`.
            _LOG.info("%s:%s:%s: %s → mend it", path, error.lineno, error.offset, error.msg)
            return
    _LOG.info("the program changed: starting anew")
    shutil.rmtree(site, ignore_errors=True)  # a temporary folder, for which nobody is left after this
    os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])
