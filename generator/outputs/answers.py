"""Differences as text for people: a row per question, a cell per text with its answer, the words and their place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.book.answering import Told, told
from generator.book.book import Book, lasting
from generator.compare.differences import Difference
from generator.language import words
from generator.model import CodebookQuestion

_say = words.phrases.outputs.differences


@dataclass(frozen=True, kw_only=True)
class Row:
    """A difference: ``heads`` are its topic, its question and whom that is about; ``cells`` one for each work."""

    difference: Difference
    heads: tuple[str, ...]
    cells: tuple[str, ...]


def rows(book: Book) -> Iterator[Row]:
    """Yield every difference, the most consequential first."""
    for difference in book.differences:
        question = difference.question
        roles = words.numbers.enumeration([book.roles[role].label.lower() for role in question.roles])
        yield Row(
            difference=difference,
            heads=(book.topics[question.topic].label, question.question, roles or _say.EVERYONE),
            cells=book.once(_cells, question),
        )


@lasting
def _cells(book: Book, question: CodebookQuestion) -> tuple[str, ...]:
    return tuple(_cell(told(book, position)) for position in book.positions(question))


def _cell(of: Told) -> str:
    if of.unsaid:
        return of.words
    return "\n\n".join(
        _say.ANSWER.format(
            answer=reply.full,
            lead=f"{reply.said.lead} " if reply.said.lead else "",
            quote=reply.said.placed.statement.quote,
            place=reply.said.place,
        )
        for reply in of.replies
    )
