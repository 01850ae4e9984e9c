"""What a paper is made of, as values, whatever the kind of file it becomes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.compare.redline import Operation
from generator.papers.line import Line
from generator.papers.tracked import Paragraph

Emphasis = Literal["plain", "strong", "small"]


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one look: ``operation`` marks what went or came."""

    text: str
    operation: Operation = "equal"
    emphasis: Emphasis = "plain"


Words: TypeAlias = tuple[Run, ...]
"""A paragraph."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the paper itself, of level 1 or 2."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph of the paper itself."""

    words: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with a heading row; a cell is a tuple of paragraphs, ``widths`` are shares of the page's width.

    Where ``side`` is true the first cell of a row is its heading too.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[tuple[Words, ...], ...], ...]
    widths: tuple[int, ...]
    side: bool = False


Block: TypeAlias = Heading | Prose | Table | Line | Paragraph


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A document: ``title`` names it, ``header`` and ``footer`` stand on every page.

    ``shown_title`` is false where the title is no part of what is printed: the text itself then comes first.
    """

    title: str
    header: str
    footer: str
    landscape: bool = False
    shown_title: bool = True
    blocks: tuple[Block, ...]
