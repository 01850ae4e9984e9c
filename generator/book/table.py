"""The whole matrix as a table to read: topics × texts, each cell with its norms and its quoted provisions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator import addresses
from generator.book import wording
from generator.book.book import Book
from generator.book.rules import Rule
from generator.compare.matrix import Cell
from generator.language import words
from generator.model import Edition, Norm, Role, Topic, TopicGroup, Work

_shared = words.phrases.pages.shared


@dataclass(frozen=True, kw_only=True)
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


@dataclass(frozen=True, kw_only=True)
class OpenCell:
    """What a text says on a topic. ``norms`` are the first norms of its provisions, ``extra`` their further ones.

    ``others`` counts the provisions about the topic that were left out because they are for other roles.
    """

    column: TextColumn
    norms: tuple[Norm, ...]
    extra: tuple[Norm, ...]
    rules: tuple[Rule, ...]
    beside: tuple[Rule, ...]
    others: int

    @property
    def silent(self) -> bool:
        """Whether there is nothing to quote."""
        return not self.rules and not self.beside


@dataclass(frozen=True, kw_only=True)
class TopicRow:
    """A topic with its cells, one for each column."""

    topic: Topic
    group: TopicGroup
    cells: tuple[OpenCell, ...]


@dataclass(frozen=True, kw_only=True)
class RowGroup:
    """The rows of a group of topics."""

    group: TopicGroup
    rows: tuple[TopicRow, ...]


def text_column(works: Sequence[Work], work: Work, edition: Edition) -> TextColumn:
    """Return the column for an edition of one of ``works``."""
    several = Counter(other.institution.id for other in works)[work.institution.id] > 1
    short = work.institution.short_name
    return TextColumn(
        edition=edition,
        label=_shared.LABEL.format(institution=short, title=work.protocol.title) if several else short,
        name=wording.edition_name(edition),
        path=addresses.edition(edition),
        in_force=edition is work.in_force,
    )


def open_cell(book: Book, cell: Cell, column: TextColumn, role: Role | None = None) -> OpenCell:
    """Return a cell of the matrix opened to its quoted text, for one role if given."""
    shown = cell.narrowed(role.id) if role else cell
    passages = (*shown.primary, *shown.secondary)
    firsts = book.main_norms(shown.primary)
    further = {norm for passage in shown.primary for norm in passage.provision.norms[1:]}
    return OpenCell(
        column=column,
        norms=firsts,
        extra=tuple(norm for norm in book.norms.values() if norm.id in further and norm not in firsts),
        rules=book.rules(shown.primary),
        beside=book.rules(shown.secondary),
        others=len(cell.primary) + len(cell.secondary) - len(passages),
    )


def row_groups(book: Book, columns: Sequence[tuple[Work, TextColumn]], role: Role | None = None) -> Iterator[RowGroup]:
    """Yield every group of topics with its rows over the texts in force of ``columns``."""
    for group, topics in book.topic_groups:
        yield RowGroup(
            group=group,
            rows=tuple(
                TopicRow(
                    topic=topic,
                    group=group,
                    cells=tuple(open_cell(book, book.cell(topic.id, work), column, role) for work, column in columns),
                )
                for topic in topics
            ),
        )


def in_force(works: Sequence[Work]) -> tuple[tuple[Work, TextColumn], ...]:
    """Return each work with the column of its text in force."""
    return tuple((work, text_column(works, work, work.in_force)) for work in works)
