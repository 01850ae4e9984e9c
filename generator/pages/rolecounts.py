"""What many texts say to one role, in counts: per topic how many do what, and the words that most of them have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator import addresses
from generator.book import parts
from generator.book.book import Book
from generator.book.families import wordings
from generator.book.parts import Part
from generator.book.places import Place
from generator.book.said import Said, said
from generator.book.tally import counts_of
from generator.language import words
from generator.model import Role, Topic

_say = words.phrases.pages.role
_TEXTS = words.phrases.pages.shared.TEXT_COUNT

SHOWN = 3
"""How many wordings are shown of each topic: of some seventy topics they fill a page."""
FEW = 4
"""Up to how many texts a page holds all that they say to a role: of four that is 42 kB, compressed, of eight 59.

With the frame it may be 90 kB, of which the frame takes 47.
"""
PLACES = 400
"""How many places a part lists."""


@dataclass(frozen=True, kw_only=True)
class Worded:
    """A wording that concerns the role: the statement that stands for it, and in how many texts it is if in more."""

    said: Said
    texts: str | None


@dataclass(frozen=True, kw_only=True)
class TopicCount:
    """A topic with how many texts stand how on it towards the role, in words, and the wordings that most have."""

    topic: Topic
    standings: str
    wordings: tuple[Worded, ...]


@dataclass(frozen=True, kw_only=True)
class PlaceCount:
    """A place with on how many topics its texts say something that concerns the role."""

    place: Place
    topics: int


def topic_count(book: Book, role: Role, topic_id: str) -> TopicCount | None:
    """Return a topic in counts; ``None`` where no text says anything on it to the role."""
    counts = counts_of(book, topic_id, role.id)
    if not counts.speaking:
        return None
    counted = [(words.phrases.standing.BARE[each], count) for each, count in counts.standing.items() if count]
    concerning = (each for each in wordings(book, topic_id) if each.concerns(book, role.id))
    return TopicCount(
        topic=book.topics[topic_id],
        standings=" · ".join(_say.COUNTED.format(standing=standing, count=count) for standing, count in counted),
        wordings=tuple(
            Worded(
                said=said(book, each.shown),
                texts=words.numbers.plural(len(each.works), *_TEXTS) if len(each.works) > 1 else None,
            )
            for each, _ in zip(concerning, range(SHOWN), strict=False)
        ),
    )


def place_parts(book: Book, role: Role) -> tuple[Part[Place], ...]:
    """Return the places whose texts speak to a role in parts of its page, by name; none of few works."""
    return book.once(_place_parts, role.id) if parts.many(book, FEW) else ()


def _place_parts(book: Book, role_id: str) -> tuple[Part[Place], ...]:
    places = book.places_for(book.roles[role_id])
    return parts.parts(addresses.role(role_id), places, PLACES, lambda place: place.name)


def place_counts(book: Book, role: Role, places: Sequence[Place]) -> tuple[PlaceCount, ...]:
    """Return places with on how many topics their texts concern the role."""
    return tuple(
        PlaceCount(
            place=place,
            topics=sum(any(book.stand(topic, work, role.id).speaks for work in place.works) for topic in book.topics),
        )
        for place in places
    )
