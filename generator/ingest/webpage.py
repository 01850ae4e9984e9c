"""Whole web pages. The source of a page pasted into a text is another matter: see :mod:`generator.ingest.website`."""

from __future__ import annotations

import codecs
import re

from generator.ground.text import brief
from generator.yamlio import byte_place

_SPACE = b"\xef\xbb\xbf \t\r\n\f"
_LEAD = re.compile(rb"(?:<!--.{0,4000}?-->|<\?xml[^>]{0,200}\?>|[\s])*", re.DOTALL)
_PAGE = re.compile(rb"<!doctype\s+html|<(?:html|head|body|title)[\s>]", re.IGNORECASE)
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
_BYTE_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))

_COPY = (
    "open it in a browser, copy the protocol itself (no menus, and with its numbers) into a plain text in UTF-8, and "
    "compare the two"
)
_TOP = 4096


def look(source: bytes) -> tuple[str, list[tuple[str, str, int, int]]] | None:
    """Return what is to be said of a web page (what, mend, line, column); None where ``source`` is none."""
    if re.match(rb"(?:From: |MIME-Version: )[^\n]{0,200}\n", source) and b"multipart/related" in source[:_TOP]:
        return "saved web page", [("this is a saved web page with all its parts, not a plain text", _COPY, 1, 1)]
    top = _readable(source[:_TOP])
    start = _LEAD.match(top)
    if start is None or not _PAGE.match(top, start.end()):
        if top.lstrip(_SPACE).startswith(b"<?xml"):
            return "XML file", [
                ("this is an XML file, not a plain text", "name the text itself, as plain text (UTF-8)", 1, 1)
            ]
        return None
    said = [("this is a web page, not a plain text", _COPY, 1, 1)]
    return "web page", [*_misnamed(source), *said]


def _readable(top: bytes) -> bytes:
    """Return the start of a page in a form in which its tags are ASCII."""
    if top.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return top.decode("utf-16", "replace").encode("ascii", "replace")
    return top.removeprefix(codecs.BOM_UTF8)


def _misnamed(source: bytes) -> list[tuple[str, str, int, int]]:
    """Return how the page contradicts itself about its characters: a browser would show some of them wrong."""
    stated = _CHARSET.search(source[:_TOP])
    if stated is None:
        return []
    name = stated[1].decode("ascii")
    line, column = byte_place(source, stated.start(1))
    mend = "mend the name of the charset (a browser shows é as Ã© or � now), then look at the accents while copying"
    marked = next((encoding for mark, encoding in _BYTE_MARKS if source.startswith(mark)), None)
    try:
        encoding = codecs.lookup(name).name
    except LookupError:
        return [(f"the page says its characters are '{brief(name)}', which is no charset", mend, line, column)]
    try:
        source.decode("utf-8")
        utf_8 = not source.isascii()
    except UnicodeDecodeError as error:
        if encoding == "utf-8":
            at_line, at_column = byte_place(source, error.start)
            return [("the page says it is utf-8, and a character here is not", mend, at_line, at_column)]
        utf_8 = False
    if (utf_8 and encoding != "utf-8") or (marked == "utf-16" and not encoding.startswith("utf-16")):
        what = f"the page says its characters are '{name}', and they are {marked or 'utf-8'}"
        return [(what, mend, line, column)]
    return []
