"""Lines outside the provisions that recur, told once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.compare.revision.changes import OutsideChange
from generator.compare.revision.weighing import replaced


def folded(found: Iterable[OutsideChange]) -> Iterator[OutsideChange]:
    """Yield every change once: what recurs, and what only numbers pages, with all its lines."""
    groups: dict[tuple[object, ...], list[OutsideChange]] = {}
    for change in found:
        groups.setdefault(_same(change), []).append(change)
    for group in groups.values():
        first = group[0]
        if len(group) > 1 and first.reason == "page-number":
            old, new = (
                " · ".join(filter(None, side))
                for side in zip(*((change.old_text, change.new_text) for change in group), strict=True)
            )
            first = replace(first, old_text=old, new_text=new, spans=replaced(old, new))
        yield replace(
            first,
            times=len(group),
            old_lines=tuple(sorted({line for change in group for line in change.old_lines})),
            new_lines=tuple(sorted({line for change in group for line in change.new_lines})),
        )


def _same(change: OutsideChange) -> tuple[object, ...]:
    if change.reason == "page-number":
        return change.reason, change.kind, change.verdict, change.layout, change.repaged
    if change.reason == "number":
        signs = ("".join(sign for sign in text if not sign.isalnum()) for text in (change.old_text, change.new_text))
        return change.reason, change.kind, change.verdict, *signs
    return change.reason, change.kind, change.old_text, change.new_text, change.layout, change.repaged
