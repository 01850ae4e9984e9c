"""Programs of ours in a process that loaded them before: a fork of it does what a new Python would.

Half of what a small build takes is two Pythons that import all of ours and all of MkDocs. Who asks what a build makes,
or refuses, need not wait for that; how a process starts, is stopped, is killed and heeds what Python itself is told is
asked of real ones (``test_whole_build.py``, ``test_wheel.py``). MkDocs is here too a process of its own, with what a
build hands it through its standard input.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import pkgutil
import runpy
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NoReturn

LOADED = (
    *("generator.cli.register", "generator.cli.commands", "generator.site.build", "generator.site.plugin"),
    *("generator.pages.kinds", "generator.outputs.kinds", "generator.papers", "generator.search"),
    *("mkdocs.commands.build", "mkdocs.config.defaults", "mkdocs.contrib.search", "markdown.extensions"),
)
"""What is imported before the first run; of a package all that lies in it."""
PYTHONS_OWN = ("PYTHON", "TZ", "LC_", "LANG")
"""How the names begin of what Python reads when it starts, so that only a new one heeds it."""


def run(module: str, *arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Do what ``python -m MODULE ARGUMENTS`` does in a folder, and return what it said.

    It is what is done, by a new Python, where one must start: for what ``environment`` tells Python itself, and on
    systems where a process that has loaded much should not be forked.
    """
    command = [sys.executable, "-m", module, *arguments]
    asked = {**os.environ, **environment}
    if sys.platform != "linux" or any(name.startswith(PYTHONS_OWN) for name in environment):
        return subprocess.run(command, cwd=cwd, env=asked, capture_output=True, encoding="utf-8", check=False)
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        request = {"module": module, "arguments": arguments, "cwd": str(cwd), "environment": asked}
        connection = _connection()
        socket.send_fds(connection, [json.dumps(request).encode() + b"\n"], [out.fileno(), err.fileno()])
        status = int(_line(connection))
        said = []
        for file in (out, err):
            file.seek(0)
            said.append(file.read().decode("utf-8"))
    return subprocess.CompletedProcess(command, status, *said)


@cache
def _connection() -> socket.socket:
    """Return the way to the process that has loaded all; it ends when this one does."""
    ours, theirs = socket.socketpair()
    given = str(theirs.fileno())
    subprocess.Popen([sys.executable, __file__, given], pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL)
    theirs.close()
    return ours


def _line(connection: socket.socket) -> bytes:
    found = b""
    while not found.endswith(b"\n"):
        piece = connection.recv(1 << 16)
        if not piece:
            raise EOFError("the process that has loaded all is gone")
        found += piece
    return found


def _load() -> None:
    for name in LOADED:
        package = importlib.import_module(name)
        for inner in pkgutil.iter_modules(getattr(package, "__path__", ()), f"{name}."):
            with contextlib.suppress(ImportError):  # an extra that is not installed
                importlib.import_module(inner.name)


def serve(connection: socket.socket) -> None:
    """Do what is asked, one after the other, each in a fork, until nobody can ask any more."""
    _load()
    while True:
        message, descriptors, _, _ = socket.recv_fds(connection, 1 << 16, 2)
        if not message:
            return
        if not message.endswith(b"\n"):
            message += _line(connection)
        child = os.fork()
        if not child:
            connection.close()
            _become(json.loads(message), descriptors)
        for descriptor in descriptors:
            os.close(descriptor)
        _, status = os.waitpid(child, 0)
        connection.sendall(b"%d\n" % os.waitstatus_to_exitcode(status))


def _become(asked: Mapping[str, Any], descriptors: Sequence[int]) -> NoReturn:
    from generator.site.build import engine

    for number, descriptor in enumerate(descriptors, 1):
        os.dup2(descriptor, number)
    os.chdir(asked["cwd"])
    sys.path[0] = asked["cwd"]  # as `python -m` has it
    vars(engine)["subprocess"] = SimpleNamespace(run=_forked, PIPE=subprocess.PIPE, STDOUT=subprocess.STDOUT)
    _main(asked["module"], asked["arguments"], asked["environment"])


def _main(module: str, arguments: Sequence[str], environment: Mapping[str, str]) -> NoReturn:
    """Be a program to its end, and nothing of who forked it."""
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = [module, *arguments]
    status: str | int | None = 0
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    except SystemExit as end:
        status = end.code if isinstance(end.code, int | str) else int(end.code is not None)
    except BaseException:
        sys.excepthook(*sys.exc_info())
        status = 1
    if isinstance(status, str):
        print(status, file=sys.stderr)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status if isinstance(status, int) else 1)


def _forked(command: Sequence[str], *, env: Mapping[str, str], input: bytes, **others: Any) -> Any:
    """Take the place of ``subprocess.run`` where a build starts MkDocs: what it says goes to one file."""
    module, *arguments = command[2:]
    sys.stdout.flush()
    sys.stderr.flush()
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as said:
        given.write(input)
        given.seek(0)
        child = os.fork()
        if not child:
            for number, file in enumerate((given, said, said)):
                os.dup2(file.fileno(), number)
            _main(module, arguments, env)
        _, status = os.waitpid(child, 0)
        said.seek(0)
        return subprocess.CompletedProcess(command, os.waitstatus_to_exitcode(status), said.read())


if __name__ == "__main__":
    serve(socket.socket(fileno=int(sys.argv[1])))
