"""A file on somebody's desk → its text: bytes and a name → ``Original`` → ``Text``, by the reader of its type.

Word for word, as it is printed, or not at all: of a type without a reader is said how to get its text out, and a file
that holds two texts, half a text or none is refused. Files are told by their content; their name only serves to say
that it is wrong, and to tell one kind of plain text from another.
"""

from __future__ import annotations

from pathlib import PurePath

from generator.ground.errors import DataError, Problem
from generator.intake import register
from generator.intake.original import Original, receive
from generator.intake.reader import RefusedError, Said
from generator.intake.text import Text

__all__ = ["Original", "Text", "read"]


def read(content: bytes, name: str) -> Text:
    """Return the text of a file; ``name`` is the file's name in what is reported.

    Raises ``DataError`` with everything that keeps it from being read.
    """
    known = register.all_readers()
    reader = register.choose(content, name, known)
    surprise = register.surprise(reader, name, known)
    try:
        if reader.read is not None and surprise:
            if reader.magic is None:
                # What is no text at all is told first, and that a file is empty by whoever reads it.
                text = reader.read(receive(content, name, reader.name))
                if not any(map(str.strip, text.lines)):
                    return text
            mend = f"give it a name that ends in {reader.suffixes[0]}, if that is what it should be"
            raise RefusedError(Said(f"this is {_one(reader.name)}", mend))
        if reader.read is not None:
            return reader.read(receive(content, name, reader.name))
        assert reader.instead is not None
        said = tuple(reader.instead(content))
    except RefusedError as refused:
        said = refused.said
    raise DataError(
        Problem(
            path=name,
            line=each.line,
            column=each.column,
            what=each.what + surprise,
            mend=each.mend.replace("FILE", _quoted(name)),
        )
        for each in said
    )


def _one(name: str) -> str:
    return f"an {name}" if name[0].lower() in "aeiou" else f"a {name}"


def _quoted(path: str) -> str:
    """Return the file's name as a shell takes it."""
    name = PurePath(path).name
    plain = all(char.isalnum() or char in "._-" for char in name)
    return name if plain else "'" + name.replace("'", "'\\''") + "'"
