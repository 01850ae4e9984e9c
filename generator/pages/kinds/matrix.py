"""The whole matrix as a table to read: topics × texts, each cell with where the text stands and what it says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from markupsafe import Markup

from generator import addresses
from generator.book.book import Book
from generator.book.table import RowGroup, TextColumn, in_force, row_groups, text_column
from generator.compare.differences import weight
from generator.language import words
from generator.model import Question
from generator.outputs.kinds import versions
from generator.pages import linked
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.matrix

MOST_COLUMNS = 20
"""How many columns are drawn at once; measured: with more, a browser slows down."""


@dataclass(frozen=True, kw_only=True)
class MatrixView:
    """The page.

    ``choices`` are the texts to choose from, past ones too, of the works that are drawn; ``left_out`` counts the other
    works.
    """

    columns: tuple[TextColumn, ...]
    choices: tuple[TextColumn, ...]
    groups: tuple[RowGroup, ...]
    questions: tuple[Question, ...]
    left_out: int
    statements: int

    @property
    def topics(self) -> int:
        """How many rows there are."""
        return sum(len(group.rows) for group in self.groups)


def matrix_view(book: Book) -> MatrixView:
    """Return the page: the first works in force, at most ``MOST_COLUMNS``."""
    columns = in_force(book)[:MOST_COLUMNS]
    groups = tuple(group.of_first(MOST_COLUMNS) for group in row_groups(book))
    shown = {item.id for group in groups for row in group.rows for cell in row.cells for item in cell.said}
    return MatrixView(
        columns=columns,
        choices=tuple(
            text_column(book, edition)
            for column in columns
            for edition in reversed(book.work_of(column.edition).editions)
        ),
        groups=groups,
        questions=book.questions,
        left_out=len(book.works) - len(columns),
        statements=len(shown),
    )


def prepared(book: Book, view: MatrixView) -> dict[str, Any]:
    """Return what the script of the page works on, so that it reads nothing back out of the table.

    ``questions`` are those of the codebook, each with its topic, weight, aspect and the roles that it is about (none:
    all). ``subjects`` holds the topics of each value that the choice of topics has, in the order of the rows.
    ``texts`` are the texts to choose from, ``drawn`` those in the table: with where they stand and what they say,
    without its words.
    """
    topics = [row.topic.id for group in view.groups for row in group.rows]
    return {
        "most": MOST_COLUMNS,
        "more": view.left_out,
        "index": versions.INDEX,
        "subjects": {
            "": topics,
            **{f"vraag:{question.id}": list(question.topics) for question in view.questions},
            **{f"groep:{group.group.id}": [row.topic.id for row in group.rows] for group in view.groups},
            **{topic: [topic] for topic in topics},
        },
        "roles": [role.id for role in book.corpus.vocabulary.roles],
        "norms": [[norm.id, norm.sign] for norm in book.norms.values()],
        "questions": [
            [each.id, each.topic, weight(each.aspect), each.aspect, list(each.roles)]
            for each in book.corpus.vocabulary.codebook
        ],
        "texts": [versions.listed(book, choice.edition) for choice in view.choices],
        "drawn": [versions.labels(book, column.edition) for column in view.columns],
    }


def _literal(value: object) -> Markup:
    return Markup(linked.literal(json.dumps(value, ensure_ascii=False, separators=(",", ":"))))


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.COMPARE,
        title=words.phrases.pages.shared.COMPARE,
        description=_say.DESCRIPTION,
        values=partial(_values, book),
    )


def _values(book: Book) -> dict[str, Any]:
    view = matrix_view(book)
    return {
        "view": view,
        "prepared": _literal(prepared(book, view)),
        "most": MOST_COLUMNS,
        "aspects": list(words.phrases.marking.ASPECT.values()),
        "means": words.phrases.standing.MEANS,
    }


KIND = Kind(name="matrix", sheets=_sheets)
