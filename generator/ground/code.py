"""The program itself as a part of what things are made from: its files, its libraries and the Python that runs them."""

from __future__ import annotations

import hashlib
import importlib.metadata
import os
import platform
import re
import sys
import zlib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import generator

OWN = "protocolwijzer"
"""What this program is installed as."""
_BESIDE = ("frame", "protocols")
"""What stands in the package only where it was installed from a wheel, and no worker reads."""


@cache
def digest() -> str:
    """Return what differs as soon as a file of the program, a library or Python is another.

    Of a library it is the version that counts, as installers write it in the name of a folder.
    """
    found = hashlib.sha256(f"{sys.version}\0{sys.platform}".encode())
    package = Path(generator.__file__).parent
    for path in sorted(_files(package)):
        content = (package / path).read_bytes()
        found.update(f"\0{path}\0{len(content)}\0".encode())
        found.update(content)
    for name in sorted(set(_installed())):
        found.update(f"\0{name}".encode("utf-8", "surrogateescape"))
    return found.hexdigest()


def parts() -> Mapping[str, str]:
    """Return what the bytes that this program makes depend on, by name: its files, Python, and each of its libraries.

    Of tools that happen to be installed beside it nothing: another machine need not have them.
    """
    own = hashlib.sha256()
    package = Path(generator.__file__).parent
    for path in sorted(path for path in _files(package) if path.partition("/")[0] not in _BESIDE):
        own.update(f"\0{path}\0{hashlib.sha256((package / path).read_bytes()).hexdigest()}".encode())
    found = {OWN: own.hexdigest(), "Python": platform.python_version(), "zlib": zlib.ZLIB_RUNTIME_VERSION}
    for required in importlib.metadata.requires(OWN) or ():
        name = re.split(r"[^\w.-]", required, maxsplit=1)[0]
        if "extra ==" not in required:
            found[name] = importlib.metadata.version(name)
    return found


def extended() -> bool:
    """Return whether somebody gave Python other folders to look in: what stands there may be a part of the program."""
    return bool(os.environ.get("PYTHONPATH"))


def _files(package: Path, under: str = "") -> Iterator[str]:
    with os.scandir(package / under) as entries:
        for entry in entries:
            if entry.name == "__pycache__" or entry.name.startswith("."):
                continue
            path = f"{under}/{entry.name}".lstrip("/")
            if entry.is_dir():
                yield from _files(package, path)
            else:
                yield path


def _installed() -> Iterator[str]:
    for folder in sys.path:
        try:
            names = os.listdir(folder or ".")  # noqa: PTH208 - in the way of every start
        except OSError:
            continue
        yield from (name for name in names if name.endswith((".dist-info", ".egg-info")))
