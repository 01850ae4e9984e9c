"""A made-up text as blocks, and the outline that a draft of it must have."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

import yaml

Kind = Literal["heading", "article", "rule", "item", "para", "table", "versions", "aside"]

ROUND = "o"
"""The small letter that word processors draw a circle with, as the mark of a point."""


def drawn(number: str) -> bool:
    """Return whether a mark is a sign and no number."""
    return bool(number) and (number == ROUND or not any(sign.isalnum() for sign in number))


@dataclass(frozen=True, slots=True)
class Block:
    """What is printed: ``number`` and ``title`` are empty where there is none; a table has ``rows`` and no words.

    ``versions`` is a table too, of the versions of the text, and ``tabular`` whether a block is one of both.
    """

    kind: Kind
    number: str = ""
    title: str = ""
    words: str = ""
    rows: tuple[tuple[str, ...], ...] = ()

    @property
    def heads(self) -> bool:
        """Whether it is printed as a heading, as the name of an article over its members is too."""
        return self.kind in ("heading", "article")

    @property
    def tabular(self) -> bool:
        """Whether it is printed as a table."""
        return self.kind in ("table", "versions")

    @property
    def bullet(self) -> bool:
        """Whether its mark is a sign, which each program draws in its own way."""
        return drawn(self.number)


@dataclass(frozen=True, slots=True)
class Desk:
    """One text; ``above`` are the lines of its letterhead, ``foot`` what stands under each page.

    ``columns`` is how many a page has where a program sets pages; ``institution`` is None where the text names none.
    """

    name: str
    title: str
    institution: str | None
    date: datetime.date | None
    above: tuple[str, ...]
    foot: str | None
    blocks: tuple[Block, ...]
    columns: int = 1

    def printed(self) -> Iterator[str]:
        """Yield every stretch of words that is printed once, in order."""
        yield from self.above
        yield self.title
        for block in self.blocks:
            yield from filter(None, (block.number, block.title, block.words))
            for row in block.rows:
                yield from row


Unit = tuple[Literal["heading", "provision"], str, str]
"""What a draft is held against: its kind, its number as printed (a sign as ``•``), and its words."""


def gold(desk: Desk) -> Iterator[Unit]:
    """Yield the outline that the draft of a text must have; a table is a provision for each row, its heads too."""
    for block in desk.blocks:
        if block.kind == "heading":
            yield "heading", block.number, block.words
        elif block.kind == "table":
            for row in block.rows:
                yield "provision", "", " ".join(row)
        elif block.kind not in ("aside", "versions"):
            words = " ".join(filter(None, (block.title, block.words)))
            yield "provision", "•" if block.bullet else block.number, words


def read(folder: Path) -> tuple[Desk, ...]:
    """Return the texts of a folder, by name."""
    return tuple(read_one(path) for path in sorted(folder.glob("*.yml")))


def read_one(path: Path) -> Desk:
    """Return one text."""
    raw: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return Desk(
        name=path.stem,
        title=raw["title"],
        institution=raw["institution"],
        date=raw["date"],
        above=tuple(raw["above"]),
        foot=raw["foot"],
        blocks=tuple(map(_block, raw["blocks"])),
        columns=raw.get("columns", 1),
    )


def _block(raw: dict[Any, Any]) -> Block:
    ((name, value),) = raw.items()
    if name not in get_args(Kind):
        raise ValueError(f"there is no block {name}")
    kind: Kind = name
    if kind in ("para", "aside"):
        return Block(kind, words=value)
    if kind in ("table", "versions"):
        return Block(kind, rows=tuple(map(tuple, value)))
    number, *rest = map(str, value)
    return Block(kind, number=number, title=rest[0] if len(rest) > 1 else "", words=rest[-1])
