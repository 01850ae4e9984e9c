"""Open data: the matrix, topic × protocol in force."""

from __future__ import annotations

from typing import Any

from generator.addresses import Address
from generator.book.book import Book
from generator.language import words
from generator.outputs.output import Output
from generator.outputs.shapes import DIALECT, FORMAT, closed, ids, text

_say = words.phrases.outputs.matrix


def document(book: Book) -> dict[str, Any]:
    """Return the content of ``data/matrix.json``: per topic, per protocol in force, the ids of its provisions."""
    return {
        "format": FORMAT,
        "protocols": [
            {
                "id": work.in_force.locator,
                "institution": work.institution.id,
                "schools": [school.id for school in work.schools],
            }
            for work in book.works
        ],
        "topics": [
            {
                "id": topic.id,
                "label": topic.label,
                "group": topic.group,
                "cells": {
                    cell.work.in_force.locator: {
                        "primary": [passage.locator for passage in cell.primary],
                        "secondary": [passage.locator for passage in cell.secondary],
                    }
                    for cell in book.row(topic.id)
                },
            }
            for topic in book.corpus.vocabulary.topics
        ],
    }


def schema(book: Book) -> dict[str, Any]:
    """Return the JSON Schema of ``data/matrix.json``."""
    cell = closed(
        {
            "primary": ids(_say.PRIMARY, []),
            "secondary": ids(_say.SECONDARY, []),
        },
        description=_say.CELL,
    )
    protocol = closed(
        {
            "id": text(_say.PROTOCOL),
            "institution": text(_say.INSTITUTION),
            "schools": ids(_say.SCHOOLS, []),
        }
    )
    topic = closed(
        {
            "id": {
                "enum": [topic.id for topic in book.corpus.vocabulary.topics],
                "description": _say.TOPIC,
            },
            "label": text(_say.LABEL),
            "group": text(_say.GROUP),
            "cells": {
                "type": "object",
                "description": _say.CELLS,
                "propertyNames": {"enum": [work.in_force.locator for work in book.works]},
                "additionalProperties": cell,
            },
        }
    )
    return closed(
        {
            "format": {"const": FORMAT},
            "protocols": {"type": "array", "items": protocol},
            "topics": {"type": "array", "items": topic},
        },
        **{"$schema": DIALECT, "title": _say.TITLE},
    )


OUTPUT = Output(
    path=Address("data/matrix.json"),
    type="application/json",
    write=document,
    about=_say.ABOUT,
    rank=2,
    schema=schema,
)
