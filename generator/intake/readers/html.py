"""Whole web pages.

The source of a page pasted into a text is a text, whose tags :mod:`generator.ingest.website` cuts out.
"""

from __future__ import annotations

import codecs
import re

from generator.intake.decoding import mark
from generator.intake.original import Original
from generator.intake.reader import Reader
from generator.intake.text import Text

_LEAD = re.compile(rb"(?:<!--.{0,4000}?-->|<\?xml[^>]{0,200}\?>|[\s])*", re.DOTALL)
_PAGE = re.compile(rb"<!doctype\s+html|<(?:html|head|body|title)[\s>]", re.IGNORECASE)
_TOP = 4096


def is_page(source: bytes) -> bool:
    """Return whether a document type or one of the first tags of a page stands at the start."""
    top = readable(source)
    start = _LEAD.match(top)
    return start is not None and _PAGE.match(top, start.end()) is not None


def read(original: Original) -> Text:
    """Return the text of a page."""
    from generator.intake.web import reading

    return reading.read(original)


def readable(source: bytes) -> bytes:
    """Return the start of a page in a form in which its tags are ASCII."""
    top = source[:_TOP]
    stated = mark(top)
    if stated in ("UTF-16", "UTF-32"):
        return top.decode(stated, "replace").encode("ascii", "replace")
    return top.removeprefix(codecs.BOM_UTF8)


READER = Reader(name="web page", suffixes=(".html", ".htm", ".xhtml"), magic=is_page, read=read)
