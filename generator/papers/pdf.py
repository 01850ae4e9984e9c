"""A paper → a tagged PDF (PDF/UA-1) by Typst, with its own fonts alone, so that equal papers give equal bytes.

The text goes in as data (``sys.inputs``): whatever it holds, it is never markup.
"""

from __future__ import annotations

import json
import re
from importlib import resources
from typing import Any

import typst

from generator.language import words
from generator.papers.blocks import Heading, Paper, Prose, Run, Table, Words
from generator.papers.line import Line
from generator.papers.tracked import Paragraph

_say = words.phrases.papers
_LEVELS = {"part": 1, "section": 2, "heading": 3}
_KINDS = {"title": "title", "article": "article", "item": "item", "footnote": "note"}
_TEMPLATE = resources.files(__package__).joinpath("paper.typ").read_bytes()
_NO_GLYPH = re.compile(r'the text `"((?:[^"\\]|\\.)+)"` could not be displayed')
_RUST_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")
_RUST_CONTROLS = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}
_LONG_ROW = 900  # letters; a longer row may be cut by the end of a page


def render(paper: Paper) -> bytes:
    """Return ``paper`` as the bytes of a PDF file.

    A character that the fonts do not have is shown as its number, ``[U+1F600]``. Raises ``TypeError`` for a paper with
    tracked changes: those are for a word processor.
    """
    content = _content(paper)
    missing: dict[int, str] = {}
    while True:
        try:
            made = typst.compile(
                _TEMPLATE,
                format="pdf",
                sys_inputs={"paper": json.dumps(_translated(content, missing), ensure_ascii=False)},
                pdf_standards=["ua-1"],
                ignore_system_fonts=True,
            )
        except typst.TypstError as error:
            found = {ord(sign) for text in _NO_GLYPH.findall(error.diagnostic) for sign in _unescaped(text)}
            if found <= missing.keys():
                raise
            missing |= {point: f"[U+{point:04X}]" for point in found}
        else:
            assert isinstance(made, bytes)
            return made


def _unescaped(text: str) -> str:
    return _RUST_ESCAPE.sub(
        lambda found: chr(int(found[1], 16)) if found[1] else _RUST_CONTROLS.get(found[2], found[2]), text
    )


def _translated(content: Any, table: dict[int, str]) -> Any:
    """Return ``content`` with ``table`` applied to every text in it."""
    if isinstance(content, str):
        return content.translate(table)
    if isinstance(content, dict):
        return {key: _translated(value, table) for key, value in content.items()}
    if isinstance(content, list):
        return [_translated(value, table) for value in content]
    return content


def _content(paper: Paper) -> dict[str, Any]:
    blocks: list[dict[str, Any]] = [{"kind": "title", "number": None, "text": paper.title}] if paper.shown_title else []
    above: list[int] = []  # a text may skip levels, a tagged PDF may not
    for block in paper.blocks:
        shown = _block(block)
        if shown["kind"] == "heading":
            above = [*(level for level in above if level < shown["level"]), shown["level"]]
            shown["level"] = len(above)
        blocks.append(shown)
    return {
        "title": paper.title,
        "header": paper.header,
        "footer": paper.footer,
        "page": _say.PAGE,
        "language": words.CODE,
        "region": words.REGION,
        "landscape": paper.landscape,
        "blocks": blocks,
    }


def _block(block: Heading | Prose | Table | Line | Paragraph) -> dict[str, Any]:
    if isinstance(block, Heading):
        return {"kind": "heading", "level": block.level, "number": None, "text": block.text}
    if isinstance(block, Prose):
        return {"kind": "prose", "words": _words(block.words)}
    if isinstance(block, Table):
        return {
            "kind": "table",
            "head": list(block.head),
            "widths": list(block.widths),
            "rows": [[[_words(words) for words in cell] for cell in row] for row in block.rows],
            "side": block.side,
            "breakable": any(_letters(cell) > _LONG_ROW for row in block.rows for cell in row),
        }
    if isinstance(block, Line):
        return {**_line(block), "remarks": [_say.REMARK.format(said=said) for said in block.remarks]}
    raise TypeError("a text with tracked changes has no form on paper")


def _line(line: Line) -> dict[str, Any]:
    number, _, text = line.text.rpartition("\t")
    if line.style in _LEVELS:
        return {"kind": "heading", "level": _LEVELS[line.style], "number": number or None, "text": text}
    if line.style == "paragraph":
        return {"kind": "prose", "words": _words((Run(line.text),))}
    return {"kind": _KINDS[line.style], "number": number or None, "text": text}


def _words(words: Words) -> list[dict[str, str]]:
    return [{"text": run.text, "operation": run.operation, "emphasis": run.emphasis} for run in words]


def _letters(cell: tuple[Words, ...]) -> int:
    return sum(len(run.text) for words in cell for run in words)
