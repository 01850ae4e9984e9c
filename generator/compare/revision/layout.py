"""Which differences around a text are of its pages alone: how they are numbered, headed and listed.

They are told, and are no change: of two versions that differ in nothing else the text is one. What this takes is
narrow, so that no rule hides in it: a number that counts pages, a head that both texts hold, an entry of a table of
contents that follows its heading, a line of nothing but dashes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.compare.revision.matching import Match
from generator.compare.revision.pagenumbers import PageNumbers, head_words
from generator.compare.revision.surroundings import Aside, letters
from generator.language import words
from generator.load.headwords import HeadWords
from generator.model import Edition

RULES = frozenset("=|~+_-–—.·*")
"""What lines across a page are drawn with."""
_CONTENTS = re.compile(words.patterns.ingest.contents.TITLE, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Side:
    numbers: PageNumbers
    headings: frozenset[str]
    title: str
    lines: frozenset[str]
    heads: HeadWords


class Layout:
    """What is layout in either of two editions; ``matches`` are what became of their units."""

    def __init__(
        self, old: Edition, new: Edition, numbers: tuple[PageNumbers, PageNumbers], matches: Sequence[Match]
    ) -> None:
        self._sides = tuple(
            _Side(
                own,
                _headings(edition),
                letters(edition.version.title or "").lower(),
                frozenset(letters(own.without_page(line)) for line in edition.source_lines if line.strip()),
                head_words(edition),
            )
            for own, edition in zip(numbers, (old, new), strict=True)
        )
        self._became: Mapping[str, str] = {
            _entry(match.old[0].num, match.old_text): _entry(match.new[0].num, match.new_text)
            for match in matches
            if len(match.old) == len(match.new) == 1 and match.old[0].kind == "heading"
        }

    def holds(self, old: Sequence[Aside], new: Sequence[Aside]) -> bool:
        """Return whether a difference between lines (one side may be empty) is of pages alone."""
        if all(map(_is_rule, (*old, *new))):
            return True
        reason = (new or old)[0].reason
        if reason not in ("page-number", "contents-list", "running-header"):
            return False
        bare = [side.numbers.bare(lines) for side, lines in zip(self._sides, (old, new), strict=True)]
        if reason == "running-header" and self._strange(bare):
            return False
        if old and new and bare[0] == bare[1]:
            return True
        if reason == "contents-list":
            return self._listed(bare[0], bare[1])
        if old and new:
            return False
        side, text = (self._sides[0], bare[0]) if old else (self._sides[1], bare[1])
        # A head that says the title is told where the title itself came, went or is another.
        is_title = len({own.title for own in self._sides}) == 1 and letters(text).lower() == side.title
        is_title = is_title or all(letters(text) in own.lines for own in self._sides)
        return not text or (reason == "running-header" and is_title)

    def _strange(self, texts: Sequence[str]) -> bool:
        """Return whether a head says more than what a text is called and whose it is: a rule may hide in that."""
        return any(side.heads.strange(text) for side, text in zip(self._sides, texts, strict=True))

    def _listed(self, old: str, new: str) -> bool:
        """Return whether entries of a table of contents came or went with it, or follow their headings."""
        before, after = ([letters(line).lower() for line in text.split("\n") if line] for text in (old, new))
        if before and after:
            return len(before) == len(after) and all(
                one == other or self._became.get(one) == other for one, other in zip(before, after, strict=True)
            )
        side = self._sides[0] if before else self._sides[1]
        lines = [line for line in before or after if not _CONTENTS.fullmatch(line)]
        return bool(lines) and all(line in side.headings for line in lines)


def _is_rule(aside: Aside) -> bool:
    return len(aside.text) > 1 and all(sign in RULES or unicodedata.category(sign)[0] == "Z" for sign in aside.text)


def _headings(edition: Edition) -> frozenset[str]:
    every = edition.version.sections
    return frozenset(
        letters(text).lower()
        for section in every
        for text in (section.heading or "", f"{section.num or ''}{section.heading or ''}")
        if text
    )


def _entry(num: str, heading: str) -> str:
    return letters(f"{num}.{heading}" if num else heading).lower()
