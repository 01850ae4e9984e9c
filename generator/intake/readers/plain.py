"""Plain text, in the encodings that people save it in."""

from __future__ import annotations

from generator.ground.text import split_lines
from generator.intake.decoding import UndecodableError, decode
from generator.intake.original import Original
from generator.intake.reader import Reader, RefusedError, Said
from generator.intake.text import Note, Text


def read(original: Original) -> Text:
    """Return the lines of a text; one that is not UTF-8 carries a note of what it was read as."""
    try:
        decoded = decode(original.content)
    except UndecodableError as error:
        raise RefusedError(Said(error.what, error.mend, *error.place)) from None
    notes: tuple[Note, ...] = ()
    if decoded.fault is not None:
        what = f"the file is not UTF-8; it was read as {decoded.encoding}"
        notes = (Note(*decoded.fault, what, "check the accents and save it as UTF-8"),)
    return Text(original=original, lines=split_lines(decoded.text), notes=notes)


READER = Reader(name="plain text", suffixes=(".txt", ".text"), read=read)
