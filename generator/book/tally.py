"""How many texts stand how on a topic: counted once, so that no page about one text looks at all the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import get_args

from generator.book.book import Book, lasting
from generator.compare.stand import SPEAKING, Stand, Standing
from generator.model import Work

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


def counts_of(book: Book, topic_id: str, role_id: str | None = None) -> Counts:
    """Return how all texts in force stand on a topic towards a role, or anyone."""
    return book.once(_counts, topic_id, role_id)


def speakers(book: Book, topic_id: str, role_id: str | None = None) -> tuple[Stand, ...]:
    """Return where those texts in force stand, in their order, that speak on a topic to a role, or to anyone."""
    return book.once(_speakers, topic_id, role_id)


def _counts(book: Book, topic_id: str, role_id: str | None) -> Counts:
    found = Counter(_standing(book, work, topic_id, role_id) for work in book.works)
    return Counts(standing={each: found[each] for each in _STANDINGS})


def _speakers(book: Book, topic_id: str, role_id: str | None) -> tuple[Stand, ...]:
    speaking = (work for work in book.works if _standing(book, work, topic_id, role_id) in SPEAKING)
    return tuple(book.stand(topic_id, work, role_id) for work in speaking)


def _standing(book: Book, work: Work, topic_id: str, role_id: str | None) -> Standing | None:
    topics, roles = book.once(_order)
    return book.once(_standings, work)[topics[topic_id]][roles[role_id]]


def _order(book: Book) -> tuple[Mapping[str, int], Mapping[str | None, int]]:
    """Return the places of topics and of roles, null being anyone, in :func:`_standings`."""
    topics = {topic: place for place, topic in enumerate(book.topics)}
    return topics, {role: place for place, role in enumerate((None, *book.roles))}


@lasting
def _standings(book: Book, work: Work) -> tuple[tuple[Standing | None, ...], ...]:
    """Return how a text in force stands on each topic, towards anyone and then each role."""
    return tuple(tuple(book.stand(topic, work, role).standing for role in (None, *book.roles)) for topic in book.topics)


def knowing(book: Book, role_id: str) -> int:
    """Return how many texts in force know a role: bind or touch it anywhere."""
    return book.once(_knowing)[role_id]


def _knowing(book: Book) -> Mapping[str, int]:
    # In an order of its own: that of a set differs from process to process, and a fact is told by its digest.
    return Counter(role for work in book.works for role in sorted(book.stands.roles_in(work.in_force)))
