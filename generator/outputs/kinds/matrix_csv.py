"""Open data: the whole matrix as CSV, a row per statement; what looks like a formula stands behind an apostrophe.

In a Dutch spreadsheet the list separator is ";", and a file with commas that is opened there falls apart at every ";"
and line end of the texts themselves: so the start of each such piece is guarded too.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.addresses import Address
from generator.book import notes
from generator.book.book import Book, lasting
from generator.book.said import Said
from generator.book.table import OpenCell, cells
from generator.compare.stand import Standing, to_all
from generator.language import words
from generator.model import Force
from generator.outputs import tables
from generator.outputs.output import Output
from generator.outputs.parts import alone

_say = words.phrases.outputs.tables


def write(book: Book) -> bytes:
    """Return ``data/matrix.csv``: a row per statement per topic, and one for each silence; UTF-8 with a mark, CRLF."""
    heads = _written([(*_say.COLUMNS, *(_say.STAND.format(role=role) for role in book.roles))])
    topics = (topic for _, topics in book.topic_groups for topic in topics)
    return "".join((heads, *(book.in_passing(_on, topic.id) for topic in topics))).encode("utf-8-sig")


@lasting
def _on(book: Book, topic_id: str) -> str:
    return _written([inert(value) for value in values] for values in _rows(book, topic_id))


def _rows(book: Book, topic_id: str) -> Iterator[Sequence[str]]:
    topic = book.topics[topic_id]
    label = next(group.label for group, topics in book.topic_groups if topic in topics)
    for cell in cells(book, topic_id):
        start = (label, topic.label, topic_id, cell.column.label, cell.column.name, cell.column.id)
        stands = [_stand(book.stand(topic_id, cell.stand.work, role).standing) for role in book.roles]
        for rest in _records(cell, book.forces):
            yield *start, *rest, *stands


def _written(rows: Iterable[Sequence[str]]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


# A cell may begin at the start, after another separator, after the quotation mark that opens it, and behind spaces and
# signs that nobody sees, which some spreadsheets leave out; a full-width sign they take for the plain one.
_CELL_START = re.compile(
    r'(?:^|[;\t\r\n])(?=[" \u00a0\u00ad\u2000-\u200f\u202f\u2060\u3000\ufeff]*[=+\-@\t\r＝＋－＠﹢﹣﹦﹫−])'
)


def inert(value: str) -> str:
    """Return ``value`` so that no spreadsheet takes it, or a piece of it, for a formula."""
    return _CELL_START.sub(lambda start: f"{start[0]}'", value)


def _stand(standing: Standing | None) -> str:
    return words.phrases.standing.BARE[standing]


def _relation(said: Said, forces: Mapping[str, Force]) -> Standing:
    if said.binds:
        return "binds"
    return "general" if to_all(said.placed.statement, forces) else "affects"


def _records(cell: OpenCell, forces: Mapping[str, Force]) -> Iterator[tuple[str, ...]]:
    if not cell.said:
        yield (cell.words, *[""] * 10)
    for said in cell.said:
        yield (
            _stand(_relation(said, forces)),
            said.verdict,
            tables.roles(said.binds),
            tables.place(said),
            said.lead or "",
            tables.text(said),
            said.rule.id if said.rule else "",
            notes.lines(said.rule.notes) if said.rule else "",
            said.id,
            tables.roles(said.affects),
            "\n".join(tables.remarks(said)),
        )


OUTPUT = Output(
    path=Address("data/matrix.csv"),
    type="text/csv; charset=utf-8",
    write=write,
    part=lambda book, institution: write(alone(book, institution)),
    about=_say.CSV_ABOUT,
    rank=6,
)
