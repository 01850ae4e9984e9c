"""A redline → its edits: what was replaced by what, between which words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.compare.redline import Span
from generator.ground.expressions import expression
from generator.language import words

_same = words.patterns.synonyms
_MODAL = expression(rf"(?:{_same.MUST_WORDS})(?![^\W_])", re.IGNORECASE)
_TO = expression(_same.TO)
_SENTENCE_END = expression(r"[.!?;:](?:\s|$)")
_AUXILIARY = expression(words.patterns.verbs.AUXILIARY)


_LEFT_OUT = " … "


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A place where words went, came or were replaced; ``before`` and ``after`` are the kept words around it."""

    old: str
    new: str
    before: str = ""
    after: str = ""


def edits(redline: Sequence[Span]) -> Iterator[Edit]:
    """Yield the edits of a redline in order; a word that only changed places with an auxiliary verb is one edit.

    So are two edits of which the first only exchanges a verb for one with which a later verb has “te”, or has none.
    """
    found: list[Edit] = []
    old = new = before = ""
    for span in (*redline, Span("equal", "")):
        if span.operation == "delete":
            old += span.text
        elif span.operation == "insert":
            new += span.text
        else:
            if old or new:
                found.append(Edit(old=old, new=new, before=before, after=span.text))
            old, new, before = "", "", span.text
    while found:
        edit = found.pop(0)
        if found and _changed_places(edit, found[0]):
            other, kept = found.pop(0), edit.after
            old, new = edit.old + kept + other.old, edit.new + kept + other.new
            edit = Edit(old=old, new=new, before=edit.before, after=other.after)
        elif (place := _governed(edit, found)) is not None:
            other = found.pop(place)
            old, new = (f"{one}{_LEFT_OUT}{there}" for one, there in ((edit.old, other.old), (edit.new, other.new)))
            edit = Edit(old=old, new=new, before=edit.before, after=other.after)
        yield edit


def _governed(edit: Edit, following: Sequence[Edit]) -> int | None:
    """Return which of the edits behind ``edit`` only gives the verb that it governs its “te”, or takes that."""
    sides = edit.old.strip(), edit.new.strip()
    if not all(_MODAL.match(side) for side in sides):
        return None
    between = edit.after
    for place, other in enumerate(following):
        if _SENTENCE_END.search(between):
            return None
        one, there = (_TO.sub("", f" {side} ").replace(" ", "") for side in (other.old, other.new))
        if other.old != other.new and one == there:
            return place
        between += other.after
    return None


def _changed_places(edit: Edit, following: Edit) -> bool:
    """Whether ``following`` puts back, beyond one auxiliary verb, the word that ``edit`` took away; or the reverse."""
    there = (edit.old.strip(), edit.new.strip()) == (following.new.strip(), following.old.strip())
    pair = (edit.after.strip(), (edit.old or edit.new).strip())
    return there and "" in (edit.old, edit.new) and any(_AUXILIARY.fullmatch(word) for word in pair)
