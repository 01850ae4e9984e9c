"""A paper → a Word file (Office Open XML, ECMA-376), written as it is so that equal papers give equal bytes.

Tracked changes carry an author and no date: nobody made them at a moment, they follow from two texts.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from itertools import count
from xml.sax.saxutils import escape, quoteattr

from generator.compare.redline import Span
from generator.language import words
from generator.papers import docx_parts as parts
from generator.papers.blocks import Block, Heading, Paper, Prose, Run, Table, Words
from generator.papers.line import Line, Style
from generator.papers.tracked import Paragraph

AUTHOR = "Protocolwijzer"

STYLES: dict[Style, str] = {
    "title": "Title",
    "part": "Heading1",
    "section": "Heading2",
    "heading": "Heading3",
    "article": "Article",
    "item": "Item",
    "paragraph": "Prose",
    "footnote": "FootnoteText",
}
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_EMPHASIS = {"plain": "", "strong": "<w:b/>", "small": '<w:sz w:val="18"/>'}
_MARKS = {"insert": ("[+", "+]", '<w:u w:val="single"/>'), "delete": ("[−", "−]", "<w:strike/>")}
# The format asks for a date on the place of a move, where no program shows it; this is its zero.
_NO_DATE = "1980-01-01T00:00:00Z"
_MARGIN = 1134  # twentieths of a point, 2 cm, as all lengths below
_PAGE = 11906, 16838


def render(paper: Paper) -> bytes:
    """Return ``paper`` as the bytes of a .docx file; a character that XML cannot hold becomes U+FFFD."""
    width, height = reversed(_PAGE) if paper.landscape else _PAGE
    written = _Body(width - 2 * _MARGIN)
    body = "".join(written.blocks(paper))
    remarked = {"word/comments.xml": parts.comments("".join(written.comments))} if written.comments else {}
    files = {
        "[Content_Types].xml": parts.content_types(comments=bool(remarked)),
        "_rels/.rels": parts.RELATIONS,
        "docProps/core.xml": parts.core(text(paper.title), AUTHOR),
        "word/document.xml": parts.document(body, width, height, landscape=paper.landscape, margin=_MARGIN),
        "word/_rels/document.xml.rels": parts.document_relations(comments=bool(remarked)),
        "word/styles.xml": parts.STYLES,
        "word/settings.xml": parts.SETTINGS,
        "word/header1.xml": parts.header(text(paper.header)),
        "word/footer1.xml": parts.footer(text(paper.footer), text(words.phrases.papers.PAGE), width - 2 * _MARGIN),
        **remarked,
    }
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
            archive.writestr(entry, content.encode("utf-8"))
    return target.getvalue()


def text(words: str) -> str:
    """Return ``words`` as XML holds them."""
    return escape(_NOT_IN_XML.sub("\ufffd", words))


class _Body:
    """The content of one document; every tracked change and comment in it has its own number."""

    def __init__(self, width: int) -> None:
        self.comments: list[str] = []
        self._width = width
        self._numbers = count(1)
        self._move: int | None = None
        self._range = ""

    def blocks(self, paper: Paper) -> Iterator[str]:
        if paper.shown_title:
            yield _paragraph("Title", _run(paper.title))
        for block in paper.blocks:
            yield self._block(block)
        yield self._leave_move()

    def _block(self, block: Block) -> str:
        if isinstance(block, Paragraph):
            return self._tracked(block)
        if isinstance(block, Line):
            return _paragraph(STYLES[block.style], self._remarked(_run(block.text), block.remarks))
        if isinstance(block, Heading):
            return _paragraph(f"Heading{block.level}", _run(block.text))
        if isinstance(block, Prose):
            return _paragraph("Prose", _words(block.words))
        return self._table(block)

    def _table(self, table: Table) -> str:
        widths = [self._width * share // sum(table.widths) for share in table.widths]
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        head = "".join(
            _cell(width, [_paragraph("TableHead", _run(title))], shaded=True)
            for width, title in zip(widths, table.head, strict=True)
        )
        rows = [f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{head}</w:tr>"]
        for row in table.rows:
            cells = "".join(
                _cell(
                    width,
                    [
                        _paragraph("TableHead" if table.side and not at else "TableText", _words(words))
                        for words in cell
                    ],
                )
                for at, (width, cell) in enumerate(zip(widths, row, strict=True))
            )
            rows.append(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>")
        side, look = (1, "04A0") if table.side else (0, "0420")
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="{look}" w:firstRow="1" w:lastRow="0" '
            f'w:firstColumn="{side}" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>{_paragraph('Prose', '')}"
        )

    def _tracked(self, paragraph: Paragraph) -> str:
        opening, closing = "", ""
        if paragraph.move != self._move:
            closing = self._leave_move()
            opening = self._enter_move(paragraph)
        moved = paragraph.move is not None
        change = _element(paragraph.end, moved=moved)
        marks = f"<w:rPr><w:{change} {self._stamp()}/></w:rPr>" if change else ""
        if paragraph.style != paragraph.old_style:
            old = f'<w:pPr><w:pStyle w:val="{STYLES[paragraph.old_style]}"/></w:pPr>'
            marks += f"<w:pPrChange {self._stamp()}>{old}</w:pPrChange>"
        spans = "".join(self._span(span, moved=moved) for span in paragraph.spans)
        content = self._remarked(opening + spans, paragraph.remarks, change)
        return f"{closing}{_paragraph(STYLES[paragraph.style], content, marks)}"

    def _remarked(self, content: str, remarks: Sequence[str], change: str = "") -> str:
        """Return the content of a paragraph with a comment on it for each remark; what came or went takes it along."""
        for remark in remarks:
            number = next(self._numbers)
            said = _paragraph("CommentText", _run(remark))
            self.comments.append(parts.comment(number, AUTHOR, said))
            sign = f'<w:r><w:commentReference w:id="{number}"/></w:r>'
            if change:
                sign = f"<w:{change} {self._stamp()}>{sign}</w:{change}>"
            around = f'<w:commentRangeStart w:id="{number}"/>{content}<w:commentRangeEnd w:id="{number}"/>'
            content = around + sign
        return content

    def _span(self, span: Span, *, moved: bool) -> str:
        change = _element(span.operation, moved=moved)
        if not change:
            return _run(span.text)
        return f"<w:{change} {self._stamp()}>{_run(span.text, tag='delText' if change == 'del' else 't')}</w:{change}>"

    def _enter_move(self, paragraph: Paragraph) -> str:
        self._move = paragraph.move
        if paragraph.move is None:
            return ""
        kind, number = _element(paragraph.end, moved=True), next(self._numbers)
        self._range = f'<w:{kind}RangeEnd w:id="{number}"/>'
        name = f'w:name="move{paragraph.move}"'
        return f'<w:{kind}RangeStart w:id="{number}" {name} w:author="{AUTHOR}" w:date="{_NO_DATE}"/>'

    def _leave_move(self) -> str:
        ended, self._range, self._move = self._range, "", None
        return ended

    def _stamp(self) -> str:
        return f"w:id={quoteattr(str(next(self._numbers)))} w:author={quoteattr(AUTHOR)}"


def _element(operation: str, *, moved: bool) -> str:
    """Return the element of a tracked change, or nothing for what stayed."""
    if operation == "equal":
        return ""
    if moved:
        return "moveFrom" if operation == "delete" else "moveTo"
    return "del" if operation == "delete" else "ins"


def _paragraph(style: str, content: str, marks: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{marks}</w:pPr>{content}</w:p>'


def _words(words: Words) -> str:
    return "".join(map(_marked, words))


def _marked(run: Run) -> str:
    look = _EMPHASIS[run.emphasis]
    if run.operation == "equal":
        return _run(run.text, look)
    opening, closing, line = _MARKS[run.operation]
    return _run(opening, _EMPHASIS["strong"]) + _run(run.text, look + line) + _run(closing, _EMPHASIS["strong"])


def _run(words: str, look: str = "", tag: str = "t") -> str:
    """Return a run; a tab in ``words`` is a tab."""
    look = f"<w:rPr>{look}</w:rPr>" if look else ""
    texts = (f'<w:{tag} xml:space="preserve">{text(part)}</w:{tag}>' if part else "" for part in words.split("\t"))
    return f"<w:r>{look}{'<w:tab/>'.join(texts)}</w:r>"


def _cell(width: int, paragraphs: Sequence[str], *, shaded: bool = False) -> str:
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="E8EDF2"/>' if shaded else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>{"".join(paragraphs)}</w:tc>'
