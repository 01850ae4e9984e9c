"""Old Word files (MS-DOC)."""

from __future__ import annotations

from generator.intake import ole
from generator.intake.reader import Reader, Said


def is_old_word(source: bytes) -> bool:
    """Return whether ``source`` is an old Word file without a password."""
    return ole.is_compound(source) and ole.holds(source, "WordDocument") and not ole.is_locked(source)


def instead(source: bytes) -> list[Said]:
    """Return how to get the text out, and whether programs came along."""
    said = [Said("this is an old Word file, not a plain text", ole.SAVE)]
    if ole.holds(source, "_VBA_PROJECT"):
        what = "this old Word file holds macros: small programs"
        said.append(Said(what, "do not let them run; ask for a copy without them"))
    return said


READER = Reader(name="old Word file", suffixes=(".doc", ".dot"), magic=is_old_word, instead=instead)
