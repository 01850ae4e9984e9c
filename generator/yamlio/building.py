"""The library's events → a tree with marks; whatever makes two readers see different data is refused."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Any

import yaml

from generator.ground.errors import Problem
from generator.ground.text import STACKED, stacked, visible
from generator.yamlio.document import Mark, Tree

# Deeper than any record here (some ten), and far from where a recursive reader of our data would break.
MAX_DEPTH = 50

_NULLS = ("", "~", "null")
_NO_KEYS: dict[str, tuple[int, int]] = {}
_NO_PARTS: dict[str | int, Mark] = {}


@dataclass(slots=True)
class _Frame:
    """A list or map that is still open; ``key`` waits for its value."""

    value: list[Tree] | dict[str, Tree]
    mark: Mark
    key: str | None = None
    keep: bool = True


class Builder:
    """Events → tree and marks, without recursion, so that deep nesting is refused and not suffered."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self.root: tuple[Tree, Mark] | None = None
        self.fatal = False
        self._open: list[_Frame] = []
        self._folded: list[dict[str, str]] = []
        self._documents = 0

    def take(self, event: Any) -> bool:
        """Take one event; return False where reading must stop."""
        if isinstance(event, yaml.ScalarEvent):
            if event.anchor is not None or event.tag is not None:
                self._plain_node(event)
            if stacked(event.value) is not None:  # written as escapes, so that the decoder could not see them
                self._refuse(event, STACKED, "copy the words from the source again")
                event.value = ""
            self._scalar(event)
            return True
        if isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self._refuse(event, "a second document begins here", "keep one document per file: remove '---'")
                return False
            return True
        if isinstance(event, yaml.AliasEvent):
            self.fatal = True
            self._refuse(event, f"'*{event.anchor}' refers to another place in the file", "write the value out here")
            self._place(None, self._mark(event))
            return True
        if isinstance(event, yaml.CollectionStartEvent):
            if event.anchor is not None or event.tag is not None:
                self._plain_node(event)
            return self._begin(event)
        if isinstance(event, yaml.CollectionEndEvent):
            if isinstance(event, yaml.MappingEndEvent):
                self._folded.pop()
            frame = self._open.pop()
            self._place(frame.value, frame.mark)
        return True

    def _plain_node(self, event: Any) -> None:
        if event.anchor is not None:
            self._refuse(event, f"'&{event.anchor}' names this value for use elsewhere", "write values out where used")
        if event.tag is not None:
            tag = visible(event.tag.replace("tag:yaml.org,2002:", "!!"))
            self._refuse(event, f"'{tag}' is a YAML tag", "remove it: every value here is plain text")

    def _scalar(self, event: Any) -> None:
        frame = self._open[-1] if self._open else None
        if frame is not None and isinstance(frame.value, dict) and frame.key is None:
            self._key(frame, event)
            return
        is_null = not event.style and event.implicit[0] and event.value in _NULLS
        self._place(None if is_null else event.value, self._mark(event))

    def _key(self, frame: _Frame, event: Any) -> None:
        key, line, column = event.value, event.start_mark.line + 1, event.start_mark.column + 1
        frame.key, frame.keep = key, True
        folded = key if key.isascii() else unicodedata.normalize("NFKC", key)
        earlier = self._folded[-1].get(folded)
        if key == "<<" and not event.style:
            frame.keep = False
            self._refuse(event, "'<<' copies fields from elsewhere", "write the fields out here")
        elif earlier == key:
            frame.keep = False
            before = frame.mark.keys[key][0]
            self._refuse(
                event,
                f"the field '{visible(key)}' is given twice in one map (lines {before} and {line})",
                "keep one of the two",
            )
        elif earlier is not None:
            before = frame.mark.keys[earlier][0]
            self._refuse(
                event,
                f"the field '{visible(key)}' looks the same as that on line {before} but has other characters",
                "keep one of the two",
            )
        if frame.keep:
            self._folded[-1].setdefault(folded, key)
            frame.mark.keys[key] = (line, column)

    def _begin(self, event: Any) -> bool:
        is_map = isinstance(event, yaml.MappingStartEvent)
        frame = self._open[-1] if self._open else None
        if frame is not None and isinstance(frame.value, dict) and frame.key is None:
            self.fatal = True
            self._refuse(event, "a list or map stands where the name of a field is due", "write 'field: value'")
            return False
        if len(self._open) >= MAX_DEPTH:
            self.fatal = True
            self._refuse(event, "the file is nested more than 50 deep", "use the layout of protocols/README.md")
            return False
        if is_map:
            self._folded.append({})
        mark = self._mark(event)
        mark.keys, mark.parts = {}, {}
        self._open.append(_Frame({} if is_map else [], mark))
        return True

    def _place(self, value: Tree, mark: Mark) -> None:
        if not self._open:
            self.root = (value, mark)
            return
        frame = self._open[-1]
        if isinstance(frame.value, list):
            frame.mark.parts[len(frame.value)] = mark
            frame.value.append(value)
        elif frame.key is not None:
            if frame.keep:
                frame.value[frame.key] = value
                frame.mark.parts[frame.key] = mark
            frame.key = None

    def _mark(self, event: Any) -> Mark:
        start = event.start_mark
        return Mark(start.line + 1, start.column + 1, _NO_KEYS, _NO_PARTS)

    def _refuse(self, event: Any, what: str, mend: str) -> None:
        mark = self._mark(event)
        self.problems.append(Problem(path=self.path, line=mark.line, column=mark.column, what=what, mend=mend))
