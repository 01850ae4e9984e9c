"""Markdown, taken as the plain text it is: its marks stay in the lines, and what they mean is told beside them.

Method: CommonMark 0.31.2, 4.2 to 4.5 and 5.2; what stands in one line is told from that line alone.
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
_BOLD = re.compile(r"\s*(?:\*\*(?!\s)[^*]+\*\*|__(?!\s)[^_]+__)\s*")
_ROW = re.compile(r"\s*\|.*\|\s*")
_MADE_BY = "markdown 1"


def read(original: Original) -> Text:
    """Return the lines of a text in Markdown as they are, with what their marks say of them."""
    text = plain.read(original)
    return replace(text, facts=tuple(_facts(text.lines)), made_by=_MADE_BY)


def _facts(lines: Sequence[str]) -> Iterator[Facts]:
    indents: list[int] = []
    fence = ""
    for number, line in enumerate(lines):
        fenced = _FENCE.match(line)
        if fence or fenced:
            if not fence:
                fence = fenced[1] if fenced else ""
            elif fenced and fenced[1].startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
            yield Facts()
            continue
        item = _ITEM.match(line)
        if item is None and line.strip() and not line[0].isspace():
            indents = []
        yield _fact(line, lines[number + 1] if number + 1 < len(lines) else "", item, indents)


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
