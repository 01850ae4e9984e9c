"""Line ends behind a hyphen or a slash, and what is the same text but for white space.

Whether such a line end parts two words cannot be seen in that text, but often in the other: "gedownload/" + line end,
"gedownload/geïnstalleerd". It is white space, so it may count as none.

The hyphen itself counts, with one exception: what surely is a printer's ("terug-" + line end + "houdend") counts as
nothing where the other text has the word whole, or broken in another place. Sure is none that may be of the word
itself or part two: beside a single letter ("e-" + "mail"), a capital, a denial, two words of grammar or two numerals.
So "mag-" + line end + "niet", "magniet" and "mag niet" are three texts. A hyphen before a word such as "en" stands for
the rest of a compound ("ouder- en kindgesprek"): there a line end parts words as any other does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.ground.expressions import expression
from generator.ground.signs import compared
from generator.ground.text import squash
from generator.language import words

SIGNS = ("/", "-", "‐", "–")
"""What a line may end in without parting the words on both sides."""
POINTS = ("…", "...")
"""One sign for three points, and the three: a typesetter's choice, of two texts alike in all else the same."""

_spelling = words.patterns.spelling
_NUMERAL = expression(words.patterns.numbers.NUMERALS)
_JOINING = rf"(?:{_spelling.AFTER_HANGING_HYPHEN})(?![^\W_])"
_GOES_ON = rf"(?!{_JOINING})(?=[^\W\d_])"
_END = expression(r"(?<=\w)([-/–])[^\S\n]*\n[^\S\n]*(?=\w)")
_PARTED = expression(rf"(?<=[^\W\d_])-[ \n]{_GOES_ON}", re.IGNORECASE)
_PARTED_WORD = expression(rf"(?<![^\W\d_])([^\W\d_]+)-[ \n]{_GOES_ON}(?=([^\W\d_]+))", re.IGNORECASE)
_HANGING = expression(_JOINING, re.IGNORECASE)
_LAST, _FIRST = expression(r"[^\W\d_]+$"), expression(r"[^\W\d_]+")
_LONGEST = 60  # letters on either side of a line end that are looked at: more than Dutch words have
_GRAMMAR = words.lists.STOP_WORDS | words.lists.MODAL_VERBS | words.lists.RULING_WORDS
_WHOLE = expression(_spelling.HOLDS_A_DENIAL)
# Signs of no text: a white space that another text may lack, and a hyphen with its line end that it may lack.
_SOFT, _BREAK = "\0", "\1"


@dataclass(frozen=True, slots=True)
class Broken:
    """A word that the end of a ``line`` (from 1) surely breaks: what stands before it and what after."""

    line: int
    tail: str
    head: str

    @property
    def whole(self) -> str:
        """The word, in small letters."""
        return (self.tail + self.head).lower()


def hangs(tail: str, head: str) -> bool:
    """Return whether ``tail`` ends in a hyphen that stands for what "en" and its like lead to in ``head``."""
    return tail.endswith("-") and _HANGING.match(head) is not None


def sure(tail: str, head: str) -> bool:
    """Return whether a hyphen between two pieces, at the end of a line, is surely none of the word itself."""
    if min(len(tail), len(head)) <= 1 or not head.islower() or not tail[1:].islower() or _HANGING.match(head):
        return False
    pieces = {tail.lower(), head}
    if all(_NUMERAL.fullmatch(piece) for piece in pieces):
        return False  # six to ten, or sixteen
    if _WHOLE.fullmatch(tail.lower() + head):
        return True
    return words.lists.NEGATIONS.isdisjoint(pieces) and not pieces <= _GRAMMAR


def whole(text: str) -> str:
    """Return ``text`` with the words made whole that a hyphen and a space part: what a printer may have broken."""
    return _PARTED.sub("", text)


def parted(text: str) -> list[tuple[str, str]]:
    """Return the pieces of every word that a hyphen and a space part."""
    return [(match[1], match[2]) for match in _PARTED_WORD.finditer(text)]


def broken(lines: Sequence[str]) -> tuple[Broken, ...]:
    """Return the words of a source that its line ends surely break."""
    return tuple(_broken(lines))


def made_whole(lines: Sequence[str], other: Sequence[str]) -> tuple[Broken, ...]:
    """Return the words broken in a source that another has whole or broken otherwise: they count as whole there."""
    found, theirs = broken(lines), broken(other)
    alike = {(each.tail, each.head) for each in theirs}
    known = {each.whole for each in theirs}
    if any((each.tail, each.head) not in alike for each in found):
        known.update(match[0].lower() for line in other for match in _FIRST.finditer(compared(line)))
    return tuple(each for each in found if (each.tail, each.head) not in alike and each.whole in known)


def same_text(old: Iterable[str], new: Iterable[str]) -> bool:
    """Return whether lines hold the same characters: white space aside, wherever it parts words in both.

    A line end behind a sign of ``SIGNS`` may be none in the other text, and so may a hyphen that surely breaks a word.
    """
    one, other = _softened(old), _softened(new)
    row = column = 0
    while row < len(one) or column < len(other):
        here, there = one[row : row + 1], other[column : column + 1]
        if here == there or {here, there} == {_SOFT, " "}:
            row, column = row + 1, column + 1
        elif _BREAK in (here, there):
            row, column = _past_break(one, row), _past_break(other, column)
        elif here == _SOFT:
            row += 1
        elif there == _SOFT:
            column += 1
        else:
            return False
    return True


def _past_break(text: str, at: int) -> int:
    """Return the place behind a break; where the break is the other's, behind the hyphen that stands for it, if any."""
    if text[at : at + 1] == _BREAK:
        return at + 1
    if text[at : at + 1] != "-":
        return at
    return at + 2 if text[at + 1 : at + 2] in (" ", _SOFT) else at + 1


def _softened(lines: Iterable[str]) -> str:
    """Return lines as one text as it is compared, each line end that may part no words as a sign of its own."""
    text = compared("\n".join(lines)).replace(_SOFT, "").replace(_BREAK, "").replace(*POINTS)
    return squash(_END.sub(_marked, text))


def _marked(end: re.Match[str]) -> str:
    sign, text = end[1], end.string
    head = _FIRST.match(text, end.end(), end.end() + _LONGEST)
    if sign != "-" or head is None:
        return sign + _SOFT
    if _HANGING.match(text, end.end()):
        return "- "
    tail = _LAST.search(text[max(0, end.start() - _LONGEST) : end.start()])
    return _BREAK if tail and sure(tail[0], head[0]) else sign + _SOFT


def _broken(lines: Sequence[str]) -> Iterator[Broken]:
    for number, (line, following) in enumerate(pairwise(lines), 1):
        ended = line.rstrip()
        if not ended.endswith(("-", "‐", "‑")):
            continue
        tail = _LAST.search(compared(ended[:-1])[-_LONGEST:])
        head = _FIRST.match(compared(following[: 2 * _LONGEST]).lstrip())
        if tail and head and sure(tail[0], head[0]):
            yield Broken(number, tail[0], head[0])
