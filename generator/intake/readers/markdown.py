"""Markdown, taken as the plain text it is: its marks stay in the lines, and what they mean is told beside them.

Method: CommonMark 0.31.2, 4.2 to 4.5 and 5.2; what stands in one line is told from that line alone. Footnotes as GitHub
has them; front matter as Jekyll (``---``) and Hugo (``+++``) have it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.intake.original import Original
from generator.intake.reader import Reader
from generator.intake.readers import plain
from generator.intake.text import Facts, Text

_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]|$)")
_UNDERLINE = re.compile(r" {0,3}(?:(=)=*|(-)-*)[ \t]*")
_ITEM = re.compile(r"([ \t]*)([-*+]|[0-9]{1,9}[.)])(?:[ \t]|$)")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_FOOTNOTE = re.compile(r" {0,3}(\[\^[^\]\s]{1,40}\]):")
_INDENT = re.compile(r" {2,}|\t")
_FRONT = re.compile(r"(---|\+\+\+)\s*")
_FIELD = re.compile(r"[\w-]{1,40}\s{0,4}[:=](?:\s|$)")
_FRONT_LINES = 60  # so many lines front matter may have
_BOLD = re.compile(r"\s*(?:\*\*(?!\s)[^*]+\*\*|__(?!\s)[^_]+__)\s*")
_ROW = re.compile(r"\s*\|.*\|\s*")
_MADE_BY = "markdown 2"


def read(original: Original) -> Text:
    """Return the lines of a text in Markdown as they are, with what their marks say of them."""
    text = plain.read(original)
    return replace(text, facts=tuple(_facts(text.lines)), made_by=_MADE_BY)


def _facts(lines: Sequence[str]) -> Iterator[Facts]:
    indents: list[int] = []
    fence = ""
    noted = False  # within a footnote
    front = _front(lines)
    for number, line in enumerate(lines):
        if number < front:
            yield Facts(style="front-matter") if line.strip() else Facts()
            continue
        fenced = _FENCE.match(line)
        if fence or fenced:
            if not fence:
                fence = fenced[1] if fenced else ""
            elif fenced and fenced[1].startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
            yield Facts()
            continue
        noted = bool(_FOOTNOTE.match(line)) or (noted and (not line.strip() or bool(_INDENT.match(line))))
        if noted and not _FOOTNOTE.match(line):
            yield Facts(style="footnote") if line.strip() else Facts()
            continue
        item = _ITEM.match(line)
        if item is None and line.strip() and not line[0].isspace():
            indents = []
        yield _fact(line, lines[number + 1] if number + 1 < len(lines) else "", item, indents)


def _front(lines: Sequence[str]) -> int:
    """Return how many lines at the head of a file are its front matter, signs and all."""
    opened = _FRONT.fullmatch(lines[0]) if lines else None
    if opened is None or len(lines) < 2 or not _FIELD.match(lines[1]):
        return 0
    ends = (n for n, line in enumerate(lines[1:_FRONT_LINES], 1) if line.rstrip() in (opened[1], "..."))
    return next(ends, -1) + 1


def _fact(line: str, below: str, item: re.Match[str] | None, indents: list[int]) -> Facts:
    """Return what a line says of itself; ``indents`` are those of the lists that are open."""
    if (heading := _HEADING.match(line)) is not None:
        return Facts(style=f"heading-{len(heading[1])}")
    if item is not None and not _UNDERLINE.fullmatch(line):
        indent = len(item[1].expandtabs(4))
        while indents and indents[-1] > indent:
            indents.pop()
        if not indents or indents[-1] < indent:
            indents.append(indent)
        return Facts(style="list", level=len(indents) - 1, mark=item[2])
    if (note := _FOOTNOTE.match(line)) is not None:
        return Facts(style="footnote", mark=note[1])
    if _ROW.fullmatch(line):
        return Facts(style="table")
    under = _UNDERLINE.fullmatch(below)
    if under is not None and line.strip() and not _UNDERLINE.fullmatch(line) and not line.startswith(("    ", "\t")):
        return Facts(style="heading-1" if under[1] else "heading-2")
    return Facts(style="body", bold=bool(_BOLD.fullmatch(line))) if line.strip() else Facts()


READER = Reader(name="Markdown", suffixes=(".md", ".markdown"), read=read)
