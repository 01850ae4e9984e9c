"""Old Office files that are no Word file, and new ones with a password, which look the same from outside."""

from __future__ import annotations

from generator.intake import ole
from generator.intake.reader import FAMILY, Reader, Said


def instead(source: bytes) -> list[Said]:
    """Return what the file is, and whether programs came along."""
    if ole.is_locked(source):
        mend = "open it with its password and save it without one; or ask for an open copy"
        return [Said("this Office file is locked with a password", mend)]
    said = [Said("this is an old Office file, not a plain text", ole.SAVE)]
    if ole.holds(source, "_VBA_PROJECT"):
        what = "this old Office file holds macros: small programs"
        said.append(Said(what, "do not let them run; ask for a copy without them"))
    return said


READER = Reader(name="Office file", magic=ole.is_compound, order=FAMILY, instead=instead)
