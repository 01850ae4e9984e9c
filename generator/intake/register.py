"""All file types there are: every module in :mod:`generator.intake.readers` declares one as ``READER``."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Sequence
from functools import cache
from pathlib import PurePath

from generator.intake import readers
from generator.intake.reader import Reader


def all_readers() -> tuple[Reader, ...]:
    """Return the readers in the order in which they are asked; a folder added to ``readers.__path__`` counts too."""
    return _readers(tuple(readers.__path__))


@cache
def _readers(folders: tuple[str, ...]) -> tuple[Reader, ...]:
    found = []
    for module in pkgutil.iter_modules(folders):
        reader = importlib.import_module(f"{readers.__name__}.{module.name}").READER
        if not isinstance(reader, Reader):
            raise TypeError(f"READER in {module.name}.py is no Reader")
        found.append(reader)
    return tuple(sorted(found, key=lambda reader: (reader.order, reader.name)))


def choose(content: bytes, name: str, known: Sequence[Reader]) -> Reader:
    """Return the reader for a file: told by its content; of a text by its name; else that of plain text."""
    for reader in known:
        if reader.magic is not None and reader.magic(content):
            return reader
    texts = [reader for reader in known if reader.magic is None]
    suffix = PurePath(name).suffix.lower()
    return next((reader for reader in texts if suffix in reader.suffixes), None) or next(
        reader for reader in texts if ".txt" in reader.suffixes
    )


def surprise(chosen: Reader, name: str, known: Sequence[Reader]) -> str:
    """Return how the name of a file misleads about its type, or nothing; a text may have any name but that of another.

    A page on the web may begin with any tag, or none, and be read as text.
    """
    suffix = PurePath(name).suffix.lower()
    if not chosen.suffixes or suffix in chosen.suffixes:
        return ""
    if chosen.magic is None:
        known = [reader for reader in known if reader.magic is not None and ".html" not in reader.suffixes]
    return f" (though its name ends in {suffix})" if any(suffix in reader.suffixes for reader in known) else ""
