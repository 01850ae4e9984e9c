"""What a printed number, letter or bullet looks like, apart from the words that it stands before."""

from __future__ import annotations

import re
import unicodedata

from generator.ground.expressions import expression
from generator.language import words

BULLETS = "•·▪▫●○◦‣∙■□►▶▸➢➤➔→✓✔✗✘✕×❖⁃♦◆❑❒☐☑☒✅❌⛔🚫"
# Typed for want of a bullet, once or as an arrow of two; "!!!" and "?" say something.
_SIGNS = r"\-–—*+>»›→⇒=~#°§☐☑☒"
TYPED = frozenset("-–—*+")
"""Bullets that are typed for one another in one list."""
_GLYPH = rf"[{BULLETS}\uf000-\uf0ff]"
_ROMAN = r"(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})"
_DIGITS = r"[0-9]{1,3}"
_NUMBER = rf"(?:[a-z]{{1,2}}[.-]?)?{_DIGITS}(?:[.-]{_DIGITS}){{0,4}}(?:[.]?[a-z])?"
# Doubled it counts on after z.
_LETTER = r"([a-z])\1?"
_CLOSE = r"(?:\\?[.)]|\s?[.):°º]{1,2}|\s[-–—]|[-–—])"
# Of four digits only with a sign that closes it: "1000 euro" begins with an amount.
_THOUSANDS = r"[0-9]{4}[.):]"
_NAMED = rf"(?:{words.patterns.numbering.NAMING})\s{{0,3}}(?:{_NUMBER}|{_ROMAN}|[a-z])(?![a-z0-9]){_CLOSE}?"
# Of letters without a sign, U is left out: it is a word ("U mag niet").
_MARKER = expression(
    rf"{_NAMED}|{_THOUSANDS}|\(?(?:{_NUMBER}|{_ROMAN}){_CLOSE}?|\(?{_LETTER}{_CLOSE}|[a-tv-z]|[{_SIGNS}]{{1,2}}|{_GLYPH}",
    re.IGNORECASE,
)
AGAINST = r"[^\W\d_]{2}|[^\W\d_][-‑][^\W\d_]{2}|['’‘“\"(€]\w"
"""What may stand against a number or letter with its sign, as "een" and "e-mail" do; "c.q." and "8.30" are none."""
_GLUED = expression(
    rf"\(?(?:[0-9]{{1,2}}|[a-z]|[ivx]{{1,4}})[.)](?={AGAINST})|[{BULLETS}](?=\w)"
    r"|(?:[A-Z]|[IVX]{2,5})[.)](?=[A-ZÀ-Þ](?:[a-zà-ÿ]|-[a-zà-ÿ]))"
    # Before a capital alone, or "8.30uur" would be one.
    rf"|(?:[0-9]{{1,2}}(?:\.[0-9]{{1,2}}){{0,3}}\.?|(?i:{words.patterns.numbering.NAMING})\s{{0,3}}{_DIGITS}[.:]?)"
    r"(?=[A-ZÀ-Þ][a-zà-ÿ])"
)
_OPENING = 20
_LAST = expression(r"(?P<before>.*?)(?P<last>[0-9]{1,3}|[^\W\d_]{1,6})\W*")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50}


def is_marker(text: str) -> bool:
    """Return whether ``text`` is a printed number, letter or bullet and nothing else: ``B.6``, ``Stap 1:``, ``•``."""
    drawing = len(sign := text.rstrip("\ufe0e\ufe0f")) == 1 and unicodedata.category(sign) == "So"
    return drawing or _MARKER.fullmatch(text) is not None


def is_bullet(text: str) -> bool:
    """Return whether ``text`` is a sign that only lists have; a dash stands in sentences too."""
    return re.fullmatch(_GLYPH, text) is not None


def glued(text: str) -> str | None:
    """Return the marker that ``text`` opens with against its words, as in ``b.filmen``; null where none does."""
    found = _GLUED.match(text[:_OPENING])
    return found[0] if found is not None else None


def counts_on(before: str, after: str) -> bool:
    """Return whether the marker ``after`` is the next of the list in which ``before`` stands: ``B.7`` after ``B.6``.

    Letters count on as letters do (``z.``, ``aa.``) or as Roman numerals.
    """
    first, second = _LAST.fullmatch(before), _LAST.fullmatch(after)
    if first is None or second is None or first["before"].lower() != second["before"].lower():
        return False
    if first["last"].isupper() != second["last"].isupper():
        return False
    return any(n is not None and n + 1 == m for n, m in zip(_read(first["last"]), _read(second["last"]), strict=True))


def values(number: str) -> frozenset[int]:
    """Return what a number, a letter or a Roman numeral may count as: ``i`` is the first as well as the ninth."""
    return frozenset(value for value in _read(number) if value is not None)


def _read(number: str) -> tuple[int | None, int | None, int | None]:
    """Return what ``number`` is as figures, as a letter and as a Roman numeral."""
    low = number.lower()
    figures = int(low) if low.isdecimal() else None
    alike = len(low) in (1, 2) and low == low[0] * len(low) and "a" <= low[0] <= "z"
    letter = ord(low[0]) - ord("a") + 1 + 26 * (len(low) - 1) if alike else None
    return figures, letter, roman_value(low) if re.fullmatch(_ROMAN, low) else None


def roman_value(numeral: str) -> int:
    """Return the value of a Roman numeral up to 89."""
    found = [_ROMAN_VALUES[letter] for letter in numeral.lower()]
    return sum(-v if v < after else v for v, after in zip(found, [*found[1:], 0], strict=True))


def alike(before: str, after: str) -> bool:
    """Return whether two markers may be of one list: the same signs, and both figures or both letters.

    Those of ``TYPED`` are alike.
    """
    return _kind(before) == _kind(after)


def _kind(marker: str) -> str:
    if marker in TYPED:
        return "-"
    return re.sub(r"[^\W\d_]+", "a", re.sub(r"[0-9]+(?:[.-][0-9]+)*", "0", marker))
