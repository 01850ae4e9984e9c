"""A PDF → its words, with PDFium: run in a process of its own, for it is native code that reads files from anywhere."""

from __future__ import annotations

import ctypes
import importlib.metadata
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pypdfium2
import pypdfium2.raw as pdfium

from generator.intake import marks
from generator.intake.paper import tags
from generator.intake.paper.frame import Frame
from generator.intake.paper.raw import Box, Page, Paper, Piece

MOST_PAGES = 200
_COPY = 0x10  # ISO 32000-1, table 22: bit 5, text may be copied
_UNSEEN = (pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP)
_WHITE = 250  # of 255: what is lighter is not seen on white
_BOLD = 600
_TINY = 1.5  # points; smaller letters are not read on paper
_JUMP = 0.6  # of the size: what stands further off is another word, whatever the file says of spaces
_TAB = 0.08  # of the size: kerning moves a letter by less; LibreOffice sets .12 where a number fills its tab
_NUMBER = re.compile(r"(?:[A-Z]|[0-9]{1,3})(?:\.[0-9]{1,3}){1,4}[.)]?|(?:[0-9]{1,3}|[IVX]{1,5})[.)]|[IVX]{2,5}")
_BASE = 0.05  # of the size: less is the same baseline
_FLOATS = 0.15  # of the size: digits stand on the line, and raised ones begin a quarter to a third above it
_AGAIN = 0.3  # of its width: a letter that stands closer to one like it covers it
_MOST_RULES = 4_000


def library() -> str:
    """Return the name and version of what reads."""
    return f"pypdfium2 {importlib.metadata.version('pypdfium2')}, PDFium {pypdfium2.PDFIUM_INFO}"


def extract(source: bytes) -> Paper:
    """Return what a PDF tells of its pages."""
    try:
        document = pypdfium2.PdfDocument(source)
    except pypdfium2.PdfiumError as error:
        locked = error.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
        return Paper((), "password" if locked else "damaged", 0, 0, library())
    count = len(document)
    files = max(document.count_attachments(), 0)
    if pdfium.FPDF_GetSecurityHandlerRevision(document) >= 0 and not pdfium.FPDF_GetDocPermissions(document) & _COPY:
        return Paper((), "copying", count, files, library())
    if document.get_formtype() in (pdfium.FORMTYPE_XFA_FULL, pdfium.FORMTYPE_XFA_FOREGROUND):
        return Paper((), "xfa", count, files, library())
    if count > MOST_PAGES:
        return Paper((), "pages", count, files, library())
    try:
        numbers = tags.Tables()
        document.init_forms()
        pages = tuple(_page(document, index, numbers) for index in range(count))
    except pypdfium2.PdfiumError:
        return Paper((), "damaged", count, files, library())
    return Paper(pages, None, count, files, library())


@dataclass(slots=True)
class _Style:
    """How the characters of one text object are set."""

    size: float
    bold: bool
    font: str
    unseen: bool
    white: bool
    tag: str


def _page(document: pypdfium2.PdfDocument, index: int, numbers: tags.Tables) -> Page:
    page = document[index]
    if forms := _flattened(page):
        page.close()
        page = document[index]
    frame = Frame(page.get_bbox(), page.get_rotation())
    tagged = tags.of_page(page.raw, numbers)
    rules, dark, pictures = _drawn(page, frame)
    text = page.get_textpage()
    reader = _Reader(text.raw, frame, tagged, dark)
    pieces = tuple(reader.pieces(text.count_chars()))
    area = frame.width * frame.height or 1
    pictured = max((_area(box) / area for box in pictures), default=0.0)
    found = Page(
        width=round(frame.width, 2),
        height=round(frame.height, 2),
        pieces=pieces,
        rules=tuple(rules[:_MOST_RULES]),
        hidden=reader.hidden,
        outside=reader.outside,
        unknown=reader.unknown,
        pictured=round(min(pictured, 1.0), 2),
        forms=forms,
    )
    text.close()
    page.close()
    return found


def _flattened(page: pypdfium2.PdfPage) -> int:
    """Make notes and filled-in fields part of a page as it is printed; return how many there are that may hold text."""
    kinds = (pdfium.FPDF_ANNOT_FREETEXT, pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_STAMP)
    count = 0
    for index in range(pdfium.FPDFPage_GetAnnotCount(page)):
        note = pdfium.FPDFPage_GetAnnot(page, index)
        count += pdfium.FPDFAnnot_GetSubtype(note) in kinds
        pdfium.FPDFPage_CloseAnnot(note)
    if count:
        pdfium.FPDFPage_Flatten(page, pdfium.FLAT_PRINT)
    return count


