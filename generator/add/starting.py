"""A folder of data without a text: the files that it begins with.

The vocabulary, the schemas and the description of the format are those that came with this package. ``site.yml`` is
not: what a site of ours says of its publisher is true of no other.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path

from generator import load, schema
from generator.ground.droppings import is_dropping
from generator.model import Settings

_COMING = ("README.md", "schema", "vocabulary")
_SETTINGS = "site.yml"
_ABOUT = "# Who publishes this site and where; what is null nobody has said. README.md tells what else can stand here."


def beginning(root: Path) -> dict[Path, bytes]:
    """Return the files that data in ``root`` begin with and that are not there, by their paths below it.

    A folder that holds anything is left as it is.
    """
    packaged = load.packaged()
    found = {root / path.relative_to(packaged): path.read_bytes() for path in _files(packaged, root)}
    if not (root / _SETTINGS).exists():
        found[root / _SETTINGS] = _settings().encode()
    return found


def _files(packaged: Path, root: Path) -> Iterator[Path]:
    for name in _COMING:
        there, coming = root / name, packaged / name
        if there.is_dir() and coming.is_dir() and not _held(there):
            yield from _held(coming)
        elif not there.exists():
            yield from _held(coming) if coming.is_dir() else (coming,)


def _held(folder: Path) -> list[Path]:
    """Return the files in a folder, but for what systems leave there."""
    return [path for path in sorted(folder.iterdir()) if not path.name.startswith(".") and not is_dropping(path.name)]


def _settings() -> str:
    """Return a ``site.yml`` in which nobody said anything: its fields of one line, as they are where it is silent."""
    fields = {field.name: getattr(Settings(), field.name) for field in dataclasses.fields(Settings)}
    lines = [f"{name}: {json.dumps(value)}" for name, value in fields.items() if value is None or value is False]
    return "\n".join([schema.modeline(schema.SITE, 0), _ABOUT, *lines, ""])
