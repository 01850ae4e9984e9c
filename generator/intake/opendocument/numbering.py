"""The numbers and bullets of OpenDocument lists and headings, which stand in none of them (part 3, 5.3 and 16.30)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from generator.intake import marks
from generator.intake.markup import Element, descend, every

_LEVELS = 10
_TEMPLATE = re.compile(r"%([0-9]{1,2})%")
_PRIVATE = range(0xE000, 0xF900)
FORMATS: Mapping[str, Callable[[int], str]] = {
    "1": marks.decimal,
    "a": marks.doubled,
    "A": lambda number: marks.doubled(number).upper(),
    "i": marks.roman,
    "I": lambda number: marks.roman(number).upper(),
    "": lambda number: "",
}


@dataclass(frozen=True, slots=True)
class Level:
    """How a level of a list counts, and what it prints; ``bullet`` None where it counts."""

    format: str = ""
    prefix: str = ""
    suffix: str = ""
    shown: int = 1
    start: int = 1
    bullet: str | None = None
    template: str | None = None


@dataclass(slots=True)
class Count:
    """A list that counts: the numbers of its levels, 0 where one was not used yet."""

    style: str
    numbers: list[int] = field(default_factory=lambda: [0] * _LEVELS)


class UnknownFormatError(Exception):
    """A list counts in a way that is not known here."""


class Numbering:
    """The styles of the lists of one text, and of its headings."""

    def __init__(self, roots: Iterable[Element]) -> None:
        self._levels: dict[str, dict[int, Level]] = {}
        for root in roots:
            for style in every(root, "text:list-style", "text:outline-style"):
                name = style.get("style:name", "") if style.tag == "text:list-style" else OUTLINE
                self._levels[name] = {level: _level(each) for each in style if (level := _number(each)) is not None}

    def mark(self, count: Count, level: int, start: int | None = None) -> str:
        """Count on at a level (from 0), and return what is printed there, or nothing.

        ``start`` is a number that the item itself begins at. Raises ``UnknownFormatError``.
        """
        level = min(level, _LEVELS - 1)
        levels = self._levels.get(count.style, {})
        own = levels.get(level, Level())
        before = count.numbers[level]
        count.numbers[level] = start if start is not None else before + 1 if before else own.start
        for deeper in range(level + 1, _LEVELS):
            count.numbers[deeper] = 0
        if own.bullet is not None:
            return own.bullet

        def number(at: int) -> str:
            other = levels.get(at, Level())
            if other.format not in FORMATS:
                raise UnknownFormatError(other.format)
            return FORMATS[other.format](count.numbers[at] or other.start)

        if not own.format:
            return f"{own.prefix}{own.suffix}".strip() if own.template is None else _filled(own.template, lambda _: "")
        if own.template is not None:
            return _filled(own.template, lambda at: number(at) if at <= level else "")
        first = max(level - own.shown + 1, 0)
        parts = [text for at in range(first, level + 1) if (text := number(at))]
        return f"{own.prefix}{'.'.join(parts)}{own.suffix}".strip()


OUTLINE = "\0outline"
"""The name under which the numbers of headings are kept: no style can be called so."""


def _filled(template: str, number: Callable[[int], str]) -> str:
    return _TEMPLATE.sub(lambda match: number(int(match[1]) - 1), template).strip()


def _number(level: Element) -> int | None:
    told = level.get("text:level", "")
    return int(told) - 1 if told.isdigit() and 0 < int(told) <= _LEVELS else None


def _level(told: Element) -> Level:
    if told.tag == "text:list-level-style-image":
        return Level(bullet="•")
    if told.tag == "text:list-level-style-bullet":
        text = descend(told, "style:text-properties")
        font = (text.get("style:font-name") or text.get("fo:font-family") or "") if text is not None else ""
        return Level(bullet=_drawn(told.get("text:bullet-char", "•"), font).strip() or "•")
    shown, start = told.get("text:display-levels", "1"), told.get("text:start-value", "1")
    return Level(
        format=told.get("style:num-format", ""),
        prefix=told.get("style:num-prefix", ""),
        suffix=told.get("style:num-suffix", ""),
        shown=int(shown) if shown.isdigit() else 1,
        start=int(start) if start.isdigit() else 1,
        template=told.get("loext:num-list-format"),
    )


def _drawn(text: str, font: str) -> str:
    """Return a bullet as it looks: fonts of drawings hold private characters in its place."""
    return "".join((marks.sign(ord(char), font) or "•") if ord(char) in _PRIVATE else char for char in text)
