"""Whether a table of contents says but which headings its text has: what differs is then told at these."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from generator.compare.revision.matching import Match
from generator.compare.revision.surroundings import plain
from generator.language import words
from generator.model import Edition, Provision

_TITLE = re.compile(words.patterns.ingest.contents.TITLE, re.IGNORECASE)
_LEADER = re.compile(r"[\s.…·_-]*[0-9]{1,4}$")
_WORD = re.compile(r"\w+")


class Contents:
    """The headings of two editions in reading order, as entries of a table of contents; ``matches`` of their units."""

    def __init__(self, old: Edition, new: Edition, matches: Sequence[Match]) -> None:
        self._sides = tuple(tuple(_headings(edition)) for edition in (old, new))
        self._became = {
            match.old[0].key: match.new[0].key for match in matches if len(match.old) == len(match.new) == 1
        }
        came_or_went = {
            unit.key for match in matches if not (match.old and match.new) for unit in match.old + match.new
        }
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


def _headings(edition: Edition) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the key of each heading, and how an entry may name it: with and without its number."""
    for section in edition.version.sections:
        if section.heading:
            yield section.eid, _forms(section.num, section.heading)
        for provision in section.provisions:
            yield from _of_provision(provision)


def _of_provision(provision: Provision) -> Iterator[tuple[str, frozenset[str]]]:
    if provision.heading:
        yield provision.eid, _forms(provision.num, provision.heading)
    for item in provision.items:
        yield from _of_provision(item)


def _forms(num: str | None, heading: str) -> frozenset[str]:
    return frozenset((_form(heading), _form(f"{num or ''} {heading}")))


def _form(text: str) -> str:
    return "".join(_WORD.findall(plain(text).casefold()))
