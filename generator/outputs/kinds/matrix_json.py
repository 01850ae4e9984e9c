"""Open data: the matrix, topic × protocol in force."""

from __future__ import annotations

from typing import Any

from generator.addresses import Address
from generator.book.book import Book
from generator.outputs.output import Output
from generator.outputs.shapes import DIALECT, FORMAT, closed, ids, text


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
            "primary": ids("bepalingen die over het onderwerp gaan", []),
            "secondary": ids("bepalingen die aan het onderwerp raken", []),
        },
        description="beide lijsten leeg: niet geregeld",
    )
    protocol = closed(
        {
            "id": text("vast adres van de versie"),
            "institution": text("id van de instelling"),
            "schools": ids("id’s van de scholen waarvoor de tekst geldt", []),
        }
    )
    topic = closed(
        {
            "id": {
                "enum": [topic.id for topic in book.corpus.vocabulary.topics],
                "description": "id van het onderwerp",
            },
            "label": text("naam van het onderwerp"),
            "group": text("id van de groep"),
            "cells": {
                "type": "object",
                "description": "per protocol de bepalingen",
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
        **{"$schema": DIALECT, "title": "matrix.json: per onderwerp en per protocol de bepalingen"},
    )


OUTPUT = Output(
    path=Address("data/matrix.json"),
    type="application/json",
    write=document,
    about="Per onderwerp en per protocol welke bepalingen erover gaan",
    rank=2,
    schema=schema,
)
