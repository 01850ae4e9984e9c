"""Where a fault in program, frame or settings stands, in one line; as a script: whether a changed program builds.

Of Python's own library alone, since it must run while the rest of the program is half written.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

TRYING = "try"
"""The command by which a plugin hears that a site is built for nobody to see."""
_PLACE = re.compile(r'(?:in|file) [\'"](?P<path>[^\'"]+)[\'"], line (?P<line>\d+), column (?P<column>\d+)')


def located(error: BaseException, otherwise: Path) -> str:
    """Return ``path:line:column: what → mend it`` for any error; ``otherwise`` is the file if it names none."""
    path, line, column = _place(error) or (str(otherwise), 1, 1)
    said = _PLACE.sub("", " ".join(str(getattr(error, "msg", "") or error).split())).strip()
    named = said if type(error).__module__.startswith("mkdocs") or not said else f"{type(error).__name__}: {said}"
    with contextlib.suppress(ValueError):  # on another drive
        path = min(path, os.path.relpath(path), key=len)
    return f"{path}:{line}:{column}: {named or type(error).__name__} → mend it"


def _place(error: BaseException) -> tuple[str, int, int] | None:
    """Return where the file says it is wrong, else where in what is being edited it came to light."""
    if isinstance(error, SyntaxError) and error.filename:
        return error.filename, error.lineno or 1, error.offset or 1
    file, line = getattr(error, "filename", None), getattr(error, "lineno", None)
    if isinstance(file, str) and isinstance(line, int):  # a template
        return file, line, 1
    if found := _PLACE.search(" ".join(str(error).split())):
        return found["path"], int(found["line"]), int(found["column"])
    return next(_frames(error.__traceback__), None)


def _frames(trace: TracebackType | None) -> Iterator[tuple[str, int, int]]:
    """Yield the places a traceback names, the last first, of files that are no installed library's and exist."""
    libraries = {str(Path(folder).resolve()) for folder in sys.path if folder.endswith(("-packages", "lib-dynload"))}
    libraries.add(str(Path(os.__file__).parent.resolve()))
    for frame in reversed(traceback.extract_tb(trace)):
        path = Path(frame.filename)
        if path.is_file() and not any(str(path.resolve()).startswith(f"{folder}{os.sep}") for folder in libraries):
            yield frame.filename, frame.lineno or 1, (frame.colno or 0) + 1


def of_the_program(config: Path) -> str | None:
    """Return what is wrong with the program as it now stands, found by building the site of ``config`` with it."""
    command = [sys.executable, "-B", "-P", __file__, json.dumps(sys.path), str(config)]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    said = done.stdout.decode("utf-8", "replace").strip()
    if not said and done.returncode:  # it was killed, or is no longer there
        return f"{config}:1:1: a trial of the changed program ended with {done.returncode} → mend the program"
    return said or None


def _try(config: str) -> None:
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    with TemporaryDirectory(prefix="protocolwijzer_") as folder:
        settings = load_config(config, site_dir=folder)
        settings.plugins.on_startup(command=TRYING, dirty=False)  # type: ignore[arg-type]
        build(settings)


def main(path: str, config: str) -> None:
    """Build once, and leave on standard output nothing but where it failed, if it did."""
    sys.path[:] = json.loads(path)
    try:
        with Path(os.devnull).open("w") as nowhere, contextlib.redirect_stdout(nowhere):
            _try(config)
    except (Exception, SystemExit) as error:
        os.write(1, located(error, Path(config)).encode("utf-8", "backslashreplace"))


if __name__ == "__main__":
    main(*sys.argv[1:])
