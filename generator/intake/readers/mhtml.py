"""Web pages saved with all their parts (MHTML, RFC 2557)."""

from __future__ import annotations

import re

from generator.intake.reader import Reader, Said
from generator.intake.readers.html import COPY

_HEADER = re.compile(rb"(?:From: |MIME-Version: )[^\n]{0,200}\n")


def is_saved_page(source: bytes) -> bool:
    """Return whether the head is that of a mail that holds a page and its parts."""
    return _HEADER.match(source) is not None and b"multipart/related" in source[:4096]


def instead(source: bytes) -> list[Said]:
    """Return how to get the text out."""
    return [Said("this is a saved web page with all its parts, not a plain text", COPY)]


READER = Reader(name="saved web page", suffixes=(".mht", ".mhtml"), magic=is_saved_page, instead=instead)
