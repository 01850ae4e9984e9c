"""The edits of one class out of a change that holds heavier ones as well: each with the words around it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.compare.redline import Span
from generator.compare.revision import Change
from generator.ground.expressions import expression
from generator.model import Verdict

_WORDS = 4  # on either side of an edit: enough to find it in the change that stands elsewhere in full
_BEFORE = expression(rf"(?:\S+\s*){{0,{_WORDS}}}$")
_AFTER = expression(rf"^(?:\s*\S+){{0,{_WORDS}}}")
_LONGEST = 200  # characters of those words


def excerpt(change: Change, verdict: Verdict) -> tuple[Span, ...]:
    """Return the edits of a class as a redline of their own, with what was left out as ``…``."""
    return tuple(_spans(change, verdict))


def _spans(change: Change, verdict: Verdict) -> Iterator[Span]:
    for number, own in enumerate(change.differing(verdict)):
        edit = own.edit
        before, after = _tail(edit.before), _head(edit.after)
        parted = " " if number else ""
        yield Span("equal", f"{parted}{'…' if before != edit.before or number else ''}{before}")
        if edit.old:
            yield Span("delete", edit.old)
        if edit.new:
            yield Span("insert", edit.new)
        yield Span("equal", f"{after}{'…' if after != edit.after else ''}")


def _tail(text: str) -> str:
    found = _BEFORE.search(text[-_LONGEST:])
    return found[0] if found else ""


def _head(text: str) -> str:
    found = _AFTER.match(text[:_LONGEST])
    return found[0] if found else ""
