"""A sentence made ready for reading: in segments, without what only looks like a denial, and who its subject is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from generator.ground.guarded import guarded
from generator.language import words
from generator.stating.segments import Kind, Segment, of_kind, segments

_read = words.patterns.stating.force


def pattern(regular: str) -> re.Pattern[str]:
    """Return a compiled pattern to which capitals make no difference."""
    return guarded(regular, re.IGNORECASE)


_DENIAL, _NO_DENIAL = pattern(_read.DENIAL), pattern(_read.NO_DENIAL)
_ITS = pattern(_read.ITS)
_WHO = pattern(rf"^{words.patterns.stating.clauses.WHO}\b")
_PERSON, _INVERTED_YOU = pattern(_read.PERSON), pattern(_read.INVERTED_YOU)
_POINTS_BACK = pattern(_read.POINTS_BACK)
_IMPERATIVE, _NOT_IMPERATIVE = pattern(_read.IMPERATIVE), pattern(_read.NOT_IMPERATIVE)

Subject = Literal["people", "organisation"] | None
"""Whom the first words of a sentence name."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, or a clause of one; ``main`` are the words of what it says itself, in small letters."""

    whole: str
    parts: tuple[Segment, ...]
    main: str
    subject: Subject

    def of(self, *kinds: Kind) -> str:
        """Return the words of the segments of these kinds."""
        return of_kind(self.whole, self.parts, *kinds)

    def words_of(self, part: Segment) -> str:
        """Return the words of one segment, in small letters."""
        return self.whole[part.start : part.stop].lower()

    def clause_at(self, place: int) -> str:
        """Return the words of the segment at a place; of what it says itself, all of those."""
        part = next(each for each in self.parts if each.start <= place < each.stop)
        return self.main if part.kind == "main" else self.words_of(part)

    @property
    def speaks_to_you(self) -> bool:
        """Whether a verb and "je", "ik" or "we" stand in it: it says what the reader does."""
        return bool(_INVERTED_YOU.search(self.main))

    @property
    def imperative(self) -> bool:
        """Whether it begins as an order does: a verb, and then what is to be done."""
        return bool(_IMPERATIVE.search(self.main)) and not _NOT_IMPERATIVE.search(self.main)


def ready(text: str, subject: Callable[[str], Subject]) -> Sentence:
    """Return a sentence made ready; ``subject`` says whom its first words name."""
    plain = _ITS.sub("·" * 4, _NO_DENIAL.sub(lambda found: "·" * len(found[0]), text))
    parts = segments(plain)
    main = of_kind(plain, parts, "main").strip()
    first = parts[0] if parts and parts[0].kind == "condition" else None
    person = _PERSON.search(main) or (first and _WHO.search(plain))
    if first and not person and _POINTS_BACK.match(main):
        return Sentence(plain, parts, main, subject(_opened(plain, first)))
    return Sentence(plain, parts, main, "people" if person else subject(main))


def _opened(plain: str, part: Segment) -> str:
    """Return what a clause that begins a sentence says, without the word that opens it."""
    return plain[part.start : part.stop].partition(" ")[2]


def denied(text: str) -> bool:
    """Return whether ``text`` holds an explicit denial."""
    return _DENIAL.search(text) is not None


def denies(sentence: str) -> bool:
    """Return whether a sentence denies what it says itself, whatever the clauses do that hang on it."""
    plain = _NO_DENIAL.sub("", sentence)
    return denied(of_kind(plain, segments(plain), "main"))
