"""Whole web pages.

The source of a page pasted into a text is a text, whose tags :mod:`generator.ingest.website` cuts out.
"""

from __future__ import annotations

import codecs
import re

from generator.ground.text import brief
from generator.intake.decoding import mark, place
from generator.intake.reader import Reader, Said

_LEAD = re.compile(rb"(?:<!--.{0,4000}?-->|<\?xml[^>]{0,200}\?>|[\s])*", re.DOTALL)
_PAGE = re.compile(rb"<!doctype\s+html|<(?:html|head|body|title)[\s>]", re.IGNORECASE)
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)

COPY = (
    "open it in a browser, copy the protocol itself (no menus, and with its numbers) into a plain text in UTF-8, and "
    "compare the two"
)
_TOP = 4096


def is_page(source: bytes) -> bool:
    """Return whether a document type or one of the first tags of a page stands at the start."""
    top = readable(source)
    start = _LEAD.match(top)
    return start is not None and _PAGE.match(top, start.end()) is not None


def instead(source: bytes) -> list[Said]:
    """Return how the page contradicts itself, and how to get its text out."""
    return [*_misnamed(source), Said("this is a web page, not a plain text", COPY)]


def readable(source: bytes) -> bytes:
    """Return the start of a page in a form in which its tags are ASCII."""
    top = source[:_TOP]
    stated = mark(top)
    if stated in ("UTF-16", "UTF-32"):
        return top.decode(stated, "replace").encode("ascii", "replace")
    return top.removeprefix(codecs.BOM_UTF8)


def _misnamed(source: bytes) -> list[Said]:
    """Return how the page contradicts itself about its characters: a browser would show some of them wrong."""
    stated = _CHARSET.search(source[:_TOP])
    if stated is None:
        return []
    name = stated[1].decode("ascii")
    line, column = place(source, stated.start(1))
    mend = "mend the name of the charset (a browser shows é as Ã© or � now), then look at the accents while copying"
    marked = (mark(source) or "").lower()
    try:
        encoding = codecs.lookup(name).name
    except LookupError:
        return [Said(f"the page says its characters are '{brief(name)}', which is no charset", mend, line, column)]
    try:
        source.decode("utf-8")
        utf_8 = not source.isascii()
    except UnicodeDecodeError as error:
        if encoding == "utf-8":
            at_line, at_column = place(source, error.start)
            return [Said("the page says it is utf-8, and a character here is not", mend, at_line, at_column)]
        utf_8 = False
    if (utf_8 and encoding != "utf-8") or (marked in ("utf-16", "utf-32") and not encoding.startswith(marked)):
        what = f"the page says its characters are '{name}', and they are {marked or 'utf-8'}"
        return [Said(what, mend, line, column)]
    return []


READER = Reader(name="web page", suffixes=(".html", ".htm", ".xhtml"), magic=is_page, instead=instead)
