"""Which few of all other texts to show beside one: those that share its words, then its kind, then who comes next.

Whoever shows examples asks here, and never goes through all texts for one page.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from generator.book.book import Book, lasting, quotable
from generator.book.tally import speakers
from generator.compare import resemblance
from generator.compare.stand import Stand
from generator.model import Work

_MOST = 24
"""How many texts that share words are known of each: of so many some speak on all but the rarest topics."""


def neighbours(book: Book, work: Work) -> tuple[Work, ...]:
    """Return the other texts that share most wording with a work, the nearest first; a few at most."""
    return book.once(_nearest, work)


def kindred(book: Book, work: Work, most: int) -> tuple[Work, ...]:
    """Return the first few texts of other institutions of the same kind, from the one that comes after this text."""
    found = book.once(_by_kind).get(work.institution.kind or "", ())
    start = bisect_right(found, book.rank(work), key=book.rank)
    turned = (found[(start + step) % len(found)] for step in range(len(found)))
    return tuple(islice((each for each in turned if each.institution is not work.institution), most))


def _by_kind(book: Book) -> Mapping[str, Sequence[Work]]:
    found: dict[str, list[Work]] = defaultdict(list)
    for work in book.works:
        if work.institution.kind:
            found[work.institution.kind].append(work)
    return found


def _nearest(book: Book, work: Work) -> tuple[Work, ...]:
    return book.once(_neighbours)[work]


def _neighbours(book: Book) -> Mapping[Work, tuple[Work, ...]]:
    found = resemblance.nearest([book.once(_sample, work) for work in book.works], _MOST)
    return {work: tuple(book.works[place] for place in near) for work, near in zip(book.works, found, strict=True)}


@lasting
def _sample(book: Book, work: Work) -> tuple[bytes, ...]:
    return resemblance.sample(book.kinship.counted(passage).split(" ") for passage in quotable(work.in_force))


def speaking(book: Book, own: Sequence[Work], topic_id: str, role_id: str | None = None) -> Iterator[Stand]:
    """Yield the stands of all other texts than ``own`` that speak on a topic to a role, the nearest to these first.

    Nearest are those that share most of their wording, then those of institutions of the same kind, then the rest; both
    from the text that comes after these in the order of all, so that not the same few stand on every page.
    """
    met = set(own)
    for stand in _by_turns(book, own, topic_id, role_id):
        if stand.work not in met:
            met.add(stand.work)
            yield stand


def _by_turns(book: Book, own: Sequence[Work], topic_id: str, role_id: str | None) -> Iterator[Stand]:
    for work in own:
        for near in neighbours(book, work):
            if (stand := book.stand(topic_id, near, role_id)).speaks:
                yield stand
    place = max((book.rank(work) for work in own), default=0)
    kinds = book.once(_kinds, topic_id, role_id)
    for kind in dict.fromkeys(work.institution.kind for work in own if work.institution.kind):
        yield from _after(book, place, kinds.get(kind, ()))
    yield from _after(book, place, speakers(book, topic_id, role_id))


def _after(book: Book, place: int, stands: Sequence[Stand]) -> Iterator[Stand]:
    """Return stands in the works' order from the first after a place, and then those before it."""
    start = bisect_right(stands, place, key=lambda stand: book.rank(stand.work))
    return (stands[(start + step) % len(stands)] for step in range(len(stands)))


def _kinds(book: Book, topic_id: str, role_id: str | None) -> Mapping[str, Sequence[Stand]]:
    found: dict[str, list[Stand]] = defaultdict(list)
    for stand in speakers(book, topic_id, role_id):
        if stand.work.institution.kind:
            found[stand.work.institution.kind].append(stand)
    return found
