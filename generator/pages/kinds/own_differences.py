"""Where the texts of one institution answer otherwise than others: for a board, in one minute."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses
from generator.book.answering import Told, told
from generator.book.book import Book
from generator.book.differing import DifferenceView, OwnDifference, difference_view, own_differences, position_of
from generator.language import words
from generator.model import Institution
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.own_differences


@dataclass(frozen=True, kw_only=True)
class OwnView:
    """The differences of one institution; ``silent`` are those on which none of its texts answers, with why."""

    institution: Institution
    differences: tuple[OwnDifference, ...]
    silent: tuple[tuple[DifferenceView, Told], ...]


def own_view(book: Book, institution: Institution) -> OwnView:
    """Return the page of the differences of one institution."""
    found = own_differences(book, institution)
    answered = {each.view.question.id for each in found}
    first = book.works_of(institution)[0]
    return OwnView(
        institution=institution,
        differences=found,
        silent=tuple(
            (difference_view(book, difference), told(book, position_of(book, difference.question, first)))
            for difference in book.differences
            if difference.question.id not in answered
        ),
    )


def _sheets(book: Book) -> Iterator[Sheet]:
    for institution in book.corpus.institutions:
        if book.works_of(institution):
            name = institution.short_name
            yield Sheet(
                address=addresses.own_differences(institution),
                title=_say.TITLE.format(institution=name),
                description=_say.DESCRIPTION.format(institution=name),
                values={"view": own_view(book, institution)},
                of=institution,
            )


KIND = Kind(name="own-differences", sheets=_sheets)
