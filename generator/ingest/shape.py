"""How a document is laid out: what a blank line and a line end mean in it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from generator.ground.sentences import closed, first_word, starts_low
from generator.ingest.pieces import Piece, Pieces, text_only

# No printed line is as long: 99 % of the lines in the data have 316 characters at most where a page lost some of its
# line ends, and half have 84. Halved or half as much again, one text comes out differently.
LONG = 240
_WRAPPED = 30  # a shorter line does not run over; halved, two texts come out differently
# Of the lines, so many must plainly run on before their length is believed to be a width; and of those, so many have a
# blank line behind them before a blank line means nothing. No text holds either, from half to twice.
_ENOUGH = 0.08
_SPACED = 0.4
SLACK = 0.92
"""How full a line is before its end means nothing; a tenth less or more changes no text, a quarter less does."""
_COMMON = (
    20_000  # characters of a line that are read for words without a capital; only a page without line ends has more
)


@dataclass(frozen=True, slots=True)
class Shape:
    """The layout of one document.

    ``width`` is the usual length of a full line in characters, 0 where lines are not wrapped. ``spaced`` says that a
    blank line follows every printed line, so that one blank line means nothing. ``common`` holds the words that the
    document writes without a capital.
    """

    width: float
    spaced: bool
    common: frozenset[str]

    def parted(self, after: Piece) -> bool:
        """Return whether the blank lines before ``after`` set it apart."""
        return after.gap > (1 if self.spaced else 0)

    def early(self, before: Piece, after: Piece, slack: float = SLACK) -> bool:
        """Return whether ``before`` stops although the first word of ``after`` would have fitted on its line."""
        if not self.width:
            return True
        return len(before.text) + 1 + len(first_word(after.text)) <= self.width * slack


def measure(pieces: Pieces) -> Shape:
    """Return the shape of a document; lines that plainly run on (no stop, then a small letter) give its width."""
    text = text_only(pieces)
    runs = [
        (before, after)
        for before, after in pairwise(text)
        if not (before.row or after.row)  # the end of a cell tells nothing of lines
        and len(before.text) < LONG
        and starts_low(after.text)
        and not closed(before.text)
        and before.line != after.line
    ]
    wrapped = [len(before.text) for before, _ in runs if len(before.text) >= _WRAPPED]
    enough = len(wrapped) >= max(2, len(text) * _ENOUGH)
    gaps = [after.gap for _, after in runs]
    return Shape(
        width=float(median(wrapped)) if enough else 0.0,
        spaced=enough and sum(1 for gap in gaps if gap) >= _SPACED * len(gaps),
        common=frozenset(word for piece in text for word in piece.text[:_COMMON].split() if word.islower()),
    )
