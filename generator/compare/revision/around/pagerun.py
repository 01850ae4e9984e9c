"""Whether lines that say which page of how many they number do so for every page of a text, up to the last.

One such line may be of another text: "Zie de schoolgids." / "Pagina 2 van 4". Where all pages are numbered in their
order, and the last at the end of the text or the first at its top, they are those of this one. A first page may be a
cover without a number. Where a text speaks of pages, which words stand on which may be what it is about.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from itertools import accumulate, pairwise

from generator.ground.expressions import expression
from generator.language import words

_patterns = words.patterns.ingest.furniture
_SAID = expression(_patterns.PAGE_OF_ALL, re.IGNORECASE)
_SPOKEN_OF = expression(rf"(?<!\w)(?:{_patterns.PAGES})", re.IGNORECASE)
_PAGE_END = "\f"


class PageRun:
    """The pages of one source: ``worded`` are the lines that name a page, by number, with the words that do so.

    ``opening`` are those of them before the first words of the text.
    """

    def __init__(self, lines: Sequence[str], worded: Mapping[int, str], opening: Collection[int]) -> None:
        self._lines = lines
        self._spoken_of = any(_SPOKEN_OF.search(line) for number, line in enumerate(lines, 1) if number not in worded)
        said = [_SAID.fullmatch(worded[line].strip()) for line in sorted(worded)]
        found = [(int(one["page"]), int(one["all"])) for one in said if one]
        whole = bool(found) and len(found) == len(said) and _whole(found)
        filled = max((number for number, line in enumerate(lines, 1) if line.strip()), default=0)
        self._at_top = bool(worded) and min(worded) in opening and found[:1] == [(1, len(found))]
        at_end = bool(worded) and max(worded) == filled
        sure = whole and not self._spoken_of and (at_end or self._at_top)
        self.pages = {line: page for line, (page, _) in zip(sorted(worded), found, strict=True)} if sure else {}
        """Which page each line numbers; empty where it is not sure that these are pages of this text."""
        self._numbered = list(self.pages)
        self._ended = [0, *accumulate(line.count(_PAGE_END) for line in lines)]

    def page_of(self, line: int) -> int | None:
        """Return the page that a line stands on; None where the source does not show that for sure."""
        numbered = self._numbered
        if numbered and self._at_top:
            return max(bisect_right(numbered, line), 1)
        if numbered:
            return self.pages[numbered[min(bisect_left(numbered, line), len(numbered) - 1)]]
        if self._spoken_of or not self._ended[-1]:
            return None
        text = self._lines[line - 1]
        return 1 + self._ended[line - 1] + text[: len(text) - len(text.lstrip())].count(_PAGE_END)


def _whole(found: Sequence[tuple[int, int]]) -> bool:
    """Return whether pages, each of how many, are all of one text in order; a cover may lack its number."""
    pages = [page for page, _ in found]
    counted = all(two == one + 1 for one, two in pairwise(pages))
    return counted and pages[0] in (1, 2) and {total for _, total in found} == {pages[-1]}
