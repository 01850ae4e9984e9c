"""Whether a table of contents says but which headings its text has: what differs is then told at these."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from generator.compare.revision.alignment.matching import Match
from generator.compare.revision.around.surroundings import plain
from generator.ground import spans
from generator.ground.text import squash
from generator.language import words
from generator.model import Edition, Provision

_TITLE = re.compile(words.patterns.ingest.contents.TITLE, re.IGNORECASE)
_LEADER = re.compile(r"[\s.…·_-]*[0-9]{1,4}$")
# What leads the eye to the number of a page, and to no other number: three points, or as much room.
_LED = re.compile(r"(.*?\S)(?:\s?[.…·_]{3,}\s?|(?:\s?\.\s){3,}|\s{3,}|\t)\s*([0-9]{1,4})")
_WORD = re.compile(r"\w+")


class Contents:
    """The headings of two editions in reading order, as entries of a table of contents; ``matches`` of their units."""

    def __init__(self, old: Edition, new: Edition, matches: Sequence[Match]) -> None:
        self._sides = tuple(tuple(_headings(edition)) for edition in (old, new))
        self._as_printed = tuple(
            frozenset(squash(form) for _, num, heading in _printed(edition) for form in (heading, f"{num} {heading}"))
            for edition in (old, new)
        )
        self._became = {
            match.old[0].key: match.new[0].key for match in matches if len(match.old) == len(match.new) == 1
        }
        came_or_went = {
            unit.key for match in matches if not (match.old and match.new) for unit in match.old + match.new
        }
        self.headed = tuple(frozenset(self._headed(edition, side)) for side, edition in enumerate((old, new)))
        """The lines, from 1, of the lists of either edition that are headed as one and name but headings, in order."""
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

    def _headed(self, edition: Edition, side: int) -> Iterator[int]:
        for lines in _blocks(edition):
            title, *entries = (edition.source_lines[line - 1].strip() for line in lines)
            led = [(found[1], int(found[2])) for entry in entries if (found := _LED.fullmatch(entry))]
            pages = [page for _, page in led]
            rising = len(pages) == len(entries) and pages == sorted(pages)
            named = all(squash(entry) in self._as_printed[side] for entry, _ in led)
            if entries and _TITLE.fullmatch(title) and rising and named and self._in_order(entries, side):
                yield from lines

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


def _headings(edition: Edition) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the key of each heading, and how an entry may name it: with and without its number."""
    for key, num, heading in _printed(edition):
        yield key, frozenset((_form(heading), _form(f"{num} {heading}")))


def _printed(edition: Edition) -> Iterator[tuple[str, str, str]]:
    """Yield the key of each heading in reading order, its number (empty where it has none) and its words."""
    for section in edition.version.sections:
        if section.heading:
            yield section.eid, section.num or "", section.heading
        for provision in section.provisions:
            yield from _of_provision(provision)


def _of_provision(provision: Provision) -> Iterator[tuple[str, str, str]]:
    if provision.heading:
        yield provision.eid, provision.num or "", provision.heading
    for item in provision.items:
        yield from _of_provision(item)


def _form(text: str) -> str:
    return "".join(_WORD.findall(plain(text).casefold()))
