"""Which differences around a text look as if they were of its pages alone: numbers, heads, drawn lines, contents.

They are told by themselves, for a reader to judge: nothing here can tell every number of a page from an age. What it
takes is narrow all the same: a number where a page turns, a head that says what the text is called and whose it is, a
list of its headings, a drawn line that the text does not speak of. Two texts that differ so are not equal; only numbers
that say they are of pages make no other text (:meth:`Layout.repaged`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass

from generator.compare.revision.alignment.matching import Match
from generator.compare.revision.around.contents import Contents
from generator.compare.revision.around.pagenumbers import PageNumbers
from generator.compare.revision.around.surroundings import Aside
from generator.ground.expressions import expression
from generator.language import words
from generator.load import pageturns
from generator.model import Edition

# One sign, so often that it is no word left to fill in, no bullet and no mark behind a word.
_RULE = expression(r"([-_=–—─])(?:\s?\1){4,}")
_SPOKEN_OF = expression(rf"(?<!\w)(?:{words.patterns.ingest.furniture.LINES})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Side:
    lines: Sequence[str]
    numbers: PageNumbers
    contents: Set[int]


class Layout:
    """What is layout in either of two editions; ``matches`` are what became of their units."""

    def __init__(
        self, old: Edition, new: Edition, numbers: tuple[PageNumbers, PageNumbers], matches: Sequence[Match]
    ) -> None:
        self._contents = Contents(old, new, matches, (numbers[0].run, numbers[1].run))
        self._sides = tuple(
            _Side(edition.source_lines, own, paged)
            for own, edition, paged in zip(numbers, (old, new), self._contents.paged, strict=True)
        )
        self._lines_spoken_of = any(_SPOKEN_OF.search(line) for side in self._sides for line in side.lines)

    def holds(self, old: Sequence[Aside], new: Sequence[Aside]) -> bool:
        """Return whether a difference between lines (one side may be empty) looks as if it were of pages alone."""
        both = tuple(zip(self._sides, (old, new), strict=True))
        if all(self._is_rule(aside, side) for side, asides in both for aside in asides):
            return True
        reasons = {aside.reason for aside in (*old, *new)}
        if reasons == {"contents-list"}:
            return self._contents.holds(*([aside.text for aside in asides] for asides in (old, new)))
        if not reasons <= {"page-number", "running-header"}:
            return False
        bare = [side.numbers.bare(asides) for side, asides in both]
        heads = [text for texts in bare for text in texts.split("\n") if text]
        if not all(side.numbers.heads.names(text) for side in self._sides for text in heads):
            return False
        return not (old and new) or bare[0] == bare[1]

    def repaged(self, old: Sequence[Aside], new: Sequence[Aside]) -> bool:
        """Return whether lines that hold as layout surely are no more than pages that are numbered otherwise.

        They say so, as one of all pages of the text, between two sentences and with room around them ("Pagina 2 van
        4"); or they are of a list of contents that is headed as one and gives the pages of headings.
        """
        every = tuple(zip(self._sides, (old, new), strict=True))
        return all(
            side.numbers.named(aside) or aside.line in side.contents for side, asides in every for aside in asides
        )

    def _is_rule(self, aside: Aside, side: _Side) -> bool:
        """Return whether a line is drawn, with no words before it that await what it says."""
        before = pageturns.before_of(aside.line, {}, side.lines)
        drawn = _RULE.fullmatch(aside.text) is not None
        return drawn and not self._lines_spoken_of and not before.endswith((":", ","))
