"""The text of a Word file → lines: paragraphs with their marks, tables row by row, boxes where they hang."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from generator.intake.markup import Element, descend
from generator.intake.text import Edge, Facts
from generator.intake.word.numbering import Mark, Numbering
from generator.intake.word.runs import Line, Paragraph, Runs
from generator.intake.word.styles import Styles, level_of_outline, numbered, value
from generator.intake.writer import Writer

_THROUGH = ("w:sdt", "w:sdtContent", "w:customXml", "w:smartTag")


@dataclass(frozen=True, slots=True)
class Where:
    """In what a paragraph stands: a cell, a running head or foot, a note; ``number`` where paragraphs do not count."""

    cell: tuple[int, int, int] | None = None
    edge: Edge | None = None
    style: str | None = None
    number: int | None = None
    contents: bool = False


@dataclass(slots=True)
class Boxes:
    """Where text boxes were read."""

    lines: list[int]


class Body:
    """Writes one part after another, as one text."""

    def __init__(self, styles: Styles, numbering: Numbering, writer: Writer) -> None:
        self._styles = styles
        self._numbering = numbering
        self._writer = writer
        self._number = 0
        self._tables = 0
        self._glued = ""
        self._listed = False
        self.boxes = Boxes([])

    @property
    def number(self) -> int:
        """How many paragraphs of the text itself were read."""
        return self._number

    def write(self, parent: Element, runs: Runs, where: Where, before: Callable[[Element], None] | None = None) -> None:
        """Write all blocks in an element; ``before`` is told of each paragraph first."""
        for block in _blocks(parent, where):
            element, here = block
            if element.tag == "w:tbl":
                self._table(element, runs, here, before)
            else:
                if before is not None:
                    before(element)
                self._paragraph(element, runs, here)

    def _paragraph(self, element: Element, runs: Runs, where: Where) -> None:
        if where.number is None:
            self._number += 1
        number = where.number or self._number
        properties = descend(element, "w:pPr")
        style = value(descend(element, "w:pPr", "w:pStyle"))
        read = runs.paragraph(element, style)
        own = numbered(properties)
        mark = self._numbering.mark(own, style)
        lines = read.lines()
        if _is_dropped(element) and lines[0].text:
            self._glued = lines[0].text
            return
        if self._glued:
            lines[0], self._glued = replace(lines[0], text=self._glued + lines[0].text), ""
        if mark is not None:
            lines[0] = replace(lines[0], text=f"{mark.text}{mark.gap}{lines[0].text}".strip())
        if any(line.text for line in lines):
            self._lines(lines, mark, self._place(style, properties, read, mark, where), where, number)
        elif where.cell is None:
            self._writer.part()
            self._listed = False
        for box in read.boxes:
            self._box(box, runs, where, number)

    def _lines(self, lines: list[Line], mark: Mark | None, place: str | None, where: Where, number: int) -> None:
        listed = place in ("list", "contents")
        if where.cell is None and not (listed and self._listed):
            self._writer.part()
        self._listed = listed
        facts = Facts(
            style=place,
            level=mark.level if mark is not None else None,
            mark=mark.text if mark is not None else None,
            cell=where.cell,
            edge=where.edge,
        )
        for line in lines:
            if line.text:
                self._writer.write(line.text, replace(facts, size=line.size, bold=line.bold), number)
                facts = replace(facts, mark=None)

    def _place(
        self, style: str, properties: Element | None, read: Paragraph, mark: Mark | None, where: Where
    ) -> str | None:
        """Return the style that a line is told with."""
        if where.style is not None:
            return where.style
        outline = value(descend(properties, "w:outlineLvl")) if properties is not None else ""
        by_style = level_of_outline(outline) if outline else self._styles.kind(style).style
        if where.contents or read.contents or by_style == "contents":
            return "contents"
        if by_style is not None:
            return by_style
        if mark is not None:
            return "list"
        return "table" if where.cell is not None else "body"

    def _table(self, table: Element, runs: Runs, where: Where, before: Callable[[Element], None] | None) -> None:
        number, self._tables = self._tables, self._tables + 1
        for row_number, row in enumerate(_within(table, "w:tr")):
            if where.cell is None:
                self._writer.part()
            column = _number(value(descend(row, "w:trPr", "w:gridBefore")))
            for cell in _within(row, "w:tc"):
                here = replace(where, cell=(number, row_number, column))
                self.write(cell, runs, here, before)
                column += max(_number(value(descend(cell, "w:tcPr", "w:gridSpan"))), 1)
        if where.cell is None:
            self._writer.part()

    def _box(self, box: Element, runs: Runs, where: Where, number: int) -> None:
        self._writer.part()
        self.boxes.lines.append(self._writer.next)
        if box.tag == "v:textpath":
            self._writer.write(" ".join(box.get("string", "").split()), Facts(edge=where.edge), number)
            self.boxes.lines.pop()
        else:
            self.write(box, runs, replace(where, number=number))
        self._writer.part()


def _blocks(parent: Element, where: Where) -> Iterator[tuple[Element, Where]]:
    """Yield the paragraphs and tables in an element, through what only groups them."""
    for each in parent:
        if each.tag in ("w:p", "w:tbl"):
            yield each, where
        elif each.tag in _THROUGH:
            gallery = value(descend(each, "w:sdtPr", "w:docPartObj", "w:docPartGallery"))
            inside = replace(where, contents=True) if gallery == "Table of Contents" else where
            yield from _blocks(each, inside)


def _within(parent: Element, name: str) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, through what only groups them."""
    for each in parent:
        if each.tag == name:
            yield each
        elif each.tag in _THROUGH:
            yield from _within(each, name)


def _is_dropped(paragraph: Element) -> bool:
    frame = descend(paragraph, "w:pPr", "w:framePr")
    return frame is not None and frame.get("w:dropCap", "none") != "none"


def _number(text: str) -> int:
    return int(text) if text.isdigit() else 0
