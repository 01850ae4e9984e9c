"""Bytes → lines: the only place where a source file is decoded and cut into numbered lines."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from generator.ground.text import split_lines


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a source, without a byte order mark.

    ``fault`` is the place (line, column, both from 1) of the first byte that is not UTF-8, and ``encoding`` what the
    source was read as instead.
    """

    text: str
    encoding: str
    fault: tuple[int, int] | None


def decode(source: bytes) -> Decoded:
    """Return the characters of ``source``; what is not UTF-8 is read as UTF-16 (where marked) or Windows-1252."""
    if source.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return Decoded(source.decode("utf-16", errors="replace"), "UTF-16", (1, 1))
    try:
        return Decoded(source.decode("utf-8-sig"), "UTF-8", None)
    except UnicodeDecodeError as error:
        before = split_lines(source[: error.start].decode("utf-8-sig", errors="replace"))
        return Decoded(source.decode("cp1252", errors="replace"), "Windows-1252", (len(before), len(before[-1]) + 1))
