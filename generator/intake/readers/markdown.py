"""Markdown, taken as the plain text it is: its marks stay in the lines, and what they mean is told beside them.

Only what is no mark of the text itself goes: tags of HTML, comments, and the signs around a block of code. Lines keep
their numbers.

Method: CommonMark 0.31.2, 4.2 to 4.5 and 5.2; what stands in one line is told from that line alone. Footnotes as GitHub
has them; front matter as Jekyll (``---``) and Hugo (``+++``) have it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ground.expressions import expression
from generator.intake.original import Original
from generator.intake.reader import Reader
from generator.intake.readers import plain
from generator.intake.text import Facts, Note, Text
from generator.intake.web import inlined

_HEADING = expression(r" {0,3}(#{1,6})(?:[ \t]|$)")
_UNDERLINE = expression(r" {0,3}(?:(=)=*|(-)-*)[ \t]*")
_ITEM = expression(r"([ \t]*)([-*+]|[0-9]{1,9}[.)])(?:[ \t]|$)")
_FENCE = expression(r" {0,3}(`{3,}|~{3,})")
_FOOTNOTE = expression(r" {0,3}(\[\^[^\]\s]{1,40}\]):")
_INDENT = expression(r" {2,}|\t")
_FRONT = expression(r"(---|\+\+\+)\s*")
_FIELD = expression(r"[\w-]{1,40}\s{0,4}[:=](?:\s|$)")
_FRONT_LINES = 60  # so many lines front matter may have
_BOLD = expression(r"\s*(?:\*\*(?!\s)[^*]+\*\*|__(?!\s)[^_]+__)\s*")
_ROW = expression(r"\s*\|.*\|\s*")
_UNSEEN = ("a comment that nobody sees was not read", "see whether it belongs to the text")
_MADE_BY = "markdown 2"


def read(original: Original) -> Text:
    """Return the lines of a text in Markdown as they are, with what their marks say of them."""
    text = plain.read(original)
    coded, signs = _code(text.lines)
    lines, notes = [*text.lines], [*text.notes]
    outside = ["" if number in coded else line for number, line in enumerate(lines)]
    for number, (shown, unseen) in enumerate(inlined.without(outside)):
        if number not in coded:
            lines[number] = shown
        if unseen:
            notes.append(Note(number + 1, 1, *_UNSEEN))
    for number in signs:
        lines[number] = ""
    facts = tuple(_facts(lines, coded))
    return replace(text, lines=tuple(lines), facts=facts, notes=tuple(notes), made_by=_MADE_BY)


def _code(lines: Sequence[str]) -> tuple[frozenset[int], list[int]]:
    """Return which lines (from 0) stand in blocks of code, signs and all, and which are only such signs."""
    coded, signs = set(), []
    fence = ""
    for number, line in enumerate(lines):
        fenced = _FENCE.match(line)
        if fence or fenced:
            coded.add(number)
        if fence:
            if fenced and fenced[1].startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
                signs.append(number)
        elif fenced:
            fence = fenced[1]
            signs.append(number)
    return frozenset(coded), signs


def _facts(lines: Sequence[str], coded: frozenset[int]) -> Iterator[Facts]:
    indents: list[int] = []
    noted = False  # within a footnote
    front = _front(lines)
    for number, line in enumerate(lines):
        if number < front:
            yield Facts(style="front-matter") if line.strip() else Facts()
            continue
        if number in coded:
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
