"""Texts with tables, footnotes and numbered headings, edited at random, so that it is known what became of each part.

Provisions are edited as in :mod:`.editing`. Besides, headings get another title, come and go, and count on; rows of
tables come, go, or change in a cell; footnotes come, go, get other words, another number or another form, belong to
another provision, or lose their mark or leave it behind.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.compare.revision.changes import OutsideKind
from generator.compare.revision.evaluation import editing
from generator.compare.revision.evaluation.editing import Piece, Vocabulary
from generator.compare.revision.evaluation.furnishing import SIGN, Furnished, Stock, Table, as_row, furnished
from generator.compare.revision.evaluation.written import Form, Layout, Written, written
from generator.compare.revision.units import Unit, units_of
from generator.model import Corpus, Edition

RETITLED = GONE_HEADING = NEW_HEADING = 0.1
GONE_ROW = NEW_ROW = 0.1
CHANGED_CELL = 0.15
GONE_NOTE = NEW_NOTE = CHANGED_NOTE = MOVED_NOTE = 0.12
LOST_MARK = LOST_NOTE = 0.05
OTHER_FORM = 0.1
_SOME = 0.2  # of the words of a footnote that changes where no others do
_FORMS: tuple[Form, ...] = ("raised", "square", "plain")

Told = tuple[OutsideKind, str, str]
"""What became of a footnote: the kind, and its signs before and after (empty where there is none)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenCase:
    """Two editions with their truth.

    ``links`` are pairs of keys, ``sorts`` what a unit of the old text is where it is a heading or a row; ``notes`` what
    became of footnotes that differ; ``dangling`` the keys of new units whose mark has no footnote (as ``mark``), and
    the signs of footnotes that no unit has the mark of (as ``note``).
    """

    old: Written
    new: Written
    links: frozenset[tuple[str, str]]
    sorts: dict[str, str]
    notes: frozenset[Told]
    dangling: frozenset[tuple[str, str]]


def refurnished(corpus: Corpus, edition: Edition, rewording: float, seed: int) -> WrittenCase:
    """Return one edited text; equal arguments give an equal case."""
    chance = random.Random(f"furnished {edition.locator} {rewording} {seed}")
    own = tuple(unit for unit in units_of(edition) if unit.text)
    others = [unit for unit in editing.foreign(corpus, edition) if unit.text and not editing.like_any(unit, own)]
    stock, vocabulary = Stock(others, chance), Vocabulary(corpus)
    before = furnished(own, stock, chance)
    form = chance.choice(_FORMS)
    layout = Layout(form=form, at_foot=chance.random() < 0.5)
    old_units = _numbered(before.units, headings=before.numbered)
    old_order = _signs(old_units)

    pieces = _edited(before, stock, vocabulary, rewording, chance)
    sources, units = [keys for keys, _ in pieces], [unit for _, unit in pieces]
    notes, noteless = _noted(units, before.notes, stock, vocabulary, rewording, chance)
    new_units = [replace(unit, key=f"new_{at}") for at, unit in enumerate(_numbered(units, headings=before.numbered))]
    other = chance.choice(_FORMS) if chance.random() < OTHER_FORM else form
    old = written(edition, old_units, before.notes, old_order, layout)
    new = written(edition, new_units, notes, _order(new_units, notes, old_order), replace(layout, form=other))
    links = frozenset((source, unit.key) for keys, unit in zip(sources, new_units, strict=True) for source in keys)
    return WrittenCase(
        old=old,
        new=new,
        links=links,
        sorts={unit.key: "heading" for unit in old_units if unit.kind == "heading"} | dict.fromkeys(before.rows, "row"),
        notes=frozenset(_told(old, new, _homes(old_units), _homes(new_units), links)),
        dangling=frozenset(
            [("note", sign) for sign in notes.keys() - set(_signs(new_units))]
            + [("mark", unit.key) for unit in new_units if noteless & set(SIGN.findall(unit.text))]
        ),
    )


def _numbered(units: Sequence[Unit], *, headings: bool) -> list[Unit]:
    """Return units with the numbers that they had counted anew, and those of headings where these have any."""
    found, chapter, number = [], 0, 0
    for unit in units:
        if unit.kind == "heading":
            chapter, number = chapter + 1, 0
            found.append(replace(unit, num=str(chapter) if headings else ""))
        else:
            number += bool(unit.num)
            found.append(replace(unit, num=str(number) if unit.num else ""))
    return found


def _edited(
    text: Furnished, stock: Stock, vocabulary: Vocabulary, rewording: float, chance: random.Random
) -> list[Piece]:
    blocks = [block for block in text.blocks if _stays(block, chance)]
    plain = [block for block in blocks if isinstance(block, Unit)]
    moved = editing.move(plain, chance, headings=False)
    blocks = _with_tables(plain, blocks)
    pieces: list[Piece] = []
    for block in blocks:
        if isinstance(block, Table):
            pieces += _rows(block, stock, vocabulary, rewording, chance)
        elif block.kind == "heading" and chance.random() < RETITLED and (title := stock.title()):
            marks = "".join(SIGN.findall(block.text))
            pieces.append(((block.key,), replace(block, text=title.text + marks)))
        else:
            parts = editing.split(block, chance) if chance.random() < editing.SPLIT else [((block.key,), block)]
            pieces += [
                (keys, replace(unit, text=vocabulary.reworded(unit.text, rewording, chance))) for keys, unit in parts
            ]
    whole = moved | text.rows
    pieces = editing.merge(pieces, whole, chance)
    for _ in range(sum(chance.random() < NEW_HEADING for unit in plain if unit.kind == "heading")):
        if title := stock.title():
            pieces.insert(chance.randint(0, len(pieces)), ((), title))
    return pieces


