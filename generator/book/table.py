"""The whole matrix as a table to read: topics × texts, each cell with where the text stands and what it says."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from generator import addresses
from generator.book import calling, unread, wording
from generator.book.book import Book, read_through
from generator.book.marks import said as stood
from generator.book.said import Said, all_said
from generator.compare.stand import Stand
from generator.language import words
from generator.model import Edition, Norm, Role, Topic, TopicGroup

_shared = words.phrases.pages.shared


@dataclass(frozen=True, slots=True, kw_only=True)
class TextColumn:
    """A text as a column of the table. ``label`` names the institution, and the protocol where it has several."""

    edition: Edition
    label: str
    name: str
    path: str
    in_force: bool

    @property
    def standing(self) -> str:
        """What to say beside the name of a text that is not the one in force."""
        if self.in_force:
            return ""
        return _shared.NOT_ADOPTED if self.edition.version.status == "concept" else _shared.EARLIER

    @property
    def id(self) -> str:
        """The published identity of the text."""
        return self.edition.locator


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCell:
    """Where a text stands on a topic, opened to its statements.

    ``said`` are those that concern the reader: what binds first, then what touches, then what is said to everyone.
    ``others`` are those that do not; ``norms`` are of ``said``, the weightiest first.
    """

    column: TextColumn
    stand: Stand
    norms: tuple[Norm, ...]
    said: tuple[Said, ...]
    others: tuple[Said, ...]

    @property
    def words(self) -> str:
        """How the text stands, in words."""
        return stood(self.stand)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to quote."""
        return not self.said and not self.others


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicRow:
    """A topic with its cells, one for each column."""

    topic: Topic
    group: TopicGroup
    cells: tuple[OpenCell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowGroup:
    """The rows of a group of topics."""

    group: TopicGroup
    rows: tuple[TopicRow, ...]


def text_column(book: Book, edition: Edition) -> TextColumn:
    """Return the column for an edition."""
    return book.once(_text_column, edition)


def _text_column(book: Book, edition: Edition) -> TextColumn:
    work = book.work_of(edition)
    return TextColumn(
        edition=edition,
        label=unread.named(calling.called(book, work), unread.read(book, edition)),
        name=wording.edition_name(edition),
        path=addresses.edition(edition),
        in_force=edition is work.in_force,
    )


def in_force(book: Book) -> tuple[TextColumn, ...]:
    """Return the column of the text in force of every work, in the works' order."""
    return tuple(text_column(book, work.in_force) for work in book.works)


def row_groups(book: Book, role: Role | None = None) -> tuple[RowGroup, ...]:
    """Return every group of topics with its rows over all texts in force, for one role if given."""
    return book.once(_row_groups, role.id if role else None)


@read_through
def _row_groups(book: Book, role_id: str | None) -> tuple[RowGroup, ...]:
    return tuple(
        RowGroup(
            group=group,
            rows=tuple(TopicRow(topic=topic, group=group, cells=cells(book, topic.id, role_id)) for topic in topics),
        )
        for group, topics in book.topic_groups
    )


def cells(book: Book, topic_id: str, role_id: str | None = None) -> tuple[OpenCell, ...]:
    """Return the cells of one topic over all texts in force, for one role if given."""
    return (book.once if role_id is None else book.in_passing)(_cells, topic_id, role_id)


@read_through
def _cells(book: Book, topic_id: str, role_id: str | None) -> tuple[OpenCell, ...]:
    stands = book.stands_on(topic_id, role_id)
    return tuple(map(partial(_open_cell, book), in_force(book), stands))


def _open_cell(book: Book, column: TextColumn, stand: Stand) -> OpenCell:
    shown = {placed.statement.norm for placed in stand.concerning}
    return OpenCell(
        column=column,
        stand=stand,
        norms=tuple(norm for norm in book.norms.values() if norm.id in shown),
        said=all_said(book, stand.concerning),
        others=all_said(book, stand.beyond),
    )
