"""A whole OpenDocument text → its text: running heads, the text itself, notes, running feet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.intake import marks
from generator.intake.markup import Element, every
from generator.intake.opendocument.inline import Inline, Paragraph, Seen
from generator.intake.opendocument.numbering import OUTLINE, Count, Numbering
from generator.intake.opendocument.styles import Styles
from generator.intake.original import Original
from generator.intake.text import Edge, Facts, Text
from generator.intake.writer import Writer

MADE_BY = "odt 2"
_EDGES: tuple[tuple[str, Edge], ...] = (("header", "header"), ("footer", "footer"))
_THROUGH = frozenset(
    (
        *("text:section", "text:index-body", "text:index-title", "text:table-of-content", "text:bibliography"),
        *("text:alphabetical-index", "text:illustration-index", "text:table-index", "text:user-index"),
        *("text:object-index",),
        *("table:table-header-rows", "table:table-rows", "table:table-row-group", "text:numbered-paragraph"),
    )
)
_ROWS = frozenset(("table:table-header-rows", "table:table-rows", "table:table-row-group"))
_MOST_REPEATED = 1_000


@dataclass(frozen=True, slots=True)
class Where:
    """In what a block stands; ``count`` and ``level`` are those of its list."""

    cell: tuple[int, int, int] | None = None
    edge: Edge | None = None
    style: str | None = None
    number: int | None = None
    count: Count | None = None
    level: int = -1


class Document:
    """One text as it is read; ``content`` and ``styles`` are the roots of its two parts."""

    def __init__(self, content: Element, styles: Sequence[Element]) -> None:
        roots = (*styles, content)
        self._content = content
        self._pages = styles
        self._styles = Styles(roots)
        self._numbering = Numbering(roots)
        self._headings = Count(OUTLINE)
        self._seen = Seen()
        self._inline = Inline(self._styles, self._seen)
        self._writer = Writer("paragraph")
        self._number = 0
        self._tables = 0
        self._lists: dict[str, Count] = {}
        self._start: int | None = None
        self._fresh = False
        self._noted = ""
        self._listed = False
        self._notes: list[tuple[str, Element, int]] = []
        self._boxes: list[int] = []

    def read(self, original: Original) -> Text:
        """Return the text; raises ``UnknownFormatError``."""
        self._edge("header")
        for text in every(self._content, "office:text"):
            self._blocks(text, Where())
        for mark, body, number in tuple(self._notes):
            self._writer.part()
            self._note(mark, body, number)
        self._edge("footer")
        self._tell()
        return self._writer.text(original, MADE_BY)

    def _blocks(self, parent: Element, where: Where) -> None:
        for each in parent:
            match each.tag:
                case "text:p" | "text:h":
                    self._paragraph(each, where)
                case "text:list":
                    self._list(each, where)
                case "table:table":
                    self._table(each, where)
                case "text:section" if each.get("text:display") == "none":
                    self._seen.hidden += 1
                case "text:table-of-content":
                    self._blocks(each, replace(where, style="contents"))
                case tag if tag in _THROUGH:
                    self._blocks(each, where)
                case tag if tag.startswith("draw:"):
                    found = self._inline.paragraph(_wrapped(each))
                    self._hanging(found, where, max(self._number, 1))
                case _:
                    pass

    def _list(self, told: Element, where: Where) -> None:
        name = told.get("text:style-name") or (where.count.style if where.count is not None else "")
        level = where.level + 1
        if where.count is None:
            before = self._lists.get(told.get("text:continue-list", ""))
            if before is None and told.get("text:continue-numbering") == "true":
                before = self._lists.get(f"\0{name}")
            count = Count(name, list(before.numbers)) if before is not None else Count(name)
        else:
            count = where.count if name == where.count.style else Count(name, where.count.numbers)
        for item in told:
            if item.tag in ("text:list-item", "text:list-header"):
                start = item.get("text:start-value", "")
                self._start = int(start) if start.isdigit() else None
                self._fresh = item.tag == "text:list-item"
                self._blocks(item, replace(where, count=count, level=level))
                self._fresh = False
        if where.count is None:
            self._lists[f"\0{name}"] = self._lists[told.get("xml:id", "\0")] = count

    def _paragraph(self, element: Element, where: Where) -> None:
        if where.number is None:
            self._number += 1
        number = where.number or self._number
        read = self._inline.paragraph(element)
        lines = read.lines()
        mark = self._mark(element, where)
        if mark:
            lines[0] = replace(lines[0], text=f"{mark} {lines[0].text}".strip())
        place = self._place(element, where)
        listed = place in ("list", "contents")
        shown = [line for line in lines if line.text]
        if where.cell is None and (not shown or not (listed and self._listed)):
            self._writer.part()
        self._listed = listed and bool(shown)
        level = where.level if where.count is not None else None
        facts = Facts(style=place, level=level, mark=mark or None, cell=where.cell, edge=where.edge)
        for line in shown:
            self._writer.write(line.text, replace(facts, size=line.size, bold=line.bold), number)
            facts = replace(facts, mark=None)
        self._hanging(read, where, number)

    def _mark(self, element: Element, where: Where) -> str:
        """Return what is printed before a paragraph: the first of an item has its number, a heading its own."""
        if self._noted:
            noted, self._noted = self._noted, ""
            return noted
        fresh, self._fresh = self._fresh, False
        start, self._start = self._start, None
        if where.count is not None:
            return self._numbering.mark(where.count, where.level, start) if fresh else ""
        outline = element.get("text:outline-level", "")
        if element.tag == "text:h" and outline.isdigit() and element.get("text:is-list-header") != "true":
            own = element.get("text:start-value", "")
            restart = int(own) if element.get("text:restart-numbering") == "true" and own.isdigit() else None
            return self._numbering.mark(self._headings, max(int(outline) - 1, 0), restart)
        return ""

    def _place(self, element: Element, where: Where) -> str:
        if where.style is not None:
            return where.style
        outline = element.get("text:outline-level", "1")
        if element.tag == "text:h" and outline in ("1", "2", "3", "4", "5", "6"):
            return f"heading-{outline}"
        if self._styles.is_title(element.get("text:style-name", "")):
            return "title"
        if where.count is not None:
            return "list"
        return "table" if where.cell is not None else "body"

    def _hanging(self, read: Paragraph, where: Where, number: int) -> None:
        """Write the text boxes that hang on a paragraph, and keep its notes."""
        for box in read.boxes:
            self._writer.part()
            self._boxes.append(self._writer.next)
            self._blocks(box, replace(where, number=number, count=None, level=-1))
            self._writer.part()
        self._notes += [(mark, body, number) for mark, body in read.notes]

    def _table(self, table: Element, where: Where) -> None:
        number, self._tables = self._tables, self._tables + 1
        for row_number, row in enumerate(_rows(table)):
            if where.cell is None:
                self._writer.part()
            column = 0
            for cell in row:
                if cell.tag not in ("table:table-cell", "table:covered-table-cell"):
                    continue
                here = replace(where, cell=(number, row_number, column), count=None, level=-1)
                self._blocks(cell, here)
                times = cell.get("table:number-columns-repeated", "1")
                column += min(int(times), _MOST_REPEATED) if times.isdigit() else 1
        if where.cell is None:
            self._writer.part()

    def _note(self, mark: str, body: Element, number: int) -> None:
        """Write a note behind its mark, which the text of the note does not hold."""
        self._noted = marks.raised(mark)
        self._blocks(body, Where(style="footnote", number=number))
        self._noted = ""

    def _edge(self, edge: Edge) -> None:
        """Write each head or foot that pages may show, once."""
        told: set[str] = set()
        for root in self._pages:
            for element in every(root, *(f"style:{edge}{kind}" for kind in ("", "-left", "-first"))):
                text = "".join(element.itertext())
                if text.strip() and element.get("style:display") != "false" and text not in told:
                    told.add(text)
                    self._writer.part()
                    self._blocks(element, Where(edge=edge, number=max(self._number, 1)))
        self._writer.part()

    def _tell(self) -> None:
        """Say what was read with a doubt, or not at all."""
        seen, writer = self._seen, self._writer
        if self._boxes:
            what = f"here stands the text of a text box ({len(self._boxes)} in all)"
            writer.note(what, "see on the printed page where it belongs", self._boxes[0])
        if seen.hidden:
            what = "hidden text was not read: nobody sees it on paper"
            writer.note(what, "make visible what belongs to the text", 1)
        writer.struck(seen.struck.found)
        if seen.comments:
            writer.note(f"comments in the margin were not read ({seen.comments})", "see whether the text is final", 1)
        if seen.objects:
            what = f"objects of other programs were not read ({seen.objects})"
            writer.note(what, "see whether they hold rules", 1)

    @property
    def pictured(self) -> bool:
        """Whether the text shows a picture."""
        return bool(self._seen.pictures)


def _rows(table: Element) -> Iterator[Element]:
    for each in table:
        if each.tag == "table:table-row":
            yield each
        elif each.tag in _ROWS:
            yield from _rows(each)


def _wrapped(drawn: Element) -> Element:
    paragraph = Element("text:p")
    paragraph.append(drawn)
    return paragraph
