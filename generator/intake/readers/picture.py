"""Pictures of a text."""

from __future__ import annotations

from generator.intake.reader import Reader, Said

_STARTS = (
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"BM", "BMP"),
    (b"RIFF", "WebP"),
)
_SUFFIXES = (".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".bmp", ".webp", ".heic")
_READ = (
    "ask for the text itself; or let a program read the picture (tesseract FILE text -l nld) and mend it word by word"
)


def kind(source: bytes) -> str | None:
    """Return the kind of picture that ``source`` is, or None."""
    if source[4:12] in (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif"):
        return "HEIC"
    name = next((name for start, name in _STARTS if source.startswith(start)), None)
    # Two or four letters can begin a text as well; the rest of these headers is no text.
    return name if name not in ("BMP", "WebP") or b"\0" in source[:32] else None


def instead(source: bytes) -> list[Said]:
    """Return how to get the text out."""
    return [Said(f"this is a picture ({kind(source)}), not a text", _READ)]


READER = Reader(name="picture", suffixes=_SUFFIXES, magic=lambda source: kind(source) is not None, instead=instead)
