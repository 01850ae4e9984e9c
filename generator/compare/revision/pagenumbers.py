"""Which of the lines around a text are pages being numbered, and no number that a rule may hang on.

Sure are numbers as far apart as pages are. Two that count on nearer by must stand between sentences, and of no number
but those may the words around it await one: "vanaf / 16 / jaar" is an age, whatever counts on.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from generator.compare.revision.surroundings import Aside
from generator.ground.sentences import ends_sentence
from generator.language import words
from generator.load import pageturns
from generator.load.headwords import HeadWords
from generator.model import Edition

_patterns = words.patterns.ingest.furniture
_WORDED = re.compile(_patterns.WITH_PAGE, re.IGNORECASE)
_PAGE_END = "\f"
_NUMBER = re.compile(r"[0-9]{1,4}")
_BETWEEN_DASHES = re.compile(r"[-–—]\s?[0-9]{1,4}\s?[-–—]")
_LEADER = re.compile(r"[\s.…·_-]*[0-9]{1,4}$")


class PageNumbers:
    """The lines that one source sets aside, each seen beside the others."""

    def __init__(self, asides: Sequence[Aside], edition: Edition) -> None:
        lines, said = edition.source_lines, head_words(edition)
        pages = [aside for aside in asides if aside.reason == "page-number"]
        heads = {
            aside.line
            for aside in asides
            if aside.reason == "running-header" and not said.strange(self.without_page(aside.text))
        }
        around = {aside.line: aside.text for aside in asides}
        numbered = {page.line: number for page in pages if (number := _only_number(page.text)) is not None}
        dashed = {page.line for page in pages if _BETWEEN_DASHES.fullmatch(page.text)}
        near = {
            line
            for line in _counting(numbered) | dashed
            if (before := pageturns.before_of(line, around, lines)).isspace() or ends_sentence(before)
        } | _at_page_ends(numbered, lines, heads)
        self._counting = frozenset(pageturns.page_after_page(numbered)) | {
            line for line in near if not pageturns.about_a_number(line, around, lines)
        }

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
        return self.without_page(aside.text)

    @staticmethod
    def without_page(line: str) -> str:
        """Return a line without the number of a page that it names as such."""
        return _WORDED.sub("", line.rstrip()).strip()


def head_words(edition: Edition) -> HeadWords:
    """Return what the heads of the pages of an edition may say: its title, whose it is, one of its headings."""
    institution = edition.institution
    names = (institution.name, institution.short_name, *(school.name for school in institution.schools))
    return HeadWords(edition.version.title, names, (each.heading or "" for each in edition.version.sections))


def _counting(numbered: Mapping[int, int]) -> frozenset[int]:
    """Return the lines whose number is one more than that of the page before, or one less than that after."""
    found: set[int] = set()
    for (one, number), (other, following) in pairwise(sorted(numbered.items())):
        if following == number + 1:
            found |= {one, other}
    return frozenset(found)


def _at_page_ends(numbered: Collection[int], lines: Sequence[str], heads: Collection[int]) -> set[int]:
    """Return those of the lines with a number that stand right at the sign that ends a page or at a head of one.

    Blank lines between do not count.
    """
    filled = [number for number, line in enumerate(lines, 1) if line.strip() or _PAGE_END in line]
    beside: set[int] = set()
    for one, other in pairwise(filled):
        if lines[one - 1].endswith(_PAGE_END) or lines[other - 1].startswith(_PAGE_END):
            beside |= {one, other}
        if one in heads or other in heads:
            beside |= {one, other}
    return beside.intersection(numbered)


def _only_number(text: str) -> int | None:
    """Return the number of a page where a line holds it (and perhaps how many there are) and no word."""
    numbers = _NUMBER.findall(text)
    rest = _NUMBER.sub("", text)
    return int(numbers[0]) if numbers and not any(sign.isalpha() for sign in rest) else None
