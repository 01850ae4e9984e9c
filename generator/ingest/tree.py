"""Blocks → sections with articles, items and paragraphs, their eIds and their places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from generator.ground import eid
from generator.ground.sentences import starts_low
from generator.ingest.blocks import Block, Blocks
from generator.ingest.pieces import RANK, Doubt, Marker, Piece, Pieces, Places, text_of
from generator.ingest.wording import has_verb, leads_in
from generator.language import words
from generator.model import DraftProvision, DraftSection, Kind

_PREFIX: dict[Kind, eid.Prefix] = {"article": "art", "paragraph": "para", "item": "item"}
_STEPS = frozenset(words.patterns.ingest.markers.STEPS.split())
_NAME_WORDS = 2  # a sentence has more, but for a command, which a verb or a list tells
_Key = tuple[str, str]


@dataclass(slots=True)
class Node:
    """A provision under construction."""

    kind: Kind
    marker: Marker | None
    num: Pieces
    head: Pieces
    body: list[Piece]
    items: list[Node] = field(default_factory=list)

    @property
    def first(self) -> Piece:
        """The piece with which the provision begins."""
        return (*self.num, *self.head, *self.body[:1])[0]


@dataclass(slots=True)
class Part:
    """A section under construction; ``block`` is its heading, ``None`` for the words before the first heading."""

    block: Block | None
    level: int
    nodes: list[Node] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Noted:
    """A doubt and the piece it is about."""

    piece: Piece
    doubt: Doubt


def plant(blocks: Blocks) -> tuple[tuple[Part, ...], tuple[Noted, ...]]:
    """Return the sections that ``blocks`` make, and what is odd about their numbering."""
    grower = _Grower(blocks)
    for index, block in enumerate(blocks):
        grower.take(index, block)
    parts = tuple(part for part in grower.parts if part.block is not None or part.nodes)
    for part in parts:
        part.nodes = [_settled(node) for node in part.nodes]
    return parts, tuple(grower.noted)


class _Grower:
    """The section and the provisions that are open while blocks are read in order."""

    def __init__(self, blocks: Blocks) -> None:
        self._blocks = blocks
        self.parts: list[Part] = [Part(None, 1)]
        self.noted: list[Noted] = []
        self._open: list[tuple[_Key, Node]] = []
        self._reached: dict[_Key, int] = {}
        self._headed = False
        self._next_numbers = _following(blocks)

    def take(self, index: int, block: Block) -> None:
        if block.doubt is not None:
            self.noted.append(Noted(block.first, block.doubt))
        if block.role == "title":
            return
        if block.role == "section":
            level = block.level if self._headed else 1
            self._headed = True
            self.parts.append(Part(block, level))
            self._open = []
        elif block.marker is None:
            self._paragraph(index, block)
        else:
            self._numbered(block, block.marker)

    def _paragraph(self, index: int, block: Block) -> None:
        if block.row:
            above = self._open[-1][1] if self._open else None
            headed = above is not None and bool(above.head) and not above.body
            if above is not None and headed and not above.items and not self._more_rows(index):
                # All of a table that could not be told apart is the text of the article that it stands under.
                above.body += block.body
                self._open = []
            elif above is not None and (headed or leads_in(text_of(above.body or above.head))):
                above.items.append(Node("item", None, (), (), list(block.body)))
            else:
                self.parts[-1].nodes.append(Node("paragraph", None, (), (), list(block.body)))
                self._open = []
            return
        if len(self._open) == 1:
            key, node = self._open[0]
            if node.kind == "article" and not node.items and (self._headed_or_goes_on(index, key, node)):
                node.body += block.body
                return
            if node.kind == "paragraph" and not node.items and leads_in(text_of(node.body)):
                # Its points have no signs, or the page lost them: as far as one can see the next words are one of them.
                node.items.append(Node("item", None, (), (), list(block.body)))
                doubt = Doubt("this was read as what the words before it lead in to", "add the points below it, if any")
                self.noted.append(Noted(block.first, doubt))
                return
        node = Node("paragraph", None, (), (), list(block.body))
        self.parts[-1].nodes.append(node)
        self._open = [(("paragraph", ""), node)]

    def _more_rows(self, index: int) -> bool:
        """Return whether a row of the same table stands right below a row."""
        return index + 1 < len(self._blocks) and self._blocks[index + 1].row

    def _headed_or_goes_on(self, index: int, key: _Key, node: Node) -> bool:
        """Return whether an unnumbered paragraph belongs to the open article: it has a heading, or its list goes on."""
        if node.head or _names(node):
            return True
        coming = self._next_numbers[index]
        return (
            coming is not None
            and node.marker is not None
            and coming.key == key
            and _step(node.marker.number, coming.number)
        )

    def _numbered(self, block: Block, marker: Marker) -> None:
        key = self._close_down_to(block, marker)
        kind: Kind = (
            "item" if self._open and self._nests(block, marker) else "article" if block.role == "article" else "item"
        )
        node = Node(kind, marker, block.num, block.head, list(block.body))
        siblings = self._open[-1][1].items if self._open and kind == "item" else self.parts[-1].nodes
        if marker.number:
            self._check_number(key, node, marker, siblings)
        siblings.append(node)
        self._open.append((key, node))

    def _close_down_to(self, block: Block, marker: Marker) -> _Key:
        """Close what ``marker`` ends, and return the key of its list."""
        key: _Key = marker.key
        keys = [open_key for open_key, _ in self._open]
        nested = (marker.style, marker.look + "'")
        if nested in keys and not self._resumes(keys.index(key) if key in keys else None, marker, nested):
            self._open = self._open[: keys.index(nested)]
            return nested
        if key in keys:
            place = keys.index(key)
            above = self._open[place][1]
            if marker.number in ((1,), ()) and place == len(keys) - 1 and leads_in(text_of(above.body or above.head)):
                return nested
            self._open = self._open[:place]
            return key
        rank = _rank(marker)
        while self._open and _node_rank(self._open[-1][1]) > rank:
            self._open.pop()
        if self._open and block.role == "article" and not self._nests(block, marker):
            self._open = []
        return key

    def _resumes(self, outer: int | None, marker: Marker, nested: _Key) -> bool:
        """Return whether a number goes on with the outer of two lists of one style."""
        if outer is None:
            return False
        outer_number = self._open[outer][1].marker
        inner_number = next(node.marker for key, node in self._open if key == nested)
        assert outer_number is not None
        assert inner_number is not None
        return _step(outer_number.number, marker.number) and not _step(inner_number.number, marker.number)

    def _nests(self, block: Block, marker: Marker) -> bool:
        """Return whether ``marker`` numbers something inside the open provision rather than beside it."""
        above = self._open[-1][1]
        if above.marker is None:
            # "Het is leerlingen:" has its points below it, whatever numbers them; articles are sentences by themselves.
            if block.body and leads_in(text_of(above.body)) and starts_low(text_of(block.body)):
                return True
            # "Stap 1" is one of the steps that the words above it announce.
            step = marker.style == "word" and marker.look in _STEPS and leads_in(text_of(above.body))
            return step or marker.style in ("lower", "minor", "bullet")
        if marker.key == above.marker.key:
            return True
        return _rank(marker) >= _rank(above.marker)

    def _check_number(self, key: _Key, node: Node, marker: Marker, siblings: Sequence[Node]) -> None:
        printed = ".".join(map(str, marker.number))
        before = next(
            (n.marker for n in reversed(siblings) if n.marker is not None and n.marker.key == marker.key), None
        )
        last = marker.number[-1]
        if before is not None and not _step(before.number, marker.number):
            was = before.number[-1]
            if marker.number == before.number:
                doubt = Doubt(
                    f"number {printed} is printed twice in one list", "check whether a heading between them was missed"
                )
            elif last == 1:
                doubt = Doubt("the numbering begins again at 1 without a heading", "check whether a heading was missed")
            else:
                doubt = Doubt(
                    f"the numbering jumps from {was} to {last}",
                    "check whether the source skips it or a number was missed",
                )
            if marker.style != "multi" or marker.number[:-1] == before.number[:-1]:
                self.noted.append(Noted(node.first, doubt))
        elif before is None and last != 1 and self._reached.get(marker.key) != last - 1 and marker.style != "word":
            self.noted.append(
                Noted(node.first, Doubt(f"a list begins at {printed}", "check whether an earlier number was missed"))
            )
        self._reached[marker.key] = last


def _names(node: Node) -> bool:
    """Return whether the text of an article so far is but what it is called, with a stop behind it ("Bewaren.")."""
    words = text_of(node.body).split()
    named = bool(node.num and words) and len(words) <= _NAME_WORDS and not has_verb(" ".join(words))
    return named and words[-1].endswith(".")


def _following(blocks: Blocks) -> list[Marker | None]:
    """Return per block the marker of the next numbered block in the same section."""
    result: list[Marker | None] = []
    coming: Marker | None = None
    for block in reversed(blocks):
        result.append(coming)
        if block.role == "section":
            coming = None
        elif block.marker is not None:
            coming = block.marker
    return result[::-1]


def _step(before: tuple[int, ...], after: tuple[int, ...]) -> bool:
    return before[:-1] == after[:-1] and after[-1:] == tuple(n + 1 for n in before[-1:])


def _rank(marker: Marker) -> tuple[int, int]:
    return RANK[marker.style], len(marker.number) if marker.style == "multi" else 0


def _node_rank(node: Node) -> tuple[int, int]:
    return _rank(node.marker) if node.marker is not None else (-1, 0)


def _settled(node: Node) -> Node:
    """Return ``node`` with text wherever there is any: a heading or number without anything below it is the text."""
    node.items = [_settled(item) for item in node.items]
    if not node.body and not node.items:
        node.body, node.head = list(node.head), ()
    if not node.body and not node.items:
        node.body, node.num = list(node.num), ()
    return node


class _Names:
    """The eIds given so far; counts on where ``eid.distinct`` would count from 2 each time."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._reached: dict[str, int] = {}

    def give(self, wanted: str) -> str:
        """Return ``wanted``, or the first of ``_2``, ``_3`` … that is free."""
        name = wanted
        if wanted in self._taken:
            count = self._reached.get(wanted, 1) + 1
            while f"{wanted}_{count}" in self._taken:
                count += 1
            self._reached[wanted] = count
            name = f"{wanted}_{count}"
        self._taken.add(name)
        return name


