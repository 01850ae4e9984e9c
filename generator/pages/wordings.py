"""The wordings on a topic as pages show them: one quoted for all, who has it, what is other where it is nearly so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from generator import addresses
from generator.book import parts
from generator.book.answering import named
from generator.book.book import Book
from generator.book.families import Wording, differing, wordings
from generator.book.parts import Part
from generator.book.said import Said, said
from generator.compare.redline import Span
from generator.language import words
from generator.model import PlacedStatement, Topic
from generator.pages.kind import Sheet

_say = words.phrases.pages.topic

EXAMPLES = 2
"""How many of the texts that have nearly the same words are shown with what is other in them."""
TOGETHER = 60
"""How many members of one wording stand in one part at most; more go on in the next."""
MOST = 1_100
"""Elements that the wordings on one part have together, as :meth:`Stretch.weight` estimates them."""
_QUOTED, _SAME, _NEAR = 20, 3, 10


@dataclass(frozen=True, kw_only=True)
class Near:
    """A statement that shares most words with the one that is shown, and what is other in it."""

    said: Said
    spans: tuple[Span, ...]


@dataclass(frozen=True, kw_only=True)
class Exemplified:
    """A wording with the statement that stands for it, the first who have it and what is other in a few.

    ``heading`` says how many texts have it, ``nearly`` how many of the statements have nearly the same words.
    """

    wording: Wording
    said: Said
    heading: str
    names: str
    nearly: str | None
    near: tuple[Near, ...]


@dataclass(frozen=True, kw_only=True, eq=False)
class Stretch:
    """Some members of a wording, from the place ``start`` among them; its quotation stands with the first."""

    wording: Wording
    start: int

    @property
    def members(self) -> Sequence[PlacedStatement]:
        """Those that it holds."""
        return self.wording.members[self.start : self.start + TOGETHER]

    @property
    def weight(self) -> int:
        """About how many elements it takes."""
        same = max(0, min(len(self.wording.same) - self.start, len(self.members)))
        return _QUOTED + _SAME * same + _NEAR * (len(self.members) - same)


@dataclass(frozen=True, kw_only=True)
class StretchView:
    """Some members of a wording ready to show: ``same`` in the very words, ``near`` with what is other in them."""

    wording: Wording
    heading: str
    said: Said
    same: tuple[Said, ...]
    near: tuple[Near, ...]


def exemplified(book: Book, wording: Wording) -> Exemplified:
    """Return a wording with a few of those who have it."""
    return Exemplified(
        wording=wording,
        said=said(book, wording.shown),
        heading=_heading(wording),
        names=named(book, wording.works),
        nearly=_nearly(len(wording.near)) if wording.near else None,
        near=_near(book, wording, _unlike(book, wording)),
    )


def _heading(wording: Wording) -> str:
    texts = words.numbers.plural(len(wording.works), *words.phrases.pages.shared.TEXT_COUNT)
    return _say.IN_TEXTS.format(number=wording.number, texts=texts)


def _nearly(count: int) -> str:
    return _say.NEARLY.format(statements=words.numbers.plural(count, *words.phrases.pages.shared.STATEMENTS))


def _near(book: Book, wording: Wording, placed: Sequence[PlacedStatement]) -> tuple[Near, ...]:
    return tuple(Near(said=said(book, each), spans=differing(book, wording, each)) for each in placed)


def _unlike(book: Book, wording: Wording) -> Sequence[PlacedStatement]:
    """Return the first few of which each has other words than the ones before it."""
    found: dict[str, PlacedStatement] = {}
    for placed in wording.near:
        found.setdefault(book.kinship.counted_of(placed.statement.quote, placed.institution), placed)
        if len(found) == EXAMPLES:
            break
    return tuple(found.values())


def wording_parts(book: Book, topic_id: str) -> tuple[Part[Stretch], ...]:
    """Return all wordings on a topic in parts, the most frequent first; none of few works."""
    return book.once(_wording_parts, topic_id) if parts.many(book) else ()


def _wording_parts(book: Book, topic_id: str) -> tuple[Part[Stretch], ...]:
    stretches = [
        Stretch(wording=wording, start=start)
        for wording in wordings(book, topic_id)
        for start in range(0, len(wording.members), TOGETHER)
    ]
    of = addresses.wordings(topic_id)
    return parts.in_order(of, stretches, MOST, lambda each: str(each.wording.number), lambda each: each.weight)


def wording_at(book: Book, wording: Wording) -> str:
    """Return the address of a wording with all who have it."""
    page = book.once(_page, wording.topic_id, wording.number)
    return f"{page}/#{_say.ANCHOR.format(number=wording.number)}"


def _page(book: Book, topic_id: str, number: int) -> str:
    return book.once(_pages, topic_id)[number]


def _pages(book: Book, topic_id: str) -> Mapping[int, str]:
    found = wording_parts(book, topic_id)
    return {stretch.wording.number: part.address for part in reversed(found) for stretch in part.items}


def wording_sheets(book: Book, topic: Topic) -> Iterator[Sheet]:
    """Yield the pages with all wordings on a topic."""
    found = wording_parts(book, topic.id)
    for part in found:
        yield Sheet(
            address=part.address,
            title=parts.title(_say.WORDINGS_OF.format(topic=topic.label), part, len(found)),
            description=_say.WORDINGS_DESCRIPTION.format(topic=topic.label, numbers=part.name),
            values=partial(_part_values, book, topic, found, part),
            template="topic-wordings.html",
        )


def _part_values(book: Book, topic: Topic, found: Sequence[Part[Stretch]], part: Part[Stretch]) -> dict[str, Any]:
    stretches = tuple(_stretch(book, each) for each in part.items)
    return {"topic": topic, "stretches": stretches, "ways": parts.ways(found, part)}


def _stretch(book: Book, of: Stretch) -> StretchView:
    same = max(0, len(of.wording.same) - of.start)
    return StretchView(
        wording=of.wording,
        heading=_heading(of.wording) if of.start == 0 else _say.GOES_ON.format(number=of.wording.number),
        said=said(book, of.wording.shown),
        same=tuple(said(book, each) for each in of.members[:same]),
        near=_near(book, of.wording, of.members[same:]),
    )
