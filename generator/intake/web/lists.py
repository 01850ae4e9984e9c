"""Lists of a web page, and what a browser writes before their items (HTML Living Standard, 4.4.5 to 4.4.8)."""

from __future__ import annotations

from dataclasses import dataclass

from generator.intake.web.counters import BULLETS, STYLES, TYPES
from generator.intake.web.places import Attributes
from generator.intake.web.sheets import Declared

_BY_DEPTH = ("disc", "circle", "square")
_MOST = 9  # digits of a number that a page gives an item


@dataclass(slots=True)
class List:
    """A list that is open: ``style`` how its items are marked, ``next`` the number of the next, ``step`` 1 or -1."""

    style: str
    next: int
    step: int
    level: int


def opened(tag: str, attributes: Attributes, declared: Declared, items: int, level: int, inherited: str | None) -> List:
    """Return a list that begins; ``items`` is how many it has, ``level`` in how many it stands."""
    ordered = tag == "ol"
    usual = "decimal" if ordered else _BY_DEPTH[min(level, 2)]
    by_type = TYPES.get(attributes.get("type") or "", "") if ordered else (attributes.get("type") or "").lower()
    style = told(declared) or by_type or inherited or usual
    backwards = ordered and "reversed" in attributes
    start = _number(attributes.get("start")) if ordered else None
    first = start if start is not None else (items if backwards else 1)
    return List(style, first, -1 if backwards else 1, level)


def mark(within: List, attributes: Attributes, declared: Declared) -> str | None:
    """Count on, and return what stands before an item: nothing where the page wants none, None where it is unknown."""
    value = _number(attributes.get("value"))
    number = value if value is not None else within.next
    within.next = number + within.step
    own = attributes.get("type") or ""
    style = told(declared) or TYPES.get(own, own.lower()) or within.style
    if style[:1] in "\"'" and style[:1] == style[-1:]:
        return style[1:-1].strip()
    if style == "none":
        return ""
    if style in BULLETS:
        return BULLETS[style]
    return f"{STYLES[style](number)}." if style in STYLES else None


def told(declared: Declared) -> str:
    """Return the style of marks that is declared, or nothing."""
    own = declared.get("list-style-type", "")
    if own:
        return own if own[:1] in "\"'" else own.lower()
    words = declared.get("list-style", "").lower().split()
    known = (word for word in words if word in STYLES or word in BULLETS or word == "none")
    return next(known, "")


def _number(told: str | None) -> int | None:
    bare = (told or "").strip()
    digits = bare.removeprefix("-")
    return int(bare) if digits.isascii() and digits.isdigit() and len(digits) <= _MOST else None
