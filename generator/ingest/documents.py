"""What a file is that is no plain text, why it cannot be taken as it is, and how to get its text out word for word.

Nothing is converted here: a text is evidence, and each way out of Word, PDF or HTML changes something (numbers,
columns, accents) that a person has to compare. Files are told by their content; their name only serves to say that it
is wrong.
"""

from __future__ import annotations

from pathlib import PurePath

from generator.ground.errors import Problem
from generator.ingest import packed, pdf, webpage

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"BM", "BMP"),
    (b"RIFF", "WebP"),
)
_ENDINGS = {
    "Word file": (".docx", ".docm", ".dotx", ".dotm"),
    "old Word file": (".doc", ".dot"),
    "PDF": (".pdf",),
    "web page": (".html", ".htm", ".xhtml"),
    "saved web page": (".mht", ".mhtml"),
    "OpenDocument text": (".odt", ".ott", ".fodt"),
    "rich text file": (".rtf",),
    "picture": (".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".bmp", ".webp", ".heic"),
}
_SAVE = "in a word processor: save it as plain text (UTF-8), which writes its numbers out; then compare the two"
_READ = (
    "ask for the text itself; or let a program read the picture (tesseract FILE text -l nld) and mend it word by word"
)


def problems(source: bytes, path: str) -> tuple[Problem, ...]:
    """Return everything that keeps ``source`` from being taken as a plain text; nothing for a text."""
    found = _found(source)
    if found is None:
        return ()
    kind, problems_ = found
    surprise = _surprise(kind, path)
    return tuple(
        Problem(path=path, line=line, column=column, what=what + surprise, mend=mend.replace("FILE", _quoted(path)))
        for what, mend, line, column in problems_
    )


def _found(source: bytes) -> tuple[str, list[tuple[str, str, int, int]]] | None:
    """Return the kind of file and what is to be said: what, mend, line, column."""
    if source.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        kind, said = packed.look(source)
    elif b"%PDF-" in source[:1024]:
        kind, said = "PDF", pdf.look(source)
    elif source.startswith(_OLE):
        kind, said = _old_office(source)
    elif source.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(rb"{\rtf"):
        kind, said = "rich text file", [("this is a rich text file (RTF), not a plain text", _SAVE)]
    elif (picture := _picture(source)) is not None:
        kind, said = "picture", [(f"this is a picture ({picture}), not a text", _READ)]
    elif source.startswith((b"\x1f\x8b", b"7z\xbc\xaf\x27\x1c", b"Rar!", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd")):
        kind, said = "packed file", [("this is a packed file, not a plain text", "unpack it, and name the text in it")]
    elif (page := webpage.look(source)) is not None:
        return page
    elif b"\0" in source[:4096] and not source.startswith((b"\xff\xfe", b"\xfe\xff")):
        kind, said = "file", [("this is no text: it holds NUL bytes", "name a plain text (UTF-8)")]
    else:
        return None
    return kind, [(what, mend, 1, 1) for what, mend in said]


def _picture(source: bytes) -> str | None:
    if source[4:12] in (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif"):
        return "HEIC"
    name = next((name for start, name in _PICTURES if source.startswith(start)), None)
    # Two or four letters can begin a text as well; the rest of these headers is no text.
    return name if name not in ("BMP", "WebP") or b"\0" in source[:32] else None


def _old_office(source: bytes) -> tuple[str, list[tuple[str, str]]]:
    """The names of the parts of such a file stand in it as UTF-16."""

    def holds(name: str) -> bool:
        return name.encode("utf-16-le") in source

    if holds("EncryptedPackage"):
        return "Word file", [
            ("this Office file is locked with a password", "open it with its password and save it without one; or "
             "ask for an open copy")
        ]  # fmt: skip
    kind = "old Word file" if holds("WordDocument") else "old Office file"
    said = [(f"this is an {kind}, not a plain text", _SAVE)]
    if holds("_VBA_PROJECT"):
        said.append((f"this {kind} holds macros: small programs", "do not let them run; ask for a copy without them"))
    return kind, said


def _surprise(kind: str, path: str) -> str:
    """Return how the name of the file misleads, or nothing."""
    suffix = PurePath(path).suffix.lower()
    known = _ENDINGS.get(kind, ())
    misleading = {ending for endings in _ENDINGS.values() for ending in endings} | {".txt", ".text", ".md"}
    return f" (though its name ends in {suffix})" if known and suffix in misleading - set(known) else ""


def _quoted(path: str) -> str:
    """Return the file's name as a shell takes it."""
    name = PurePath(path).name
    plain = all(char.isalnum() or char in "._-" for char in name)
    return name if plain else "'" + name.replace("'", "'\\''") + "'"
