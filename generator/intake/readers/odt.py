"""OpenDocument texts (OASIS OpenDocument 1.3, part 2: the first part of the zip names its kind)."""

from __future__ import annotations

from generator.intake import zips
from generator.intake.original import Original
from generator.intake.reader import Reader, RefusedError
from generator.intake.text import Text

_KIND = b"application/vnd.oasis.opendocument.text"


def is_open_document(source: bytes) -> bool:
    """Return whether ``source`` is a sound zip that calls itself an OpenDocument text."""
    if "mimetype" not in zips.names(source):
        return False
    try:
        with zips.opened(source) as archive, archive.open("mimetype") as part:
            return part.read(len(_KIND)) == _KIND
    except RefusedError:
        return False  # a part that is damaged says nothing of its kind: the reader of packed files takes it


def read(original: Original) -> Text:
    """Return the text of an OpenDocument text."""
    from generator.intake.opendocument import reading

    return reading.read(original)


READER = Reader(name="OpenDocument text", suffixes=(".odt", ".ott", ".fodt"), magic=is_open_document, read=read)
