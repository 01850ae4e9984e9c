"""The whole matrix as a table to read: topics × texts, each cell with where the text stands and what it says.

Of many texts the page counts, topic by topic, and draws those that the reader chooses; the address says which.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from markupsafe import Markup

from generator import addresses
from generator.book.book import Book
from generator.book.marks import spread
from generator.book.parts import many
from generator.book.table import RowGroup, TextColumn, TopicRow, in_force, row_groups, text_column
from generator.book.tally import counts_of
from generator.compare.differences import weight
from generator.compare.stand import SPEAKING
from generator.language import words
from generator.model import Question
from generator.outputs import parts
from generator.outputs.kinds import versions
from generator.pages import linked
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.matrix

MOST_COLUMNS = 20
"""How many columns are drawn at once; measured: with more, a browser slows down."""


@dataclass(frozen=True, kw_only=True)
class TopicTold:
    """How many texts say something on a topic, and how many do what, in words."""

    speaking: int
    words: str


@dataclass(frozen=True, kw_only=True)
class MatrixView:
    """The page.

    ``choices`` are the texts to choose from, past ones too, of the works that are drawn. Of many works none is drawn:
    ``counts`` then has by topic how many texts do what, and ``texts`` is how many there are.
    """

    columns: tuple[TextColumn, ...]
    choices: tuple[TextColumn, ...]
    groups: tuple[RowGroup, ...]
    questions: tuple[Question, ...]
    counts: Mapping[str, TopicTold]
    texts: int
    statements: int

    @property
    def topics(self) -> int:
        """How many rows there are."""
        return sum(len(group.rows) for group in self.groups)

    @property
    def begins(self) -> str:
        """The topic that stands alone on a narrow screen: the first that a text says something on, if there is one."""
        topics = [row for group in self.groups for row in group.rows]
        spoken = (
            row
            for row in topics
            if any(not cell.empty for cell in row.cells)
            or (row.topic.id in self.counts and self.counts[row.topic.id].speaking)
        )
        return next((row.topic.id for row in (*spoken, *topics)), "")


FEW = 4
"""Up to how many works the table comes with their signs: some 70 topics take 2 elements or 3 of each, of 1,500."""


def matrix_view(book: Book) -> MatrixView:
    """Return the page: all works in force of few, and counts of many."""
    if many(book, FEW):
        return _counted(book)
    columns = in_force(book)
    groups = row_groups(book)
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
        counts={},
        texts=len(book.works),
        statements=len(shown),
    )


def _counted(book: Book) -> MatrixView:
    groups = tuple(
        RowGroup(group=group, rows=tuple(TopicRow(topic=topic, group=group, cells=()) for topic in topics))
        for group, topics in book.topic_groups
    )
    return MatrixView(
        columns=(),
        choices=(),
        groups=groups,
        questions=book.questions,
        counts={topic: _told(book, topic) for topic in book.topics},
        texts=len(book.works),
        statements=0,
    )


def _told(book: Book, topic_id: str) -> TopicTold:
    counts = counts_of(book, topic_id)
    norms = [(norm.sign, count) for norm, count in spread(book, topic_id)]
    silent = [
        (words.phrases.standing.BARE[standing], count)
        for standing, count in counts.standing.items()
        if count and standing not in SPEAKING
    ]
    counted = (_say.COUNTED.format(standing=told, count=count) for told, count in (*norms, *silent))
    return TopicTold(speaking=counts.speaking, words=" · ".join(counted))


def prepared(book: Book, view: MatrixView) -> dict[str, Any]:
    """Return what the script of the page works on, so that it reads nothing back out of the table.

    ``questions`` are those of the codebook, each with its topic, weight, aspect and the roles that it is about (none:
    all). ``subjects`` holds the topics of each value that the choice of topics has, in the order of the rows.
    ``texts`` are the texts to choose from, ``drawn`` those in the table, by their identity. ``more`` counts the
    protocols that are not among them: all of many, or none.
    """
    topics = [row.topic.id for group in view.groups for row in group.rows]
    return {
        "most": MOST_COLUMNS,
        "more": 0 if view.columns else view.texts,
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
        "drawn": [column.id for column in view.columns],
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
        "divided": parts.many(book),
    }


KIND = Kind(name="matrix", sheets=_sheets)
