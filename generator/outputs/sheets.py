"""Sheets of text as a workbook: openpyxl makes all but the cells, which are written as they go.

Of tens of thousands of cells each would be an object with a style of its own, at fifty times the cost.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from functools import cache
from html import escape

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from generator.outputs.tables import is_formula

_TEXT_WIDTH = 55.0
_EPOCH = (1980, 1, 1, 0, 0, 0)
_STAMPS = re.compile(rb"<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\1>")
_CELLS = re.compile(rb"<sheetData>.*</sheetData>", re.DOTALL)
_SIZE = re.compile(rb'<dimension ref="[^"]*"')
_STYLE = re.compile(rb'<c r="[A-D]1" s="(\d+)"')
_SHEET = re.compile(r"xl/worksheets/sheet(\d+)\.xml")


def fill(sheet: Worksheet, rows: Iterable[Sequence[str]], widths: Sequence[float]) -> bytes:
    """Lay out a sheet for ``rows``, heads first, whose first columns have ``widths`` and name what the row is about.

    Return the rows as :func:`saved` wants them, with a mark for each style.
    """
    columns, written = 0, []
    for number, values in enumerate(rows, start=1):
        columns = max(columns, len(values))
        found = "".join(
            _cell(f"{_letter(index)}{number}", value, number == 1 or index <= len(widths))
            for index, value in enumerate(values, start=1)
        )
        written.append(f'<row r="{number}">{found}</row>')
    for index, (bold, quoted) in enumerate(_STYLES, start=1):
        cell = sheet.cell(row=1, column=index)
        cell.quotePrefix = quoted
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        if bold:
            cell.font = Font(bold=True)
    for index in range(1, columns + 1):
        width = widths[index - 1] if index <= len(widths) else _TEXT_WIDTH
        sheet.column_dimensions[get_column_letter(index)].width = width
    sheet.freeze_panes = f"{get_column_letter(len(widths) + 1)}2"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True  # type: ignore[union-attr]
    sheet.print_title_rows = "1:1"
    size = f"A1:{get_column_letter(max(columns, 1))}{max(len(written), 1)}"
    return f"{size} <sheetData>{''.join(written)}</sheetData>".encode()


_STYLES = ((False, False), (False, True), (True, False), (True, True))
"""Bold or not, and with the prefix that keeps what looks like a formula text; the number of each marks its cells."""
_MARKS = "\ufdd0\ufdd1\ufdd2\ufdd3"
"""Stand in a cell for the number of its style: noncharacters of Unicode, which no source may hold."""


_letter = cache(get_column_letter)


def _cell(place: str, value: str, bold: bool) -> str:
    mark = _MARKS[2 * bold + is_formula(value)]
    # XML knows one kind of line end; whether a carriage return survives depends on the XML library at hand.
    text = escape(value.replace("\r\n", "\n").replace("\r", "\n"), quote=False)
    kept = ' xml:space="preserve"' if text != text.strip() else ""
    return f'<c r="{place}" s="{mark}" t="inlineStr"><is><t{kept}>{text}</t></is></c>'


def saved(workbook: Workbook, rows: Sequence[bytes]) -> bytes:
    """Return a workbook as XLSX with the ``rows`` of each sheet, without the times that openpyxl and zip write."""
    raw = io.BytesIO()
    workbook.save(raw)
    out = io.BytesIO()
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            content = old.read(name)
            if name == "docProps/core.xml":
                content = _STAMPS.sub(b"", content)
            elif sheet := _SHEET.fullmatch(name):
                content = _filled(content, rows[int(sheet[1]) - 1])
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            new.writestr(entry, content)
    return out.getvalue()


def _filled(sheet: bytes, rows: bytes) -> bytes:
    styles = [int(found) for found in _STYLE.findall(sheet)]
    size, _, cells = rows.partition(b" ")
    for mark, style in zip(_MARKS, styles, strict=True):
        cells = cells.replace(mark.encode(), b"%d" % style)
    sized = _SIZE.sub(lambda _: b'<dimension ref="%s"' % size, sheet)
    return _CELLS.sub(lambda _: cells, sized)
