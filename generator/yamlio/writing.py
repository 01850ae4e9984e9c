"""A tree → YAML in the house layout, which :mod:`generator.yamlio.reading` reads back as the same texts."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from generator.yamlio.scalars import NOT_FOLDABLE, scalar

Dumpable: TypeAlias = "str | int | datetime.date | Sequence[Dumpable] | Mapping[str, Dumpable] | None"

# Lines of this width stand side by side in a review without wrapping.
WIDTH = 100


def dump(data: Dumpable, modeline: str | None = None) -> str:
    """Return ``data`` as YAML in the house layout, so that :func:`load` gives back the same texts.

    Long texts are folded at some 100 columns, lists of short texts and maps of at most three short fields stand on one
    line. ``modeline`` becomes the first line. Numbers and dates are written as they are and read back as text.
    """
    lines = [modeline] if modeline else []
    lines += block(data, 0)
    return "\n".join(lines) + "\n"


def block(value: Dumpable, indent: int) -> list[str]:
    """Return the lines of ``value`` in the house layout, each indented."""
    pad = " " * indent
    lines: list[str] = []
    if isinstance(value, Mapping) and value:
        for key, part in value.items():
            lines += _entry(f"{pad}{scalar(key, flow=False)}:", part, indent)
    elif isinstance(value, list | tuple) and value:
        for part in value:
            lines += _item(part, indent)
    else:
        lines.append(pad + _flow(value))
    return lines


def _entry(head: str, value: Dumpable, indent: int) -> list[str]:
    """``head`` is the indented key with its colon."""
    if isinstance(value, str):
        return _text(head, value, indent)
    flat = None if isinstance(value, Mapping) and value else _flat(value, len(head) + 1)
    if flat is not None:
        return [f"{head} {flat}"]
    return [head, *block(value, indent + 2)]


def _item(value: Dumpable, indent: int) -> list[str]:
    pad = " " * indent
    if isinstance(value, str):
        return _text(f"{pad}-", value, indent)
    flat = _flat(value, indent + 2)
    if flat is not None:
        return [f"{pad}- {flat}"]
    first, *rest = block(value, indent + 2)
    return [f"{pad}- {first.lstrip(' ')}", *rest]


def _text(head: str, value: str, indent: int) -> list[str]:
    if len(head) + 1 + len(value) > WIDTH and (folded := _fold(value, WIDTH - indent - 2)):
        return [f"{head} >-", *(f"{' ' * (indent + 2)}{line}" for line in folded)]
    return [f"{head} {scalar(value, flow=False)}"]


def _fold(text: str, width: int) -> list[str]:
    """Return ``text`` cut at single spaces into lines, or nothing where folding would change it."""
    if not text or text != text.strip() or NOT_FOLDABLE.search(text):
        return []
    lines, rest = [], text
    while len(rest) > width:
        cut = next((m.start() for m in reversed(list(_SINGLE_SPACE.finditer(rest, 0, width + 2)))), -1)
        if cut < 0:
            match = _SINGLE_SPACE.search(rest, width)
            cut = match.start() if match else -1
        if cut < 0:
            break
        lines.append(rest[:cut])
        rest = rest[cut + 1 :]
    return [*lines, rest]


_SINGLE_SPACE = re.compile(r"(?<=[^ ]) (?=[^ ])")


def _flat(value: Dumpable, used: int) -> str | None:
    """Return ``value`` on one line, or None where it is too long or too deep for that."""
    if isinstance(value, Mapping):
        parts: list[Dumpable] = list(value.values())
        if len(parts) > 3:
            return None
    elif isinstance(value, list | tuple):
        parts = list(value)
    else:
        return _flow(value)
    if any(isinstance(part, Mapping | list | tuple) for part in parts):
        return None
    flat = _flow(value)
    return flat if used + len(flat) <= WIDTH or not parts else None


def _flow(value: Dumpable) -> str:
    if isinstance(value, Mapping):
        pairs = (f"{scalar(key, flow=True)}: {_flow(part)}" for key, part in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_flow, value)) + "]"
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return scalar(value, flow=True)
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, datetime.date) else str(value)
