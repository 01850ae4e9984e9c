"""How many texts stand how on a topic: counted once, so that no page about one text looks at all the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import get_args

from generator.book.book import Book
from generator.compare.stand import SPEAKING, Stand, Standing

_STANDINGS: tuple[Standing | None, ...] = (*get_args(Standing), None)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Counts:
    """How many texts stand how; null are those whose labels are still to come and that may yet concern the role."""

    standing: Mapping[Standing | None, int]

    @property
    def texts(self) -> int:
        """All of them."""
        return sum(self.standing.values())

    @property
    def speaking(self) -> int:
        """Those that say something that concerns the role."""
        return sum(self.standing[each] for each in SPEAKING)

    @property
    def comparable(self) -> int:
        """Those of which anything can be expected: the topic can matter to the role, and they know it."""
        return self.texts - self.standing["not-applicable"]

    @property
    def elsewhere(self) -> int:
        """Those that are silent and make a document binding that is not here."""
        return self.standing["elsewhere"]

    @property
    def gaps(self) -> int:
        """Those that leave the role without a rule that the topic could give it."""
        return self.standing["others"] + self.standing["elsewhere"] + self.standing["silent"]

    @property
    def awaited(self) -> int:
        """Those that may yet turn out to speak."""
        return self.standing[None]

    def without(self, stands: Iterable[Stand]) -> Counts:
        """Return the counts of the other texts; each of ``stands`` must have been counted."""
        fewer = Counter(stand.standing for stand in stands)
        return Counts(standing={each: self.standing[each] - fewer[each] for each in _STANDINGS})


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tally:
    """Where all texts in force stand on a topic towards a role, or anyone: how many, and in their order who speaks."""

    counts: Counts
    speaking: tuple[Stand, ...]


def tally(book: Book, topic_id: str, role_id: str | None = None) -> Tally:
    """Return where all texts in force stand on a topic towards a role, or anyone."""
    return book.once(_tally, topic_id, role_id)


def _tally(book: Book, topic_id: str, role_id: str | None) -> Tally:
    stands = book.stands_on(topic_id, role_id)
    found = Counter(stand.standing for stand in stands)
    return Tally(
        counts=Counts(standing={each: found[each] for each in _STANDINGS}),
        speaking=tuple(stand for stand in stands if stand.speaks),
    )


def knowing(book: Book, role_id: str) -> int:
    """Return how many texts in force know a role: bind or touch it anywhere."""
    return book.once(_knowing)[role_id]


def _knowing(book: Book) -> Mapping[str, int]:
    # In an order of its own: that of a set differs from process to process, and a fact is told by its digest.
    return Counter(role for work in book.works for role in sorted(book.stands.roles_in(work.in_force)))
