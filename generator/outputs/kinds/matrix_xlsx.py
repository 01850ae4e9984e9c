"""Open data: the whole matrix as a workbook, a sheet per role, and a sheet with the differences.

What looks like a formula stays text: a string with a quote prefix. The bytes depend on the corpus alone: no times are
written.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, zip_longest

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from generator.addresses import Address
from generator.book.book import Book
from generator.book.table import RowGroup, in_force, row_groups
from generator.ground.errors import DataError, Problem
from generator.language import words
from generator.model import Edition, Role
from generator.outputs import answers
from generator.outputs.output import Output
from generator.outputs.parts import alone
from generator.outputs.tables import cell_text, is_formula

LONGEST = 32_767
"""What a spreadsheet cell holds, in UTF-16 units; spreadsheets cut the rest off without a word."""

_say = words.phrases.outputs.tables
_differences = words.phrases.outputs.differences

_WIDTHS = (22.0, 30.0)
_QUESTION_WIDTHS = (22.0, 36.0, 18.0)
_TEXT_WIDTH = 55.0
_EPOCH = (1980, 1, 1, 0, 0, 0)
_STAMPS = re.compile(rb"<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\1>")
_NO_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")


def write(book: Book) -> bytes:
    """Return ``data/matrix.xlsx``: topics × texts in force on a sheet for everyone and one for each role.

    The last sheet has the questions to which texts answer differently, where there are any. A cell that is longer than
    a spreadsheet can hold goes on in the rows below it. Raises ``DataError`` with every cell that holds a character
    which no spreadsheet can.
    """
    if problems := book.once(unfit):
        raise DataError(problems)
    names = [f"{column.label}\n{column.name}" for column in in_force(book)]
    workbook = Workbook()
    workbook.remove(workbook.active)  # type: ignore[arg-type]
    for role in _roles(book):
        heads = [_say.GROUP, _say.TOPIC, *names]
        rows = _rows(row_groups(book, role))
        _fill(workbook.create_sheet(_sheet_name(workbook, role)), [heads, *rows], _WIDTHS)
    if differing := tuple(answers.rows(book)):
        heads = [*_differences.HEADS, *names]
        answered = (list(values) for row in differing for values in _over_rows(row.heads, row.cells))
        _fill(workbook.create_sheet(_free(workbook, _differences.SHEET)), [heads, *answered], _QUESTION_WIDTHS)
    raw = io.BytesIO()
    workbook.save(raw)
    return _timeless(raw.getvalue())


def unfit(book: Book) -> tuple[Problem, ...]:
    """Return every cell that holds a character which no spreadsheet can."""
    topics = (_unfit(_told(row_groups(book, role))) for role in _roles(book))
    questions = (
        (row.difference.question.topic, work.in_force, cell)
        for row in answers.rows(book)
        for work, cell in zip(book.works, row.cells, strict=True)
    )
    return tuple(chain(*topics, _unfit(questions)))


def _roles(book: Book) -> tuple[Role | None, ...]:
    return (None, *book.roles.values())


def _told(groups: Iterable[RowGroup]) -> Iterator[tuple[str, Edition, str]]:
    for group in groups:
        for row in group.rows:
            for cell in row.cells:
                yield row.topic.id, cell.column.edition, cell_text(cell)


def _unfit(told: Iterable[tuple[str, Edition, str]]) -> Iterator[Problem]:
    """Yield every cell, given by its topic and text, that holds what no spreadsheet can."""
    for topic, edition, cell in told:
        wrong = ILLEGAL_CHARACTERS_RE.search(cell)
        if not wrong:
            continue
        what = f"holds the character {wrong.group()!r}; no spreadsheet cell can"
        yield Problem(
            path=f"{edition.institution.id}/{edition.protocol.id}/{edition.version.id}/version.yml",
            line=1,
            column=1,
            what=f"what the text says on the topic {topic} {what}",
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


def _rows(groups: Iterable[RowGroup]) -> Iterator[list[str]]:
    for group in groups:
        for row in group.rows:
            heads = (group.group.label, row.topic.label)
            yield from _over_rows(heads, [cell_text(cell) for cell in row.cells])


def _over_rows(heads: Sequence[str], cells: Sequence[str]) -> Iterator[list[str]]:
    """Yield the rows that cells take: one, and more where one is longer than a spreadsheet holds."""
    for number, values in enumerate(zip_longest(*(list(_pieces(cell)) for cell in cells), fillvalue=""), start=1):
        last = heads[-1] if number == 1 else _say.CONTINUED.format(topic=heads[-1], number=number)
        yield [*heads[:-1], last, *values]


def _sheet_name(workbook: Workbook, role: Role | None) -> str:
    name = _NO_SHEET_NAME.sub(" ", role.label).strip("' ")[:31] if role else _say.EVERYONE
    return _free(workbook, name)


def _free(workbook: Workbook, name: str) -> str:
    """Return a name that no sheet has, whatever its capitals."""
    taken = {sheet.casefold() for sheet in workbook.sheetnames}
    return name if name and name.casefold() not in taken else f"{name[:27]} {len(taken)}"


def _fill(sheet: Worksheet, rows: Iterable[Sequence[str]], widths: Sequence[float]) -> None:
    """Write ``rows``, heads first, into a sheet whose first columns have ``widths`` and name what the row is about."""
    columns = 0
    for number, values in enumerate(rows, start=1):
        columns = max(columns, len(values))
        for index, value in enumerate(values, start=1):
            cell = sheet.cell(row=number, column=index)
            # XML knows one kind of line end; whether a carriage return survives depends on the XML library at hand.
            cell.value = value.replace("\r\n", "\n").replace("\r", "\n")
            cell.data_type = "s"  # openpyxl reads a formula into any text that starts with "="
            cell.quotePrefix = is_formula(value)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if number == 1 or index <= len(widths):
                cell.font = Font(bold=True)
    for index in range(1, columns + 1):
        width = widths[index - 1] if index <= len(widths) else _TEXT_WIDTH
        sheet.column_dimensions[get_column_letter(index)].width = width
    sheet.freeze_panes = f"{get_column_letter(len(widths) + 1)}2"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True  # type: ignore[union-attr]
    sheet.print_title_rows = "1:1"


def _timeless(book: bytes) -> bytes:
    """Return an XLSX file without the times that openpyxl and zip write into it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            content = old.read(name)
            if name == "docProps/core.xml":
                content = _STAMPS.sub(b"", content)
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            new.writestr(entry, content)
    return out.getvalue()


OUTPUT = Output(
    path=Address("data/matrix.xlsx"),
    type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write=write,
    part=lambda book, institution: write(alone(book, institution)),
    about=_say.XLSX_ABOUT,
    rank=5,
    unfit=lambda book: book.once(unfit),
)
