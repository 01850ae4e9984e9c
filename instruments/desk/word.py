"""A text as a Word file: numbers typed by hand, or made by Word."""

from __future__ import annotations

import io
from collections.abc import Sequence

import docx
from docx.document import Document
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from desk import counting
from desk.blocks import Block, Desk
from desk.counting import Level


def typed(desk: Desk) -> bytes:
    """Return a Word file whose numbers are typed before the words."""
    return _made(desk, automatic=False)


def automatic(desk: Desk) -> bytes:
    """Return a Word file whose numbers and bullets Word makes: they are in no paragraph."""
    return _made(desk, automatic=True)


def goes_on(desk: Desk) -> bool:
    """Return whether rules count on over the headings, in lists of which LibreOffice begins each again at 1."""
    numbers = [block.number for block in desk.blocks if block.kind == "rule" and block.number]
    headed = any(block.heads and block.number for block in desk.blocks)
    return headed and counting.counts_on(numbers)


def _made(desk: Desk, *, automatic: bool) -> bytes:
    document = docx.Document()
    if automatic:
        _define(document, desk.blocks)
    if desk.foot:
        foot = document.sections[0].footer.paragraphs[0]
        foot.add_run(f"{desk.foot}\t")
        _field(foot, "PAGE")
    if desk.above:
        head = document.add_paragraph()
        for number, line in enumerate(desk.above):
            run = head.add_run(line)
            if number + 1 < len(desk.above):
                run.add_break(WD_BREAK.LINE)
    document.add_paragraph(desk.title, style="Title")
    for block, listed in zip(desk.blocks, counting.automatic(desk.blocks), strict=True):
        _add(document, block, numbered=automatic and listed)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _add(document: Document, block: Block, *, numbered: bool) -> None:
    if block.tabular:
        table = document.add_table(rows=0, cols=len(block.rows[0]))
        table.style = "Table Grid"
        for row in block.rows:
            for cell, words in zip(table.add_row().cells, row, strict=True):
                cell.text = words
        return
    before = "" if numbered else f"{block.number} " if block.number else ""
    if block.title:
        titled = document.add_paragraph(style="Normal")
        titled.add_run(f"{before}{block.title}").bold = True
        if numbered:
            _number(titled, block)
        document.add_paragraph(block.words)
        return
    style = ("Heading 2" if counting.within(block) else "Heading 1") if block.heads else None
    paragraph = document.add_paragraph(f"{before}{block.words}", style=style)
    if numbered:
        _number(paragraph, block)
    elif block.kind == "item":
        paragraph.paragraph_format.left_indent = Pt(18)


def _number(paragraph: Paragraph, block: Block) -> None:
    properties = paragraph._p.get_or_add_pPr()
    numbering = OxmlElement("w:numPr")
    for name, value in (("w:ilvl", counting.LEVELS[block.kind]), ("w:numId", 78 if block.bullet else 77)):
        child = OxmlElement(name)
        child.set(qn("w:val"), str(value))
        numbering.append(child)
    properties.append(numbering)


def _define(document: Document, blocks: Sequence[Block]) -> None:
    """Write the two lists of a text: one of three levels for its numbers, and one of bullets."""
    part = document.part.numbering_part.element
    levels = "".join(_level(number, level) for number, level in counting.levels(blocks).items())
    for number, inside in ((77, levels), (78, _BULLET)):
        part.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">{inside}</w:abstractNum>'))
    for number in (77, 78):
        part.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'))


_BULLET = "".join(
    f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>'
    '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>'
    for level in range(3)
)


def _level(number: int, level: Level) -> str:
    restart = "" if level.restarts else '<w:lvlRestart w:val="0"/>'
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{level.form}"/>{restart}'
        f'<w:lvlText w:val="{level.text}"/>'
        f'<w:pPr><w:ind w:left="{360 * (number + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
    )


def _field(paragraph: Paragraph, code: str) -> None:
    for kind in ("begin", "", "end"):
        run = paragraph.add_run()
        child = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            child.set(qn("w:fldCharType"), kind)
        else:
            child.text = code
        run._r.append(child)
