"""The small squares: where each text stands on a topic, in one sign."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator import addresses
from generator.book import absent
from generator.book.book import Book, recent
from generator.book.parts import many
from generator.book.tally import Counts, counts_of, speakers
from generator.book.topicparts import speaks_at
from generator.compare.stand import Stand, Standing
from generator.language import words
from generator.model import Norm, Topic, TopicGroup, Work

_say = words.phrases.standing


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Mark:
    """One square: the norms of the statements by which a text concerns the reader, weightiest first.

    ``words`` says what is drawn; ``note`` is how the statements concern the reader where they do not bind. Without
    norms ``drawing`` is the sign of the standing; null where labels are still to come, for which none is drawn.
    """

    stand: Stand
    norms: tuple[Norm, ...]
    note: str | None
    words: str
    path: str

    @property
    def work(self) -> Work:
        """The work whose text it is."""
        return self.stand.work

    @property
    def standing(self) -> Standing | None:
        """The value that the one function of silence gave."""
        return self.stand.standing

    @property
    def drawing(self) -> str | None:
        """The sign to draw first."""
        if self.norms:
            return self.norms[0].drawing
        return _say.DRAWING[self.standing] if self.standing else None


@dataclass(frozen=True, kw_only=True)
class MarkRow:
    """One topic with a mark for each work; in the whole field of many works there are none, and ``counts`` alone."""

    topic: Topic
    path: str
    marks: tuple[Mark, ...]
    counts: Counts


@dataclass(frozen=True, kw_only=True)
class MarkGroup:
    """A group of topics with their rows."""

    group: TopicGroup
    rows: tuple[MarkRow, ...]


def mark(book: Book, stand: Stand) -> Mark:
    """Return the square for a stand."""
    return book.once(_mark, stand)


@recent
def _mark(book: Book, stand: Stand) -> Mark:
    norms = norms_of(book, stand)
    note = _say.SAID[stand.standing] if norms and stand.standing != "binds" and stand.role else None
    signs = words.numbers.enumeration([norm.sign for norm in norms])
    return Mark(
        stand=stand,
        norms=norms,
        note=note,
        words=": ".join(filter(None, (note, signs))) if norms else said(stand),
        path=speaks_at(book, stand.topic, stand.work),
    )


def norms_of(book: Book, stand: Stand) -> tuple[Norm, ...]:
    """Return the norms of the statements by which a text stands, weightiest first; to anyone, of all that it says."""
    told = (stand.statements if stand.role else stand.concerning) if stand.speaks else ()
    found = {placed.statement.norm for placed in told}
    return tuple(norm for norm in book.norms.values() if norm.id in found)


def spread(book: Book, topic_id: str, role_id: str | None = None) -> tuple[tuple[Norm, int], ...]:
    """Return how many texts stand on a topic by each norm, the weightiest first: a text counts for all that it has."""
    return book.once(_spread, topic_id, role_id)


def _spread(book: Book, topic_id: str, role_id: str | None) -> tuple[tuple[Norm, int], ...]:
    found = Counter(norm.id for stand in speakers(book, topic_id, role_id) for norm in norms_of(book, stand))
    return tuple((norm, found[norm.id]) for norm in book.norms.values() if found[norm.id])


def said(stand: Stand) -> str:
    """Return how a text stands in words, and which document that is not here takes the place of silence."""
    if stand.standing != "elsewhere":
        return _say.SAID[stand.standing]
    return absent.instead(stand.absent)


def mark_row(book: Book, topic: Topic, works: Iterable[Work]) -> MarkRow:
    """Return the row of squares for a topic."""
    return MarkRow(
        topic=topic,
        path=addresses.topic(topic.id),
        marks=tuple(mark(book, book.stand(topic.id, work)) for work in works),
        counts=counts_of(book, topic.id),
    )


FIELD = 5
"""Up to how many works the field shows each: of six, with some 70 topics, two elements each near the 1,500 of a page.

On a screen of 320 pixels six signs of 24 pixels, which a finger can hit, leave 130 for the name of a topic.
"""


def field(book: Book) -> tuple[MarkGroup, ...]:
    """Return the whole field: every topic of the vocabulary by every work in force; of more works in counts."""
    return book.once(_field)


def _field(book: Book) -> tuple[MarkGroup, ...]:
    shown = () if many(book, FIELD) else book.works
    return tuple(
        MarkGroup(group=group, rows=tuple(mark_row(book, topic, shown) for topic in topics))
        for group, topics in book.topic_groups
    )
