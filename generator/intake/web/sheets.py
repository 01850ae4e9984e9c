"""What the style sheets in a page itself say of its elements, as far as it changes which words are seen.

Only a few properties count; they are taken in the order of the sheets, without weighing selectors against each other.
Sheets in other files are never fetched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from selectolax.lexbor import LexborHTMLParser, LexborNode

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_BEFORE = re.compile(r"::?before\s*$")
_MARKER = re.compile(r"::marker\s*$")
_KEPT = frozenset(
    (
        *(
            "display",
            "visibility",
            "list-style",
            "list-style-type",
            "counter-reset",
            "counter-increment",
            "counter-set",
        ),
        *("content", "font-weight", "text-decoration", "text-decoration-line"),
    )
)
_SHOWN = re.compile(r"(?:only\s+)?(?:screen|all)\b(?!.*\()|\s*$")
_MOST_RULES = 4_000
_MOST_SHEET = 2_000_000
_MOST_NODES = 200_000  # that rules choose, all together

Declared = Mapping[str, str]
NOTHING: Declared = {}


class Sheets:
    """What is declared for the elements of a page, and for what stands before them."""

    def __init__(self, page: LexborHTMLParser) -> None:
        self._own: dict[int, dict[str, str]] = {}
        self._before: dict[int, dict[str, str]] = {}
        self.unread = False
        chosen = 0
        for number, (selector, declared) in enumerate(_rules(_sheet(page))):
            if number > _MOST_RULES or chosen > _MOST_NODES:
                self.unread = True
                break
            into, selector = self._own, selector.strip()
            if _BEFORE.search(selector) or _MARKER.search(selector):
                into, selector = self._before, selector[: selector.rindex(":")].rstrip(":") or "*"
            elif "content" in declared:
                continue  # of what stands behind an element, which no number does
            try:
                nodes = page.css(selector)
            except Exception:
                self.unread = True
                continue
            chosen += len(nodes)
            for node in nodes:
                into.setdefault(node.mem_id, {}).update(declared)

    def own(self, node: LexborNode, style: str | None) -> Declared:
        """Return what is declared for an element, its own attribute last."""
        told = self._own.get(node.mem_id)
        if not style:
            return told if told is not None else NOTHING
        return {**(told or {}), **dict(_declared(style))}

    def before(self, node: LexborNode) -> Declared:
        """Return what is declared for what stands before an element."""
        return self._before.get(node.mem_id, NOTHING)


def _sheet(page: LexborHTMLParser) -> str:
    sheets = (node.text(deep=True) for node in page.css("style"))
    return _COMMENT.sub(" ", "\n".join(sheets)[:_MOST_SHEET])


def _rules(sheet: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the selectors of a sheet one by one, each with what is kept of its declarations."""
    position = 0
    while (opened := sheet.find("{", position)) >= 0:
        head = sheet[position:opened].rsplit(";", 1)[-1].strip()
        closed = _closing(sheet, opened)
        body = sheet[opened + 1 : closed]
        if head.startswith("@media"):
            if _SHOWN.match(head.removeprefix("@media").strip()):
                yield from _rules(body)
        elif head.startswith(("@supports", "@layer")):
            yield from _rules(body)
        elif not head.startswith("@"):
            declared = dict(_declared(body))
            if declared:
                for selector in head.split(","):
                    yield selector, declared
        position = closed + 1


def _closing(sheet: str, opened: int) -> int:
    depth = 0
    for match in re.compile(r"[{}]").finditer(sheet, opened):
        depth += 1 if match[0] == "{" else -1
        if not depth:
            return match.start()
    return len(sheet)


_DECLARATION = re.compile(r"""([\w-]+)\s*:\s*((?:"[^"]*"|'[^']*'|[^;"'])*)""")


def _declared(body: str) -> Iterator[tuple[str, str]]:
    for match in _DECLARATION.finditer(body):
        if match[1].lower() in _KEPT:
            yield match[1].lower(), match[2].replace("!important", "").strip()
