"""Numbers and bullets that a browser makes: of lists, and of counters in style sheets (CSS Lists 3, 4 and 6)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from generator.intake import marks
from generator.intake.web.sheets import Declared

_ROMAN_CAPITALS: Callable[[int], str] = lambda number: marks.roman(number).upper()  # noqa: E731
_LETTER_CAPITALS: Callable[[int], str] = lambda number: marks.lettered(number).upper()  # noqa: E731
STYLES: Mapping[str, Callable[[int], str]] = {
    "decimal": marks.decimal,
    "decimal-leading-zero": lambda number: f"{number:02}",
    "lower-alpha": marks.lettered,
    "lower-latin": marks.lettered,
    "upper-alpha": _LETTER_CAPITALS,
    "upper-latin": _LETTER_CAPITALS,
    "lower-roman": marks.roman,
    "upper-roman": _ROMAN_CAPITALS,
}
BULLETS = {"disc": "•", "circle": "◦", "square": "▪"}
TYPES = {"1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman"}
_NAMED = re.compile(r"([\w-]+)(?:\s+(-?[0-9]{1,9}))?")
_CONTENT = re.compile(
    r"""\s*(?:"(?P<double>(?:[^"\\]|\\.)*)"|'(?P<single>(?:[^'\\]|\\.)*)'|"""
    r"""(?P<kind>counters?)\(\s*(?P<name>[\w-]+)\s*(?:,\s*["'](?P<between>[^"']*)["']\s*)?"""
    r"""(?:,\s*(?P<style>[\w-]+)\s*)?\))"""
)
_ESCAPE = re.compile(r"\\([0-9a-fA-F]{1,6})\s?|\\(.)")


class UnknownContentError(Exception):
    """A style sheet writes something before an element that is not known here."""


class Counters:
    """The counters of a page; an element that sets one anew does so for its siblings and all in them."""

    def __init__(self) -> None:
        self._values: dict[str, list[tuple[int, int]]] = {}

    def enter(self, depth: int, declared: Declared) -> None:
        """Come to an element at a depth of the tree."""
        for name, number in _named(declared.get("counter-reset", ""), 0):
            values = self._values.setdefault(name, [])
            if values and values[-1][0] == depth:
                values.pop()
            values.append((depth, number))
        for name, number in _named(declared.get("counter-increment", ""), 1):
            values = self._values.setdefault(name, [])
            if values:
                values[-1] = (values[-1][0], values[-1][1] + number)
            else:
                values.append((depth, number))
        for name, number in _named(declared.get("counter-set", ""), 0):
            values = self._values.setdefault(name, [])
            values[-1:] = [(values[-1][0] if values else depth, number)]

    def leave(self, depth: int) -> None:
        """Leave an element: what its children set anew ends."""
        for values in self._values.values():
            while values and values[-1][0] > depth:
                values.pop()

    def content(self, told: str) -> str:
        """Return what is written before an element; raises ``UnknownContentError``."""
        if told in ("", "none", "normal"):
            return ""
        written, position = "", 0
        while position < len(told):
            match = _CONTENT.match(told, position)
            if match is None:
                if told[position:].strip():
                    raise UnknownContentError(told)
                break
            written += self._part(match)
            position = match.end()
        return written

    def _part(self, match: re.Match[str]) -> str:
        if match["kind"] is None:
            return _ESCAPE.sub(_unescaped, match["double"] if match["double"] is not None else match["single"])
        style = STYLES.get(match["style"] or "decimal")
        if style is None:
            raise UnknownContentError(match[0])
        values = [value for _, value in self._values.get(match["name"], [])] or [0]
        return (
            (match["between"] or "").join(style(value) for value in values)
            if match["kind"] == "counters"
            else style(values[-1])
        )


def _unescaped(match: re.Match[str]) -> str:
    if match[1] is None:
        return match[2]
    code = int(match[1], 16)
    return chr(code) if 0x20 <= code < 0xD800 else " "


def _named(told: str, usual: int) -> list[tuple[str, int]]:
    if told in ("none", "initial", "inherit"):
        return []
    return [(match[1], int(match[2]) if match[2] else usual) for match in _NAMED.finditer(told)]
