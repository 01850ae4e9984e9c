"""What is said of a text beside its words, and where in it: marks without a footnote, and footnotes without a mark."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from generator.book.danglingnotes import Dangles
from generator.compare.revision import Revision
from generator.compare.revision.changes import Dangling


class Remarks:
    """The sentences on what dangles in a text, by the eId and by the line of its source."""

    def __init__(self, said: Iterable[tuple[Dangling, str]] = ()) -> None:
        self._of: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self._at: defaultdict[int, dict[str, None]] = defaultdict(dict)
        for each, sentence in said:
            for key in each.units:
                self._of[key][sentence] = None
            for line in each.lines:
                self._at[line][sentence] = None

    def of(self, eid: str) -> tuple[str, ...]:
        """Return what is said of the words of an eId, or of the title."""
        return tuple(self._of.get(eid, ()))

    def at(self, line: int) -> tuple[str, ...]:
        """Return what is said of a footnote on a line, numbered from 1."""
        return tuple(self._at.get(line, ()))


NO_REMARKS = Remarks()


def remarks(revision: Revision) -> Remarks:
    """Return the sentences that the page of a revision says, where they belong in its new text."""
    return Remarks(zip(revision.dangling, Dangles(revision).said(revision.dangling), strict=True))
