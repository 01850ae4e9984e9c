"""Open data: every statement of every version."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, get_args

from generator.addresses import Address
from generator.book.book import Book, lasting
from generator.book.said import said
from generator.language import words
from generator.model import Certainty, ConditionKind, Edition, Force, Named, PlacedStatement
from generator.outputs.output import Output, entries, listing
from generator.outputs.parts import alone
from generator.outputs.shapes import DIALECT, FORMAT, closed, ids, nullable, text

_say = words.phrases.outputs.statements

# Eight forces are published: what only informs is there a statement of how things are; its norm tells the two apart.
_PUBLISHED: Mapping[Force, Force] = {"inform": "state"}
_FORCES: tuple[Force, ...] = tuple(force for force in get_args(Force) if force not in _PUBLISHED)


def write(book: Book) -> bytes:
    """Return ``data/statements.json``."""
    return listing(FORMAT, {"statements": (book.in_passing(_of, edition) for edition in book.editions)})


@lasting
def _of(book: Book, edition: Edition) -> str:
    in_force = edition is book.work_of(edition).in_force
    return entries(_statement(book, placed, in_force) for placed in edition.statements)


def _statement(book: Book, placed: PlacedStatement, in_force: bool) -> dict[str, Any]:
    statement = placed.statement
    force = book.norms[statement.norm].force
    return {
        "id": placed.id,
        "provision": placed.of,
        "institution": placed.institution.id,
        "protocol": placed.protocol.id,
        "version": placed.version.id,
        "in_force": in_force,
        "state": "suggested" if said(book, placed).suggested else "reviewed",
        "topics": list(statement.topics),
        "norm": statement.norm,
        "force": _PUBLISHED.get(force, force),
        "binds": list(statement.binds),
        "affects": list(statement.affects),
        "quote": statement.quote,
        "act": statement.act,
        "conditions": [
            {"kind": each.kind, "quote": each.quote, "from": list(each.from_), "all": each.all}
            for each in statement.conditions
        ],
        "exceptions": [
            {"quote": each.quote, "from": list(each.from_), "all": each.all} for each in statement.exceptions
        ],
        "decided_by": _named(statement.decided_by),
        "report_to": _named(statement.report_to),
        "consequences": [{"measure": each.measure, "quote": each.quote} for each in statement.consequences],
        "certainty": statement.certainty,
        "deadline": statement.deadline.quote if statement.deadline else None,
        "age": statement.age.quote if statement.age else None,
        "codes": {question: list(answers) for question, answers in statement.codes.items()},
    }


def _named(named: Sequence[Named]) -> list[dict[str, str]]:
    return [{"actor": each.actor, "quote": each.quote} for each in named]


def schema(book: Book) -> dict[str, Any]:
    """Return the JSON Schema of ``data/statements.json``."""
    about, vocabulary = _say.FIELDS, book.corpus.vocabulary
    roles = [role.id for role in vocabulary.roles]
    actors = [actor.id for actor in vocabulary.actors]
    quote = text(_say.QUOTE)
    consent = {"from": ids(_say.FROM, actors), "all": {"type": ["boolean", "null"], "description": _say.ALL}}
    actor = closed({"actor": {"enum": actors, "description": _say.ACTOR}, "quote": quote})
    measure = {"enum": [measure.id for measure in vocabulary.measures], "description": _say.MEASURE}
    kind = {"enum": list(get_args(ConditionKind)), "description": _say.KIND}
    one = closed(
        {
            **{name: text(about[name]) for name in ("id", "provision", "institution", "protocol", "version")},
            "in_force": {"type": "boolean", "description": about["in_force"]},
            "state": {"enum": ["suggested", "reviewed"], "description": about["state"]},
            "topics": ids(about["topics"], [topic.id for topic in vocabulary.topics]),
            "norm": {"enum": [norm.id for norm in vocabulary.norms], "description": about["norm"]},
            "force": {"enum": list(_FORCES), "description": about["force"]},
            "binds": ids(about["binds"], roles),
            "affects": ids(about["affects"], roles),
            "quote": text(about["quote"]),
            "act": nullable(about["act"]),
            "conditions": _list(about["conditions"], closed({"kind": kind, "quote": quote, **consent})),
            "exceptions": _list(about["exceptions"], closed({"quote": quote, **consent})),
            "decided_by": _list(about["decided_by"], actor),
            "report_to": _list(about["report_to"], actor),
            "consequences": _list(about["consequences"], closed({"measure": measure, "quote": quote})),
            "certainty": {"enum": [*get_args(Certainty), None], "description": about["certainty"]},
            "deadline": nullable(about["deadline"]),
            "age": nullable(about["age"]),
            "codes": {
                "type": "object",
                "description": about["codes"],
                "propertyNames": {"enum": [question.id for question in vocabulary.codebook]},
                "additionalProperties": ids(about["codes"], []),
            },
        }
    )
    return closed(
        {"format": {"const": FORMAT}, "statements": {"type": "array", "items": one}},
        **{"$schema": DIALECT, "title": _say.TITLE},
    )


def _list(description: str, item: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "description": description, "items": item}


OUTPUT = Output(
    path=Address("data/statements.json"),
    type="application/json",
    write=write,
    part=lambda book, institution: write(alone(book, institution)),
    about=_say.ABOUT,
    rank=7,
    schema=schema,
)
