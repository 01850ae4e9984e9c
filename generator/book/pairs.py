"""Which two texts have a page side by side, and the ways to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from generator import addresses
from generator.book import wording
from generator.book.book import Book
from generator.book.calling import called, several
from generator.language import words
from generator.model import Edition, Institution, Work

SMALL = 12
"""Up to how many works every two texts in force get a page of their own; beyond it the browser makes them."""

_say = words.phrases.pages.pairs


def prerendered(book: Book) -> tuple[tuple[Edition, Edition], ...]:
    """Return the pairs that have a page: successive versions, and in a small corpus every two texts in force.

    The first of a pair is the older one, or else the one whose work comes first in the corpus.
    """
    return book.once(_prerendered)


def _prerendered(book: Book) -> tuple[tuple[Edition, Edition], ...]:
    versions = [pair for work in book.works for pair in pairwise(work.editions)]
    in_force = [work.in_force for work in book.works] if len(book.works) <= SMALL else []
    return (*versions, *combinations(in_force, 2))


@dataclass(frozen=True, kw_only=True)
class PairLink:
    """A way to the page of a pair; ``own`` is the title of the own text, where its institution has several."""

    title: str
    path: str
    own: str | None = None


def links_of(book: Book, institution: Institution) -> tuple[PairLink, ...]:
    """Return the pairs of an institution's texts in force with those of others, named after the other."""
    return tuple(book.once(_links).get(institution.id, ()))


def _links(book: Book) -> Mapping[str, Sequence[PairLink]]:
    found: dict[str, list[PairLink]] = defaultdict(list)
    for left, right in prerendered(book):
        if left.institution is not right.institution:
            path = addresses.pair(left, right)
            for own, other in ((left, right), (right, left)):
                title = own.protocol.title if several(book, own.institution) else None
                found[own.institution.id].append(PairLink(title=called(book, other), path=path, own=title))
    return found


def beside(work: Work, edition: Edition) -> tuple[PairLink, ...]:
    """Return the pairs of an edition with the versions before and after it."""
    return tuple(
        PairLink(
            title=_say.BESIDE_PREVIOUS if edition is newer else _say.BESIDE_FOLLOWING,
            path=addresses.pair(older, newer),
        )
        for older, newer in pairwise(work.editions)
        if edition in (older, newer)
    )


def all_links(book: Book) -> tuple[PairLink, ...]:
    """Return every pair that has a page."""
    return tuple(
        PairLink(
            title=_say.BESIDE.format(left=_full(book, left), right=_full(book, right)),
            path=addresses.pair(left, right),
        )
        for left, right in prerendered(book)
    )


def _full(book: Book, edition: Edition) -> str:
    return _say.NAMED.format(institution=called(book, edition), version=wording.edition_name(edition))
