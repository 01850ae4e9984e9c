"""The page on who shares words with whom: a picture, counts per text and per pair, and every pair of provisions.

Of many texts it counts, and quotes the wordings that most have; two of them are set beside each other in the browser.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import combinations
from typing import Any

from generator import addresses
from generator.book import calling, pairs
from generator.book.book import Book, quotable
from generator.book.parts import Part, many, title, ways
from generator.book.rules import Rule
from generator.compare import kinship
from generator.compare.lineage import Shared, shared
from generator.ground.locator import Locator
from generator.language import words
from generator.model import Work
from generator.pages import weights
from generator.pages.kind import Kind, Sheet
from generator.pages.lineagecounts import FEW, lineage_counts, work_kin, work_parts

_say = words.phrases.pages.lineage
_pairs = words.phrases.pages.pairs
_TITLE = words.phrases.pages.shared.LINEAGE

# The picture, in its own units: names on the left, arcs on the right.
_STEP, _TOP, _NAMES, _THICKEST = 52, 34, 170, 14


@dataclass(frozen=True, kw_only=True)
class Cell:
    """A provision in the strip of its text: its nearest family over all other texts."""

    rule: Rule
    state: kinship.Relation
    words: str


@dataclass(frozen=True, kw_only=True)
class Strip:
    """A text in force, provision by provision, with how many are of which family.

    ``cells`` are none where the page would not hold them; ``count`` is how many provisions there are.
    """

    work: Work
    count: int
    y: int
    cells: tuple[Cell, ...]
    identical: int
    adapted: int
    own: int


@dataclass(frozen=True, kw_only=True)
class SharedRow:
    """Two provisions that share words; ``path`` is their row on the page of the pair, where there is one."""

    left: Rule
    right: Rule
    label: str
    state: kinship.Relation
    percent: int
    path: str | None


@dataclass(frozen=True, kw_only=True)
class PairCount:
    """Two texts: per side how many provisions are identical, adapted and own, and the provisions that share words."""

    anchor: str
    left: Work
    right: Work
    path: str | None
    counts: tuple[tuple[Work, int, int, int], tuple[Work, int, int, int]]
    rows: tuple[SharedRow, ...]


@dataclass(frozen=True, kw_only=True)
class Arc:
    """A line of the picture between two texts, as an SVG path; ``x`` and ``y`` place its number."""

    pair: PairCount
    path: str
    width: float
    x: int
    y: int


_CELL, _PAIR, _TABLE, _ROW, _REST = 1, 16, 14, 10, 80
"""Elements of a provision in a strip, of two texts drawn and counted, of their table, of a row in it, of the rest."""
_FEWEST = 5  # rows of a table, whatever the page has already
_CELLS = weights.ROOM // 2  # provisions that are drawn, of all texts together; the counts beside them are of all


@dataclass(frozen=True, kw_only=True)
class LineageView:
    """The page; ``most`` is how many rows a table of two texts has at most, for the page of the two has all."""

    strips: tuple[Strip, ...]
    pairs: tuple[PairCount, ...]
    arcs: tuple[Arc, ...]
    width: int
    height: int
    names: int
    most: int

    @property
    def sharing(self) -> tuple[PairCount, ...]:
        """The pairs that share words."""
        return tuple(pair for pair in self.pairs if pair.rows)

    @property
    def apart(self) -> tuple[Work, ...]:
        """The works that share words with none."""
        together = {id(work) for pair in self.sharing for work in (pair.left, pair.right)}
        return tuple(strip.work for strip in self.strips if id(strip.work) not in together)


def lineage_view(book: Book) -> LineageView:
    """Return who shares words with whom among few texts in force."""
    found = shared([work.in_force for work in book.works], book.kinship)
    between: dict[tuple[Locator, Locator], list[Shared]] = defaultdict(list)
    for one in found:
        between[one.one.id.work, one.other.id.work].append(one)
    counted = tuple(
        _count(book, left, right, between[_key(left), _key(right)]) for left, right in combinations(book.works, 2)
    )
    nearest = _nearest(found)
    strips = _drawn([_strip(book, work, _TOP + _STEP * place, nearest) for place, work in enumerate(book.works)])
    names = max(_names(book, work) for work in book.works) if book.works else _NAMES
    arcs = tuple(_arcs(strips, counted, names))
    return LineageView(
        strips=strips,
        pairs=counted,
        arcs=arcs,
        width=max([names + 150, *(arc.x + 30 for arc in arcs)]),
        height=_TOP * 2 + _STEP * max(len(strips) - 1, 0),
        names=names,
        most=_most(strips, counted),
    )


def _drawn(strips: Sequence[Strip]) -> tuple[Strip, ...]:
    """Return the strips without the provisions of the longest texts, as far as there are too many of them."""
    room = _CELLS
    drawn = set[int]()
    for strip in sorted(strips, key=lambda each: each.count):
        if strip.count > room:
            break
        room -= strip.count
        drawn.add(id(strip))
    return tuple(strip if id(strip) in drawn else replace(strip, cells=()) for strip in strips)


def _names(book: Book, work: Work) -> int:
    """Return how wide the name of a text is in the picture, with its title where the institution has several."""
    name = 10 * min(len(work.institution.short_name), 22)
    title = 7 * min(len(work.protocol.title), 34) if calling.several(book, work.institution) else 0
    return max(_NAMES, name, title)


def _most(strips: Sequence[Strip], counted: Sequence[PairCount]) -> int:
    sharing = sum(1 for pair in counted if pair.rows)
    cells = sum(len(strip.cells) for strip in strips)
    room = weights.ROOM - _REST - _CELL * cells - _PAIR * len(counted) - _TABLE * sharing
    return max(_FEWEST, room // _ROW // max(sharing, 1))


def _key(work: Work) -> Locator:
    return work.in_force.id.work


def _nearest(found: Iterable[Shared]) -> Mapping[str, tuple[float, Shared]]:
    best: dict[str, tuple[float, Shared]] = {}
    for one in found:
        for passage in (one.one, one.other):
            if passage.locator not in best or one.share > best[passage.locator][0]:
                best[passage.locator] = (one.share, one)
    return best


def _strip(book: Book, work: Work, y: int, nearest: Mapping[str, tuple[float, Shared]]) -> Strip:
    cells = []
    for passage in quotable(work.in_force):
        rule = book.rule(passage)
        if passage.locator in nearest:
            share, kin = nearest[passage.locator]
            other = kin.other if kin.one.locator == passage.locator else kin.one
            told = _say.SHARED_WITH.format(
                state=_pairs.STATE[kin.relation],
                percent=words.numbers.percent(share),
                institution=calling.called(book, other),
                place=book.rule(other).place,
            )
            cells.append(Cell(rule=rule, state=kin.relation, words=told))
        else:
            cells.append(Cell(rule=rule, state="own", words=_pairs.STATE["own"]))
    return Strip(
        work=work,
        y=y,
        count=len(cells),
        cells=tuple(cells),
        identical=sum(cell.state == "identical" for cell in cells),
        adapted=sum(cell.state == "adapted" for cell in cells),
        own=sum(cell.state == "own" for cell in cells),
    )


def _count(book: Book, left: Work, right: Work, found: Sequence[Shared]) -> PairCount:
    rendered = {(id(one), id(other)) for one, other in pairs.prerendered(book)}
    has_page = (id(left.in_force), id(right.in_force)) in rendered
    path = addresses.pair(left.in_force, right.in_force) if has_page else None
    return PairCount(
        anchor=f"{left.institution.id}-{left.protocol.id}-{right.institution.id}-{right.protocol.id}",
        left=left,
        right=right,
        path=path,
        counts=(
            _side(left, {one.one.locator: one.share for one in sorted(found, key=lambda one: one.share)}),
            _side(right, {one.other.locator: one.share for one in sorted(found, key=lambda one: one.share)}),
        ),
        rows=tuple(
            SharedRow(
                left=book.rule(one.one),
                right=book.rule(one.other),
                label=_pairs.STATE[one.relation],
                state=one.relation,
                percent=words.numbers.percent(one.share),
                path=f"{path}/#l-{one.one.provision.eid}" if path else None,
            )
            for one in found
        ),
    )


def _side(work: Work, shares: Mapping[str, float]) -> tuple[Work, int, int, int]:
    identical = sum(share == 1 for share in shares.values())
    return work, identical, len(shares) - identical, len(quotable(work.in_force)) - len(shares)


def _arcs(strips: Sequence[Strip], counted: Sequence[PairCount], names: int) -> Iterable[Arc]:
    height = {id(strip.work): strip.y for strip in strips}
    most = max((len(pair.rows) for pair in counted), default=0)
    for pair in counted:
        if pair.rows:
            top, bottom = height[id(pair.left)], height[id(pair.right)]
            start, reach = names + 12, 30 + (bottom - top) * 3 // 4
            width = round(2 + (_THICKEST - 2) * len(pair.rows) / most, 1)
            yield Arc(
                pair=pair,
                path=f"M{start} {top}C{start + reach} {top} {start + reach} {bottom} {start} {bottom}",
                width=width,
                x=start + reach * 3 // 4 - round(width / 2) - 7,
                y=(top + bottom) // 2,
            )


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.LINEAGE,
        title=_TITLE,
        description=_say.DESCRIPTION,
        values=partial(_values, book),
        template="lineage-many.html" if many(book, FEW) else None,
    )
    found = work_parts(book)
    for part in found:
        yield Sheet(
            address=part.address,
            title=title(_TITLE, part, len(found)),
            description=_say.PART_DESCRIPTION.format(names=part.name),
            values=partial(_part_values, book, found, part),
            template="lineage-part.html",
        )


def _values(book: Book) -> dict[str, Any]:
    if many(book, FEW):
        return {"view": lineage_counts(book), "ways": ways(work_parts(book))}
    view = lineage_view(book)
    return {"view": view, "apart": words.numbers.enumeration([calling.called(book, work) for work in view.apart])}


def _part_values(book: Book, found: Sequence[Part[Work]], part: Part[Work]) -> dict[str, Any]:
    return {"rows": [work_kin(book, work) for work in part.items], "ways": ways(found, part)}


KIND = Kind(name="lineage", sheets=_sheets)
