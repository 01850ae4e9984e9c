"""Rich text files."""

from __future__ import annotations

from generator.intake.ole import SAVE
from generator.intake.reader import Reader, Said


def is_rich_text(source: bytes) -> bool:
    """Return whether the first characters are those of a rich text file."""
    return source.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(rb"{\rtf")


def instead(source: bytes) -> list[Said]:
    """Return how to get the text out."""
    return [Said("this is a rich text file (RTF), not a plain text", SAVE)]


READER = Reader(name="rich text file", suffixes=(".rtf",), magic=is_rich_text, instead=instead)
