"""Web pages saved with all their parts (MHTML, RFC 2557): the page itself is read."""

from __future__ import annotations

import re

from generator.intake.original import Original
from generator.intake.reader import Reader
from generator.intake.text import Text

_HEADER = re.compile(rb"(?:From: |MIME-Version: )[^\n]{0,200}\n")


def is_saved_page(source: bytes) -> bool:
    """Return whether the head is that of a mail that holds a page and its parts."""
    return _HEADER.match(source) is not None and b"multipart/related" in source[:4096]


def read(original: Original) -> Text:
    """Return the text of the first page in the file."""
    from generator.intake.web import saved

    return saved.read(original)


READER = Reader(name="saved web page", suffixes=(".mht", ".mhtml"), magic=is_saved_page, read=read)
