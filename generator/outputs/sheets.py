"""Sheets of text as a workbook: openpyxl makes all but the cells, which are written as they go.

Of tens of thousands of cells each would be an object with a style of its own, at fifty times the cost.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
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
_CORE = "docProps/core.xml"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its name, its rows with the heads first, and the widths of the first columns.

    Those name what the row is about.
    """

    name: str
    rows: Sequence[Sequence[str]]
    widths: tuple[float, ...]

    @property
    def columns(self) -> int:
        """How many columns the longest row has."""
        return max((len(row) for row in self.rows), default=0)


def workbook(sheets: Sequence[Sheet]) -> bytes:
    """Return sheets as XLSX, without the times that openpyxl and zip write."""
    out = io.BytesIO()
    laid = _laid_out(tuple((sheet.name, sheet.columns, sheet.widths) for sheet in sheets))
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in laid.items():
            found = _SHEET.fullmatch(name)
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            new.writestr(entry, _filled(content, sheets[int(found[1]) - 1]) if found else content)
    return out.getvalue()


# Of many texts each institution has a workbook of its own, and nearly all of these are laid out alike.
@lru_cache(maxsize=8)
def _laid_out(sheets: tuple[tuple[str, int, tuple[float, ...]], ...]) -> Mapping[str, bytes]:
    """Return the parts of a workbook, in order, by their names; sheets have no rows but one that holds the styles."""
    made = Workbook()
    made.remove(made.active)  # type: ignore[arg-type]
    for name, columns, widths in sheets:
        _lay_out(made.create_sheet(name), columns, widths)
    raw = io.BytesIO()
    made.save(raw)
    with zipfile.ZipFile(raw) as parts:
        names = sorted(parts.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        found = {name: parts.read(name) for name in names}
    return found | {_CORE: _STAMPS.sub(b"", found[_CORE])}


def _lay_out(sheet: Worksheet, columns: int, widths: Sequence[float]) -> None:
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


_STYLES = ((False, False), (False, True), (True, False), (True, True))
"""Bold or not, and with the prefix that keeps what looks like a formula text."""


_letter = cache(get_column_letter)


def _filled(laid_out: bytes, sheet: Sheet) -> bytes:
    """Return a sheet as it was laid out, with its rows."""
    styles = [int(found) for found in _STYLE.findall(laid_out)]
    size = f'<dimension ref="A1:{_letter(max(sheet.columns, 1))}{max(len(sheet.rows), 1)}"'.encode()
    cells = "".join(_row(number, values, len(sheet.widths), styles) for number, values in enumerate(sheet.rows, 1))
    rows = f"<sheetData>{cells}</sheetData>".encode()
    return _CELLS.sub(lambda _: rows, _SIZE.sub(lambda _: size, laid_out))


def _row(number: int, values: Sequence[str], heads: int, styles: Sequence[int]) -> str:
    found = "".join(
        _cell(f"{_letter(index)}{number}", value, styles[2 * (number == 1 or index <= heads) + is_formula(value)])
        for index, value in enumerate(values, 1)
    )
    return f'<row r="{number}">{found}</row>'


def _cell(place: str, value: str, style: int) -> str:
    # XML knows one kind of line end; whether a carriage return survives depends on the XML library at hand.
    text = escape(value.replace("\r\n", "\n").replace("\r", "\n"), quote=False)
    kept = ' xml:space="preserve"' if text != text.strip() else ""
    return f'<c r="{place}" s="{style}" t="inlineStr"><is><t{kept}>{text}</t></is></c>'
