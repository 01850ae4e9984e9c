"""The texts on a topic in parts, where there are too many for its page; and where on the site a text speaks on it."""

from __future__ import annotations

from collections.abc import Mapping

from generator import addresses
from generator.book import parts
from generator.book.book import Book
from generator.book.kin import whole
from generator.book.parts import Part
from generator.model import Work

MOST = 1_000
"""Elements that the columns, answers and rows of roles on one part have together, as :func:`_weight` estimates them.

With the frame, which has some 130, and where a text has more than is estimated, a part then stays below 1,500
(``tests/fast/test_many_topics.py`` holds it to that).
"""
_STATEMENT, _PROVISION, _COLUMN, _ROLE, _ANSWER = 17, 14, 6, 7, 4


def topic_parts(book: Book, topic_id: str) -> tuple[Part[Work], ...]:
    """Return all works, by the names of their institutions, in parts of the page of a topic; none of few works."""
    return book.once(_topic_parts, topic_id) if parts.many(book) else ()


def speaks_at(book: Book, topic_id: str, work: Work) -> str:
    """Return the address of what a text says on a topic: its place on the page of the topic, or on a part of it."""
    return book.once(_speaks_at, topic_id, work)


def _speaks_at(book: Book, topic_id: str, work: Work) -> str:
    page = book.once(_pages, topic_id).get(work, addresses.topic(topic_id))
    return f"{page}/#{anchor(book, work)}"


def anchor(book: Book, work: Work) -> str:
    """Return the id of what a text says on the page of a topic: the institution’s, and of its later texts both."""
    institution = work.institution
    return institution.id if book.works_of(institution)[0] is work else f"{institution.id}_{work.protocol.id}"


def _topic_parts(book: Book, topic_id: str) -> tuple[Part[Work], ...]:
    return parts.parts(
        addresses.topic(topic_id),
        book.works,
        MOST,
        lambda work: work.institution.short_name,
        lambda work: _weight(book, topic_id, work),
    )


def _weight(book: Book, topic_id: str, work: Work) -> int:
    """Return how many elements a text has on the page, measured on the pages of the texts that there are."""
    return (
        _COLUMN
        + _STATEMENT * len(book.stands.on(topic_id, work.in_force))
        + _PROVISION * len(whole(book, topic_id, work))
        + _ROLE * len(book.roles)
        + _ANSWER * len(book.codebook.get(topic_id, ()))
    )


def _pages(book: Book, topic_id: str) -> Mapping[Work, str]:
    return {work: part.address for part in topic_parts(book, topic_id) for work in part.items}
