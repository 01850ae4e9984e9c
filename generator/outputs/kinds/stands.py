"""Open data: where every text in force stands on every topic, towards each role and anyone."""

from __future__ import annotations

from typing import Any, get_args

from generator.addresses import Address
from generator.book.book import Book, lasting
from generator.compare.stand import Stand, Standing
from generator.language import words
from generator.outputs.output import Output, entries, listing
from generator.outputs.parts import alone
from generator.outputs.shapes import DIALECT, FORMAT, closed, ids, text

_say = words.phrases.outputs.stands


def write(book: Book) -> bytes:
    """Return ``data/stands.json``: by topic, then by text, then by role; anyone first."""
    return listing(FORMAT, {"stands": (book.in_passing(_on, topic) for topic in book.topics)})


@lasting
def _on(book: Book, topic_id: str) -> str:
    roles = (None, *book.roles)
    return entries(_stand(book.stand(topic_id, work, role)) for work in book.works for role in roles)


def _stand(stand: Stand) -> dict[str, Any]:
    return {
        "topic": stand.topic,
        "work": stand.work.in_force.locator,
        "role": stand.role,
        "stand": stand.standing,
        "statements": [placed.id for placed in stand.statements],
    }


def schema(book: Book) -> dict[str, Any]:
    """Return the JSON Schema of ``data/stands.json``."""
    one = closed(
        {
            "topic": {"enum": list(book.topics), "description": _say.TOPIC},
            "work": text(_say.WORK),
            "role": {"enum": [*book.roles, None], "description": _say.ROLE},
            "stand": {"enum": [*get_args(Standing), None], "description": _say.STAND},
            "statements": ids(_say.STATEMENTS, []),
        }
    )
    return closed(
        {"format": {"const": FORMAT}, "stands": {"type": "array", "items": one}},
        **{"$schema": DIALECT, "title": _say.TITLE},
    )


OUTPUT = Output(
    path=Address("data/stands.json"),
    type="application/json",
    write=write,
    part=lambda book, institution: write(alone(book, institution)),
    about=_say.ABOUT,
    rank=8,
    schema=schema,
)
