"""A text as a Word file: numbers typed by hand, or made by Word."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence

import docx
from docx.document import Document
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from desk.blocks import Block, Desk

_LEVELS = {"heading": 0, "article": 0, "rule": 1, "item": 2}
_OF_HEADING = re.compile(r"\w+\.\w")
_LAST = re.compile(r"(\d+|[A-Z]+|[a-z])(\W*)$")


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
    return headed and _counts_on(numbers)


def _counts_on(numbers: Sequence[str]) -> bool:
    """Return whether rules have each a number of their own, without that of their heading before it ("A.1")."""
    return bool(numbers) and len(set(numbers)) == len(numbers) and not _OF_HEADING.match(numbers[0])


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
    for block in desk.blocks:
        _add(document, block, automatic=automatic)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _add(document: Document, block: Block, *, automatic: bool) -> None:
    if block.tabular:
        table = document.add_table(rows=0, cols=len(block.rows[0]))
        table.style = "Table Grid"
        for row in block.rows:
            for cell, words in zip(table.add_row().cells, row, strict=True):
                cell.text = words
        return
    # A heading within another ("2.1") is typed: the list has one level of headings.
    within = block.heads and bool(_OF_HEADING.match(block.number))
    numbered = automatic and bool(block.number) and not within
    before = "" if numbered else f"{block.number} " if block.number else ""
    if block.title:
        titled = document.add_paragraph(style="Normal")
        titled.add_run(f"{before}{block.title}").bold = True
        if numbered:
            _number(titled, block)
        document.add_paragraph(block.words)
        return
    style = ("Heading 2" if within else "Heading 1") if block.heads else None
    paragraph = document.add_paragraph(f"{before}{block.words}", style=style)
    if numbered:
        _number(paragraph, block)
    elif block.kind == "item":
        paragraph.paragraph_format.left_indent = Pt(18)


def _number(paragraph: Paragraph, block: Block) -> None:
    properties = paragraph._p.get_or_add_pPr()
    numbering = OxmlElement("w:numPr")
    for name, value in (("w:ilvl", _LEVELS[block.kind]), ("w:numId", 78 if block.bullet else 77)):
        child = OxmlElement(name)
        child.set(qn("w:val"), str(value))
        numbering.append(child)
    properties.append(numbering)


def _define(document: Document, blocks: Sequence[Block]) -> None:
    """Write the two lists of a text: one of three levels for its numbers, and one of bullets."""
    part = document.part.numbering_part.element
    levels = "".join(_level(level, blocks) for level in sorted({*_LEVELS.values()}))
    for number, inside in ((77, levels), (78, _BULLET)):
        part.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">{inside}</w:abstractNum>'))
    for number in (77, 78):
        part.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'))


_BULLET = "".join(
    f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>'
    '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>'
    for level in range(3)
)


def _level(level: int, blocks: Sequence[Block]) -> str:
    """Return a level of the list as its numbers ask: form, what stands around them, when they restart."""
    numbers = [
        block.number for block in blocks if _LEVELS.get(block.kind) == level and block.number and not block.bullet
    ]
    if not numbers:
        return f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl>'
    last = _LAST.search(numbers[0])
    assert last is not None
    form = {"1": "decimal", "I": "upperRoman", "A": "upperLetter", "a": "lowerLetter"}[last[1]]
    before = numbers[0][: last.start()]
    # "1.1" and "A.1" hold the number of the level above; "Artikel 1" and "Hoofdstuk 1" a word.
    parent = re.fullmatch(r"(\w+)\.", before)
    text = f"%{level}.%{level + 1}{last[2]}" if parent else f"{before}%{level + 1}{last[2]}"
    restart = '<w:lvlRestart w:val="0"/>' if level == _LEVELS["rule"] and _counts_on(numbers) else ""
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{restart}<w:lvlText w:val="{text}"/>'
        f'<w:pPr><w:ind w:left="{360 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
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
