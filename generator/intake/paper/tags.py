"""What a tagged PDF calls the parts of a page: headings, items, cells, running heads (ISO 32000-1, 14.7 and 14.8)."""

from __future__ import annotations

import ctypes
from collections.abc import Callable

import pypdfium2.raw as pdfium

from generator.intake.paper.raw import EDGE

_MOST_DEPTH = 60
_NAMED = ("Title", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "Note", "TOC", "TOCI")


class Tables:
    """Numbers the tables of a document, from 0; one that runs over pages gets another number on each."""

    def __init__(self) -> None:
        self._count = 0
        self._numbers: dict[int, int] = {}
        self._rows: dict[int, dict[int, int]] = {}

    def page(self) -> None:
        """Begin a page: its parts lie where those of another did."""
        self._count += len(self._numbers)
        self._numbers, self._rows = {}, {}

    def number(self, table: int) -> int:
        """Return the number of a table."""
        return self._count + self._numbers.setdefault(table, len(self._numbers))

    def row(self, table: int, row: int) -> int:
        """Return the number of a row in its table."""
        rows = self._rows.setdefault(table, {})
        return rows.setdefault(row, len(rows))


class Tagged:
    """The tag of each piece of content of a page."""

    def __init__(self, of_content: dict[int, str]) -> None:
        self._of_content = of_content

    def of(self, text_object: object) -> str:
        """Return the tag that a text object stands in, or nothing."""
        if not text_object:
            return ""
        edge = _edge(text_object)
        if edge:
            return edge
        return self._of_content.get(pdfium.FPDFPageObj_GetMarkedContentID(text_object), "")


def of_page(page: object, numbers: Tables) -> Tagged:
    """Return the tags of a page; none where it is not tagged."""
    found: dict[int, str] = {}
    numbers.page()
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if tree:
        for index in range(max(pdfium.FPDF_StructTree_CountChildren(tree), 0)):
            _walk(pdfium.FPDF_StructTree_GetChildAtIndex(tree, index), "", found, numbers, 0)
        pdfium.FPDF_StructTree_Close(tree)
    return Tagged(found)


def _walk(element: object, tag: str, found: dict[int, str], numbers: Tables, depth: int) -> None:
    if not element or depth > _MOST_DEPTH:
        return
    kind = _text(lambda buffer, length: pdfium.FPDF_StructElement_GetType(element, buffer, length))
    if kind in _NAMED and not tag.startswith(("TD", "TOC")):
        tag = kind
    column = 0
    for index in range(max(pdfium.FPDF_StructElement_CountChildren(element), 0)):
        # What PDFium tells here is of this page; its list of all contents of an element mixes those of other pages in.
        content = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, index)
        if content >= 0:
            found[content] = tag
            continue
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, index)
        inside = tag
        if kind == "TR":
            inside = f"TD {_cell(element, numbers)} {column}" if not tag.startswith("TD") else tag
            column += 1
        _walk(child, inside, found, numbers, depth + 1)


def _cell(row: object, numbers: Tables) -> str:
    """Return the numbers of a table and of a row of it."""
    table = pdfium.FPDF_StructElement_GetParent(row)
    kind = _text(lambda buffer, length: pdfium.FPDF_StructElement_GetType(table, buffer, length)) if table else ""
    if kind in ("THead", "TBody", "TFoot"):
        table = pdfium.FPDF_StructElement_GetParent(table)
    key = _address(table)
    return f"{numbers.number(key)} {numbers.row(key, _address(row))}"


def _address(element: object) -> int:
    return ctypes.cast(element, ctypes.c_void_p).value or 0  # type: ignore[arg-type]


def _edge(text_object: object) -> str:
    """Return whether a text object is a running head or foot by its own mark.

    PDFium does not tell which, but that the mark has a key that only those have (14.8.2.2, table 330).
    """
    for index in range(max(pdfium.FPDFPageObj_CountMarks(text_object), 0)):
        mark = pdfium.FPDFPageObj_GetMark(text_object, index)
        if _name(mark) == "Artifact" and not {"Attached", "Subtype"}.isdisjoint(_keys(mark)):
            return EDGE
    return ""


def _keys(mark: object) -> set[str]:
    found = set()
    for index in range(max(pdfium.FPDFPageObjMark_CountParams(mark), 0)):
        length = ctypes.c_ulong()
        buffer = (ctypes.c_ushort * 64)()
        if pdfium.FPDFPageObjMark_GetParamKey(mark, index, buffer, ctypes.sizeof(buffer), length):
            found.add(_decoded(buffer, length.value))
    return found


def _name(mark: object) -> str:
    length = ctypes.c_ulong()
    buffer = (ctypes.c_ushort * 64)()
    told = pdfium.FPDFPageObjMark_GetName(mark, buffer, ctypes.sizeof(buffer), length)
    return _decoded(buffer, length.value) if told else ""


def _decoded(buffer: ctypes.Array[ctypes.c_ushort], length: int) -> str:
    """Return characters in UTF-16 that end in a NUL; ``length`` in bytes counts that too."""
    return bytes(buffer)[: max(length - 2, 0)].decode("utf-16-le", "replace")


def _text(ask: Callable[[object, int], int]) -> str:
    buffer = ctypes.create_string_buffer(256)
    length = ask(buffer, 256)
    return buffer.raw[: max(min(length, 256) - 2, 0)].decode("utf-16-le", "replace")
