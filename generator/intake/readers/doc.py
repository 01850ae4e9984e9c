"""Old Word files (MS-DOC), by LibreOffice where it is installed."""

from __future__ import annotations

from generator.intake import ole
from generator.intake.original import Original
from generator.intake.reader import Reader, RefusedError, Said
from generator.intake.text import Text

_MADE_BY = "doc 1"


def is_old_word(source: bytes) -> bool:
    """Return whether ``source`` is an old Word file without a password."""
    return ole.is_compound(source) and ole.holds(source, "WordDocument") and not ole.is_locked(source)


def read(original: Original) -> Text:
    """Return the text of an old Word file; one with macros, or where LibreOffice is not installed, is refused."""
    from generator.intake import libreoffice

    said = []
    if libreoffice.program() is None:
        said.append(Said("this is an old Word file, which is read only where LibreOffice is installed", ole.DOCX))
    if ole.holds(original.content, "_VBA_PROJECT"):
        what = "this old Word file holds macros: small programs"
        said.append(Said(what, "do not let them run; ask for a copy without them"))
    if said:
        raise RefusedError(*said)
    return libreoffice.read(original, ".doc", _MADE_BY)


READER = Reader(name="old Word file", suffixes=(".doc", ".dot"), magic=is_old_word, read=read)
