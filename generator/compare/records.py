"""Two states of a file that people write → which of its values differ, each named by what it belongs to.

It works on the plain tree of the YAML, so that no field, old or new, is passed over; places of comments and the layout
of the file are no values.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.compare import redline
from generator.compare.redline import Span
from generator.yamlio import Tree

_NAMES = ("eid", "id", "lines", "kind", "old", "new", "text")
"""Fields that tell one entry of a list from another, the surest first."""
_LONGEST = 20_000  # characters of two values whose words are told apart; beyond, the one replaces the other


@dataclass(frozen=True, slots=True)
class ValueChange:
    """A value that went, came or changed: ``of`` is an eid, an id or the like (empty for the file itself)."""

    of: str
    field: str
    old: str | None
    new: str | None

    @property
    def spans(self) -> tuple[Span, ...]:
        """The redline of the two."""
        old, new = self.old or "", self.new or ""
        if old and new and len(old) + len(new) <= _LONGEST:
            return redline.spans(old, new)
        return tuple(span for span in (Span("delete", old), Span("insert", new)) if span.text)


def differences(old: Tree, new: Tree) -> tuple[ValueChange, ...]:
    """Return every value that differs, in the order of the new file, what is gone where it stood."""
    before, after = dict(_values(old)), dict(_values(new))
    return tuple(
        ValueChange(*place, before.get(place), after.get(place))
        for place in _merged(tuple(before), tuple(after))
        if before.get(place) != after.get(place)
    )


_Where = tuple[str, str]


def _merged(old: Sequence[_Where], new: Sequence[_Where]) -> Iterator[_Where]:
    """Yield all places once: those of the new file in order, what it lacks behind what stood before that."""
    kept = set(new)
    gone: dict[_Where | None, list[_Where]] = {}
    last: _Where | None = None
    for place in old:
        if place in kept:
            last = place
        else:
            gone.setdefault(last, []).append(place)
    yield from gone.get(None, ())
    for place in new:
        yield place
        yield from gone.get(place, ())


def _values(tree: Tree) -> Iterator[tuple[_Where, str]]:
    """Yield every value below a tree with its place, each place once."""
    taken: dict[_Where, int] = {}
    for (of, field), value in _below("", "", tree):
        count = taken[of, field] = taken.get((of, field), 0) + 1
        yield (of, field if count == 1 else f"{field} ({count})"), value


def _below(of: str, field: str, tree: Tree) -> Iterator[tuple[_Where, str]]:
    if isinstance(tree, dict):
        for key, part in tree.items():
            yield from _below(of, f"{field}.{key}" if field else key, part)
    elif isinstance(tree, list) and any(isinstance(part, (dict, list)) for part in tree):
        names = [_name(part) for part in tree]
        yield (of, f"{field} (order)"), ", ".join(names)
        for name, part in zip(names, tree, strict=True):
            own = isinstance(part, dict) and ("eid" in part or "id" in part)
            yield from _below(name if own else of, "" if own else f"{field} {name}", part)
    elif isinstance(tree, list):
        if tree:
            yield (of, field), ", ".join(map(str, tree))
    elif tree is not None:
        yield (of, field), tree


def _name(entry: Tree) -> str:
    if not isinstance(entry, dict):
        return str(entry)
    named: Mapping[str, str] = {key: value for key, value in entry.items() if isinstance(value, str)}
    return next((named[key] for key in _NAMES if key in named), "?")
