"""Open data: the matrix, topic × protocol in force."""

from __future__ import annotations

from typing import Any, get_args

from generator.addresses import Address
from generator.book.book import Book, lasting
from generator.compare.stand import Stand, Standing
from generator.language import words
from generator.model import LabelledPassage, Work
from generator.outputs.output import Output, entries, listing
from generator.outputs.parts import alone
from generator.outputs.shapes import DIALECT, FORMAT, closed, ids, text

_say = words.phrases.outputs.matrix


def write(book: Book) -> bytes:
    """Return ``data/matrix.json``: per topic and protocol in force, where it stands and why."""
    protocols = [entries(map(_protocol, book.works))]
    return listing(FORMAT, {"protocols": protocols, "topics": (book.in_passing(_on, topic) for topic in book.topics)})


def _protocol(work: Work) -> dict[str, Any]:
    return {
        "id": work.in_force.locator,
        "institution": work.institution.id,
        "schools": [school.id for school in work.schools],
    }


@lasting
def _on(book: Book, topic_id: str) -> str:
    topic = book.topics[topic_id]
    found = {stand.work.in_force.locator: _cell(book, stand) for stand in book.stands_on(topic.id)}
    return entries([{"id": topic.id, "label": topic.label, "group": topic.group, "cells": found}])


def _cell(book: Book, stand: Stand) -> dict[str, Any]:
    """Return what a text says on a topic, and where it stands towards anyone and each role."""
    found = (placed.passage for placed in stand.concerning)
    passages = dict.fromkeys(passage for passage in found if isinstance(passage, LabelledPassage))
    return {
        "primary": [each.locator for each in passages if each.labels.main_topic == stand.topic],
        "secondary": [each.locator for each in passages if each.labels.main_topic != stand.topic],
        "statements": [placed.id for placed in stand.concerning],
        "stand": stand.standing,
        "stands": {role: book.stand(stand.topic, stand.work, role).standing for role in book.roles},
    }


def schema(book: Book) -> dict[str, Any]:
    """Return the JSON Schema of ``data/matrix.json``."""
    standing = {"enum": [*get_args(Standing), None]}
    cell = closed(
        {
            "primary": ids(_say.PRIMARY, []),
            "secondary": ids(_say.SECONDARY, []),
            "statements": ids(_say.STATEMENTS, []),
            "stand": {**standing, "description": _say.STAND},
            "stands": {
                "type": "object",
                "description": _say.STANDS,
                "propertyNames": {"enum": list(book.roles)},
                "additionalProperties": standing,
            },
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
    write=write,
    part=lambda book, institution: write(alone(book, institution)),
    about=_say.ABOUT,
    rank=2,
    schema=schema,
)
