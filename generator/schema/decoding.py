"""A document → a record of the model, and every mistake of its shape as a located sentence."""

from __future__ import annotations

import copy
import dataclasses
import datetime
import re
import typing
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from pydantic import ValidationError

from generator.ground.errors import MOST_TOLD, Problem, first
from generator.ground.text import brief
from generator.schema.annotations import record_at, typed
from generator.schema.kinds import Kind, adapter, written
from generator.schema.likely import nearest
from generator.schema.sentences import meant_word, problem_of
from generator.yamlio import Document, Place, Tree

T = TypeVar("T")


def decode(kind: Kind[T], document: Document) -> tuple[T | None, tuple[Problem, ...]]:
    """Return the value in ``document`` and all problems of its shape.

    Of more than a hundred problems the rest is counted.

    Where every problem leaves no doubt about what was meant (a misspelled field or word, a field too many) the value is
    returned beside the problems, so that the rest of it can be checked in the same run; else it is ``None``.
    """
    problems: list[Problem] = []
    repairs: list[Callable[[Tree], None]] = []
    doubtful = False
    renamed: set[Place] = set()
    for place, problem in _leaves(kind, document):
        problems.append(problem)
        repairs.append(_setter(place, None if place[-1] != "level" else "1"))
        renamed.add(place)
    try:
        (value,) = adapter(kind).validate_python([document.data])
        found: list[Any] = []
    except ValidationError as error:
        value = None
        # Unknown fields first: the field they were meant to be is then not missing.
        found = sorted(error.errors(include_url=False), key=lambda e: e["type"] != "unexpected_keyword_argument")
    found = [item for item in found if item["loc"][1:] not in renamed]
    further = len(found[MOST_TOLD:])
    for item in found[:MOST_TOLD]:
        place = item["loc"][1:]
        if place in renamed:
            continue
        if item["type"] == "unexpected_keyword_argument":
            meant = _meant_field(kind, document, place)
            if meant is not None:
                renamed.add((*place[:-1], meant))
            problems.append(_unknown_field(kind, document, place, meant))
            repairs.append(_renamer(place, meant))
        elif item["type"] == "literal_error" and (word := meant_word(item)) is not None:
            problems.append(problem_of(document, place, item))
            repairs.append(_setter(place, word))
        else:
            problems.append(problem_of(document, place, item))
            doubtful = True
    told = first(problems, further)
    if doubtful or further or not problems:
        return value if not problems else None, told
    tree = copy.deepcopy(document.data)
    for repair in repairs:
        repair(tree)
    try:
        (value,) = adapter(kind).validate_python([tree])
    except ValidationError:
        value = None
    return value, told


def _parent(tree: Tree, place: Place) -> Any:
    here: Any = tree
    for step in place[:-1]:
        here = here[step]
    return here


def _setter(place: Place, value: Tree) -> Callable[[Tree], None]:
    def repair(tree: Tree) -> None:
        _parent(tree, place)[place[-1]] = value

    return repair


def _renamer(place: Place, meant: str | None) -> Callable[[Tree], None]:
    def repair(tree: Tree) -> None:
        parent = _parent(tree, place)
        value = parent.pop(place[-1])
        if meant is not None:
            parent[meant] = value

    return repair


def _leaves(kind: Kind[Any], document: Document) -> Iterator[tuple[Place, Problem]]:
    """Dates and numbers, of which the library would also take other spellings (``1527206400`` for a date)."""
    for place, value in typed(kind.type, document.data, datetime.date):
        if isinstance(value, str) and not _is_date(value):
            what = f"'{place[-1]}' is '{brief(value)}', which is not a date"
            yield place, document.problem(place, what, "write an existing day as 2018-05-25, or null")
    for place, value in typed(kind.type, document.data, int):
        if place[-1] == "level" and isinstance(value, str) and value not in ("1", "2"):
            yield place, document.problem(place, f"'level' is '{brief(value)}'", "write 1 or 2")


def _is_date(text: str) -> bool:
    try:
        return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII)) and bool(datetime.date.fromisoformat(text))
    except ValueError:
        return False


def _meant_field(kind: Kind[Any], document: Document, place: Place) -> str | None:
    given = typing.cast("dict[str, Tree]", _parent(document.data, place))
    fields = [name for name in _fields(kind, place) if name not in given]
    return nearest(str(place[-1]), fields)


def _unknown_field(kind: Kind[Any], document: Document, place: Place, meant: str | None) -> Problem:
    what = f"unknown field '{brief(str(place[-1]))}'"
    if meant is not None:
        return document.key_problem(place, what, f"did you mean '{meant}'?")
    return document.key_problem(place, what, f"remove it; the fields here are: {', '.join(_fields(kind, place))}")


def _fields(kind: Kind[Any], place: Place) -> list[str]:
    return [written(field.name) for field in dataclasses.fields(record_at(kind.type, place[:-1]))]
