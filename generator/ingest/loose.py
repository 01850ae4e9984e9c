"""A file that belongs to no protocol yet → an edition to compare; a file that is no plain text is refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from generator.ground import spans
from generator.ground.errors import DataError, Problem
from generator.ground.text import LONGEST, slug
from generator.ingest import documents, ingest
from generator.model import Edition, Institution, Protocol, Vocabulary


def edition(source: bytes, path: str, vocabulary: Vocabulary) -> Edition:
    """Return the text in ``source`` as an edition of a protocol named after its file.

    Raises ``DataError`` where the file is no plain text, or holds one too long to be compared.
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
    made = Edition(institution=institution, protocol=protocol, version=draft.version, source_bytes=source)
    if long := tuple(_too_long(made, path)):
        raise DataError(long)
    return made


def _too_long(found: Edition, path: str) -> Iterator[Problem]:
    """Yield every text that is too long to be compared word by word."""
    for passage in found.passages:
        length = len(passage.provision.text or passage.provision.heading or "")
        if length > LONGEST:
            line = spans.parse(passage.provision.lines)[0].first
            what = f"a text without numbers begins here of {length} characters, and {LONGEST} is the most"
            yield Problem(path=path, line=line, column=1, what=what, mend="put its parts on lines of their own")


def refuse(source: bytes, path: str) -> None:
    """Raise ``DataError`` where ``source`` is a Word file, a PDF, a web page or another file that is no plain text."""
    if found := documents.problems(source, path):
        raise DataError(found)
