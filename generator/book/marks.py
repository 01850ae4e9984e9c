"""The small squares: what each text says on a topic, in one sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator import addresses
from generator.book import wording
from generator.book.book import Book
from generator.book.rules import Rule
from generator.compare.matrix import Cell
from generator.language import words
from generator.model import Norm, Topic, TopicGroup, Work


@dataclass(frozen=True, kw_only=True)
class Mark:
    """One square: the norms of the provisions about the topic; ``beside`` when the text only touches on it.

    ``awaited`` where labels are still to come, so that there is nothing to say yet.
    """

    work: Work
    norms: tuple[Norm, ...]
    beside: bool
    silent: bool
    awaited: bool
    words: str
    path: str


@dataclass(frozen=True, kw_only=True)
class MarkRow:
    """One topic with a mark for each work."""

    topic: Topic
    path: str
    marks: tuple[Mark, ...]

    @property
    def regulated(self) -> int:
        """How many works say something on the topic."""
        return sum(not mark.silent and not mark.awaited for mark in self.marks)


@dataclass(frozen=True, kw_only=True)
class MarkGroup:
    """A group of topics with their rows."""

    group: TopicGroup
    rows: tuple[MarkRow, ...]


def mark(book: Book, cell: Cell, topic_id: str) -> Mark:
    """Return the square for a cell of the matrix."""
    return book.once(_mark, cell, topic_id)


def _mark(book: Book, cell: Cell, topic_id: str) -> Mark:
    norms = book.main_norms(cell.primary)
    awaited = cell.awaited and not cell.speaks
    if norms:
        said = words.numbers.enumeration([norm.sign for norm in norms])
    elif cell.secondary:
        said = words.phrases.pages.shared.BESIDE
    elif awaited:
        said = wording.AWAITED
    else:
        said = words.phrases.pages.shared.SILENT
    return Mark(
        work=cell.work,
        norms=norms,
        beside=not norms and bool(cell.secondary),
        silent=cell.silent,
        awaited=awaited,
        words=said,
        path=f"{addresses.topic(topic_id)}/#{cell.work.institution.id}",
    )


def mark_row(book: Book, topic: Topic, cells: Sequence[Cell]) -> MarkRow:
    """Return the row of squares for a topic."""
    return MarkRow(
        topic=topic,
        path=addresses.topic(topic.id),
        marks=tuple(mark(book, cell, topic.id) for cell in cells),
    )


def field(book: Book) -> tuple[MarkGroup, ...]:
    """Return the whole field: every topic of the vocabulary by every work in force."""
    return book.once(_field)


def _field(book: Book) -> tuple[MarkGroup, ...]:
    return tuple(
        MarkGroup(group=group, rows=tuple(mark_row(book, topic, book.row(topic.id)) for topic in topics))
        for group, topics in book.topic_groups
    )


@dataclass(frozen=True, kw_only=True)
class Column:
    """What one work says on a topic: quoted provisions about it, and pointers to others that touch on it."""

    work: Work
    mark: Mark
    rules: tuple[Rule, ...]
    beside: tuple[Rule, ...]

    @property
    def silent(self) -> bool:
        """Whether there is nothing to show, and nothing to come."""
        return self.mark.silent


def column(book: Book, cell: Cell, topic_id: str) -> Column:
    """Return a cell of the matrix opened to its quoted text."""
    return book.once(_column, cell, topic_id)


def _column(book: Book, cell: Cell, topic_id: str) -> Column:
    return Column(
        work=cell.work,
        mark=mark(book, cell, topic_id),
        rules=book.rules(cell.primary),
        beside=book.rules(cell.secondary),
    )
