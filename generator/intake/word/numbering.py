"""The numbers and bullets that Word prints before paragraphs and writes in none of them (ECMA-376-1, 17.9)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.intake import marks
from generator.intake.markup import Element, descend
from generator.intake.word.styles import Look, Numbered, Styles, looking, switched, value

_LEVELS = 9
_PLACE = re.compile(r"%([1-9])")
_PRIVATE = range(0xF000, 0xF100)


@dataclass(frozen=True, slots=True)
class Level:
    """How a level of a list counts and what it prints: ``text`` with %1 … %9 for the numbers of the levels."""

    format: str = "decimal"
    text: str = ""
    start: int = 1
    restart: int | None = None
    legal: bool = False
    gap: str = " "
    style: str = ""
    font: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """What is printed before a paragraph, and on which level (from 0); ``gap`` stands between it and the text."""

    text: str
    gap: str
    level: int
    bullet: bool


class UnknownFormatError(Exception):
    """A list counts in a way that is not known here, such as in words."""


@dataclass(slots=True)
class _List:
    """A list that counts: the levels of one abstract definition, which several lists may share with one count."""

    levels: list[Level]
    counts: list[int | None]


class Numbering:
    """The lists of one Word file, which count as its paragraphs pass by in their order."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._abstract: dict[str, Element] = {}
        self._nums: dict[str, Element] = {}
        self._styles = styles
        self._lists: dict[str, _List] = {}
        self._overridden: set[tuple[str, int]] = set()
        self._levels: dict[str, tuple[str, list[Level]]] = {}
        for each in root if root is not None else ():
            if each.tag == "w:abstractNum":
                self._abstract[each.get("w:abstractNumId", "")] = each
            elif each.tag == "w:num":
                self._nums[each.get("w:numId", "")] = each

    def mark(self, own: Numbered | None, style: str) -> Mark | None:
        """Count on for a paragraph of a style with a list of its ``own``, and return what Word prints before it.

        Raises ``UnknownFormatError``.
        """
        by_style = self._styles.kind(style).numbered
        num = own.num if own is not None and own.num is not None else by_style.num if by_style is not None else None
        if num is None or num == "0" or num not in self._nums:
            return None
        abstract, levels = self._of(num)
        index = self._index(own, by_style, levels, style)
        self._count(num, abstract, levels, index)
        return self._printed(levels, self._lists[abstract].counts, index)

    def _index(self, own: Numbered | None, by_style: Numbered | None, levels: list[Level], style: str) -> int:
        """Return the level of a paragraph: its own, else that which names its style, else that of its style."""
        if own is not None and own.level is not None:
            return min(own.level, _LEVELS - 1)
        if own is not None and own.num is not None:
            return 0
        linked = next((n for n, level in enumerate(levels) if level.style and level.style == style), None)
        if linked is not None:
            return linked
        return min(by_style.level or 0, _LEVELS - 1) if by_style is not None else 0

    def _of(self, num: str) -> tuple[str, list[Level]]:
        """Return the abstract definition of a list, by which it counts, and its levels."""
        if num not in self._levels:
            self._levels[num] = self._defined(num)
        return self._levels[num]

    def _defined(self, num: str) -> tuple[str, list[Level]]:
        definition = self._nums[num]
        abstract = value(descend(definition, "w:abstractNumId"))
        seen: set[str] = set()
        while abstract in self._abstract and abstract not in seen:
            seen.add(abstract)
            link = value(descend(self._abstract[abstract], "w:numStyleLink"))
            linked = self._styles.list_of(link) if link else None
            if linked is None or linked.num is None or linked.num not in self._nums:
                break
            abstract = value(descend(self._nums[linked.num], "w:abstractNumId"))
        levels = [Level(hidden=True) for _ in range(_LEVELS)]
        _read(self._abstract.get(abstract), levels)
        for override in definition:
            if override.tag == "w:lvlOverride":
                _read(override, levels)
        return abstract, levels

    def _count(self, num: str, abstract: str, levels: list[Level], index: int) -> None:
        known = self._lists.setdefault(abstract, _List(levels, [None] * _LEVELS))
        start = self._restarted(num, index)
        before = known.counts[index]
        if start is not None:
            known.counts[index] = start
        else:
            known.counts[index] = levels[index].start if before is None else before + 1
        for deeper in range(index + 1, _LEVELS):
            restart = levels[deeper].restart
            if restart is None or index < restart:
                known.counts[deeper] = None

    def _restarted(self, num: str, index: int) -> int | None:
        """Return where a level begins anew because this list says so, the first time that it is used."""
        if (num, index) in self._overridden:
            return None
        self._overridden.add((num, index))
        for override in self._nums[num]:
            if override.tag == "w:lvlOverride" and override.get("w:ilvl") == str(index):
                start = value(descend(override, "w:startOverride"))
                return int(start) if start.isdigit() else None
        return None

    def _printed(self, levels: list[Level], counts: list[int | None], index: int) -> Mark | None:
        level = levels[index]
        if level.hidden:
            return None
        if level.format == "bullet":
            return Mark(_bullet(level), level.gap, index, bullet=True) if level.text else None

        def number(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            # A level that was not used yet stands one before its start, as Word prints it ("0.1" above all headings).
            count = counts[at]
            count = levels[at].start - 1 if count is None else count
            form = "decimal" if level.legal and levels[at].format != "none" else levels[at].format
            if form not in marks.WORD:
                raise UnknownFormatError(form)
            return marks.WORD[form](count) if at <= index else ""

        text = _PLACE.sub(number, level.text).strip()
        return Mark(text, level.gap, index, bullet=False) if text else None


def _bullet(level: Level) -> str:
    """Return a bullet as it looks: the fonts that draw them hold letters and private characters in its place."""
    drawn = "".join(
        (marks.sign(ord(char), level.font) or "•") if ord(char) in _PRIVATE or marks.is_sign_font(level.font) else char
        for char in level.text
    )
    return drawn.strip() or "•"


def _read(definition: Element | None, levels: list[Level]) -> None:
    """Put in ``levels`` those that an abstract definition, or what overrides one, holds."""
    for each in definition if definition is not None else ():
        at = each.get("w:ilvl", "")
        if each.tag == "w:lvl" and at.isdigit() and int(at) < _LEVELS:
            levels[int(at)] = _level(each)


def _level(lvl: Element) -> Level:
    start, restart = value(descend(lvl, "w:start")), value(descend(lvl, "w:lvlRestart"))
    legal = descend(lvl, "w:isLgl")
    look = looking(Look(), descend(lvl, "w:rPr"))
    text = value(descend(lvl, "w:lvlText"))
    picture = descend(lvl, "w:lvlPicBulletId") is not None
    return Level(
        format=value(descend(lvl, "w:numFmt"), "decimal"),
        text=text or ("•" if picture else ""),
        start=int(start) if start.isdigit() else 0,
        restart=int(restart) if restart.isdigit() else None,
        legal=legal is not None and switched(legal),
        gap="" if value(descend(lvl, "w:suff"), "tab") == "nothing" else " ",
        style=value(descend(lvl, "w:pStyle")),
        font=look.font,
        hidden=look.hidden,
    )
