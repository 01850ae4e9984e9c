"""One text → a YAML scalar that every reader takes for that text, with no more quotes than it needs."""

from __future__ import annotations

import re
from typing import Any

import yaml

from generator.yamlio.characters import UNREADABLE

NOT_FOLDABLE = re.compile("[\x85\u2028\u2029\ufeff\n\r]|" + UNREADABLE.pattern)

_WORDY = r"\w ()/.’‘“”–…;&%=+'-"
_PLAIN_IN_FLOW = re.compile(rf"[^\W_](?:[{_WORDY}]*[\w()/.’‘“”–…;&%=+'-])?")
_PLAIN = re.compile(rf"[^\W_](?:[,{_WORDY}]*[\w()/.’‘“”–…;&%=+'-])?")
_RESOLVER: Any = yaml.SafeLoader("")


def scalar(text: str, *, flow: bool) -> str:
    """Return ``text`` as a scalar; ``flow`` where it stands between brackets, so that a comma would end it."""
    plain = _PLAIN_IN_FLOW if flow else _PLAIN
    if plain.fullmatch(text) and not _means_something_else(text):
        return text
    if NOT_FOLDABLE.search(text):
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
