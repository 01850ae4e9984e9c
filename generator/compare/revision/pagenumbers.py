"""Which of the lines around a text are pages being numbered, and no number that a rule may hang on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from generator.compare.revision.surroundings import Aside
from generator.language import words

_patterns = words.patterns.ingest.furniture
_WORDED = re.compile(_patterns.WITH_PAGE, re.IGNORECASE)
_NUMBER = re.compile(r"[0-9]{1,4}")
_LEADER = re.compile(r"[\s.…·_-]*[0-9]{1,4}$")


class PageNumbers:
    """The lines that one source sets aside, each seen beside the others."""

    def __init__(self, asides: Sequence[Aside]) -> None:
        self._counting = _counting([aside for aside in asides if aside.reason == "page-number"])

    def counts(self, aside: Aside) -> bool:
        """Return whether a line is the number of a page that counts along with its neighbours."""
        return aside.reason == "page-number" and aside.line in self._counting

    def bare(self, lines: Sequence[Aside]) -> str:
        """Return the text of lines without the numbers of pages in it; the 16 of a sentence stays."""
        return "\n".join(filter(None, map(self._bare, lines)))

    def _bare(self, aside: Aside) -> str:
        if aside.reason == "contents-list":
            return _LEADER.sub("", aside.text)
        if aside.reason not in ("page-number", "running-header"):
            return aside.text
        if self.counts(aside):
            return ""
        return _WORDED.sub("", aside.text).strip()


def _counting(pages: Sequence[Aside]) -> frozenset[int]:
    """Return the lines whose only number is one more than that of the page before, or one less than that after."""
    found: set[int] = set()
    numbered = [(page.line, _only_number(page.text)) for page in pages]
    for (one, number), (other, following) in pairwise(numbered):
        if number is not None and following == number + 1:
            found |= {one, other}
    return frozenset(found)


def _only_number(text: str) -> int | None:
    """Return the number of a page where a line holds it (and perhaps how many there are) and no word."""
    numbers = _NUMBER.findall(text)
    rest = _NUMBER.sub("", text)
    return int(numbers[0]) if numbers and not any(sign.isalpha() for sign in rest) else None
