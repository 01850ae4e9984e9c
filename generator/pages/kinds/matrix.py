"""The whole matrix as a table to read: topics × texts, each cell with its norms and its quoted provisions."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from markupsafe import Markup

from generator import addresses
from generator.book.book import Book
from generator.book.table import RowGroup, TextColumn, in_force, row_groups, text_column
from generator.compare.flips import ORDER, weigh
from generator.language import words
from generator.model import Norm, Question
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
        left_out=len(book.works) - len(columns),
        provisions=len(shown),
    )


def weights(norms: Mapping[str, Norm]) -> list[tuple[str, str, int]]:
    """Return how heavy a contradiction two norms are, per pair that contradicts; 0 is heaviest."""
    return [
        (one, other, ORDER.index(weight))
        for one, other in combinations(norms, 2)
        if (weight := weigh(norms[one].force, norms[other].force))
    ]


def prepared(book: Book, view: MatrixView) -> dict[str, Any]:
    """Return what the script of the page works on, so that it reads nothing back out of the table.

    ``subjects`` holds the topics of each value that the choice of topics has, in the order of the rows. ``texts`` are
    the texts to choose from, ``drawn`` those in the table: with the labels of what they say, without its words.
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
        "weights": weights(book.norms),
        "texts": [versions.listed(book, choice.edition) for choice in view.choices],
        "drawn": [versions.labels(book, column.edition) for column in view.columns],
    }


def _literal(value: object) -> Markup:
    return Markup(linked.literal(json.dumps(value, ensure_ascii=False, separators=(",", ":"))))


def _sheets(book: Book) -> Iterator[Sheet]:
    view = matrix_view(book)
    yield Sheet(
        address=addresses.COMPARE,
        title=words.phrases.pages.shared.COMPARE,
        description=_say.DESCRIPTION,
        values={
            "view": view,
            "prepared": Markup(
                linked.literal(json.dumps(prepared(book, view), ensure_ascii=False, separators=(",", ":")))
            ),
            "most": MOST_COLUMNS,
            "weights": list(words.phrases.marking.WEIGHT.values()),
        },
    )


KIND = Kind(name="matrix", sheets=_sheets)
