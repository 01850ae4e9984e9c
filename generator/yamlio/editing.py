"""Fields of a YAML file → other ones, every other byte of it as it was: comments, order and layout stay."""

from __future__ import annotations

import copy
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.ground.errors import DataError, Problem
from generator.yamlio.document import Document, Mark, Place, Tree
from generator.yamlio.reading import load
from generator.yamlio.scalars import scalar
from generator.yamlio.writing import Dumpable, block

# What the reader takes for the end of a line, so that ours are the lines it counts.
_LINE = re.compile("[^\r\n\x85\u2028\u2029]*(?:\r\n|[\r\n\x85\u2028\u2029]|$)")
_QUOTED = r"'(?:[^']|'')*'|\"(?:[^\"\\]|\\.)*\""
_IN_BLOCK = re.compile(rf"(?:{_QUOTED}|.*?)(?=\s+#|\s*$)")
_IN_FLOW = re.compile(rf"(?:{_QUOTED}|[^,}}]*?)(?=\s*[,}}]|\s+#|\s*$)")
_COMMENT = re.compile(r"(?:(?<=\s)|^)#[^\r\n\x85\u2028\u2029]*")
_UNFIT = (
    "the program cannot change this field by itself",
    "put each of its fields on one line, as in protocols/README.md",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """New values, short texts, for fields of the map at ``place``.

    A field that is not there yet comes behind the one named before it; the first comes above the field ``before``.
    """

    place: Place
    values: Mapping[str, str]
    before: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Replacement:
    """New fields, of texts, lists and maps, for the map at ``place``, in the house layout above its field ``before``.

    Those of ``without`` go, of which ``before`` may be one; the comments among them stay.
    """

    place: Place
    fields: Mapping[str, Dumpable]
    before: str
    without: Collection[str] = ()


@dataclass(frozen=True, slots=True, order=True)
class _Change:
    line: int
    start: int
    stop: int
    text: str


def edited(data: bytes, document: Document, edits: Sequence[Edit | Replacement]) -> bytes:
    """Return ``data``, of which ``document`` was read, with the edits made in it.

    Raises ``DataError`` where a field is written so that it cannot be changed by itself, over several lines say.
    """
    lines = _LINE.findall(data.decode("utf-8"))
    wanted: Tree = copy.deepcopy(document.data)
    changes: list[_Change] = []
    problems: list[Problem] = []
    for edit in edits:
        fields: Any = wanted
        for step in edit.place:
            fields = fields[step]
        mark = _mark_at(document, edit.place)
        try:
            if isinstance(edit, Replacement):
                changes += _replaced(lines, mark, edit, fields)
            elif any(fields.get(name) != value for name, value in edit.values.items()):
                changes += _changes(lines, mark, edit, fields)
        except _UnfitError as unfit:
            problems.append(document.problem((*edit.place, *unfit.args), *_UNFIT))
        if isinstance(edit, Replacement):
            for name in edit.without:
                fields.pop(name, None)
        fields.update(edit.fields if isinstance(edit, Replacement) else edit.values)
    if problems:
        raise DataError(problems)
    for change in sorted(changes, reverse=True):
        line = lines[change.line]
        lines[change.line] = line[: change.start] + change.text + line[change.stop :]
    made = "".join(lines).encode("utf-8")
    if changes and load(made, document.path).data != wanted:
        raise DataError([document.problem((), *_UNFIT)])
    return made


class _UnfitError(Exception):
    """A field, its only argument, that is written over several lines or otherwise unlike the house layout."""


def _mark_at(document: Document, place: Place) -> Mark:
    mark = document.mark
    for step in place:
        mark = mark.parts[step]
    return mark


def _changes(lines: Sequence[str], mark: Mark, edit: Edit, fields: Mapping[str, Tree]) -> Iterator[_Change]:
    """Yield the changes of the fields that are there, with what comes behind each, and of what comes before all."""
    in_flow = _in_flow(lines, mark)
    added: dict[str | None, list[str]] = {}
    behind: str | None = None
    for name, value in edit.values.items():
        if name in fields:
            behind = name
        else:
            added.setdefault(behind, []).append(f"{name}: {scalar(value, flow=in_flow)}")
    for name in edit.values:
        if name in fields:
            new = scalar(edit.values[name], flow=in_flow)
            yield from _changed(lines, mark, name, fields[name], new, added.get(name, ()))
    if None in added:
        if in_flow or edit.before not in mark.keys:
            raise _UnfitError
        line, column = mark.keys[edit.before]
        text = "".join(f"{each}{_end(lines)}{' ' * (column - 1)}" for each in added[None])
        yield _Change(line - 1, column - 1, column - 1, text)


def _changed(
    lines: Sequence[str], mark: Mark, name: str, old: Tree, new: str, added: Sequence[str]
) -> Iterator[_Change]:
    in_flow = _in_flow(lines, mark)
    value = mark.parts[name]
    line, start = lines[value.line - 1], value.column - 1
    match = (_IN_FLOW if in_flow else _IN_BLOCK).match(line, start)
    written = match[0] if match else ""
    if written[:1] not in ("'", '"') and (written or None) != old and not (old is None and written in ("~", "null")):
        raise _UnfitError(name)
    pad = ", " if in_flow else _end(lines) + " " * (mark.keys[name][1] - 1)
    behind = "".join(f"{pad}{each}" for each in added)
    if line[start - 1 : start] == ":":
        new = f" {new}"
    stop, last = start + len(written), len(line.rstrip("\r\n"))
    if in_flow or stop == last:
        yield _Change(value.line - 1, start, stop, new + behind)
    else:  # a comment follows
        yield _Change(value.line - 1, start, stop, new)
        yield _Change(value.line - 1, last, last, behind)


def _replaced(lines: Sequence[str], mark: Mark, edit: Replacement, fields: Mapping[str, Tree]) -> Iterator[_Change]:
    """Yield what removes fields, and what writes the new ones above the first of them."""
    if _in_flow(lines, mark):
        raise _UnfitError
    at, column = mark.keys[edit.before]
    pad, end = " " * (column - 1), _end(lines)
    written = end.join(block(edit.fields, column - 1))[column - 1 :] + end
    if edit.before not in edit.without:
        yield _Change(at - 1, column - 1, column - 1, written + pad)
    for name in edit.without:
        if name not in fields:
            continue
        first, column = mark.keys[name]
        for number in range(first - 1, _last(lines, mark, name)):
            line = lines[number]
            comment = _COMMENT.search(line)
            if comment and not line[: comment.start()].strip():
                continue  # a line of its own
            kept = f"{pad}{comment[0].strip()}{end}" if comment else ""
            if name == edit.before and number == first - 1:
                yield _Change(number, column - 1, len(line), written + kept)
            else:
                yield _Change(number, 0, len(line), kept)


def _last(lines: Sequence[str], mark: Mark, name: str) -> int:
    """Return the number of the last line of a field: of a list in brackets the one that closes it.

    Else it is the last that is indented deeper than its name, or an item of its list; comments behind it are none.
    """
    value = mark.parts[name]
    first, column = mark.keys[name]
    last = max((value.line, first, *(part.line for part in value.parts.values())))
    if lines[value.line - 1][value.column - 1 : value.column] == "[":
        while "]" not in _COMMENT.sub("", lines[last - 1]):
            last += 1
        return last
    for number in range(first + 1, len(lines) + 1):
        bare = lines[number - 1].strip()
        indent = len(lines[number - 1]) - len(lines[number - 1].lstrip(" "))
        if not bare or bare.startswith("#"):
            continue
        if indent < column and not (indent == column - 1 and bare.startswith("-")):
            break
        last = number
    return last


def _in_flow(lines: Sequence[str], mark: Mark) -> bool:
    return lines[mark.line - 1][mark.column - 1 : mark.column] == "{"


def _end(lines: Sequence[str]) -> str:
    """Return how the first line ends, for those that are added."""
    return "\r\n" if lines[0].endswith("\r\n") else "\n"
