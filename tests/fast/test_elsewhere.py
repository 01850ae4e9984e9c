"""What runs on a system that is not POSIX: every module is imported and every command says what it takes."""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
import types
from pathlib import Path

import pytest

from generator.cli import register
from generator.ground import lock
from generator.ground.errors import DataError

WITHOUT_POSIX = """
import importlib, os, pkgutil, signal, sys

for name in ("fcntl", "grp", "pwd", "resource", "termios"):
    sys.modules[name] = None
for name in [name for name in vars(signal) if name.startswith("SIG") and name not in ("SIGINT", "SIG_DFL", "SIG_IGN")]:
    delattr(signal, name)
for name in ("O_CLOEXEC", "O_NOFOLLOW", "fork", "geteuid", "getuid", "killpg"):
    delattr(os, name)

import generator

for module in pkgutil.walk_packages(generator.__path__, "generator."):
    if not module.name.endswith(".__main__"):
        importlib.import_module(module.name)
print("imported")

from generator import cli

for name in sys.argv[1:]:
    try:
        cli.main([name, "--help"])
    except SystemExit as end:
        assert end.code == 0, name
"""


@pytest.mark.long
def test_without_what_only_posix_has_every_module_is_imported_and_every_command_helps(root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_POSIX, *register.commands()],
        cwd=root,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    helped = re.findall(r"^usage: \S+ ([a-z-]+)", done.stdout, re.MULTILINE)
    assert done.stdout.startswith("imported\n")
    assert helped == list(register.commands())


@pytest.fixture(params=["here", "windows"])
def system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """This system as it is, and with the locks of Windows, which keep a byte of a file from every other descriptor."""
    if request.param == "windows":
        taken: dict[tuple[int, int], int] = {}

        def locking(descriptor: int, mode: int, count: int) -> None:
            assert (mode, count) == (2, 1)
            state = os.fstat(descriptor)
            place = (state.st_ino, os.lseek(descriptor, 0, os.SEEK_CUR))
            if taken.get(place, descriptor) != descriptor and _is_open(taken[place], state):
                raise PermissionError(errno.EACCES, "Permission denied")
            taken[place] = descriptor

        monkeypatch.setattr(lock.sys, "platform", "win32")
        monkeypatch.setitem(sys.modules, "msvcrt", types.SimpleNamespace(LK_NBLCK=2, locking=locking))
    return str(request.param)


def _is_open(descriptor: int, state: os.stat_result) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), state)
    except OSError:
        return False


def test_a_lock_is_held_by_one_refused_to_others_who_hear_by_whom_and_let_go_of(system: str, tmp_path: Path) -> None:
    path, about = tmp_path / "lock", tmp_path / "site"
    for _ in range(2):
        with lock.held(path, about):
            assert path.read_text(encoding="ascii") == f"{os.getpid()}\n"
            with pytest.raises(DataError, match=rf"is running \(process {os.getpid()}\)"), lock.held(path, about):
                pass
            assert path.exists()
        assert not path.exists()
