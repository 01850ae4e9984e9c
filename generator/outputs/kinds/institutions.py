"""Open data: which institutions have files of their own; only where there are too many texts for one file."""

from __future__ import annotations

from typing import Any

from generator.addresses import Address
from generator.book.book import Book
from generator.language import words
from generator.outputs import parts
from generator.outputs.kinds import archives, institution_files
from generator.outputs.output import Output
from generator.outputs.shapes import DIALECT, FORMAT, closed, text

_say = words.phrases.outputs.institutions


def document(book: Book) -> dict[str, Any]:
    """Return the content of ``data/instellingen.json``: the names of the files, the institutions, the archives."""
    return {
        "format": FORMAT,
        "files": [
            {"name": institution_files.name(output), "schema": output.schema_path}
            for output in institution_files.split()
        ],
        "institutions": [
            {"id": each.id, "name": each.name, "path": institution_files.folder(each)}
            for each in book.corpus.institutions
        ],
        "archives": [path for path, _ in archives.volumes(book)],
    }


def schema(_: Book) -> dict[str, Any]:
    """Return its JSON Schema."""
    file = closed(
        {"name": text(_say.FILE), "schema": {"type": ["string", "null"], "description": _say.SCHEMA}},
        description=_say.FILES,
    )
    institution = closed({"id": text(_say.ID), "name": text(_say.NAME), "path": text(_say.PATH)})
    return closed(
        {
            "format": {"const": FORMAT},
            "files": {"type": "array", "items": file},
            "institutions": {"type": "array", "items": institution},
            "archives": {"type": "array", "items": text(_say.ARCHIVE)},
        },
        **{"$schema": DIALECT, "title": _say.TITLE},
    )


OUTPUT = Output(
    path=Address(_say.INDEX),
    type="application/json",
    write=document,
    about=_say.ABOUT,
    rank=0,
    schema=schema,
    made=parts.many,
)
