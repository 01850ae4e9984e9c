"""The whole matrix as a table to read: topics × texts, each cell with its norms and its quoted provisions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses
from generator.book.book import Book
from generator.book.table import RowGroup, TextColumn, in_force, row_groups, text_column
from generator.compare.flips import ORDER, weigh
from generator.language import words
from generator.model import Question
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.matrix

MOST_COLUMNS = 20
"""How many columns are drawn at once; measured: with more, a browser slows down."""


@dataclass(frozen=True, kw_only=True)
class MatrixView:
    """The page. ``weights`` says per pair of norms how heavy a contradiction they are (0 is heaviest).

    ``choices`` are the texts to choose from, past ones too, of the works that are drawn; ``left_out`` counts the other
    works.
    """

    columns: tuple[TextColumn, ...]
    choices: tuple[TextColumn, ...]
    groups: tuple[RowGroup, ...]
    questions: tuple[Question, ...]
    weights: tuple[tuple[str, str, int], ...]
    left_out: int
    provisions: int

    @property
    def topics(self) -> int:
        """How many rows there are."""
        return sum(len(group.rows) for group in self.groups)


def matrix_view(book: Book) -> MatrixView:
    """Return the page: the first works in force, at most ``MOST_COLUMNS``."""
    columns = in_force(book)[:MOST_COLUMNS]
    groups = tuple(group.of_first(MOST_COLUMNS) for group in row_groups(book))
    shown = {
        rule.id for group in groups for row in group.rows for cell in row.cells for rule in (*cell.rules, *cell.beside)
    }
    return MatrixView(
        columns=columns,
        choices=tuple(
            text_column(book, edition)
            for column in columns
            for edition in reversed(book.work_of(column.edition).editions)
        ),
        groups=groups,
        questions=book.questions,
        weights=tuple(
            (one, other, ORDER.index(weight))
            for one in book.norms
            for other in book.norms
            if (weight := weigh(book.norms[one].force, book.norms[other].force)) and one < other
        ),
        left_out=len(book.works) - len(columns),
        provisions=len(shown),
    )


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.COMPARE,
        title=words.phrases.pages.shared.COMPARE,
        description=_say.DESCRIPTION,
        values={
            "view": matrix_view(book),
            "most": MOST_COLUMNS,
            "weights": list(words.phrases.marking.WEIGHT.values()),
        },
    )


KIND = Kind(name="matrix", sheets=_sheets)
