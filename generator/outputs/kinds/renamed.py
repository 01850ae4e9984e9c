"""Open data: which published ids are called otherwise now."""

from __future__ import annotations

from typing import Any, get_args

from generator.addresses import Address
from generator.book.book import Book
from generator.model import RenamedKind
from generator.outputs.output import Output
from generator.outputs.shapes import DIALECT, FORMAT, closed, nullable, text


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
            "kind": {"enum": list(get_args(RenamedKind)), "description": "waarvan dit het id is"},
            "old": text("het id zoals het was"),
            "new": text("het id zoals het nu is"),
            "since": nullable("de dag waarop het nieuwe id verscheen"),
        }
    )
    return closed(
        {"format": {"const": FORMAT}, "renamed": {"type": "array", "items": one}},
        **{"$schema": DIALECT, "title": "renamed.json: id’s die veranderden"},
    )


OUTPUT = Output(
    path=Address("data/renamed.json"),
    type="application/json",
    write=document,
    about="Vaste adressen en id’s die veranderden, met het nieuwe id",
    rank=4,
    schema=schema,
)
