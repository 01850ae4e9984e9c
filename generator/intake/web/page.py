"""A page → its lines as a browser shows them without scripts, sheets or pictures from elsewhere."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.intake import marks
from generator.intake.strokes import Strokes
from generator.intake.text import Edge, Facts
from generator.intake.web import lists, places
from generator.intake.web.counters import Counters, UnknownContentError
from generator.intake.web.sheets import Declared, Sheets
from generator.intake.web.tables import Table, numbered
from generator.intake.writer import Writer

MOST_DEPTH = 300  # browsers stop nesting at 512
_WHITE = re.compile(r"[ \t\n\r\f]+")
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_HEAVY = ("bold", "bolder", "600", "700", "800", "900")
_MAIN = 200  # characters: a main part with fewer is not what the page is about


class DeepError(Exception):
    """The page is nested deeper than browsers show."""


@dataclass(frozen=True, slots=True)
class Here:
    """In what an element stands."""

    edge: Edge | None = None
    style: str | None = None
    bold: bool = False
    raised: bool = False
    struck: bool = False
    kept: bool = False
    part: bool = False
    cell: tuple[int, int, int] | None = None
    within: lists.List | None = None
    table: Table | None = None
    marked: str | None = None


@dataclass(slots=True)
class Seen:
    """What was not read, or is not sure."""

    hidden: int = 0
    elsewhere: int = 0
    unknown: int = 0
    pictures: int = 0
    lists: int = 0
    struck: Strokes = field(default_factory=Strokes)


@dataclass(slots=True)
class _Block:
    """The block that is being read: characters and whether they are bold; a line end breaks the line."""

    bits: list[tuple[str, bool]] = field(default_factory=list)


class Page:
    """Reads one page."""

    def __init__(self, page: LexborHTMLParser) -> None:
        self._page = page
        self._sheets = Sheets(page)
        self._counters = Counters()
        self._tables = 0
        self._block = _Block()
        self._mark: tuple[str, int | None] | None = None
        self._number = 0
        self._before: Facts | None = None
        self.writer = Writer("paragraph")
        self.seen = Seen()
        titles = page.css("h1")
        self._title = titles[0].mem_id if len(titles) == 1 else None
        first = page.css_first(places.TITLED)
        self._titled = first.mem_id if first is not None and first.tag == "p" else None
        main = page.css_first("main, [role=main]")
        self._main = main is not None and len(main.text(deep=True)) >= _MAIN

    @property
    def sheets_unread(self) -> bool:
        """Whether something in the sheets of the page was not understood."""
        return self._sheets.unread

    def read(self) -> None:
        """Write all lines of the page."""
        body = self._page.body
        if body is not None:
            self._element(body, Here(edge="menu" if self._main else None), 0)
            self._flush(Here())

    def _children(self, node: LexborNode, here: Here, depth: int) -> None:
        child = node.first_child
        while child is not None:
            if child.is_text_node:
                self._text(child.text_content or "", here)
            elif child.is_element_node:
                self._element(child, here, depth)
            child = child.next

    def _text(self, text: str, here: Here) -> None:
        text = text.replace("\r\n", "\n") if here.kept else _WHITE.sub(" ", text)
        text = _PRIVATE.sub("", text)  # icons: what they draw only a font knows, and they stand beside words
        if here.raised and text.strip().isdigit():
            text = marks.raised(text.strip())
        if text:
            self.seen.struck.hear(text, here.struck)
            self._block.bits.append((text, here.bold))

    def _element(self, node: LexborNode, here: Here, depth: int) -> None:
        tag = (node.tag or "").lower()
        attributes = node.attributes
        if depth > MOST_DEPTH:
            raise DeepError
        if tag in places.UNSEEN or tag == "noscript":
            self.seen.pictures += tag == "img"
            return
        if tag in places.ELSEWHERE:
            self.seen.elsewhere += tag != "svg" or node.css_first("text") is not None
            return
        declared = self._sheets.own(node, attributes.get("style"))
        if places.is_hidden(attributes, declared):
            self.seen.hidden += len(node.text(deep=True, separator=" ").split())
            return
        if sign := places.box(tag, attributes):
            self._text(f"{sign} ", here)
            return
        if tag == "br":
            self._block.bits.append(("\n", here.bold))
            return
        self._counters.enter(depth, declared)
        self._inside(node, tag, declared, self._entered(node, tag, declared, here), here, depth)
        self._counters.leave(depth)

    def _entered(self, node: LexborNode, tag: str, declared: Declared, here: Here) -> Here:
        """Return in what the children of an element stand."""
        attributes = node.attributes
        edge = here.edge or places.edge(tag, attributes, here.part)
        part = here.part or places.is_part(tag, attributes)
        if node.mem_id == self._title or (self._main and _is_main(tag, attributes.get("role"))):
            edge = None
        weight = declared.get("font-weight", "")
        bold = (here.bold or tag in places.BOLD or weight in _HEAVY) and weight not in ("normal", "400", "lighter")
        style = f"heading-{tag[1]}" if tag in places.HEADINGS else here.style
        style = "footnote" if places.is_footnote(tag, attributes) else style
        style = "title" if node.mem_id == self._titled and edge is None else style
        return replace(
            here,
            edge=edge,
            part=part,
            bold=bold,
            style=style,
            raised=here.raised or tag == "sup",
            struck=here.struck or tag in places.STRUCK or places.is_struck(declared),
            kept=here.kept or tag == "pre",
            marked=lists.told(declared) or here.marked,
        )

    def _inside(self, node: LexborNode, tag: str, declared: Declared, inside: Here, outside: Here, depth: int) -> None:
        block = tag in places.BLOCKS or declared.get("display", "") in ("block", "flex", "grid", "list-item")
        if block:
            self._flush(outside)
        if tag in places.LISTS:
            inside = self._list(node, tag, declared, inside, outside)
        elif tag == "li":
            inside = self._item(node, declared, inside)
        elif tag == "table":
            inside = self._table(node, inside)
        elif tag in ("td", "th") and inside.table is not None:
            inside = replace(inside, cell=inside.table.cells.get(node.mem_id, inside.cell))
        elif tag == "tr" and (inside.cell is None or inside.table is not None):
            self.writer.part()
        self._generated(node, inside, depth, block)
        self._children(node, inside, depth + 1)
        if tag == "li" and self._mark is not None and not self._bare():
            self._block.bits.append(("", False))
        if block:
            self._flush(inside)
            self._mark = None if tag == "li" else self._mark
        elif tag in ("td", "th"):
            self._block.bits.append((" ", False))

    def _bare(self) -> bool:
        return any(text.strip() for text, _ in self._block.bits)

    def _list(self, node: LexborNode, tag: str, declared: Declared, inside: Here, outside: Here) -> Here:
        items = sum(1 for child in node.iter() if child.tag == "li")
        level = outside.within.level + 1 if outside.within is not None else 0
        inherited = outside.marked if outside.within is None else None
        self.seen.lists += tag == "ol"
        if outside.within is None:
            self.writer.part()
        opened = lists.opened(tag, node.attributes, declared, items, level, inherited)
        return replace(inside, within=opened, marked=lists.told(declared) or None)

    def _item(self, node: LexborNode, declared: Declared, inside: Here) -> Here:
        within = inside.within or lists.List("disc", 1, 1, 0)
        mark = lists.mark(within, node.attributes, declared)
        if mark is None:
            self.seen.unknown += 1
        if mark:
            self._mark = (mark, within.level)
        return replace(inside, style=inside.style if inside.style == "footnote" else "list", within=within)

    def _table(self, node: LexborNode, inside: Here) -> Here:
        if inside.cell is not None or (node.attributes.get("role") or "") in ("presentation", "none"):
            return inside  # a table in a table lays out what stands in one cell
        if any(table.mem_id != node.mem_id for table in node.css("table")):
            return inside
        self._tables += 1
        return replace(inside, table=numbered(node, self._tables - 1), style=inside.style or "table")

    def _generated(self, node: LexborNode, inside: Here, depth: int, block: bool) -> None:
        """Write what a style sheet puts before an element."""
        declared = self._sheets.before(node)
        if not declared:
            return
        self._counters.enter(depth + 1, declared)
        try:
            written = self._counters.content(declared.get("content", ""))
        except UnknownContentError:
            self.seen.unknown += 1
            return
        shown = _PRIVATE.sub("•" if node.tag == "li" else "", written)
        if block and shown.strip():
            level = inside.within.level if inside.within is not None and node.tag == "li" else None
            self._mark = (shown.strip(), level)
        elif shown:
            self._block.bits.append((shown, inside.bold))

    def _flush(self, here: Here) -> None:
        """Write the block that was read so far."""
        bits, self._block = self._block.bits, _Block()
        lines: list[list[tuple[str, bool]]] = [[]]
        for text, bold in bits:
            first, *more = text.split("\n")
            lines[-1].append((first, bold))
            lines += [[(each, bold)] for each in more]
        if not any(text.strip() for line in lines for text, _ in line):
            return
        self._number += 1
        mark, level = self._mark or (None, None)
        self._mark = None
        within = here.within.level if here.within is not None and here.style == "list" else None
        facts = Facts(
            style=here.style or "body",
            level=level if level is not None else within,
            mark=mark,
            cell=here.cell,
            edge=here.edge,
        )
        if not _together(self._before, facts):
            self.writer.part()
        self._before = facts
        for line in lines:
            text = "".join(part for part, _ in line)
            text = text.rstrip() if here.kept else _WHITE.sub(" ", text).strip(" ")
            if not text:
                self.writer.part()
                continue
            bold = all(heavy for part, heavy in line if part.strip())
            shown = f"{facts.mark} {text}" if facts.mark else text
            self.writer.write(shown, replace(facts, bold=bold), self._number)
            facts = replace(facts, mark=None)


def _together(before: Facts | None, after: Facts) -> bool:
    """Return whether two blocks follow each other without white: items of a list, and cells of a row."""
    if before is None:
        return True
    if before.cell is not None and after.cell is not None:
        return before.cell[:2] == after.cell[:2]
    return before.style == after.style == "list" and before.edge == after.edge and before.cell == after.cell


def _is_main(tag: str, role: str | None) -> bool:
    return tag == "main" or role == "main"