def build(parts: Sequence[Part], places: Places) -> tuple[DraftSection, ...]:
    """Return the finished sections, not yet labelled."""
    names = _Names()
    return tuple(_sections(parts, names, places))


def _sections(parts: Sequence[Part], names: _Names, places: Places) -> Iterator[DraftSection]:
    headed = 0
    for part in parts:
        if part.block is None:
            yield DraftSection(eid=eid.INTRO, provisions=_provisions(part.nodes, eid.INTRO, names, places))
            continue
        headed += 1
        num, heading = _words(part.block.num), _words(part.block.head)
        own = names.give(eid.section_eid(num, heading, headed))
        yield DraftSection(
            eid=own,
            level=part.level,
            num=num,
            heading=heading,
            lines=places.show((*part.block.num, *part.block.head)),
            provisions=_provisions(part.nodes, own, names, places),
        )


def _provisions(nodes: Sequence[Node], parent: str, names: _Names, places: Places) -> tuple[DraftProvision, ...]:
    counted: Counter[Kind] = Counter()
    result = []
    for node in nodes:
        counted[node.kind] += 1
        num = _words(node.num)
        own = names.give(eid.child_eid(parent, _PREFIX[node.kind], num, counted[node.kind]))
        provision = DraftProvision(
            eid=own,
            kind=node.kind,
            num=num,
            heading=_words(node.head),
            text=_words(node.body),
            lines=places.show((*node.num, *node.head, *node.body)),
        )
        result.append(replace(provision, items=_provisions(node.items, own, names, places)))
    return tuple(result)


def _words(pieces: Iterable[Piece]) -> str | None:
    return text_of(pieces) or None
