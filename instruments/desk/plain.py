"""A text as plain text and as Markdown."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from desk.blocks import Block, Desk

_WIDTH = 78


def text(desk: Desk) -> str:
    """Return what "save as plain text" gives: a paragraph on each line."""
    return "\n".join(_lines(desk)) + "\n"


def wrapped(desk: Desk) -> str:
    """Return what an old program or a mail gives: lines of so many characters, a blank one between paragraphs."""
    return "\n\n".join(textwrap.fill(line, _WIDTH) for line in _lines(desk) if line) + "\n"


def _lines(desk: Desk) -> Iterator[str]:
    yield from desk.above
    yield from ("", desk.title, "")
    for block in desk.blocks:
        if block.heads:
            yield ""
        yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    if block.tabular:
        yield from ("\t".join(row) for row in block.rows)
    elif block.title:
        yield f"{block.number} {block.title}"
        yield block.words
    else:
        yield f"{block.number} {block.words}".strip()


def markdown(desk: Desk) -> str:
    """Return the text in Markdown, as a writer of a wiki would."""
    parts = [*desk.above, f"# {desk.title}"]
    for block in desk.blocks:
        words = f"{block.number} {block.words}".strip()
        if block.heads:
            parts.append(f"## {words}")
        elif block.tabular:
            head, *rows = (f"| {' | '.join(row)} |" for row in block.rows)
            parts.append("\n".join([head, "|" + "---|" * len(block.rows[0]), *rows]))
        elif block.title:
            parts += [f"### {block.number} {block.title}", block.words]
        elif block.bullet:
            parts.append(f"- {block.words}")
        else:
            parts.append(words)
    return "\n\n".join(parts) + "\n"
