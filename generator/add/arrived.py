"""A file on somebody's desk → its text and a draft of it, the bytes of the source that it becomes, and its original."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from generator import intake
from generator.ground.errors import DataError
from generator.ingest import Draft, ingest
from generator.intake import register
from generator.intake.text import Text
from generator.model import DraftVersion, OriginalFile, Vocabulary

_SOURCE = "source.txt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """A text that came: its draft, the bytes of its source, and the original file where that is another.

    ``sha256`` is that of the file that came.
    """

    text: Text
    draft: Draft
    source: bytes = field(repr=False)
    original: OriginalFile | None
    sha256: str

    @property
    def version(self) -> DraftVersion:
        """The draft as it is to be written, but for what a person says of it."""
        source = replace(
            self.draft.version.source,
            file=_SOURCE,
            sha256=hashlib.sha256(self.source).hexdigest(),
            original=self.original,
        )
        return replace(self.draft.version, source=source)


def arrive(content: bytes, name: str, vocabulary: Vocabulary) -> Arrived:
    """Return what a file holds; ``name`` is what it is called.

    Raises ``DataError`` where it cannot be read, or holds no text that could be quoted.
    """
    text = intake.read(content, name)
    draft = ingest(text, vocabulary)
    if not any(section.provisions for section in draft.version.sections):
        raise DataError(draft.unsure)
    own = _is_source(content, text)
    return Arrived(
        text=text,
        draft=draft,
        source=content if own else f"{text.characters.rstrip(_END)}{_END}".encode(),
        original=None if own else _original(text, name),
        sha256=text.original.sha256,
    )


_END = "\n"


def _is_source(content: bytes, text: Text) -> bool:
    """Return whether a file is a plain text in UTF-8, and so may be the source itself, byte for byte."""
    reader = next(reader for reader in register.all_readers() if reader.name == text.original.type)
    if ".txt" not in reader.suffixes:
        return False
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _original(text: Text, name: str) -> OriginalFile:
    suffix = PurePath(name).suffix.lower().removeprefix(".")
    reader = next(reader for reader in register.all_readers() if reader.name == text.original.type)
    known = tuple(each.removeprefix(".") for each in reader.suffixes)
    ending = suffix if suffix in known else next(iter(known), "bin")
    return OriginalFile(
        file=f"original.{ending}", sha256=text.original.sha256, type=text.original.type, made_by=text.made_by
    )