def _area(box: Box) -> float:
    return max(box[2] - box[0], 0) * max(box[3] - box[1], 0)


def _drawn(page: pypdfium2.PdfPage, frame: Frame) -> tuple[list[Box], list[Box], list[Box]]:
    """Return the boxes of lines and frames, of what is filled with a colour, and of pictures."""
    rules: list[Box] = []
    dark: list[Box] = []
    pictures: list[Box] = []
    for drawn in page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE), max_depth=1):
        try:
            box = frame.box(*drawn.get_bounds())
        except pypdfium2.PdfiumError:
            continue  # a drawing without an extent
        if drawn.type == pdfium.FPDF_PAGEOBJ_IMAGE:
            pictures.append(box)
            dark.append(box)
            continue
        mode, stroke = ctypes.c_int(), ctypes.c_int()
        pdfium.FPDFPath_GetDrawMode(drawn, mode, stroke)
        colour = [ctypes.c_uint() for _ in range(4)]
        pdfium.FPDFPageObj_GetFillColor(drawn, *colour)
        light = all(each.value >= _WHITE for each in colour[:3]) or not colour[3].value
        if mode.value and not light:
            dark.append(box)
        if stroke.value or (mode.value and not light):
            rules.append(tuple(round(each, 1) for each in box))  # type: ignore[arg-type]
    return rules, dark, pictures


class _Reader:
    """Reads the characters of one page."""

    def __init__(self, text: object, frame: Frame, tagged: tags.Tagged, dark: list[Box]) -> None:
        self._text = text
        self._frame = frame
        self._tagged = tagged
        self._dark = dark
        self._styles: dict[int, _Style] = {}
        self._struck: dict[tuple[str, int], list[tuple[float, int]]] = {}
        self.hidden = self.outside = self.unknown = 0

    def pieces(self, count: int) -> Iterator[Piece]:
        """Yield the words."""
        word: list[Piece] = []
        spaced = True
        for index in range(count):
            sign = self._sign(index)
            if sign is None or sign.isspace():
                yield from _joined(word)
                word, spaced = [], True
                continue
            glyph = self._glyph(index, sign, spaced)
            if glyph is None:
                continue
            if word and _behind_a_mark(word, glyph):
                glyph = replace(glyph, spaced=True)
                yield from _joined(word)
                word = []
            elif word and not _goes_on(word[-1], glyph):
                yield from _joined(word)
                word = []
            word.append(glyph)
            spaced = False
        yield from _joined(word)

    def _sign(self, index: int) -> str | None:
        """Return a character, white space for what parts words, or None for what is nothing."""
        code = pdfium.FPDFText_GetUnicode(self._text, index)
        if pdfium.FPDFText_IsHyphen(self._text, index) == 1 or code == 2:
            return "-"
        if pdfium.FPDFText_HasUnicodeMapError(self._text, index) == 1 or code in (0, 0xFFFE, 0xFFFF):
            return "\ufffd"
        if code < 0x20 or 0xD800 <= code < 0xE000:
            return " "
        return chr(code)

    def _glyph(self, index: int, sign: str, spaced: bool) -> Piece | None:
        style = self._style(index)
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        x, y = ctypes.c_double(), ctypes.c_double()
        loose = pdfium.FS_RECTF()
        pdfium.FPDFText_GetLooseCharBox(self._text, index, loose)
        if loose.right <= loose.left:
            pdfium.FPDFText_GetCharBox(self._text, index, left, right, bottom, top)
            loose.left, loose.right, loose.bottom, loose.top = left.value, right.value, bottom.value, top.value
        pdfium.FPDFText_GetCharOrigin(self._text, index, x, y)
        box = self._frame.box(loose.left, loose.bottom, loose.right, loose.top)
        middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
        if not (0 <= middle[0] <= self._frame.width and 0 <= middle[1] <= self._frame.height):
            self.outside += 1
            return None
        if style.unseen or (style.white and not self._on_colour(middle)):
            self.hidden += 1
            return None
        if 0xE000 <= ord(sign) < 0xF900:
            sign = marks.sign(ord(sign), style.font) or "\ufffd"
        self.unknown += sign == "\ufffd"
        if self._is_struck_again(index, sign, (x.value, y.value), loose.right - loose.left):
            return None
        angle = math.degrees(pdfium.FPDFText_GetCharAngle(self._text, index))
        if sign.isascii() and sign.isdigit() and not angle and self._floats(index, y.value, style.size):
            sign = marks.raised(sign)
        turn = round(angle + 90 * self._frame.turns) % 360  # both are counted with the clock
        baseline = self._frame.point(x.value, y.value)[1]
        return Piece(sign, *box, baseline, style.size, style.bold, spaced, turn if 2 <= turn <= 358 else 0, style.tag)

    def _floats(self, index: int, baseline: float, size: float) -> bool:
        """Return whether what is drawn of a digit floats above its line: a font may draw raised digits by itself."""
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        pdfium.FPDFText_GetCharBox(self._text, index, left, right, bottom, top)
        return bottom.value < top.value and bottom.value - baseline > _FLOATS * size

    def _is_struck_again(self, index: int, sign: str, place: tuple[float, float], width: float) -> bool:
        """Return whether a character covers one like it of another stretch: bold is made of what is printed twice."""
        stretch = _address(pdfium.FPDFText_GetTextObject(self._text, index))
        before = self._struck.setdefault((sign, round(place[1])), [])
        if any(other != stretch and abs(place[0] - x) < _AGAIN * width for x, other in before):
            return True
        before.append((place[0], stretch))
        return False

    def _on_colour(self, middle: tuple[float, float]) -> bool:
        return any(box[0] <= middle[0] <= box[2] and box[1] <= middle[1] <= box[3] for box in self._dark)

    def _style(self, index: int) -> _Style:
        text_object = pdfium.FPDFText_GetTextObject(self._text, index)
        key = _address(text_object)
        if key not in self._styles:
            self._styles[key] = self._measured(index, text_object)
        return self._styles[key]

    def _measured(self, index: int, text_object: object) -> _Style:
        matrix = pdfium.FS_MATRIX()
        pdfium.FPDFText_GetMatrix(self._text, index, matrix)
        size = pdfium.FPDFText_GetFontSize(self._text, index) * math.hypot(matrix.c, matrix.d)
        flags = ctypes.c_int()
        length = pdfium.FPDFText_GetFontInfo(self._text, index, None, 0, flags)
        name = ctypes.create_string_buffer(max(length, 1))
        pdfium.FPDFText_GetFontInfo(self._text, index, name, length, flags)
        lower = name.value.lower()
        heavy = pdfium.FPDFText_GetFontWeight(self._text, index) >= _BOLD or bool(flags.value & 1 << 18)
        bold = heavy or any(each in lower for each in (b"bold", b"black", b"heavy", b"-bd", b"cmbx", b"sfbx"))
        mode = pdfium.FPDFTextObj_GetTextRenderMode(text_object) if text_object else 0
        red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
        known = pdfium.FPDFText_GetFillColor(self._text, index, red, green, blue, alpha)
        filled = mode in (pdfium.FPDF_TEXTRENDERMODE_FILL, pdfium.FPDF_TEXTRENDERMODE_FILL_CLIP)
        white = bool(known) and filled and min(red.value, green.value, blue.value) >= _WHITE
        unseen = mode in _UNSEEN or (bool(known) and filled and not alpha.value) or size < _TINY
        return _Style(round(size, 2), bold, _drawing(lower), unseen, white, self._tagged.of(text_object))


