"""Open data: the questions to which texts in force answer differently."""

from __future__ import annotations

from typing import Any, get_args

from generator.addresses import Address
from generator.book.book import Book
from generator.compare.codebook import Position
from generator.compare.differences import Difference
from generator.language import words
from generator.model import Aspect, Institution
from generator.outputs.output import Output
from generator.outputs.shapes import DIALECT, FORMAT, closed, ids

_say = words.phrases.outputs.differences


def document(book: Book) -> dict[str, Any]:
    """Return the content of ``data/differences.json``, the most consequential difference first."""
    return {"format": FORMAT, "differences": [_difference(book, each) for each in book.differences]}


def part(book: Book, institution: Institution) -> dict[str, Any]:
    """Return the same with the answers of one institution alone: where it answers, and others do otherwise."""
    told = (_difference(book, each, institution) for each in book.differences)
    return {"format": FORMAT, "differences": [each for each in told if each["values"] or each["silent"]]}


def _difference(book: Book, difference: Difference, only: Institution | None = None) -> dict[str, Any]:
    question = difference.question
    every = (each for each in difference.positions if only is None or each.work.institution is only)
    positions = sorted(every, key=lambda each: book.rank(each.work))
    return {
        "topic": question.topic,
        "question": question.id,
        "roles": list(question.roles),
        "aspect": question.aspect,
        "values": {_work(each): [given.answer.id for given in each.given] for each in positions},
        "statements": {_work(each): _statements(each) for each in positions},
        "silent": [_work(each) for each in difference.silent if only is None or each.work.institution is only],
        "weight": difference.weight,
    }


def _work(position: Position) -> str:
    return position.work.in_force.locator


def _statements(position: Position) -> list[str]:
    """Return the statements that answer, in the order of the answers, each once."""
    return list(dict.fromkeys(placed.id for given in position.given for placed in given.statements))


def schema(book: Book) -> dict[str, Any]:
    """Return the JSON Schema of ``data/differences.json``."""
    codebook = book.corpus.vocabulary.codebook
    aspects = list(get_args(Aspect))
    works = {"enum": [work.in_force.locator for work in book.works]}
    one = closed(
        {
            "topic": {"enum": list(book.topics), "description": _say.TOPIC},
            "question": {"enum": [question.id for question in codebook], "description": _say.QUESTION},
            "roles": ids(_say.ROLES, list(book.roles)),
            "aspect": {"enum": aspects, "description": _say.ASPECT},
            "values": {
                "type": "object",
                "description": _say.VALUES,
                "propertyNames": works,
                "additionalProperties": ids(_say.VALUES, sorted({a.id for each in codebook for a in each.answers})),
            },
            "statements": {
                "type": "object",
                "description": _say.STATEMENTS,
                "propertyNames": works,
                "additionalProperties": ids(_say.STATEMENTS, []),
            },
            "silent": {"type": "array", "uniqueItems": True, "items": works, "description": _say.SILENT},
            "weight": {"type": "integer", "minimum": 1, "maximum": len(aspects), "description": _say.WEIGHT},
        }
    )
    return closed(
        {"format": {"const": FORMAT}, "differences": {"type": "array", "items": one}},
        **{"$schema": DIALECT, "title": _say.TITLE},
    )


OUTPUT = Output(
    path=Address("data/differences.json"),
    type="application/json",
    write=document,
    part=part,
    about=_say.ABOUT,
    rank=9,
    schema=schema,
)
