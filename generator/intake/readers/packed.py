"""Packed files that no other reader knows: archives, spreadsheets, and zips that must not or cannot be opened."""

from __future__ import annotations

from generator.intake import zips
from generator.intake.reader import FAMILY, Reader, Said

_OTHERS = (b"\x1f\x8b", b"7z\xbc\xaf\x27\x1c", b"Rar!", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd")
_OFFICE = (("xl/", "an Excel file"), ("ppt/", "a PowerPoint file"))


def is_packed(source: bytes) -> bool:
    """Return whether the first bytes are those of a zip, gzip, 7z, RAR, bzip2, xz or zstd file."""
    return zips.starts(source) or source.startswith(_OTHERS)


def instead(source: bytes) -> list[Said]:
    """Return what is wrong with the archive, or what it holds that is no text."""
    if not zips.starts(source):
        return [Said("this is a packed file, not a plain text", "unpack it, and name the text in it")]
    with zips.opened(source) as archive:
        if (unsound := zips.unsound(archive, len(source))) is not None:
            return [unsound]
        names = archive.namelist()
    kind = next((kind for folder, kind in _OFFICE if any(name.startswith(folder) for name in names)), "a packed file")
    return [Said(f"this is {kind}, not a plain text", "name the text itself, as plain text (UTF-8)")]


READER = Reader(name="packed file", magic=is_packed, order=FAMILY, instead=instead)
