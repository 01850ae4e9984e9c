"""Records of the model with other words in them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

T = TypeVar("T")

WORDS = frozenset({"title", "heading", "text", "quote", "summary", "doubt", "document", "reason", "note"})
"""The fields that hold words of a text, or what is said of these at length; an act is a name of its own."""


def reworded(value: T, change: Callable[[str], str], fields: frozenset[str] | None = WORDS) -> T:
    """Return a record, or several, with ``change`` made in their words; the very same where nothing changes.

    With ``fields`` None it is made in every string.
    """
    return _changed(value, change, fields, fields is None)  # type: ignore[no-any-return]


def _changed(value: Any, change: Callable[[str], str], fields: frozenset[str] | None, taken: bool) -> Any:
    if value is None or value == ():
        return value
    kind = type(value)
    if kind is str:
        return change(value) if taken else value
    if kind is tuple:
        parts = [_changed(part, change, fields, taken) for part in value]
        return tuple(parts) if any(new is not old for new, old in zip(parts, value, strict=True)) else value
    if isinstance(value, Mapping):
        held = {name: _changed(part, change, fields, taken) for name, part in value.items()} if taken else value
        return value if held == value else held
    other = {}
    for name in _names(kind):
        old = getattr(value, name)
        if old is None or old == ():
            continue
        new = _changed(old, change, fields, fields is None or name in fields)
        if new is not old:
            other[name] = new
    return dataclasses.replace(value, **other) if other else value


def _names(kind: type[Any]) -> tuple[str, ...]:
    """Return the fields of a record; of what is none, such as a date or a number, there is nothing to look into."""
    if kind not in _FIELDS:
        fields = dataclasses.fields(kind) if dataclasses.is_dataclass(kind) else ()
        _FIELDS[kind] = tuple(field.name for field in fields)
    return _FIELDS[kind]


_FIELDS: dict[type[Any], tuple[str, ...]] = {}
