"""Open data: the whole matrix as a workbook, a sheet per role.

What looks like a formula stays text: a string with a quote prefix. The bytes depend on the corpus alone: no times are
written.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from generator.addresses import Address
from generator.book.book import Book
from generator.book.table import RowGroup, TextColumn, in_force, row_groups
from generator.ground.errors import DataError, Problem
from generator.language import words
from generator.model import Edition, Role
from generator.outputs.output import Output
from generator.outputs.tables import cell_text, is_formula

LONGEST = 32_767
"""What a spreadsheet cell holds, in UTF-16 units; spreadsheets cut the rest off without a word."""

_say = words.phrases.outputs.tables

_WIDTHS = (22.0, 30.0)
_TEXT_WIDTH = 55.0
_EPOCH = (1980, 1, 1, 0, 0, 0)
_STAMPS = re.compile(rb"<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\1>")
_NO_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")


def write(book: Book) -> bytes:
    """Return ``data/matrix.xlsx``: topics × texts in force on a sheet for everyone and one for each role.

    Raises ``DataError`` with every cell that a spreadsheet cannot hold.
    """
    columns = in_force(book)
    roles: list[Role | None] = [None, *book.roles.values()]
    workbook = Workbook()
    workbook.remove(workbook.active)  # type: ignore[arg-type]
    problems: list[Problem] = []
    for role in roles:
        groups = row_groups(book, role)
        problems += _too_much(groups, {column.id: column.edition for column in columns})
        if not problems:
            _fill(workbook.create_sheet(_sheet_name(workbook, role)), columns, groups)
    if problems:
        raise DataError(problems)
    raw = io.BytesIO()
    workbook.save(raw)
    return _timeless(raw.getvalue())


def _too_much(groups: Iterable[RowGroup], editions: dict[str, Edition]) -> Iterator[Problem]:
    for group in groups:
        for row in group.rows:
            for cell in row.cells:
                text = cell_text(cell)
                size = len(text.encode("utf-16-le")) // 2
                wrong = ILLEGAL_CHARACTERS_RE.search(text)
                if size <= LONGEST and not wrong:
                    continue
                edition = editions[cell.column.id]
                what = f"holds the character {wrong.group()!r}" if wrong else f"takes {size} characters together"
                limit = "no spreadsheet cell can" if wrong else f"a spreadsheet cell holds {LONGEST}"
                yield Problem(
                    path=f"{edition.institution.id}/{edition.protocol.id}/{edition.version.id}/version.yml",
                    line=1,
                    column=1,
                    what=f"what the text says on the topic {row.topic.id} {what}; {limit}",
                    mend="take the character out of the source" if wrong else "divide the provisions over more topics",
                )


def _sheet_name(workbook: Workbook, role: Role | None) -> str:
    name = _NO_SHEET_NAME.sub(" ", role.label).strip("' ")[:31] if role else _say.EVERYONE
    taken = {sheet.casefold() for sheet in workbook.sheetnames}
    return name if name and name.casefold() not in taken else f"{name[:27]} {len(taken)}"


def _fill(sheet: Worksheet, columns: Sequence[TextColumn], groups: Sequence[RowGroup]) -> None:
    heads = [_say.GROUP, _say.TOPIC, *(f"{column.label}\n{column.name}" for column in columns)]
    rows = [[group.group.label, row.topic.label, *map(cell_text, row.cells)] for group in groups for row in group.rows]
    for number, values in enumerate([heads, *rows], start=1):
        for index, value in enumerate(values, start=1):
            cell = sheet.cell(row=number, column=index)
            # XML knows one kind of line end; whether a carriage return survives depends on the XML library at hand.
            cell.value = value.replace("\r\n", "\n").replace("\r", "\n")
            cell.data_type = "s"  # openpyxl reads a formula into any text that starts with "="
            cell.quotePrefix = is_formula(value)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if number == 1 or index <= len(_WIDTHS):
                cell.font = Font(bold=True)
    for index in range(1, len(heads) + 1):
        width = _WIDTHS[index - 1] if index <= len(_WIDTHS) else _TEXT_WIDTH
        sheet.column_dimensions[get_column_letter(index)].width = width
    sheet.freeze_panes = "C2"
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
    about=_say.XLSX_ABOUT,
    rank=5,
)
