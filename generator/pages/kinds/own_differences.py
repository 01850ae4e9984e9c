"""Where the texts of one institution answer otherwise than others: for a board, in one minute."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from generator import addresses
from generator.book.answering import Told, told
from generator.book.book import Book
from generator.book.differing import DifferenceView, OwnDifference, difference_view, own_differences, position_of
from generator.book.parts import many
from generator.compare.differences import weight
from generator.language import words
from generator.model import Institution
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.own_differences

_FIRST = 7  # what a board reads in a minute; with the answers of four texts that is one screen of a desktop
_FEW = 4  # up to how many texts all differences are shown with their words
# Of many texts, the other answers that are shown: the largest. All of them are on the page of all differences.
_OTHERWISE = 3


@dataclass(frozen=True, kw_only=True)
class OwnView:
    """The differences of one institution, ``first`` those that weigh most and then the others.

    ``quoted`` are those shown with their words: all, or of many texts the first. ``most`` is how many of the other
    answers are shown, where not all are. ``silent`` are those on which none of its texts answers, with why.
    """

    institution: Institution
    first: tuple[OwnDifference, ...]
    further: tuple[OwnDifference, ...]
    silent: tuple[tuple[DifferenceView, Told], ...]
    quoted: tuple[OwnDifference, ...]
    most: int | None

    @property
    def differences(self) -> tuple[OwnDifference, ...]:
        """All of them."""
        return (*self.first, *self.further)


def own_view(book: Book, institution: Institution) -> OwnView:
    """Return the page of the differences of one institution."""
    found = _ranked(own_differences(book, institution))
    first = _heaviest(found)
    answered = {each.view.question.id for each in found}
    further = tuple(each for each in found if each not in first)
    work = book.works_of(institution)[0]
    return OwnView(
        institution=institution,
        first=first,
        further=further,
        quoted=first if many(book, _FEW) else (*first, *further),
        most=_OTHERWISE if many(book, _FEW) else None,
        silent=tuple(
            (difference_view(book, difference), told(book, position_of(book, difference.question, work)))
            for difference in book.differences
            if difference.question.id not in answered
        ),
    )


def _ranked(found: Iterable[OwnDifference]) -> tuple[OwnDifference, ...]:
    """Return differences ordered: in what the text stands alone first, then as the codebook's aspects weigh."""
    return tuple(sorted(found, key=lambda each: (not each.alone, -weight(each.view.question.aspect), -each.others)))


def _heaviest(found: Sequence[OwnDifference]) -> tuple[OwnDifference, ...]:
    """Return the first few, of each topic one: a second question on it seldom tells a board much more."""
    by_topic: dict[str, OwnDifference] = {}
    for each in found:
        by_topic.setdefault(each.view.topic.id, each)
    return tuple(by_topic.values())[:_FIRST]


def _sheets(book: Book) -> Iterator[Sheet]:
    for institution in book.corpus.institutions:
        if book.works_of(institution):
            name = institution.short_name
            yield Sheet(
                address=addresses.own_differences(institution),
                title=_say.TITLE.format(institution=name),
                description=_say.DESCRIPTION.format(institution=name),
                values=partial(_values, book, institution),
                of=institution,
            )


def _values(book: Book, institution: Institution) -> dict[str, Any]:
    return {"view": own_view(book, institution)}


KIND = Kind(name="own-differences", sheets=_sheets)
