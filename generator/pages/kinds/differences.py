"""Where schools part ways: every question to which texts answer differently, the most consequential first.

Of few texts all that they answer is there, with its words, and goes on in parts where it does not fit; of many the page
counts, and leads to a page per question.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from generator import addresses
from generator.book.book import Book
from generator.book.differing import DifferenceView, difference_view, differences_on
from generator.book.parts import Part, continued, many, title, ways
from generator.book.tally import counts_of
from generator.language import words
from generator.model import Institution, Topic
from generator.pages import weights
from generator.pages.differenceparts import difference_sheets
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.differences

_SHOWN = 4  # of the answers of many texts to one question: the rest, which few give, are on the page of the question


@dataclass(frozen=True, kw_only=True)
class Without:
    """A topic on which texts speak and none was found to answer differently; ``former`` are anchors of before."""

    topic: Topic
    former: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class DifferencesView:
    """Every difference; ``former`` are the anchors that a difference on its topic had before, by question.

    ``shown`` is how many of the answers to a question stand in a line.
    """

    differences: tuple[DifferenceView, ...]
    former: dict[str, tuple[str, ...]]
    without: tuple[Without, ...]
    institutions: tuple[Institution, ...]
    shown: int = _SHOWN


def differences_view(book: Book) -> DifferencesView:
    """Return the page of all differences."""
    found = tuple(difference_view(book, difference) for difference in book.differences)
    # A name of before that is now one of a question leads there.
    taken = {each.question.id for each in found}
    former: dict[str, tuple[str, ...]] = {}
    without = []
    for topic in book.topics.values():
        anchors = tuple(anchor for anchor in _former(book, topic) if anchor not in taken)
        on_topic = differences_on(book, topic.id)
        if on_topic:
            former[on_topic[0].question.id] = anchors
        elif counts_of(book, topic.id).speaking > 1:
            without.append(Without(topic=topic, former=anchors))
    return DifferencesView(
        differences=found,
        former=former,
        without=tuple(without),
        institutions=tuple(each for each in book.corpus.institutions if book.works_of(each)),
    )


def _former(book: Book, topic: Topic) -> Iterator[str]:
    """Yield the anchors of a time when a difference was named by its topic and the first role that it was about.

    There could be one where two texts speak to the role; the names of before of both are among them.
    """
    for role in book.roles.values():
        if counts_of(book, topic.id, role.id).speaking > 1:
            for old_topic in _names(book, addresses.topic(topic.id)):
                yield from (f"{old_topic}-{old_role}" for old_role in _names(book, addresses.role(role.id)))


def _names(book: Book, address: addresses.Address) -> Iterator[str]:
    yield from (path.rpartition("/")[2] for path in (address, *book.former.addresses(address)))


@dataclass(frozen=True, kw_only=True, eq=False)
class _Cut:
    """All differences of few texts, and the same in parts, the first of which is the page of all."""

    view: DifferencesView
    parts: tuple[Part[DifferenceView], ...]


def _cut(book: Book) -> _Cut:
    return book.once(_cut_up)


def _cut_up(book: Book) -> _Cut:
    view = differences_view(book)
    found = continued(
        addresses.DIFFERENCES,
        view.differences,
        weights.ROOM,
        lambda each: each.question.question,
        lambda each: _weight(each) + len(view.former.get(each.question.id, ())),
        before=3 * len(view.differences) + 3 * len(view.without) + 2 * len(view.institutions) + 20,
    )
    return _Cut(view=view, parts=found)


def _weight(difference: DifferenceView) -> int:
    """Return how many elements a difference has on the page."""
    told = [each for camp in difference.camps for each in camp.shown]
    replies = sum(2 + len(reply.others) + weights.statement(reply.said) for each in told for reply in each.replies)
    return 5 + 5 * len(difference.camps) + 3 * len(told) + replies + len(difference.silent)


def _sheets(book: Book) -> Iterator[Sheet]:
    if many(book):
        yield Sheet(
            address=addresses.DIFFERENCES,
            title=_say.TITLE,
            description=_say.DESCRIPTION,
            values=lambda: {"view": differences_view(book)},
            template="differences-many.html",
        )
        yield from difference_sheets(book)
        return
    found = _cut(book).parts
    for part in found:
        yield Sheet(
            address=part.address,
            title=title(_say.TITLE, part, len(found)) if part.number > 1 else _say.TITLE,
            description=_say.FURTHER_DESCRIPTION.format(names=part.name) if part.number > 1 else _say.DESCRIPTION,
            values=partial(_values, book, part),
            template="differences-further.html" if part.number > 1 else None,
        )


def _values(book: Book, part: Part[DifferenceView]) -> dict[str, Any]:
    cut = _cut(book)
    begins = {each.question.id: part.address for part in cut.parts for each in part.items}
    return {"view": cut.view, "parts": cut.parts, "on": ways(cut.parts, part), "begins": begins}


KIND = Kind(name="differences", sheets=_sheets)
