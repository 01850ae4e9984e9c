"""What the validation library says → what is wrong and how to mend it, in plain words of our own."""

from __future__ import annotations

import re
from typing import Any

from generator.ground.errors import Problem
from generator.ground.text import brief
from generator.schema.likely import nearest
from generator.yamlio import Document, Place, visible

FORMAT = "see protocols/README.md"


def _allowed(item: Any) -> list[str]:
    return re.findall(r"'([^']*)'", item["ctx"]["expected"])


def meant_word(item: Any) -> str | None:
    """Return the word that was probably meant, of those that the field allows."""
    return nearest(item["input"], _allowed(item)) if isinstance(item["input"], str) else None


def problem_of(document: Document, place: Place, item: Any) -> Problem:
    """Return an error of the library as a problem at ``place``."""
    what, mend = _sentence(_name(place), str(item["type"]), item)
    return document.problem(place, what, mend)


def _name(place: Place) -> str:
    if not place:
        return "the file"
    if isinstance(place[-1], int):
        inside = f" in '{place[-2]}'" if len(place) > 1 else ""
        return f"item {place[-1] + 1}{inside}"
    return f"'{visible(place[-1])}'"


def _sentence(name: str, error: str, item: Any) -> tuple[str, str]:
    """Return what is wrong with ``name`` and how to mend it, for an error type of the library."""
    value = item["input"]
    holds = _holds(value)
    if error == "missing":
        return f"the field {name} is missing", f"add it; {FORMAT}"
    if error == "literal_error":
        allowed, meant = ", ".join(_allowed(item)), meant_word(item)
        mend = f"did you mean '{meant}'?" if meant else f"choose one of: {allowed}"
        return f"{name} {holds}, which it cannot be", mend
    if error in ("string_type", "string_too_short"):
        return f"{name} {holds} where a text is due", "write the text" if value in (None, "") else "write one text here"
    if error == "tuple_type":
        example = f"[{visible(value)}]" if isinstance(value, str) and len(value) < 40 else "[]"
        return f"{name} {holds} where a list is due", f"write a list between brackets or with dashes, such as {example}"
    if error == "dataclass_type":
        return f"{name} {holds} where fields with a name are due", f"write 'field: value' lines; {FORMAT}"
    if error.startswith("int_"):
        return f"{name} {holds} where a whole number is due", "write a number such as 1"
    if error.startswith("date_"):
        return f"{name} {holds} where a date is due", "write a day as 2018-05-25, or null"
    return f"{name} {holds}, which does not fit here", FORMAT


def _holds(value: Any) -> str:
    if value is None or value == "":
        return "is empty"
    if isinstance(value, list):
        return "holds a list"
    if isinstance(value, dict):
        return "holds named fields"
    return f"is '{brief(str(value))}'"
