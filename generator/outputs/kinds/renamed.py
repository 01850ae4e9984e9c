"""Open data: which published ids are called otherwise now."""

from __future__ import annotations

from typing import Any, get_args

from generator.addresses import Address
from generator.book.book import Book
from generator.language import words
from generator.model import RenamedKind
from generator.outputs.output import Output
from generator.outputs.shapes import DIALECT, FORMAT, closed, nullable, text

_say = words.phrases.outputs.renamed


def document(book: Book) -> dict[str, Any]:
    """Return the content of ``data/renamed.json``: which published ids are called otherwise now."""
    return {
        "format": FORMAT,
        "renamed": [
            {"kind": one.kind, "old": one.old, "new": one.new, "since": one.since and one.since.isoformat()}
            for one in book.corpus.renamed
        ],
    }


def schema(book: Book) -> dict[str, Any]:
    """Return the JSON Schema of ``data/renamed.json``."""
    one = closed(
        {
            "kind": {"enum": list(get_args(RenamedKind)), "description": _say.KIND},
            "old": text(_say.OLD),
            "new": text(_say.NEW),
            "since": nullable(_say.SINCE),
        }
    )
    return closed(
        {"format": {"const": FORMAT}, "renamed": {"type": "array", "items": one}},
        **{"$schema": DIALECT, "title": _say.TITLE},
    )


OUTPUT = Output(
    path=Address("data/renamed.json"),
    type="application/json",
    write=document,
    about=_say.ABOUT,
    rank=4,
    schema=schema,
)
