"""The fields of a form → the step that it asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, get_args

from generator.language import words
from generator.model import ArtefactReason, Statement
from generator.review.coding import Add, Coding, Doubt, Drop, Mend, TakeOver
from generator.review.limits import LIMIT_KINDS, Limit, LimitKind, Unlimit
from generator.review.operations import (
    Aside,
    Begin,
    CannotError,
    Caption,
    Deepen,
    Explain,
    Heading,
    Join,
    Number,
    NumberAlike,
    Operation,
    Rule,
    Split,
    Title,
)
from generator.review.questions import Answers

Form = Mapping[str, Sequence[str]]


def one(form: Form, name: str) -> str:
    """Return the value of a field; empty where it is not there."""
    return form.get(name, [""])[0]


def number(form: Form, name: str) -> int:
    """Return a field as a number; raises ``CannotError`` where it is none."""
    text = one(form, name)
    if not text.isascii() or not text.isdecimal() or len(text) > 9:
        raise CannotError("wrong")
    return int(text)


def operation(name: str, form: Form) -> Operation | None:
    """Return the step in the structure that a form asks for; None where ``name`` is no such step."""
    match name:
        case "heading":
            return Heading(number(form, "row"))
        case "subheading":
            return Heading(number(form, "row"), 2)
        case "rule":
            return Rule(number(form, "row"))
        case "title":
            return Title(number(form, "row"))
        case "join":
            return Join(number(form, "row"))
        case "begin":
            return Begin(number(form, "row"), words.phrases.review.steps.BEGINS)
        case "deeper":
            return Deepen(number(form, "row"), 1)
        case "shallower":
            return Deepen(number(form, "row"), -1)
        case "explain":
            return Explain(number(form, "row"), one(form, "why"))
        case "number":
            return Number(number(form, "row"), number(form, "words"))
        case "number-alike":
            return NumberAlike(number(form, "row"))
        case "caption":
            return Caption(number(form, "row"), number(form, "words"))
        case "split":
            line, _, column = one(form, "place").partition(":")
            place = {"line": [line], "column": [column]}
            return Split(number(form, "row"), number(place, "line"), number(place, "column"))
        case "aside":
            reason: Any = one(form, "reason")
            if reason not in get_args(ArtefactReason):
                raise CannotError("wrong")
            return Aside(number(form, "row"), reason, one(form, "note") or None)
        case _:
            return None


def step(name: str, form: Form, same: Sequence[Statement] | None) -> Coding | None:
    """Return the step in the coding that a form asks for; ``same`` are the statements that can be taken over."""
    eid = one(form, "eid")
    match name:
        case "mend":
            return Mend(eid, number(form, "statement"), _mended(form))
        case "drop":
            return Drop(eid, number(form, "statement"), one(form, "reason"))
        case "add":
            return Add(eid, one(form, "quote"))
        case "doubt":
            return Doubt(eid, one(form, "text"))
        case "topic" | "norm":
            value = one(form, name)
            return Mend(eid, number(form, "statement"), {"topics": (value,)} if name == "topic" else {"norm": value})
        case "limit":
            return Limit(eid, number(form, "statement"), _limit_kind(form), _limiting(form))
        case "unlimit":
            exception = one(form, "exception") == "yes"
            return Unlimit(eid, number(form, "statement"), exception, number(form, "index"))
        case "take-over":
            if same is None:
                raise CannotError("no-statement")
            return TakeOver(eid, tuple(same))
        case _:
            return None


def _limit_kind(form: Form) -> LimitKind:
    found = next((each for each in LIMIT_KINDS if each == one(form, "kind")), None)
    if found is None:
        raise CannotError("wrong")
    return found


def _limiting(form: Form) -> str:
    """Return the words of a condition: those that were typed or selected, else those from a word on."""
    return one(form, "quote").strip() or one(form, "from")


def _mended(form: Form) -> dict[str, Any]:
    """Return the values of a statement; a field that the form does not have stays as it is."""
    values: dict[str, Any] = {}
    for field in ("topics", "binds", "affects"):
        if f"has-{field}" in form:
            values[field] = tuple(dict.fromkeys(each for each in form.get(field, []) if each))
    if "topics" in values and not values["topics"]:
        raise CannotError("no-topic")
    if norm := one(form, "norm"):
        values["norm"] = norm
    if one(form, "quote").strip():
        values["quote"] = one(form, "quote")
    for field in ("act", "doubt"):
        if field in form:
            values[field] = " ".join(one(form, field).split()) or None
    if "has-codes" in form:
        asked = [name.removeprefix("code-") for name in form if name.startswith("code-")]
        values["codes"] = {name: tuple(each for each in form[f"code-{name}"] if each) for name in asked}
    return values


def answers(form: Form) -> Answers:
    """Return the answers to the questions."""
    return Answers(
        name=one(form, "name"), short_name=one(form, "short_name"), schools=tuple(form.get("schools", ())),
        school=one(form, "school"), title=one(form, "title"), date=one(form, "date"), subject=one(form, "subject"),
        reader=one(form, "reader"),
    )  # fmt: skip
