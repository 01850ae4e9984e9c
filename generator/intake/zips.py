"""Zips, of which Word files are one kind, judged by their table of contents without ever unpacking them whole.

That table says how large each part is: what is out of proportion is not read at all, and what is read is read in small
pieces, up to what the table promised.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from generator.intake.reader import RefusedError, Said

# Guesses, far above any text; below them memory and time stay bounded.
MOST_PARTS = 10_000
MOST_PART = 50_000_000
MOST_WHOLE = 500_000_000
MOST_RATIO = 300
"""How many times smaller a large part may be than what it unpacks to; Word's own files stay below 60."""
_LARGE = 5_000_000  # below this even a bomb does no harm, and an empty table can shrink more than 300 times

AGAIN = "fetch it again, or ask for another copy"
SAVE = (
    "File > Save as > Plain text, encoding UTF-8, which writes the numbers out "
    '(or: soffice --headless --convert-to "txt:Text (encoded):UTF8" FILE); then compare the two'
)
_DAMAGED = Said("this is a packed file (a Word file, perhaps) that is cut off or damaged", AGAIN)


@contextmanager
def opened(source: bytes) -> Iterator[zipfile.ZipFile]:
    """Give the zip; raises ``RefusedError`` where it, or what is read of it meanwhile, is damaged."""
    try:
        with zipfile.ZipFile(io.BytesIO(source)) as archive:
            yield archive
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError):
        # What the library raises where the table of contents or a part is not what it should be.
        raise RefusedError(_DAMAGED) from None


def starts(source: bytes) -> bool:
    """Return whether the first bytes are those of a zip."""
    return source.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"))


def names(source: bytes) -> frozenset[str]:
    """Return the names of the parts of a sound zip; none of anything else, or of a zip that :func:`unsound` refuses."""
    if not starts(source):
        return frozenset()
    try:
        with opened(source) as archive:
            return frozenset() if unsound(archive, len(source)) else frozenset(archive.namelist())
    except RefusedError:
        return frozenset()


def unsound(archive: zipfile.ZipFile, size: int) -> Said | None:
    """Return why the parts of a zip of ``size`` bytes must not be read, or None; judged by its table of contents."""
    entries = archive.infolist()
    mend = f"do not open it: it may be made to do harm; {AGAIN}"
    if len(entries) > MOST_PARTS:
        return Said(f"this packed file says it holds {len(entries)} parts", mend)
    whole = sum(entry.file_size for entry in entries)
    worst = any(
        entry.file_size > MOST_PART
        or (entry.file_size > _LARGE and entry.file_size > MOST_RATIO * max(entry.compress_size, 1))
        for entry in entries
    )
    if worst or whole > MOST_WHOLE:
        return Said(f"this packed file of {_kilobytes(size)} would unpack to {_kilobytes(whole)}", mend)
    if any(entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for entry in entries):
        return Said("this packed file is packed in a way that no word processor uses", AGAIN)
    if any(entry.flag_bits & 1 for entry in entries):
        what = "this packed file is locked with a password"
        return Said(what, "open it with its password and save it without one; or ask for an open copy")
    return None


def _kilobytes(size: int) -> str:
    return f"{size // 1000:,} kB".replace(",", " ")
