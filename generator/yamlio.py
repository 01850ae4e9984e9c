"""Strict YAML with a line and column for every value; and back, in the house layout.

YAML is read as events, so that nothing is guessed: every scalar stays text (only an unquoted ``null``, ``~`` or nothing
at all is null), and whatever makes two readers see different data (a duplicate key, an alias, a tag, a merge key, a
tab) is refused. The only module that knows the YAML library.
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import yaml

from generator.ground.errors import DataError, Problem
from generator.ground.text import visible as visible
from generator.intake import decoding

Tree: TypeAlias = "str | list[Tree] | dict[str, Tree] | None"
Place: TypeAlias = tuple[str | int, ...]
Dumpable: TypeAlias = "str | int | datetime.date | Sequence[Dumpable] | Mapping[str, Dumpable] | None"

MAX_BYTES = 5_000_000
MAX_DEPTH = 50
WIDTH = 100

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS = ("", "~", "null")
_NO_KEYS: dict[str, tuple[int, int]] = {}
_NO_PARTS: dict[str | int, Mark] = {}
_UNREADABLE = re.compile("[^\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(slots=True)
class Mark:
    """Where a value begins, where the keys of its map stand, and the marks of its parts."""

    line: int
    column: int
    keys: dict[str, tuple[int, int]]
    parts: dict[str | int, Mark]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One YAML file as a plain tree, with the place of everything in it.

    ``problems`` are the mistakes that did not stop the reading (of two equal keys the first counts): the file is to be
    refused for them, after the rest of it has been checked as well.
    """

    path: str
    data: Tree
    mark: Mark = field(repr=False)
    problems: tuple[Problem, ...] = ()
    first_line: str = ""

    def place(self, path: Place = ()) -> tuple[int, int]:
        """Return line and column (from 1) of the value at ``path``, or of the deepest part of it that exists."""
        mark = self._deepest(path)[0]
        return mark.line, mark.column

    def key_place(self, path: Place) -> tuple[int, int]:
        """Return line and column of the key at the end of ``path``; of the value where it is not a key."""
        parent, rest = self._deepest(path[:-1])
        if not rest and path and isinstance(path[-1], str) and path[-1] in parent.keys:
            return parent.keys[path[-1]]
        return self.place(path)

    def texts(self) -> Iterator[tuple[Place, str]]:
        """Yield every text in the file with its path, in order; of a map the values, not the names of its fields."""
        yield from _texts((), self.data)

    def problem(self, path: Place, what: str, mend: str) -> Problem:
        """Return a problem at the value at ``path``."""
        line, column = self.place(path)
        return Problem(path=self.path, line=line, column=column, what=what, mend=mend)

    def key_problem(self, path: Place, what: str, mend: str) -> Problem:
        """Return a problem at the key at ``path``."""
        line, column = self.key_place(path)
        return Problem(path=self.path, line=line, column=column, what=what, mend=mend)

    def _deepest(self, path: Place) -> tuple[Mark, Place]:
        mark = self.mark
        for depth, step in enumerate(path):
            if step not in mark.parts:
                return mark, path[depth:]
            mark = mark.parts[step]
        return mark, ()


def _texts(place: Place, tree: Tree) -> Iterator[tuple[Place, str]]:
    if isinstance(tree, str):
        yield place, tree
    elif tree is not None:
        for key, part in tree.items() if isinstance(tree, dict) else enumerate(tree):
            yield from _texts((*place, key), part)


def load(data: bytes, path: str) -> Document:
    """Return the tree in ``data``; ``path`` is the name that problems show.

    Raises ``DataError`` where there is no tree to return: not UTF-8, over 5 MB, empty, an alias, nested over 50 deep,
    or a mistake in the YAML itself.
    """
    text = _decode(data, path)
    odd = tuple(_odd_characters(text, path))
    # Kept in place by a stand-in of the same width, so that the rest of the file is still read and its columns hold.
    readable = _UNREADABLE.sub(lambda match: " " if match[0] == "\t" else "�", text) if odd else text
    builder = _Builder(path)
    try:
        for event in yaml.parse(readable, Loader=_LOADER):
            if not builder.take(event):
                break
    except yaml.MarkedYAMLError as error:
        found = (*odd, *builder.problems)
        raise DataError(found if odd else (*found, _syntax_problem(error, path))) from None
    problems = (*odd, *builder.problems)
    if builder.root is None or builder.fatal:
        empty = Problem(path=path, line=1, column=1, what="the file is empty", mend="fill it in, or remove it")
        raise DataError(problems if builder.fatal else (*problems, empty))
    data_tree, mark = builder.root
    return Document(path=path, data=data_tree, mark=mark, problems=problems, first_line=text.split("\n", 1)[0].rstrip())


