"""What a printed number, letter or bullet looks like, apart from the words that it stands before."""

from __future__ import annotations

import re

from generator.language import words

BULLETS = "•·▪▫●○◦‣∙■□►▶➢➤➔→✓✔✗✘✕×❖⁃♦◆❑❒"
_GLYPH = rf"[{BULLETS}\uf000-\uf0ff]"
_ROMAN = r"(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})"
_DIGITS = r"[0-9]{1,3}"
_NUMBER = rf"(?:[a-z]{{1,2}}[.-]?)?{_DIGITS}(?:[.-]{_DIGITS}){{0,4}}(?:[.]?[a-z])?"
# Doubled it counts on after z.
_LETTER = r"([a-z])\1?"
_CLOSE = r"(?:\s?[.):°º]{1,2}|\s[-–—]|[-–—])"
# Of four digits only with a sign that closes it: "1000 euro" begins with an amount.
_THOUSANDS = r"[0-9]{4}[.):]"
_NAMED = rf"(?:{words.patterns.numbering.NAMING})\s{{0,3}}(?:{_NUMBER}|{_ROMAN}|[a-z])(?![a-z0-9]){_CLOSE}?"
# Of letters without a sign, U is left out: it is a word ("U mag niet").
_MARKER = re.compile(
    rf"{_NAMED}|{_THOUSANDS}|\(?(?:{_NUMBER}|{_ROMAN}){_CLOSE}?|\(?{_LETTER}{_CLOSE}|[a-tv-z]|[^\w\s]{{1,3}}|{_GLYPH}",
    re.IGNORECASE,
)
_LAST = re.compile(r"(?P<before>.*?)(?P<digits>[0-9]{1,3})\W*")


def is_marker(text: str) -> bool:
    """Return whether ``text`` is a printed number, letter or bullet and nothing else: ``B.6``, ``Stap 1:``, ``•``."""
    return _MARKER.fullmatch(text) is not None


def is_bullet(text: str) -> bool:
    """Return whether ``text`` is a sign that only lists have; a dash stands in sentences too."""
    return re.fullmatch(_GLYPH, text) is not None


def counts_on(before: str, after: str) -> bool:
    """Return whether the marker ``after`` is the next of the list in which ``before`` stands."""
    first, second = _LAST.fullmatch(before), _LAST.fullmatch(after)
    if first is None or second is None or first["before"].lower() != second["before"].lower():
        return False
    return int(second["digits"]) == int(first["digits"]) + 1


def alike(before: str, after: str) -> bool:
    """Return whether two markers may be of one list: the same signs, and both figures or both letters."""
    return _kind(before) == _kind(after)


def _kind(marker: str) -> str:
    return re.sub(r"[^\W\d_]+", "a", re.sub(r"[0-9]+(?:[.-][0-9]+)*", "0", marker))
