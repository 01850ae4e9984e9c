"""Line ends behind a hyphen or a slash, and what is the same text but for white space.

Whether such a line end parts two words cannot be seen in that text, but often in the other: "gedownload/" + line end,
"gedownload/geïnstalleerd". It is white space, so it may count as none. The sign itself is none and always counts:
"mag-" + line end + "niet", "magniet" and "mag niet" are three texts, and so are "e-" + line end + "mail" and "email".
A hyphen before a word such as "en" stands for the rest of a compound ("ouder- en kindgesprek"): there a line end parts
words as any other does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.ground.signs import compared
from generator.ground.text import squash
from generator.language import words

SIGNS = ("/", "-", "‐", "–")
"""What a line may end in without parting the words on both sides."""

_JOINING = rf"(?:{words.patterns.spelling.AFTER_HANGING_HYPHEN})(?![^\W_])"
_GOES_ON = rf"(?!{_JOINING})(?=[^\W\d_])"
_SOFT_END = re.compile(rf"(?<=\w)(-(?![^\S\n]*\n[^\S\n]*{_JOINING})|[/–])[^\S\n]*\n[^\S\n]*(?=\w)", re.IGNORECASE)
_PARTED = re.compile(rf"(?<=[^\W\d_])-[ \n]{_GOES_ON}", re.IGNORECASE)
_PARTED_WORD = re.compile(rf"(?<![^\W\d_])([^\W\d_]+)-[ \n]{_GOES_ON}(?=([^\W\d_]+))", re.IGNORECASE)
_HANGING = re.compile(_JOINING, re.IGNORECASE)
_SOFT = "\0"  # a sign of no text: a white space that another text may lack


def hangs(tail: str, head: str) -> bool:
    """Return whether ``tail`` ends in a hyphen that stands for what "en" and its like lead to in ``head``."""
    return tail.endswith("-") and _HANGING.match(head) is not None


def whole(text: str) -> str:
    """Return ``text`` with the words made whole that a hyphen and a space part: what a printer may have broken."""
    return _PARTED.sub("", text)


def parted(text: str) -> list[tuple[str, str]]:
    """Return the pieces of every word that a hyphen and a space part."""
    return [(match[1], match[2]) for match in _PARTED_WORD.finditer(text)]


def same_text(old: Iterable[str], new: Iterable[str]) -> bool:
    """Return whether lines hold the same characters: white space aside, wherever it parts words in both.

    A line end behind a sign of ``SIGNS`` may be none in the other text.
    """
    one, other = _softened(old), _softened(new)
    if one == other:
        return True
    if _SOFT not in one and _SOFT not in other:
        return False
    row = column = 0
    while row < len(one) or column < len(other):
        here, there = one[row : row + 1], other[column : column + 1]
        if here == there or {here, there} == {_SOFT, " "}:
            row, column = row + 1, column + 1
        elif here == _SOFT:
            row += 1
        elif there == _SOFT:
            column += 1
        else:
            return False
    return True


def _softened(lines: Iterable[str]) -> str:
    """Return lines as one text as it is compared, each line end that may part no words as a sign of its own."""
    return squash(_SOFT_END.sub(rf"\1{_SOFT}", compared("\n".join(lines)).replace(_SOFT, "")))