def _decode(data: bytes, path: str) -> str:
    def refuse(what: str, mend: str, line: int = 1, column: int = 1) -> DataError:
        return DataError([Problem(path=path, line=line, column=column, what=what, mend=mend)])

    if len(data) > MAX_BYTES:
        raise refuse("the file is over 5 MB", "split it, or remove what does not belong in it")
    if (stated := decoding.mark(data)) not in (None, "UTF-8"):
        raise refuse(f"the file is saved as {stated}", "save it as UTF-8")
    try:
        return decoding.utf_8(data)
    except decoding.UndecodableError as error:
        raise refuse(error.what, error.mend, *error.place) from None


def _odd_characters(text: str, path: str) -> Iterator[Problem]:
    seen = set()
    for match in _UNREADABLE.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        if line in seen:
            continue
        seen.add(line)
        column = match.start() - text.rfind("\n", 0, match.start())
        if match[0] == "\t":
            what, mend = "there is a tab here", "use spaces; inside a text, a single space will do"
        else:
            what, mend = f"the character {visible(match[0])} cannot stand in a YAML file", "remove it"
        yield Problem(path=path, line=line, column=column, what=what, mend=mend)


@dataclass(slots=True)
class _Frame:
    """A list or map that is still open; ``key`` waits for its value."""

    value: list[Tree] | dict[str, Tree]
    mark: Mark
    key: str | None = None
    keep: bool = True


class _Builder:
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
            self._plain_node(event)
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
        key, mark = event.value, self._mark(event)
        frame.key, frame.keep = key, True
        folded = key if key.isascii() else unicodedata.normalize("NFKC", key)
        earlier = self._folded[-1].get(folded)
        if key == "<<" and not event.style:
            frame.keep = False
            self._refuse(event, "'<<' copies fields from elsewhere", "write the fields out here")
        elif earlier == key:
            frame.keep = False
            line = frame.mark.keys[key][0]
            self._refuse(
                event,
                f"the field '{visible(key)}' is given twice in one map (lines {line} and {mark.line})",
                "keep one of the two",
            )
        elif earlier is not None:
            line = frame.mark.keys[earlier][0]
            self._refuse(
                event,
                f"the field '{visible(key)}' looks the same as that on line {line} but has other characters",
                "keep one of the two",
            )
        if frame.keep:
            self._folded[-1].setdefault(folded, key)
            frame.mark.keys[key] = (mark.line, mark.column)

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


# What the library says → what a person can do with it. Both its parsers (C and Python) are covered.
_SYNTAX = (
    (("unknown escape",), "a backslash is followed by a character it cannot be", "use single quotes around the text"),
    (("unexpected end of stream", "quoted scalar"), "a quote is opened and never closed", "close it"),
    (("unexpected document indicator",), "a quote is opened and never closed", "close it"),
    (("mapping values are not allowed",), "a ':' stands where it cannot", "put quotes around a text with ': ' in it"),
    (("expected ':'",), "a ':' is missing after a field name", "write 'field: value', and indent the lines of a text"),
    (("expected ',' or",), "a list or map between brackets is not closed or misses a comma", "close it with ] or }"),
    (("cannot start any token",), "a value cannot begin with this character", "put quotes around the text"),
    (("expected <block end>", "did not find expected key"), "this line does not fit the ones above it",
     "check its indentation, and quotes within quotes"),
    (("did not find expected '-'",), "this line does not fit the list above it", "check its indentation"),
    (("undefined alias",), "'*' refers to another place in the file", "write the value out, or put quotes around it"),
    (("block sequence entries are not allowed",), "a '-' stands where no list can begin", "begin a new line"),
)  # fmt: skip


