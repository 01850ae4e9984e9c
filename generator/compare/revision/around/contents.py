"""Whether a table of contents says but which headings its text has: what differs is then told at these.

The number behind an entry may be an age or so many days. Those of pages are only where the source shows that each
heading stands on that page.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from generator.compare.revision.alignment.matching import Match
from generator.compare.revision.around.pagerun import PageRun
from generator.compare.revision.around.surroundings import plain
from generator.ground import spans
from generator.ground.expressions import expression
from generator.ground.text import squash
from generator.language import words
from generator.model import Edition, Provision

_TITLE = expression(words.patterns.ingest.contents.TITLE, re.IGNORECASE)
_LEADER = expression(r"[\s.…·_-]*[0-9]{1,4}$")
# What leads the eye to the number of a page, and to no other number: three points, or as much room.
_LED = expression(r"(.*?\S)(?:\s?[.…·_]{3,}\s?|(?:\s?\.\s){3,}|\s{3,}|\t)\s*([0-9]{1,4})")
_WORD = expression(r"\w+")
_SPOKEN_OF = expression(rf"(?<!\w)(?:{words.patterns.ingest.contents.LISTS})", re.IGNORECASE)
_FEWEST = 2  # a number behind a single heading may as well be about that heading


@dataclass(frozen=True, slots=True)
class _Heading:
    """A heading as it is printed; ``num`` is empty where it has none, ``line`` (from 1) None where it has no place."""

    key: str
    num: str
    words: str
    line: int | None

    @property
    def forms(self) -> frozenset[str]:
        """How an entry may name it: with and without its number."""
        return frozenset((_form(self.words), _form(f"{self.num} {self.words}")))

    @property
    def printed(self) -> frozenset[str]:
        """The same, to the sign."""
        return frozenset((squash(self.words), squash(f"{self.num} {self.words}")))


class Contents:
    """The headings of two editions in reading order, as entries of a table of contents; ``matches`` of their units.

    ``runs`` are the pages of either.
    """

    def __init__(self, old: Edition, new: Edition, matches: Sequence[Match], runs: tuple[PageRun, PageRun]) -> None:
        self._headings = tuple(tuple(_headings(edition)) for edition in (old, new))
        self._sides = tuple(tuple((each.key, each.forms) for each in side) for side in self._headings)
        self._became = {
            match.old[0].key: match.new[0].key for match in matches if len(match.old) == len(match.new) == 1
        }
        came_or_went = {
            unit.key for match in matches if not (match.old and match.new) for unit in match.old + match.new
        }
        self.paged = tuple(
            frozenset(_paged(edition, headings, run))
            for edition, headings, run in zip((old, new), self._headings, runs, strict=True)
        )
        """The lines, from 1, of the lists of either edition whose numbers surely are the pages of its headings."""
        self._loose = tuple(
            frozenset(form for key, forms in side if key in came_or_went for form in forms) for side in self._sides
        )

    def holds(self, old: Sequence[str], new: Sequence[str]) -> bool:
        """Return whether entries are in step with the headings that they name; one side may be empty.

        They come or go as a whole list, in order and under its title, or with the headings themselves.
        """
        if old and new:
            return len(old) == len(new) and all(map(self._in_step, old, new))
        side, lines = (0, old) if old else (1, new)
        if all(self._entry(line, self._loose[side]) for line in lines):
            return True
        title, *entries = lines
        return _TITLE.fullmatch(title) is not None and bool(entries) and self._in_order(entries, side)

    def _in_step(self, old: str, new: str) -> bool:
        if _TITLE.fullmatch(old) and _TITLE.fullmatch(new):
            return _form(old) == _form(new)
        named = [
            {key for key, forms in side if self._entry(line, forms)}
            for line, side in zip((old, new), self._sides, strict=True)
        ]
        return any(self._became.get(key) in named[1] for key in named[0])

    def _in_order(self, entries: Sequence[str], side: int) -> bool:
        """Return whether each entry names a heading behind that of the entry before."""
        left = iter(self._sides[side])
        return all(any(self._entry(entry, forms) for _, forms in left) for entry in entries)

    @staticmethod
    def _entry(line: str, forms: Collection[str]) -> bool:
        return _form(_LEADER.sub("", line)) in forms or _form(line) in forms


def _blocks(edition: Edition) -> Iterator[list[int]]:
    """Yield the lines of each list of contents of an edition; blank lines do not part one."""
    listed = (each.lines for each in edition.version.artefacts if each.reason == "contents-list")
    taken = sorted({line for place in listed for line in spans.lines(place)})
    block: list[int] = []
    for line in taken:
        if not edition.source_lines[line - 1].strip():
            continue
        if block and any(text.strip() for text in edition.source_lines[block[-1] : line - 1]):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _paged(edition: Edition, headings: Sequence[_Heading], run: PageRun) -> Iterator[int]:
    """Yield the lines of each list that is headed as one and names but headings, each with its page."""
    blocks = [] if any(map(_SPOKEN_OF.search, edition.source_lines)) else list(_blocks(edition))
    for lines in blocks:
        title, *entries = (edition.source_lines[line - 1].strip() for line in lines)
        left = iter(headings)
        found = [any(_is_page(entry, heading, run) for heading in left) for entry in entries]
        if len(found) >= _FEWEST and all(found) and _TITLE.fullmatch(title):
            yield from lines


def _is_page(entry: str, heading: _Heading, run: PageRun) -> bool:
    """Return whether an entry names a heading to the sign, and the page on which it stands."""
    led = _LED.fullmatch(entry)
    if led is None or heading.line is None or squash(led[1]) not in heading.printed:
        return False
    return run.page_of(heading.line) == int(led[2])


def _headings(edition: Edition) -> Iterator[_Heading]:
    """Yield the headings of an edition in reading order."""
    for section in edition.version.sections:
        if section.heading:
            yield _Heading(section.eid, section.num or "", section.heading, _first(section.lines))
        for provision in section.provisions:
            yield from _of_provision(provision)


def _of_provision(provision: Provision) -> Iterator[_Heading]:
    if provision.heading:
        yield _Heading(provision.eid, provision.num or "", provision.heading, _first(provision.lines))
    for item in provision.items:
        yield from _of_provision(item)


def _first(place: str | None) -> int | None:
    return None if place is None else spans.parse(place)[0].first


def _form(text: str) -> str:
    return "".join(_WORD.findall(plain(text).casefold()))
