"""PDF files: whether they are whole, open, and hold text rather than pictures of it (ISO 32000-1, 7.5 and 9.4)."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

from generator.intake.reader import LAST, Reader, Said

_ENCRYPTED = re.compile(rb"/Encrypt\s*(?:\d{1,9}\s+\d{1,9}\s+R|<<)")
_STREAM = re.compile(rb"stream\r?\n")
_FONT = re.compile(rb"/Font\b")
_SHOWS = re.compile(rb"[)\]>]\s*(?:T[jJ]|['\"])(?:\s|$)")
_MOST_STREAM = 1_000_000
_MOST_WHOLE = 40_000_000

_TAKE = (
    "take its text out with: pdftotext -layout -enc UTF-8 FILE text.txt (without -layout where it has columns); then "
    "compare the two line by line"
)
_READ = (
    "ask for the text itself; or let a program read the pages (ocrmypdf -l nld --sidecar text.txt FILE out.pdf) and "
    "mend what it read, word by word"
)


def is_pdf(source: bytes) -> bool:
    """Return whether the header stands in the first 1,024 bytes, as far as readers look for it (Adobe's note H.3)."""
    return b"%PDF-" in source[:1024]


def instead(source: bytes) -> list[Said]:
    """Return what is wrong with a PDF, or how to get its text out."""
    if b"%%EOF" not in source[-2048:] or b"startxref" not in source[-4096:]:
        return [Said("this PDF is cut off: its end is missing", "fetch it again, or ask for another copy")]
    if _ENCRYPTED.search(source):
        what = "this PDF is locked with a password, or against copying"
        return [Said(what, "open it with its password and save it without one; or ask for an open copy")]
    if not _has_text(source):
        return [Said("this PDF holds pictures of pages and no text (a scan)", _READ)]
    return [Said("this is a PDF, not a plain text", _TAKE)]


def _has_text(source: bytes) -> bool:
    """Return whether any page shows text; a PDF whose streams we cannot unpack is believed where it names a font."""
    fonts, unread = bool(_FONT.search(source)), False
    for content in _streams(source):
        if content is None:
            unread = True
            continue
        if _SHOWS.search(content):
            return True
        fonts = fonts or bool(_FONT.search(content))
    return fonts and unread


def _streams(source: bytes) -> Iterator[bytes | None]:
    """Yield the start of every stream that is not a picture or a font; None for one packed in another way than zlib."""
    whole = 0
    for match in _STREAM.finditer(source):
        head = source[max(source.rfind(b"obj", 0, match.start()), match.start() - 2000) : match.start()]
        if b"/Subtype" in head and (b"/Image" in head or b"/Type1C" in head or b"/OpenType" in head):
            continue
        if whole > _MOST_WHOLE:
            yield None
            return
        content = source[match.end() : match.end() + _MOST_STREAM]
        if b"/Filter" in head:
            try:
                content = zlib.decompressobj().decompress(content, _MOST_STREAM)
            except zlib.error:
                yield None
                continue
        else:
            content = content.split(b"endstream", 1)[0]
        whole += len(content)
        yield content


READER = Reader(name="PDF", suffixes=(".pdf",), magic=is_pdf, order=LAST, instead=instead)