def _syntax_problem(error: yaml.MarkedYAMLError, path: str) -> Problem:
    said = f"{error.context or ''} {error.problem or ''}"
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    for phrases, what, mend in _SYNTAX:
        if any(phrase in said for phrase in phrases):
            if "quote" in what and error.context_mark is not None:
                line, column = error.context_mark.line + 1, error.context_mark.column + 1
            return Problem(path=path, line=line, column=column, what=what, mend=mend)
    what = "the YAML cannot be read from here"
    mend = "check the indentation, colons and quotes of this line and the one above it"
    return Problem(path=path, line=line, column=column, what=what, mend=mend)


def dump(data: Dumpable, modeline: str | None = None) -> str:
    """Return ``data`` as YAML in the house layout, so that :func:`load` gives back the same texts.

    Long texts are folded at some 100 columns, lists of short texts and maps of at most three short fields stand on one
    line. ``modeline`` becomes the first line. Numbers and dates are written as they are and read back as text.
    """
    lines = [modeline] if modeline else []
    lines += _block(data, 0)
    return "\n".join(lines) + "\n"


def _block(value: Dumpable, indent: int) -> list[str]:
    pad = " " * indent
    lines: list[str] = []
    if isinstance(value, Mapping) and value:
        for key, part in value.items():
            lines += _entry(f"{pad}{_scalar(key, flow=False)}:", part, indent)
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
    return [head, *_block(value, indent + 2)]


def _item(value: Dumpable, indent: int) -> list[str]:
    pad = " " * indent
    if isinstance(value, str):
        return _text(f"{pad}-", value, indent)
    flat = _flat(value, indent + 2)
    if flat is not None:
        return [f"{pad}- {flat}"]
    first, *rest = _block(value, indent + 2)
    return [f"{pad}- {first.lstrip(' ')}", *rest]


def _text(head: str, value: str, indent: int) -> list[str]:
    if len(head) + 1 + len(value) > WIDTH and (folded := _fold(value, WIDTH - indent - 2)):
        return [f"{head} >-", *(f"{' ' * (indent + 2)}{line}" for line in folded)]
    return [f"{head} {_scalar(value, flow=False)}"]


def _fold(text: str, width: int) -> list[str]:
    """Return ``text`` cut at single spaces into lines, or nothing where folding would change it."""
    if not text or text != text.strip() or _NOT_FOLDABLE.search(text):
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
_NOT_FOLDABLE = re.compile("[\x85\u2028\u2029\ufeff\n\r]|" + _UNREADABLE.pattern)


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
        pairs = (f"{_scalar(key, flow=True)}: {_flow(part)}" for key, part in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_flow, value)) + "]"
    if value is None:
        return "null"
    if isinstance(value, str):
        return _scalar(value, flow=True)
    return value.isoformat() if isinstance(value, datetime.date) else str(value)


_WORDY = r"\w ()/.’‘“”–…;&%=+'-"
_PLAIN_IN_FLOW = re.compile(rf"[^\W_](?:[{_WORDY}]*[\w()/.’‘“”–…;&%=+'-])?")
_PLAIN = re.compile(rf"[^\W_](?:[,{_WORDY}]*[\w()/.’‘“”–…;&%=+'-])?")
_RESOLVER: Any = yaml.SafeLoader("")


def _scalar(text: str, *, flow: bool) -> str:
    plain = _PLAIN_IN_FLOW if flow else _PLAIN
    if plain.fullmatch(text) and not _means_something_else(text):
        return text
    if _NOT_FOLDABLE.search(text):
        return '"' + "".join(map(_escape, text)) + '"'
    return "'" + text.replace("'", "''") + "'"


_OTHER_READERS = re.compile(r"0o[0-7]+|\d[\d_.,]*(?:[eE][-+]?\d+)?|[yYnN]|\d{4}-\d\d?(?:-\d\d?)?")


def _means_something_else(text: str) -> bool:
    """Whether another YAML reader (1.1 or 1.2) would make a number, date, truth value or null of ``text``."""
    tag = _RESOLVER.resolve(yaml.ScalarNode, text, (True, False))
    return tag != "tag:yaml.org,2002:str" or bool(_OTHER_READERS.fullmatch(text))


_SHORT_ESCAPES = {"\t": "\\t", "\n": "\\n", "\r": "\\r"}


def _escape(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    if char.isprintable():
        return char
    if char in _SHORT_ESCAPES:
        return _SHORT_ESCAPES[char]
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
