"""A message in the language of the site: found by the English words in which the code says it.

Whoever says something imports this: the catalogue is read where there is something to say, and only there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from generator.language.nl import messages

_WARNING = "warning: "
_HOLE = re.compile(r"\{(#?)\}")
_PLACE = re.compile(r"\{(\d)(:nl)?\}")
_TOKEN = re.compile(r"[^\W_]+")
_ANYTHING, _NUMBER = "(.*?)", r"(\d[\d.,]*)"


class Entry:
    """A message of the catalogue: how much of it is fixed, how it is said; what finds it is made when first tried.

    Few of them are ever tried, and to make all of these patterns takes as long as to check a text.
    """

    def __init__(self, english: str, said: str) -> None:
        self.english = english
        self.said = said
        self.parts = _HOLE.split(english)
        # A number is told before any text: a hole that takes only one counts as a sign more.
        self.fixed = sum(map(len, self.parts[::2])) + sum(hole == "#" for hole in self.parts[1::2])
        self._pattern: re.Pattern[str] | None = None

    @property
    def tokens(self) -> list[str]:
        """The words that stand in every message of this kind."""
        return _tokens(self.parts[::2])

    def values(self, text: str) -> tuple[str, ...] | None:
        """Return what fills this message in ``text``; None where that is another."""
        if self._pattern is None:
            pieces = (
                (_NUMBER if part else _ANYTHING) if at % 2 else re.escape(part) for at, part in enumerate(self.parts)
            )
            self._pattern = re.compile("".join(pieces), re.DOTALL)
        match = self._pattern.fullmatch(text)
        return None if match is None else match.groups()


def told(text: str) -> str | None:
    """Return a message of the program in the language of the site; None of one that is not in the catalogue.

    Of several that fit, the one with the most fixed words counts. What fills a message stays as it is, but for words of
    our own.
    """
    if text.startswith(_WARNING):
        rest = told(text.removeprefix(_WARNING))
        return None if rest is None else f"{messages.WARNING}{rest}"
    around = _AROUND.find(text)
    if around is not None:
        entry, values = around
        inner = told(values[0])
        if inner is not None:
            return _filled(entry, [inner, *values[1:]])
    found = _SAID.find(text)
    return None if found is None else _filled(*found)


def told_on_page(text: str) -> str | None:
    """Return a message in words for the page of a review; None of one that is said there as everywhere."""
    found = _ON_PAGE.find(text.removeprefix(_WARNING))
    return None if found is None else _filled(*found)


def _filled(entry: Entry, values: Sequence[str]) -> str:
    def put(place: re.Match[str]) -> str:
        value = values[int(place[1])]
        return within(value) if place[2] else value

    return _PLACE.sub(put, entry.said)


def within(value: str) -> str:
    """Return what fills a place for our own words; what is no message and no part of one, as it is."""
    part = _PARTS.find(value)
    return _filled(*part) if part is not None else told(value) or value


class Index:
    """Entries of a catalogue, found by the rarest word of each: a message is held against few of them."""

    def __init__(self, catalogue: Mapping[str, str]) -> None:
        entries = [Entry(english, said) for english, said in catalogue.items()]
        common = Counter(token for each in entries for token in each.tokens)
        self._by_token: dict[str, list[Entry]] = {}
        for each in sorted(entries, key=lambda each: -each.fixed):
            rarest = min(each.tokens, key=lambda token: (common[token], token))
            self._by_token.setdefault(rarest, []).append(each)

    def find(self, text: str) -> tuple[Entry, tuple[str, ...]] | None:
        """Return the entry with the most fixed text that ``text`` is, and what fills it."""
        best: tuple[Entry, tuple[str, ...]] | None = None
        for token in _tokens([text]):
            for each in self._by_token.get(token, ()):
                if best is not None and each.fixed <= best[0].fixed:
                    break
                if (values := each.values(text)) is not None:
                    best = each, values
        return best


def _tokens(parts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(token for part in parts for token in _TOKEN.findall(part)))


_AROUND, _PARTS = Index(messages.AROUND), Index({**messages.PARTS, **messages.SYSTEM})
_ON_PAGE = Index(messages.ON_PAGE)
_SAID = Index({**messages.SAID, **messages.USAGE})
