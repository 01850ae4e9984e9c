"""What a style says, with all that it is based on (ECMA-376-1, 17.7)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from generator.intake.markup import Element, descend

_HEADING = re.compile(r"heading ([1-6])")
_CONTENTS = re.compile(r"toc [1-9]")
_OFF = ("0", "false", "off")


@dataclass(frozen=True, slots=True)
class Look:
    """How characters look: ``size`` in points; ``font`` its name; ``hidden`` where nobody sees them.

    ``raised`` where they are set small and high, ``struck`` where a line runs through them.
    """

    size: float = 10.0
    bold: bool = False
    hidden: bool = False
    font: str = ""
    raised: bool = False
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Numbered:
    """A list and a level of it; the list None where that is told elsewhere."""

    num: str | None
    level: int | None


@dataclass(frozen=True, slots=True)
class Kind:
    """What a style of a paragraph says of it: its place in the text, and its list."""

    style: str | None
    numbered: Numbered | None


def value(element: Element | None, default: str = "") -> str:
    """Return what an element says in its ``w:val``."""
    return element.get("w:val", default) if element is not None else default


def switched(element: Element) -> bool:
    """Return whether a property that is on or off is on."""
    return element.get("w:val", "1") not in _OFF


def numbered(properties: Element | None) -> Numbered | None:
    """Return which list the properties of a paragraph or style name, None where they name none."""
    own = descend(properties, "w:numPr") if properties is not None else None
    if own is None:
        return None
    num, level = descend(own, "w:numId"), value(descend(own, "w:ilvl"))
    return Numbered(value(num) if num is not None else None, int(level) if level.isdigit() else None)


def looking(before: Look, properties: Element | None) -> Look:
    """Return a look with what the properties of a run or style change in it."""
    if properties is None:
        return before
    for each in properties:
        match each.tag:
            case "w:b":
                before = replace(before, bold=switched(each))
            case "w:vanish":
                before = replace(before, hidden=switched(each))
            case "w:vertAlign":
                before = replace(before, raised=value(each) == "superscript")
            case "w:strike" | "w:dstrike":
                before = replace(before, struck=switched(each))
            case "w:sz":
                size = value(each)
                before = replace(before, size=int(size) / 2) if size.isdigit() else before
            case "w:rFonts":
                font = each.get("w:ascii") or each.get("w:hAnsi")
                before = replace(before, font=font) if font else before
            case _:
                pass
    return before


class Styles:
    """The styles of one Word file; ``root`` is that of its part of styles, None where it has none."""

    def __init__(self, root: Element | None) -> None:
        self._by_id: dict[str, Element] = {}
        self._usual = ""
        self._plain = Look()
        self._kinds: dict[str, Kind] = {}
        if root is None:
            return
        self._plain = looking(Look(), descend(root, "w:docDefaults", "w:rPrDefault", "w:rPr"))
        for style in root:
            if style.tag != "w:style":
                continue
            self._by_id[style.get("w:styleId", "")] = style
            if style.get("w:type") == "paragraph" and style.get("w:default", "0") not in _OFF:
                self._usual = style.get("w:styleId", "")

    def look(self, style: str, before: Look | None = None) -> Look:
        """Return how the characters of a style look, where they looked like ``before``; of a paragraph as by itself."""
        found = self._plain if before is None else before
        for each in reversed(self._chain(style or (self._usual if before is None else ""))):
            found = looking(found, descend(each, "w:rPr"))
        return found

    def kind(self, style: str) -> Kind:
        """Return what a style of a paragraph says of it."""
        style = style or self._usual
        if style not in self._kinds:
            self._kinds[style] = self._kind(style)
        return self._kinds[style]

    def list_of(self, style: str) -> Numbered | None:
        """Return the list that a style of lists stands for."""
        return next((own for each in self._chain(style) if (own := numbered(descend(each, "w:pPr")))), None)

    def _kind(self, style: str) -> Kind:
        place: str | None = None
        own: Numbered | None = None
        for each in self._chain(style):
            name = value(descend(each, "w:name")).lower()
            outline = value(descend(each, "w:pPr", "w:outlineLvl"))
            heading = _HEADING.fullmatch(name)
            if place is None:
                if heading is not None:
                    place = f"heading-{heading[1]}"
                elif name == "title":
                    place = "title"
                elif _CONTENTS.fullmatch(name) or name == "table of figures":
                    place = "contents"
                elif outline.isdigit():
                    place = level_of_outline(outline)
            if own is None or own.num is None:
                found = numbered(descend(each, "w:pPr"))
                if found is not None:
                    own = Numbered(found.num, own.level if own is not None else found.level)
        return Kind(place, own)

    def _chain(self, style: str) -> list[Element]:
        """Return a style and what it is based on, the nearest first."""
        chain: list[Element] = []
        seen: set[str] = set()
        while style in self._by_id and style not in seen:
            seen.add(style)
            chain.append(self._by_id[style])
            style = value(descend(self._by_id[style], "w:basedOn"))
        return chain


def level_of_outline(outline: str) -> str | None:
    """Return the style that a level of the outline stands for; the tenth is that of running text."""
    return f"heading-{int(outline) + 1}" if outline.isdigit() and int(outline) < 6 else None
