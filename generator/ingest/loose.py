"""A file that belongs to no protocol yet → an edition to compare; a file that is no plain text is refused."""

from __future__ import annotations

from pathlib import PurePath

from generator.errors import DataError
from generator.ingest import documents, ingest
from generator.model import Edition, Institution, Protocol, Vocabulary
from generator.text import slug


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
    """Raise ``DataError`` where ``source`` is a Word file, a PDF, a web page or another file that is no plain text."""
    if found := documents.problems(source, path):
        raise DataError(found)
