"""Which of the lines around a text are pages being numbered, and no number that a rule may hang on.

A bare number may be an age, an amount or a count of warnings. So it numbers a page only where a page surely turns: as
far from others that count on as pages are long, or beside a form feed or a running head. There it must be the number of
that page or count on from one that stands so too, and no word around it may await it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

from generator.compare.revision.around.heads import Heads, without_page
from generator.compare.revision.around.pagerun import PageRun
from generator.compare.revision.around.surroundings import Aside
from generator.ground.expressions import expression
from generator.ground.sentences import ends_in_reference, ends_sentence, starts_low
from generator.language import words
from generator.load import pageturns
from generator.model import Edition

_patterns = words.patterns.ingest.furniture
_WORDED = expression(rf"(?=.{{0,20}}?(?:{_patterns.PAGE_WORD}))(?:{_patterns.PAGE})", re.IGNORECASE)
_COUNT = expression(r"[0-9]{1,4}")
_BARE = expression(rf"[-–—~|(\[ ]{{0,3}}[0-9]{{1,4}}(?:{_patterns.OF}[0-9]{{1,4}})?[-–—~|)\] ]{{0,3}}", re.IGNORECASE)
_ITEM = expression(r"(?:[a-z]{1,4}|[0-9]{1,3})[.)]\s|[-–—•*▪◦]\s")
_PAGE_END = "\f"


class PageNumbers:
    """The lines that one source sets aside, each seen beside the others; ``heads`` are what may stand on a page."""

    def __init__(self, asides: Sequence[Aside], edition: Edition) -> None:
        self._lines = edition.source_lines
        self._around = {aside.line: aside.text for aside in asides}
        self.heads = Heads(edition)
        alone = [aside for aside in asides if self._has_its_line(aside)]
        heads = {each.line for each in alone if each.reason == "running-header" and self.heads.names(each.text)}
        pages = {each.line: each.text for each in alone if each.reason == "page-number"}
        bare = {line: _count(text) for line, text in pages.items() if _BARE.fullmatch(text)}
        worded = {line: _count(text) for line, text in pages.items() if _WORDED.fullmatch(text)}
        turns = _page_turns(self._lines, pages, heads)
        # "Pagina 3" in the midst of a sentence may be of another text; one of so many pages is not.
        told = {line: count for line, count in worded.items() if line in turns or len(_COUNT.findall(pages[line])) > 1}
        sure = {
            *pageturns.page_after_page(bare),
            *_goes_on({line: count for line, count in bare.items() if line in turns}),
            *_goes_on(told),
        }
        sure |= {line for line, count in bare.items() if count in turns.get(line, ()) and self._parts(line)}
        sure |= {line for line in worded if self._parts(line)}
        sure -= {line for line in sure if self._awaited(line)}
        said = {each.line: each for each in asides if each.reason == "page-number" and _WORDED.fullmatch(each.text)}
        opening = {line for line, each in said.items() if not each.after}
        self.run = PageRun(self._lines, {line: each.text for line, each in said.items()}, opening)
        self._named = frozenset(
            line
            for line in sure & worded.keys() & self.run.pages.keys()
            if (line in opening or self._parts(line)) and self._has_room(line)
        )
        self._counting = sure | {each.line for each in asides if self._in_a_head(each)}

    def counts(self, aside: Aside) -> bool:
        """Return whether a line is the number of a page and nothing else."""
        return aside.reason == "page-number" and aside.line in self._counting

    def named(self, aside: Aside) -> bool:
        """Return whether a line says which page of this text it numbers, between sentences and blank lines.

        At the top no sentence need end before it.
        """
        return aside.reason == "page-number" and aside.line in self._named

    def bare(self, lines: Sequence[Aside]) -> str:
        """Return the text of lines without the numbers of pages in it; the 16 of a sentence stays."""
        return "\n".join(filter(None, map(self._bare, lines)))

    def _bare(self, aside: Aside) -> str:
        if self.counts(aside):
            return ""
        on_the_page = aside.reason in ("page-number", "running-header")
        return without_page(aside.text) if on_the_page and self.heads.names(aside.text) else aside.text

    def _in_a_head(self, aside: Aside) -> bool:
        """Return whether a line of its own names the text beside the number of a page: "Protocol media   pagina 3"."""
        return _WORDED.fullmatch(aside.text) is not None and self.heads.names(self._lines[aside.line - 1])

    def _has_its_line(self, aside: Aside) -> bool:
        return "".join(self._lines[aside.line - 1].split()) == "".join(aside.text.split())

    def _has_room(self, line: int) -> bool:
        """Return whether no words stand right above or below a line; a form feed parts as a blank line does."""
        around = (self._lines[at] for at in (line - 2, line) if 0 <= at < len(self._lines))
        return all(not text.strip() or _PAGE_END in text for text in around)

    def _parts(self, line: int) -> bool:
        """Return whether a sentence or a point of a list ends before a line, and none goes on behind it."""
        before = pageturns.before_of(line, self._around, self._lines)
        after = pageturns.after_of(line, self._around, self._lines)
        if ends_sentence(before):
            return after.isspace() or not starts_low(after) or _ITEM.match(after) is not None
        return before.endswith(";") and _ITEM.match(after) is not None

    def _awaited(self, line: int) -> bool:
        """Return whether words around a line may be about its number, were they a title or a head themselves."""
        if pageturns.about_a_number(line, self._around, self._lines):
            return True
        above = pageturns.before_of(line, {}, self._lines)
        return not ends_sentence(above) and (ends_in_reference(above) or above.endswith((":", ",")))


def _count(text: str) -> int:
    """Return the number of a page of a line; 0 where it is a letter or Roman."""
    found = _COUNT.search(text)
    return int(found[0]) if found else 0


def _goes_on(numbered: Mapping[int, int]) -> Iterator[int]:
    """Yield the lines whose number is one more than that before, or one less than that behind."""
    for (one, number), (other, following) in pairwise(sorted(numbered.items())):
        if following == number + 1:
            yield from (one, other)


def _page_turns(lines: Sequence[str], numbered: Collection[int], heads: Collection[int]) -> dict[int, set[int]]:
    """Return of those ``numbered`` lines that stand where a page turns which page that may be, counted from the first.

    Blank lines between do not count. The first page has a head of its own, or none.
    """
    found: dict[int, set[int]] = {}
    ended = [0, *accumulate(line.count(_PAGE_END) for line in lines)]
    headed = [0, *accumulate(number in heads for number in range(1, len(lines) + 1))]
    filled = [number for number, line in enumerate(lines, 1) if line.strip()]
    page = {line: 1 + ended[line - 1] + _opening(lines[line - 1]).count(_PAGE_END) for line in filled}
    for one, other in pairwise((*filled, 0)):  # behind the last words the last page ends
        for line, beside in ((one, other), (other, one)):
            if line in numbered and page[line] != page.get(beside):
                found.setdefault(line, set()).add(page[line])
            if line in numbered and (beside in heads or not beside):
                found.setdefault(line, set()).update((headed[line], headed[line] + 1))
    return found


def _opening(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]
