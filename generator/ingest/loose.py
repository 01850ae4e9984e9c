"""A file that belongs to no protocol yet → an edition to compare; a file that is no plain text is refused."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from pathlib import PurePath

from generator.errors import DataError, Problem
from generator.ingest import ingest
from generator.model import Edition, Institution, Protocol, Vocabulary
from generator.text import slug

_ZIP, _PDF, _OLE = b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0"
_TEXT_OF_WORD = "word/document.xml"
_TRACKED = re.compile(rb"<w:(?:ins|del|moveFrom|moveTo)[ >/]")
_MOST = 50_000_000  # bytes of XML; what unpacks to more is no protocol


def edition(source: bytes, path: str, vocabulary: Vocabulary) -> Edition:
    """Return the text in ``source`` as an edition of a protocol named after its file.

    Raises ``DataError`` where the file is no plain text.
    """
    refuse(source, path)
    draft = ingest(source, path, vocabulary)
    stem = PurePath(path).stem
    name = draft.institution_name or stem
    protocol = Protocol(
        id=slug(stem) or "tekst",
        title=draft.version.title or stem,
        subject="",
        versions=(draft.version.id,),
        order_basis="single",
        order_reason="",
    )
    institution = Institution(id="bestand", name=name, short_name=name)
    return Edition(institution=institution, protocol=protocol, version=draft.version, source_bytes=source)


def refuse(source: bytes, path: str) -> None:
    """Raise ``DataError`` where ``source`` is a Word file, a PDF or another file that is no plain text."""
    if source.startswith(_ZIP):
        what, mend = _packed(source)
    elif source.startswith(_PDF):
        what, mend = "this is a PDF, not a plain text", "copy its text into a .txt file (UTF-8), and read it through"
    elif source.startswith(_OLE):
        what, mend = "this is an old Word or Office file, not a plain text", "save it as plain text (UTF-8)"
    elif b"\0" in source[:4096] and not source.startswith((b"\xff\xfe", b"\xfe\xff")):
        what, mend = "this is no text: it holds NUL bytes", "name a plain text (UTF-8)"
    else:
        return
    raise DataError([Problem(path=path, line=1, column=1, what=what, mend=mend)])


def _packed(source: bytes) -> tuple[str, str]:
    save = "save it as plain text (UTF-8), with its numbering as text"
    try:
        with zipfile.ZipFile(io.BytesIO(source)) as archive, archive.open(_TEXT_OF_WORD) as part:
            content = part.read(_MOST)
    except (zipfile.BadZipFile, KeyError, OSError, RuntimeError, zlib.error):
        return "this is a packed file, not a plain text", "name a plain text (UTF-8)"
    if changes := len(_TRACKED.findall(content)):
        what = f"this Word file holds tracked changes ({changes} marks), so it is two texts at once"
        return what, f"accept or reject them all in a word processor, then {save}"
    return "this is a Word file, not a plain text", save
