"""Which news there is to follow: feeds on all institutions and on each, and what is in them.

An entry of a feed must say when it was updated, and a feed too. The date the text carries serves, else the day the
source was taken in. A version of which neither is known is left out, and an institution with nothing but such versions
has no feed: a date of our own would be an invention. Nothing depends on when or where the site is built.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from generator import addresses
from generator.addresses import Address
from generator.book.book import Book
from generator.language import words
from generator.model import Edition, Institution


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed that exists: its name for readers, its address, and the versions in it, newest first."""

    name: str
    path: Address
    editions: tuple[Edition, ...]

    @property
    def count(self) -> int:
        """How many versions are in it."""
        return len(self.editions)


def feeds(book: Book) -> tuple[Feed, ...]:
    """Return the feeds that exist, that on all first."""
    return book.once(_feeds)


def _feeds(book: Book) -> tuple[Feed, ...]:
    every = _newest_first([edition for edition in book.editions if dated(edition)])
    found = (
        [Feed(name=words.phrases.marking.ALL_INSTITUTIONS, path=addresses.ALL_NEWS, editions=every)] if every else []
    )
    by_institution: dict[str, list[Edition]] = {}
    for edition in every:
        by_institution.setdefault(edition.institution.id, []).append(edition)
    for institution in book.corpus.institutions:
        if own := by_institution.get(institution.id):
            found.append(Feed(name=institution.name, path=addresses.news(institution), editions=tuple(own)))
    return tuple(found)


def wanted(book: Book, institution: Institution | None) -> tuple[tuple[str, str], ...]:
    """Return name and address of the feeds that a reader of a page on ``institution`` may want: on all, and on it."""
    there = book.once(_by_path)
    paths = (addresses.ALL_NEWS, addresses.news(institution)) if institution else (addresses.ALL_NEWS,)
    return tuple((there[path].name, path) for path in paths if path in there)


def _by_path(book: Book) -> dict[Address, Feed]:
    return {feed.path: feed for feed in feeds(book)}


def dated(edition: Edition) -> datetime.date | None:
    """Return the day a version counts as updated: the date it carries, else the day its source was taken in."""
    return edition.version.date or edition.version.source.retrieved


def _newest_first(editions: list[Edition]) -> tuple[Edition, ...]:
    order = sorted(editions, key=lambda edition: (-(dated(edition) or datetime.date.min).toordinal(), edition.locator))
    return tuple(order)