def _address(found: object) -> int:
    return ctypes.cast(found, ctypes.c_void_p).value or 0  # type: ignore[arg-type]


def _drawing(name: bytes) -> str:
    """Return the font of signs that a font is, whatever it is called in the file ("BAAAAA+Wingdings-Regular")."""
    return next((font for font in ("wingdings", "symbol") if font.encode() in name), "")


def _behind_a_mark(word: list[Piece], glyph: Piece) -> bool:
    """Return whether a capital stands off from a number before it: a narrow tab, for letters of a word touch."""
    if not glyph.text.isupper() or glyph.turn or glyph.left - word[-1].right <= _TAB * glyph.size:
        return False
    return bool(_NUMBER.fullmatch("".join(each.text for each in word)))


def _goes_on(before: Piece, glyph: Piece) -> bool:
    """Return whether a character stands in one word with the one before it, set alike."""
    near = _JUMP * max(before.size, glyph.size)
    return (
        abs(before.baseline - glyph.baseline) <= _BASE * before.size + 0.01
        and (before.size, before.bold, before.turn, before.tag) == (glyph.size, glyph.bold, glyph.turn, glyph.tag)
        and (bool(glyph.turn) or -near <= glyph.left - before.right <= near)
    ) or (bool(glyph.turn) and before.turn == glyph.turn)


def _joined(word: list[Piece]) -> Iterator[Piece]:
    if word:
        first = word[0]
        yield Piece(
            "".join(each.text for each in word),
            round(min(each.left for each in word), 2),
            round(min(each.top for each in word), 2),
            round(max(each.right for each in word), 2),
            round(max(each.bottom for each in word), 2),
            round(first.baseline, 2),
            *(first.size, first.bold, first.spaced, first.turn, first.tag),
        )
