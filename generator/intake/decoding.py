"""Bytes → characters: the only place where a file is decoded, for whoever reads one.

What is not UTF-8 is read as something else only where that cannot be mistaken, and always said. A byte for which no
character is certain is refused with its place: nothing is put in its stead, since a text is evidence.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Literal

from generator.ground.text import STACKED, split_lines, stacked

Encoding = Literal["UTF-8", "UTF-16", "UTF-32", "Windows-1252"]

# UTF-32's mark begins with UTF-16's, so it is asked for first; no text in UTF-16 begins with the character NUL.
_MARKS: tuple[tuple[bytes, Encoding], ...] = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
    (codecs.BOM_UTF8, "UTF-8"),
)
# The well-formed sequences of two and three bytes (Unicode 15, table 3-7, without those that are too long or halves).
_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xe0[\xa0-\xbf][\x80-\xbf]")
_SAVE = "open it in the program that made it, and save it as plain text in UTF-8"


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a file, without a byte order mark.

    ``fault`` is the place (line, column, both from 1) of the first byte that is not UTF-8; ``encoding`` is what the
    file was read as.
    """

    text: str
    encoding: Encoding
    fault: tuple[int, int] | None


class UndecodableError(Exception):
    """There is no telling which characters the bytes are: what is wrong, how to mend it, and where."""

    def __init__(self, what: str, mend: str, place: tuple[int, int]) -> None:
        self.what = what
        self.mend = mend
        self.place = place
        super().__init__(what)


def mark(source: bytes) -> Encoding | None:
    """Return the encoding that a byte order mark states, or None where there is no mark."""
    return next((encoding for start, encoding in _MARKS if source.startswith(start)), None)


def place(source: bytes, offset: int) -> tuple[int, int]:
    """Return line and column (from 1, in characters of UTF-8) of the byte at ``offset``."""
    return _end(source[:offset].decode("utf-8-sig", "replace"))


def _utf_8(source: bytes) -> str | tuple[int, int]:
    """Return the characters of ``source``, or the place of the first byte that is not UTF-8."""
    bare = source.removeprefix(codecs.BOM_UTF8)  # the codec that skips the mark counts from behind it
    try:
        return bare.decode("utf-8")
    except UnicodeDecodeError as error:
        return place(bare, error.start)


def _end(before: str) -> tuple[int, int]:
    lines = split_lines(before)
    return len(lines), len(lines[-1]) + 1


def utf_8(source: bytes) -> str:
    """Return the characters of a file that must be UTF-8.

    Raises ``UndecodableError`` at the first byte that is not, and at accents heaped on one letter.
    """
    found = _utf_8(source)
    if isinstance(found, str):
        _refuse_stacked(found)
        return found
    raise UndecodableError("a character here is not UTF-8", "save the file as UTF-8", found)


def decode(source: bytes) -> Decoded:
    """Return the characters of a text as it comes: UTF-8, UTF-16 and UTF-32 where marked, else Windows-1252.

    Raises ``UndecodableError`` where neither fits, two are mixed, or what comes out is no text.
    """
    decoded = _decoded(source)
    if (at := decoded.text.find("\0")) >= 0:
        what = "this is no text: it holds NUL bytes"
        mend = (
            "name a plain text (UTF-8); if this is one that was saved as UTF-16 or UTF-32 without a byte order mark, "
            "save it as UTF-8"
        )
        raise UndecodableError(what, mend, _end(decoded.text[:at]))
    _refuse_stacked(decoded.text)
    return decoded


def _refuse_stacked(text: str) -> None:
    if (at := stacked(text)) is not None:
        raise UndecodableError(STACKED, "take the text out of the original document again", _end(text[:at]))


def _decoded(source: bytes) -> Decoded:
    stated = mark(source)
    if stated in ("UTF-16", "UTF-32"):
        return Decoded(_as_marked(source, stated), stated, (1, 1))
    fault = _utf_8(source)
    if isinstance(fault, str):
        return Decoded(fault, "UTF-8", None)
    if stated == "UTF-8":
        raise UndecodableError("the file is marked as UTF-8, and a character here is not", _SAVE, fault)
    if _holds_utf_8(source):
        what = "the file mixes UTF-8 with another encoding: a character here is not UTF-8, and others are"
        raise UndecodableError(what, f"{_SAVE}; or take its text out of the original document again", fault)
    try:
        return Decoded(source.decode("cp1252"), "Windows-1252", fault)
    except UnicodeDecodeError as error:
        what = f"the byte {source[error.start]:#04x} here is no character, neither in UTF-8 nor in Windows-1252"
        raise UndecodableError(what, _SAVE, _end(source[: error.start].decode("cp1252"))) from None


def _as_marked(source: bytes, stated: Encoding) -> str:
    try:
        return source.decode(stated)
    except UnicodeDecodeError as error:
        what = f"the file is marked as {stated}, and what stands here is not"
        raise UndecodableError(what, _SAVE, _end(source[: error.start].decode(stated, "replace"))) from None


def _holds_utf_8(source: bytes) -> bool:
    """Return whether bytes that are not all UTF-8 hold characters that are, so that Windows-1252 would garble them.

    Only characters count that Windows-1252 has too, as é, ï and the curly quotes: what UTF-8 makes of them is a pair
    such as "Ã©" or "â€™" there, which no Dutch text holds. Other pairs it can hold ("É”" is U+0254 in UTF-8).
    """
    return any(_in_windows_1252(match[0].decode("utf-8")) for match in _SEQUENCE.finditer(source))


def _in_windows_1252(character: str) -> bool:
    try:
        character.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True
