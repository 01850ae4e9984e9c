"""XML files that are no web page."""

from __future__ import annotations

from generator.intake.reader import LAST, Reader, Said
from generator.intake.readers.html import readable


def is_xml(source: bytes) -> bool:
    """Return whether an XML declaration stands at the start."""
    return readable(source).lstrip(b"\xef\xbb\xbf \t\r\n\f").startswith(b"<?xml")


def instead(source: bytes) -> list[Said]:
    """Return what to name in its place."""
    return [Said("this is an XML file, not a plain text", "name the text itself, as plain text (UTF-8)")]


READER = Reader(name="XML file", magic=is_xml, order=LAST, instead=instead)
