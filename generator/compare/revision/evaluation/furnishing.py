"""Real texts with what the corpus has none of: tables, footnotes and numbered headings, all of words of the corpus.

A table stands row by row, as ``ingest`` reads one; rows of one table share cells, as sanctions do. A footnote is known
by one sign that no text has, which stands for its mark until a text is written.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.compare.revision.alignment.similarity import words
from generator.compare.revision.units import Unit
from generator.ground.expressions import expression

TABLES, NOTES = 2, 6  # of each in a text
_ROWS = (4, 7)
_COLUMNS = 3
_CELLS = 3  # different cells of a column but the first, so that rows are alike
_CELL = (2, 4)  # words
_NOTE = (5, 25)  # words
_FIRST_SIGN = 0xE000  # of the private use area
SIGN = expression(r"[\ue000-\ue0ff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The rows of a table, the first its head; ``cells`` are what a cell of each column may say."""

    rows: tuple[Unit, ...]
    cells: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Furnished:
    """A text: its blocks in order, a unit or a table each, and the words of its footnotes by their signs."""

    blocks: tuple[Unit | Table, ...]
    notes: dict[str, str]
    numbered: bool

    @property
    def units(self) -> tuple[Unit, ...]:
        """Every heading, provision and row."""
        return units_in(self.blocks)

    @property
    def rows(self) -> frozenset[str]:
        """The keys of the rows of tables."""
        return frozenset(row.key for block in self.blocks if isinstance(block, Table) for row in block.rows)


def units_in(blocks: Sequence[Unit | Table]) -> tuple[Unit, ...]:
    """Return the units of some blocks in order."""
    return tuple(unit for block in blocks for unit in (block.rows if isinstance(block, Table) else (block,)))


class Stock:
    """What is put into a text, of the words of ``others``: cells, rows, footnotes, and titles of chapters."""

    def __init__(self, others: Sequence[Unit], chance: random.Random) -> None:
        self._chance = chance
        self._texts = [words(unit.text) for unit in others if unit.kind != "heading"]
        self._long = [text for text in self._texts if len(text) > _CELL[1]]
        notes = dict.fromkeys(unit.text for unit in others if _NOTE[0] <= len(words(unit.text)) <= _NOTE[1])
        self._notes = list(notes)
        chance.shuffle(self._notes)
        self._titles = [unit for unit in others if unit.kind == "heading"]
        self._next = _FIRST_SIGN

    def cell(self) -> str:
        """Return some words that stand together."""
        text = self._chance.choice(self._long)
        length = self._chance.randint(*_CELL)
        start = self._chance.randint(0, len(text) - length)
        return " ".join(text[start : start + length])

    def row(self, cells: Sequence[Sequence[str]], key: str) -> Unit:
        """Return a row that begins with words of its own."""
        said = (self.cell(), *(self._chance.choice(column) for column in cells[1:]))
        return Unit(key=key, kind="paragraph", text=as_row(said))

    def table(self, key: str) -> Table:
        """Return a table whose rows have keys that begin with ``key``."""
        cells = tuple(tuple(self.cell() for _ in range(_CELLS)) for _ in range(_COLUMNS))
        head = Unit(key=f"{key}_0", kind="paragraph", text=as_row([self.cell() for _ in range(_COLUMNS)]))
        rows = [self.row(cells, f"{key}_{at}") for at in range(1, self._chance.randint(*_ROWS) + 1)]
        return Table(rows=(head, *rows), cells=cells)

    def note(self) -> tuple[str, str]:
        """Return the sign and the words of a new footnote."""
        self._next += 1
        return chr(self._next), self._notes.pop().replace("\n", " ")

    def title(self) -> Unit | None:
        """Return a heading of another text, each once; None where there is none left."""
        return self._titles.pop(self._chance.randrange(len(self._titles))) if self._titles else None


def as_row(cells: Sequence[str]) -> str:
    """Return a row as it is printed."""
    return f"| {' | '.join(cells)} |"


def furnished(own: Sequence[Unit], stock: Stock, chance: random.Random) -> Furnished:
    """Return a text with tables behind some of its provisions and footnotes to some of its units."""
    blocks: list[Unit | Table] = [replace(unit, parent="", wraps=(), text=unit.text.replace("\n", " ")) for unit in own]
    notes = dict(stock.note() for _ in range(NOTES))
    for sign, at in zip(notes, chance.sample(range(len(blocks)), NOTES), strict=True):
        unit = blocks[at]
        if isinstance(unit, Unit):
            blocks[at] = replace(unit, text=unit.text + sign)
    for number in range(TABLES):
        places = [at for at, block in enumerate(blocks, 1) if isinstance(block, Unit) and block.kind != "heading"]
        blocks.insert(chance.choice(places), stock.table(f"table_{number}"))
    return Furnished(blocks=tuple(blocks), notes=notes, numbered=chance.random() < 0.5)
