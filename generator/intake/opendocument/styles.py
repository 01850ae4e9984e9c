"""What styles of an OpenDocument text say of the characters and the place of a paragraph (part 3, 16 and 20)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from generator.intake.markup import Element, descend, every

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
PREFIXES: Mapping[str, str] = {
    **{
        f"{_OASIS}:{name}:1.0": prefix
        for name, prefix in (
            *(("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("drawing", "draw")),
            *(("xsl-fo-compatible", "fo"), ("manifest", "manifest"), ("svg-compatible", "svg")),
        )
    },
    "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0": "loext",
    "http://www.w3.org/1999/xlink": "xlink",
    "http://www.w3.org/XML/1998/namespace": "xml",
}
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4}
_HEAVY = ("bold", "600", "700", "800", "900")


@dataclass(frozen=True, slots=True)
class Look:
    """How characters look: ``size`` in points; ``font`` its name; ``hidden`` where nobody sees them.

    ``raised`` where they are set small and high, ``struck`` where a line runs through them.
    """

    size: float = 12.0
    bold: bool = False
    hidden: bool = False
    font: str = ""
    raised: bool = False
    struck: bool = False


class Styles:
    """The styles of one text; ``roots`` are the parts that hold them, the nearest last."""

    def __init__(self, roots: Iterable[Element]) -> None:
        self._by_name: dict[tuple[str, str], Element] = {}
        self._usual: dict[str, Element] = {}
        for root in roots:
            for style in every(root, "style:style"):
                self._by_name[style.get("style:family", ""), style.get("style:name", "")] = style
            for style in every(root, "style:default-style"):
                self._usual[style.get("style:family", "")] = style

    def look(self, family: str, name: str, before: Look | None = None) -> Look:
        """Return how characters look in a style, where they looked like ``before``."""
        found = before if before is not None else Look()
        if before is None and family in self._usual:
            found = _looking(found, self._usual[family])
        for style in reversed(self._chain(family, name)):
            found = _looking(found, style)
        return found

    def is_title(self, name: str) -> bool:
        """Return whether a style of paragraphs is that of titles, or is based on it."""
        return any(style.get("style:name") == "Title" for style in self._chain("paragraph", name))

    def list_of(self, name: str) -> str:
        """Return the style of lists that a style of paragraphs names, or nothing."""
        own = (style.get("style:list-style-name") for style in self._chain("paragraph", name))
        return next((each for each in own if each is not None), "")

    def _chain(self, family: str, name: str) -> list[Element]:
        """Return a style and what it is based on, the nearest first."""
        chain: list[Element] = []
        seen: set[str] = set()
        while (style := self._by_name.get((family, name))) is not None and name not in seen:
            seen.add(name)
            chain.append(style)
            name = style.get("style:parent-style-name", "")
        return chain


def _looking(before: Look, style: Element) -> Look:
    told = descend(style, "style:text-properties")
    if told is None:
        return before
    if (weight := told.get("fo:font-weight")) is not None:
        before = replace(before, bold=weight in _HEAVY)
    if (display := told.get("text:display")) is not None:
        before = replace(before, hidden=display == "none")
    if (position := told.get("style:text-position")) is not None:
        before = replace(before, raised=_is_raised(position))
    if (line := told.get("style:text-line-through-style")) is not None:
        before = replace(before, struck=line != "none")
    if (font := told.get("style:font-name") or told.get("fo:font-family")) is not None:
        before = replace(before, font=font.strip("'\""))
    return replace(before, size=_size(told.get("fo:font-size", ""), before.size))


def _is_raised(position: str) -> bool:
    """Return whether a position, "super" or how many percents higher, and then a size, is above the line."""
    height = (position.split() or [""])[0]
    share = height.removesuffix("%")
    return height == "super" or (share != height and share.replace(".", "", 1).isdigit() and float(share) > 0)


def _size(told: str, before: float) -> float:
    """Return a size in points, which may be told as a part of the one before."""
    for unit, points in (*_POINTS.items(), ("%", before / 100)):
        number = told.removesuffix(unit)
        if number != told and number.replace(".", "", 1).isdigit():
            return round(float(number) * points, 1)
    return before
