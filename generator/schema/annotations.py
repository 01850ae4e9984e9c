"""What the types of the model allow at a place in a tree."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Iterator
from functools import cache
from typing import Any

from generator.yamlio import Place, Tree


def typed(annotation: Any, tree: Tree, leaf: type) -> Iterator[tuple[Place, Tree]]:
    """Yield every value in ``tree`` for which ``annotation`` allows a ``leaf``, with its place."""
    record = _dataclass_in(annotation)
    if isinstance(tree, list):
        inner = next(iter(typing.get_args(annotation)), None)
        for index, item in enumerate(tree):
            yield from (((index, *place), value) for place, value in typed(inner, item, leaf))
    elif isinstance(tree, dict) and record is not None:
        for name, field in _fields_with(record, leaf).items():
            if name in tree:
                yield from (((name, *place), value) for place, value in typed(field, tree[name], leaf))
    elif leaf in (annotation, *typing.get_args(annotation)):
        yield (), tree


@cache
def _fields_with(record: Any, leaf: type) -> dict[str, Any]:
    """Return the fields of a dataclass, with their types, under which a ``leaf`` can stand."""
    hints = typing.get_type_hints(record)
    return {
        name: hint
        for name, hint in hints.items()
        if leaf in (hint, *typing.get_args(hint))
        or ((inner := _dataclass_in(hint)) not in (None, record) and _fields_with(inner, leaf))
    }


def record_at(annotation: Any, place: Place) -> Any:
    """Return the dataclass that describes the map at ``place``."""
    record = _dataclass_in(annotation)
    for step in place:
        if isinstance(step, str):
            record = _dataclass_in(typing.get_type_hints(record)[step])
    return record


def _dataclass_in(annotation: Any) -> Any:
    if dataclasses.is_dataclass(annotation):
        return annotation
    return next((found for part in typing.get_args(annotation) if (found := _dataclass_in(part))), None)
