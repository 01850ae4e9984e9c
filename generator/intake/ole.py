"""Old Office files (Compound File Binary, MS-CFB), of which the names of the parts stand in them as UTF-16."""

from __future__ import annotations

SAVE = "in a word processor: save it as plain text (UTF-8), which writes its numbers out; then compare the two"

DOCX = "open it in a word processor and save it as .docx; or install LibreOffice, and try again"


def is_compound(source: bytes) -> bool:
    """Return whether the first bytes are those of an old Office file."""
    return source.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")


def holds(source: bytes, name: str) -> bool:
    """Return whether a part is called ``name``."""
    return name.encode("utf-16-le") in source


def is_locked(source: bytes) -> bool:
    """Return whether the file is encrypted; a new Office file with a password is packed in an old one."""
    return holds(source, "EncryptedPackage")
