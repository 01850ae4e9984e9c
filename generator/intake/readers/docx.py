"""Word files (ECMA-376)."""

from __future__ import annotations

from generator.intake import zips
from generator.intake.original import Original
from generator.intake.reader import Reader
from generator.intake.text import Text


def is_word(source: bytes) -> bool:
    """Return whether ``source`` is a sound zip with the parts of a Word file."""
    return any(name.startswith("word/") for name in zips.names(source))


def read(original: Original) -> Text:
    """Return the text of a Word file."""
    from generator.intake.word import reading

    return reading.read(original)


READER = Reader(name="Word file", suffixes=(".docx", ".docm", ".dotx", ".dotm"), magic=is_word, read=read)
