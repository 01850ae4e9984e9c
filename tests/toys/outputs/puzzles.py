"""A toy: the labels of all topics, a line each."""

from __future__ import annotations

from typing import Any

from generator.addresses import Address
from generator.book.book import Book
from generator.outputs.output import Output


def _write(book: Book) -> bytes:
    return "".join(f"{topic.label}\n" for topic in book.topics.values()).encode()


def _schema(book: Book) -> dict[str, Any]:
    return {"title": "puzzels", "description": f"{len(book.topics)} regels"}


OUTPUT = Output(
    path=Address("data/puzzels.toy"),
    type="text/x-toy; charset=utf-8",
    write=_write,
    about="Alle puzzels onder elkaar",
    rank=9,
    schema=_schema,
)
