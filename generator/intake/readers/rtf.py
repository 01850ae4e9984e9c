"""Rich text files, by LibreOffice where it is installed."""

from __future__ import annotations

from generator.intake.ole import DOCX
from generator.intake.original import Original
from generator.intake.reader import Reader, RefusedError, Said
from generator.intake.text import Text

_MADE_BY = "rtf 1"


def is_rich_text(source: bytes) -> bool:
    """Return whether the first characters are those of a rich text file."""
    return source.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(rb"{\rtf")


def read(original: Original) -> Text:
    """Return the text of a rich text file; where LibreOffice is not installed it is refused."""
    from generator.intake import libreoffice

    if libreoffice.program() is None:
        what = "this is a rich text file (RTF), which is read only where LibreOffice is installed"
        raise RefusedError(Said(what, DOCX))
    return libreoffice.read(original, ".rtf", _MADE_BY)


READER = Reader(name="rich text file", suffixes=(".rtf",), magic=is_rich_text, read=read)