def _stays(block: Unit | Table, chance: random.Random) -> bool:
    if isinstance(block, Table):
        return True
    return chance.random() >= (GONE_HEADING if block.kind == "heading" else editing.DELETED)


def _with_tables(plain: Sequence[Unit], blocks: Sequence[Unit | Table]) -> list[Unit | Table]:
    """Return units in their new order, each table behind the unit that it stood behind."""
    found: list[Unit | Table] = list(plain)
    behind: Unit | None = None
    for block in blocks:
        if isinstance(block, Table):
            found.insert(found.index(behind) + 1 if behind else 0, block)
        else:
            behind = block
    return found


def _rows(table: Table, stock: Stock, vocabulary: Vocabulary, rewording: float, chance: random.Random) -> list[Piece]:
    head, *rows = table.rows
    found: list[Piece] = [((head.key,), replace(head, text=vocabulary.reworded(head.text, rewording, chance)))]
    for row in rows:
        if chance.random() < NEW_ROW:
            found.append(((), stock.row(table.cells, f"{row.key}_new")))
        if chance.random() < GONE_ROW:
            continue
        cells = row.text.strip("| ").split(" | ")
        if chance.random() < CHANGED_CELL:
            cells[chance.randrange(len(cells))] = stock.cell()
        found.append(((row.key,), replace(row, text=vocabulary.reworded(as_row(cells), rewording, chance))))
    return found


def _noted(
    units: list[Unit],
    notes: dict[str, str],
    stock: Stock,
    vocabulary: Vocabulary,
    rewording: float,
    chance: random.Random,
) -> tuple[dict[str, str], set[str]]:
    """Edit the footnotes of a new text; return the words of each, and the signs that have a mark and no words."""
    found: dict[str, str] = {}
    noteless: set[str] = set()
    for sign in _signs(units):
        if sign not in notes:
            continue
        at = next(at for at, unit in enumerate(units) if sign in unit.text)
        share = max(rewording, _SOME) if chance.random() < CHANGED_NOTE else rewording
        fate = chance.random()
        words = vocabulary.reworded(notes[sign], share, chance)
        if fate < GONE_NOTE:
            units[at] = _without(units[at], sign)
            continue
        if fate < GONE_NOTE + LOST_NOTE:
            noteless.add(sign)
            continue
        found[sign] = words
        if fate < GONE_NOTE + LOST_NOTE + LOST_MARK:
            units[at] = _without(units[at], sign)
        elif fate < GONE_NOTE + LOST_NOTE + LOST_MARK + MOVED_NOTE:
            units[at] = _without(units[at], sign)
            _mark_some(units, sign, chance)
    for _ in notes:
        if chance.random() < NEW_NOTE:
            sign, words = stock.note()
            found[sign] = words
            _mark_some(units, sign, chance)
    return found, noteless


def _mark_some(units: list[Unit], sign: str, chance: random.Random) -> None:
    """Put a mark in one of the units that have none, rows of tables aside."""
    at = chance.choice([at for at, unit in enumerate(units) if not SIGN.search(unit.text) and unit.text[-1] != "|"])
    units[at] = replace(units[at], text=units[at].text + sign)


def _without(unit: Unit, sign: str) -> Unit:
    return replace(unit, text=unit.text.replace(sign, ""))


def _signs(units: Sequence[Unit]) -> list[str]:
    return [sign for unit in units for sign in SIGN.findall(unit.text)]


def _order(units: Sequence[Unit], notes: dict[str, str], before: Sequence[str]) -> list[str]:
    """Return the signs of a text in the order of their numbers; one without a mark counts where it counted."""
    found = _signs(units)
    for sign in (sign for sign in before if sign in notes and sign not in found):
        ahead = [found.index(other) for other in before[: before.index(sign)] if other in found]
        found.insert(ahead[-1] + 1 if ahead else 0, sign)
    return found


def _homes(units: Sequence[Unit]) -> dict[str, str]:
    return {sign: unit.key for unit in units for sign in SIGN.findall(unit.text)}


def _told(
    old: Written, new: Written, homes: dict[str, str], new_homes: dict[str, str], links: frozenset[tuple[str, str]]
) -> list[Told]:
    found: list[Told] = [("removed", sign, "") for sign in old.printed if sign not in new.printed]
    found += [("added", "", sign) for sign in new.printed if sign not in old.printed]
    for sign in old.printed.keys() & new.printed.keys():
        if old.printed[sign] != new.printed[sign]:
            found.append(("changed", sign, sign))
        elif (homes[sign], new_homes.get(sign)) not in links:
            found.append(("moved", sign, sign))
    return found
