"""A page → its lines in the order in which they are read, with what is known of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from generator.intake.paper.columns import regions
from generator.intake.paper.raw import EDGE, Box, Page, Piece
from generator.intake.paper.rows import Row, Word, rows
from generator.intake.text import Edge, Facts

_APART = 1.3  # times the usual distance of rows: what stands further apart is parted by a blank line
_ANOTHER = 0.12  # of the size: letters that differ as much are those of another kind of text
_BROKEN = 60.0  # points: no cell leaves as much white between its rows
_DOT = (1.2, 8.0)  # points: how large a bullet is that is drawn
_STYLES = {"Title": "title", "LI": "list", "Note": "footnote", "TOC": "contents", "TOCI": "contents"}
_CELL = "TD"
_NOTED = re.compile(r"^([0-9]{1,3}|[¹²³⁰⁴-⁹]{1,3})(?=[^\W\d])")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of so many ``words``.

    ``apart`` is whether it stands apart from the one before, ``leaps`` and ``turned`` why it is doubtful.
    """

    text: str
    facts: Facts
    words: int
    apart: bool = False
    leaps: bool = False
    turned: bool = False


def lines(page: Page, number: int) -> Iterator[Line]:
    """Yield the lines of a page (``number`` from 1)."""
    words = [Word(piece, index) for index, piece in enumerate(page.pieces)]
    straight = [word for word in words if not word.piece.turn]
    tagged = any(word.piece.tag not in ("", EDGE) for word in words)
    cells = _cells([word for word in straight if word.piece.tag.startswith(_CELL)])
    running = [word for word in straight if not word.piece.tag.startswith(_CELL)]
    stands = {-1 - place: row for place, row in enumerate(cells)}
    running += [Word(_whole(row), place) for place, row in stands.items()]
    dots = [box for box in page.rules if _is_dot(box)]
    described = _Describer(page, number, tagged)
    for place, region in enumerate(regions(running)):
        found = rows(region, dots)
        usual = _usual(found)
        before: Row | None = None
        for row in found:
            apart = _apart(before, row, usual) if before is not None else place > 0
            tables = [stands[word.index] for word in row.words if word.index < 0]
            for table in tables:
                yield from _table_row(table, described)
            if len(tables) < len(row.words):
                count = len(row.words) - len(tables)
                leaps = not tables and row.leaps
                yield Line(_text(row), described.facts(row), count, apart=apart, leaps=leaps)
            before = row
    yield from _turned([word for word in words if word.piece.turn], described)


class _Describer:
    """Says what is known of rows of one page."""

    def __init__(self, page: Page, number: int, tagged: bool) -> None:
        self._page = page
        self._number = number
        self._tagged = tagged

    def facts(self, row: Row) -> Facts:
        """Return what is known of a row."""
        left, top, right, bottom = row.box
        return Facts(
            page=self._number,
            box=(left, top, right, bottom),
            size=row.size,
            bold=row.bold,
            style=self._style(row.tag),
            mark=row.mark,
            cell=_cell(row.tag),
            edge=self._edge(row),
        )

    def _style(self, tag: str) -> str | None:
        if tag.startswith("H") and tag[1:].isdigit():
            return f"heading-{tag[1:]}"
        if tag.startswith(_CELL):
            return "table"
        return _STYLES.get(tag, "body" if self._tagged and tag != EDGE else None)

    def _edge(self, row: Row) -> Edge | None:
        if row.tag != EDGE:
            return None
        return "header" if row.baseline < self._page.height / 2 else "footer"


def _cell(tag: str) -> tuple[int, int, int] | None:
    if not tag.startswith(_CELL):
        return None
    table, row, column = (int(part) for part in tag.split()[1:])
    return table, row, column


def _cells(words: Sequence[Word]) -> list[list[Word]]:
    """Return the words of tables, row by row; a row that goes on in another column is two."""
    found: dict[tuple[int, int], list[Word]] = {}
    for word in words:
        place = _cell(word.piece.tag)
        assert place is not None
        found.setdefault(place[:2], []).append(word)
    return [part for key in sorted(found) for part in _broken(found[key])]


def _broken(words: Sequence[Word]) -> list[list[Word]]:
    """Return the words of a row in parts that stand far above each other, in the order of the file."""
    parts: list[list[Word]] = []
    bottom = 0.0
    for word in sorted(words, key=lambda word: word.piece.top):
        if not parts or word.piece.top > bottom + _BROKEN:
            parts.append([])
        parts[-1].append(word)
        bottom = max(bottom, word.piece.bottom)
    return sorted(parts, key=lambda part: min(word.index for word in part))


def _whole(words: Sequence[Word]) -> Piece:
    """Return what stands for a row of a table among the other words of a page: its place, without its words."""
    pieces = [word.piece for word in words]
    top = min(piece.top for piece in pieces)
    first = min(pieces, key=lambda piece: (piece.baseline, piece.left))
    return replace(
        first,
        text="",
        left=min(piece.left for piece in pieces),
        top=top,
        right=max(piece.right for piece in pieces),
        bottom=first.bottom,
        tag="",
    )


def _table_row(words: Sequence[Word], described: _Describer) -> Iterator[Line]:
    """Yield the lines of a row of a table: cell by cell, each read by itself."""
    cells: dict[tuple[int, int, int], list[Word]] = {}
    for word in words:
        place = _cell(word.piece.tag)
        assert place is not None
        cells.setdefault(place, []).append(word)
    apart = True
    for place in sorted(cells):
        for row in rows(cells[place]):
            yield Line(row.text.strip(), described.facts(row), len(row.words), apart=apart)
            apart = False


def _usual(found: Sequence[Row]) -> float:
    """Return the usual distance of rows, in sizes of their letters."""
    ratios = [ratio for before, after in pairwise(found) if (ratio := _ratio(before, after)) > 0.5]
    return median(ratios) if ratios else 1.2


def _ratio(before: Row, after: Row) -> float:
    return (after.baseline - before.baseline) / (max(before.size, after.size) or 1.0)


def _text(row: Row) -> str:
    """Return the text of a row; a note whose mark is a raised sign of its font stands apart from it."""
    text = row.text.strip()
    return _NOTED.sub(r"\1 ", text) if row.tag == "Note" else text


def _apart(before: Row, row: Row, usual: float) -> bool:
    """Return whether a row stands apart: by white, or because it is another kind of text."""
    another = abs(before.size - row.size) > _ANOTHER * row.size or (before.tag == EDGE) != (row.tag == EDGE)
    return another or _ratio(before, row) > _APART * usual


def _is_dot(box: Box) -> bool:
    width, height = box[2] - box[0], box[3] - box[1]
    least, most = _DOT
    return least <= width <= most and least <= height <= most and abs(width - height) <= 1.0


def _turned(words: Sequence[Word], described: _Describer) -> Iterator[Line]:
    """Yield what stands at an angle, in the order of the file: a line for each angle and size."""
    groups: dict[tuple[int, float], list[Word]] = {}
    for word in words:
        groups.setdefault((word.piece.turn, word.piece.size), []).append(word)
    for group in groups.values():
        row = Row(tuple(group), "", None)
        text = group[0].piece.text
        for before, after in pairwise(group):
            text += (" " if after.piece.spaced or after.index != before.index + 1 else "") + after.piece.text
        yield Line(text, described.facts(row), len(group), apart=True, turned=True)
