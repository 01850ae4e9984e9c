"""The words of a page, or of a column or cell of it → its rows, from above to below, each from left to right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.intake import marks
from generator.intake.paper.raw import Piece

# How much of the lower of two words must lie beside the other for both to stand in one row. Letters set high for a
# footnote lie beside it whole; the boxes of rows set close overlap by a fifth.
_BESIDE = 0.5
_SPACE = 0.14  # of the size: what stands further off is another word, where the file says nothing of spaces
_WIDE = 2.0  # of the size: a gap that parts cells or columns, and is shown as one
_HANGING = 0.45  # of the size: behind a mark, white space that is no usual one
_RAISED = 0.85  # of the size of the text: the mark of a footnote is smaller
_GAP = "   "
UNKNOWN = "\ufffd"
"""A sign of which its font does not tell what it is; the first of a row is a bullet."""
_MARK = re.compile(r"[(\[]?(?:[0-9]{1,3}(?:\.[0-9]{1,3}){0,4}|[A-Za-z]|[ivxIVX]{1,5})[.)\]:]{1,2}|[0-9]+(?:\.[0-9]+)+")
_NUMBERED = re.compile(r"(?:[A-Z]|[0-9]{1,2})(?:\.[0-9]{1,2}){1,3}")
_STUCK = re.compile(r"^(?:[A-Z]|[0-9]{1,2})(?:\.[0-9]{1,2}){1,3}(?=[A-ZÀ-Þ][a-zà-ÿ])")
_BULLETS = frozenset("•◦▪▫●○■□–—-*·‣⁃➢✓✔→»>o\ufffd")


@dataclass(frozen=True, slots=True)
class Word:
    """A piece and its place in the order of the file."""

    piece: Piece
    index: int


@dataclass(frozen=True, slots=True)
class Row:
    """Words that stand beside each other, from left to right; ``mark`` is a number or bullet that hangs before them."""

    words: tuple[Word, ...]
    text: str
    mark: str | None

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom in points."""
        pieces = [word.piece for word in self.words]
        return (
            min(piece.left for piece in pieces),
            min(piece.top for piece in pieces),
            max(piece.right for piece in pieces),
            max(piece.bottom for piece in pieces),
        )

    @property
    def size(self) -> float:
        """The size of most of its characters, in points."""
        count: dict[float, int] = {}
        for word in self.words:
            count[word.piece.size] = count.get(word.piece.size, 0) + len(word.piece.text)
        return max(count, key=lambda size: (count[size], size))

    @property
    def bold(self) -> bool:
        """Whether all of it is."""
        return all(word.piece.bold for word in self.words)

    @property
    def baseline(self) -> float:
        """That of its largest words, in points from the upper edge."""
        return max(self.words, key=lambda word: word.piece.size).piece.baseline

    @property
    def tag(self) -> str:
        """The tag of most of its characters."""
        count: dict[str, int] = {}
        for word in self.words:
            count[word.piece.tag] = count.get(word.piece.tag, 0) + len(word.piece.text)
        return max(count, key=lambda tag: count[tag])

    @property
    def leaps(self) -> bool:
        """Whether the file tells what stands side by side here far from each other."""
        return any(
            gap > _WIDE * before.piece.size and not -1 <= after.index - before.index <= _FAR
            for before, after, gap in _gaps(self.words)
        )


_FAR = 12  # words


def rows(words: Iterable[Word], dots: Sequence[tuple[float, float, float, float]] = ()) -> list[Row]:
    """Return the rows of what stands in one column; ``dots`` are bullets that are drawn and not written."""
    groups: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (-word.piece.size, word.piece.baseline, word.index)):
        group = next((each for each in _near(groups, word)), None)
        if group is None:
            groups.append([word])
        else:
            group.append(word)
    found = [_row(tuple(sorted(group, key=lambda word: (word.piece.left, word.index))), dots) for group in groups]
    return sorted(found, key=lambda row: (row.baseline, row.box[0]))


def _near(groups: list[list[Word]], word: Word) -> Iterator[list[Word]]:
    for group in groups:
        first = group[0].piece
        shared = min(first.bottom, word.piece.bottom) - max(first.top, word.piece.top)
        lower = min(first.bottom - first.top, word.piece.bottom - word.piece.top)
        if shared > _BESIDE * lower or abs(first.baseline - word.piece.baseline) < 0.5:
            yield group


def _gaps(words: Sequence[Word]) -> Iterator[tuple[Word, Word, float]]:
    for before, after in pairwise(words):
        yield before, after, after.piece.left - before.piece.right


def _row(words: tuple[Word, ...], dots: Sequence[tuple[float, float, float, float]]) -> Row:
    if _turns_back(words):
        words = tuple(sorted(words, key=lambda word: word.index))
    parts = ["•" if words[0].piece.text == UNKNOWN and len(words) > 1 else _STUCK.sub(r"\g<0> ", words[0].piece.text)]
    mark = None
    for number, (before, after, gap) in enumerate(_gaps(words)):
        size = max(before.piece.size, after.piece.size)
        raised = number == 0 and _is_raised(before.piece, after.piece)
        is_mark = number == 0 and _is_mark(parts[0])
        if raised:
            parts[0] = marks.raised(parts[0])
        if raised or (is_mark and gap > _HANGING * size):
            mark = parts[0]
        if raised:
            parts.append(" ")  # the mark of a footnote, which stands closer to its text than words do
        elif gap > _WIDE * size and not is_mark:
            parts.append(_GAP)
        elif _is_spaced(before, after, gap):
            parts.append(" ")
        # Behind a word it is the mark of a note or a power, and no figure of the number before it.
        high = _is_raised(after.piece, before.piece)
        parts.append(marks.raised(after.piece.text) if high else after.piece.text)
    if _dotted(words[0].piece, dots):
        mark, parts = "•", ["• ", *parts]
    return Row(words, "".join(parts), mark)


def _is_spaced(before: Word, after: Word, gap: float) -> bool:
    """Return whether white space stands between two words of a row: in the file, or else on paper."""
    if _is_raised(before.piece, after.piece) or _is_raised(after.piece, before.piece):
        # Where a line steps up or down PDFium makes white space up: here only paper tells.
        return gap > _SPACE * max(before.piece.size, after.piece.size)
    size = min(before.piece.size, after.piece.size)
    if _NUMBERED.fullmatch(before.piece.text) and after.piece.text[0].isupper():
        return True  # a list whose numbers have no room left sets them against the words
    if after.index == before.index + 1:
        return after.piece.spaced or gap > _SPACE * size
    return abs(gap) > _SPACE * size


def _is_raised(mark: Piece, beside: Piece) -> bool:
    """Return whether a word is a number set small and high beside another."""
    return mark.text.isdigit() and mark.size < _RAISED * beside.size and mark.baseline < beside.baseline


def _is_mark(text: str) -> bool:
    return bool(_MARK.fullmatch(text)) or (len(text) == 1 and text in _BULLETS)


def _dotted(first: Piece, dots: Sequence[tuple[float, float, float, float]]) -> bool:
    """Return whether a dot is drawn shortly before the first word of a row, at half its height."""
    return any(
        0 < first.left - dot[2] < _WIDE * first.size and first.top < (dot[1] + dot[3]) / 2 < first.bottom
        for dot in dots
    )


def _turns_back(words: Sequence[Word]) -> bool:
    """Return whether a row is written from right to left: then the order of the file is that of its letters."""
    return any("\u0590" <= char <= "\u08ff" or "\ufb1d" <= char <= "\ufefc" for w in words for char in w.piece.text)
