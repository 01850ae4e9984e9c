"""Open data: the whole matrix as a workbook, a sheet per role, and a sheet with the differences.

What looks like a formula stays text: a string with a quote prefix. The bytes depend on the corpus alone: no times are
written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, zip_longest

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from generator.addresses import Address
from generator.book.book import Book, lasting
from generator.book.said import Said
from generator.book.table import cells, in_force
from generator.ground.errors import DataError, Problem
from generator.language import words
from generator.model import Edition, Role
from generator.outputs import answers
from generator.outputs.output import Output
from generator.outputs.parts import alone
from generator.outputs.sheets import Sheet, workbook
from generator.outputs.tables import cell_text

LONGEST = 32_767
"""What a spreadsheet cell holds, in UTF-16 units; spreadsheets cut the rest off without a word."""

_say = words.phrases.outputs.tables
_differences = words.phrases.outputs.differences

_WIDTHS = (22.0, 30.0)
_QUESTION_WIDTHS = (22.0, 36.0, 18.0)
_ESCAPE = re.compile(r"\\x[01]")
"""How ``repr`` writes a character that no spreadsheet can hold, and a few that one can."""
_NO_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")


def write(book: Book) -> bytes:
    """Return ``data/matrix.xlsx``: topics × texts in force on a sheet for everyone and one for each role.

    The last sheet has the questions to which texts answer differently, where there are any. A cell that is longer than
    a spreadsheet can hold goes on in the rows below it. Raises ``DataError`` with every cell that holds a character
    which no spreadsheet can.
    """
    texts = {topic: book.in_passing(_texts, topic) for topic in book.topics}
    differing = tuple(answers.rows(book))
    every = (*chain.from_iterable(texts.values()), *(row.cells for row in differing))
    if any(ILLEGAL_CHARACTERS_RE.search(text) for held in every for text in held):
        raise DataError(unfit(book))
    names = [f"{column.label}\n{column.name}" for column in in_force(book)]
    made: list[Sheet] = []
    for number, role in enumerate(_roles(book)):
        heads = [_say.GROUP, _say.TOPIC, *names]
        rows = _rows(book, {topic: found[number] for topic, found in texts.items()})
        made.append(Sheet(_sheet_name(made, role), [heads, *rows], _WIDTHS))
    if differing:
        heads = [*_differences.HEADS, *names]
        answered = (list(values) for row in differing for values in _over_rows(row.heads, row.cells))
        made.append(Sheet(_free(made, _differences.SHEET), [heads, *answered], _QUESTION_WIDTHS))
    return workbook(made)


def unfit(book: Book) -> tuple[Problem, ...]:
    """Return every cell that holds a character which no spreadsheet can."""
    if not _suspect(book):
        return ()
    told = [
        (topic.id, book.once(_unfit_on, topic.id, number))
        for number in range(len(_roles(book)))
        for _, topics in book.topic_groups
        for topic in topics
    ]
    told += [(row.difference.question.topic, tuple(_wrong(row.cells))) for row in answers.rows(book)]
    return tuple(_problem(book, topic, *each) for topic, found in told for each in found)


def _roles(book: Book) -> tuple[Role | None, ...]:
    return (None, *book.roles.values())


def _suspect(book: Book) -> bool:
    """Return whether anything that cells are made of may hold a character which no spreadsheet can.

    Next to no corpus does, and the cells are many.
    """
    corpus = book.corpus
    around = (corpus.vocabulary, corpus.institutions, tuple(work.protocol for work in book.works))
    return _escapes(around) or any(book.once(_suspect_in, work.in_force) for work in book.works)


@lasting
def _suspect_in(_: Book, edition: Edition) -> bool:
    return _escapes(edition.version)


def _escapes(value: object) -> bool:
    return _ESCAPE.search(repr(value)) is not None


@lasting
def _texts(book: Book, topic_id: str) -> tuple[tuple[str, ...], ...]:
    """Return the cells of a topic for everyone, and then for each role."""
    roles = [role.id if role else None for role in _roles(book)]
    said: dict[Said, str] = {}
    return tuple(tuple(cell_text(cell, said) for cell in cells(book, topic_id, role)) for role in roles)


@lasting
def _unfit_on(book: Book, topic_id: str, number: int) -> tuple[tuple[int, str], ...]:
    return tuple(_wrong(book.once(_texts, topic_id)[number]))


def _wrong(texts: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield the place of every cell that holds what no spreadsheet can, and what that is."""
    for place, text in enumerate(texts):
        if found := ILLEGAL_CHARACTERS_RE.search(text):
            yield place, found.group()


def _problem(book: Book, topic_id: str, place: int, wrong: str) -> Problem:
    edition = book.works[place].in_force
    what = f"holds the character {wrong!r}; no spreadsheet cell can"
    return Problem(
        path=f"{edition.institution.id}/{edition.protocol.id}/{edition.version.id}/version.yml",
        line=1,
        column=1,
        what=f"what the text says on the topic {topic_id} {what}",
        mend="take the character out of the source",
    )


def _pieces(text: str) -> Iterator[str]:
    """Yield a text in pieces that a cell can hold, cut between provisions, else between lines or words."""
    units = text.encode("utf-16-le")
    while len(units) > 2 * LONGEST:
        # Half of a pair is left out of the piece by the decoder, so no sign is cut in two.
        piece = units[: 2 * LONGEST].decode("utf-16-le", "ignore")
        ends = (piece.rfind(sign) + len(sign) for sign in ("\n\n", "\n", " ") if sign in piece)
        piece = piece[: next(ends, len(piece))]
        yield piece
        units = units[len(piece.encode("utf-16-le")) :]
    yield units.decode("utf-16-le")


def _rows(book: Book, texts: Mapping[str, Sequence[str]]) -> Iterator[list[str]]:
    for group, topics in book.topic_groups:
        for topic in topics:
            yield from _over_rows((group.label, topic.label), texts[topic.id])


def _over_rows(heads: Sequence[str], cells: Sequence[str]) -> Iterator[list[str]]:
    """Yield the rows that cells take: one, and more where one is longer than a spreadsheet holds."""
    for number, values in enumerate(zip_longest(*(list(_pieces(cell)) for cell in cells), fillvalue=""), start=1):
        last = heads[-1] if number == 1 else _say.CONTINUED.format(topic=heads[-1], number=number)
        yield [*heads[:-1], last, *values]


def _sheet_name(made: Sequence[Sheet], role: Role | None) -> str:
    name = _NO_SHEET_NAME.sub(" ", role.label).strip("' ")[:31] if role else _say.EVERYONE
    return _free(made, name)


def _free(made: Sequence[Sheet], name: str) -> str:
    """Return a name that no sheet has, whatever its capitals."""
    taken = {sheet.name.casefold() for sheet in made}
    return name if name and name.casefold() not in taken else f"{name[:27]} {len(taken)}"


OUTPUT = Output(
    path=Address("data/matrix.xlsx"),
    type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write=write,
    part=lambda book, institution: write(alone(book, institution)),
    about=_say.XLSX_ABOUT,
    rank=5,
    unfit=unfit,
)
