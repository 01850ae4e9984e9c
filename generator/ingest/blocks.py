"""Pieces → blocks: what a reader sees as one heading, article, item or paragraph."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from generator.ground.sentences import closed
from generator.ingest.markers import candidates
from generator.ingest.pieces import Doubt, Marker, Piece, Pieces, text_of
from generator.ingest.wording import like_heading, shouts
from generator.load import shapes

_SHOUTED = 200  # as the longest heading that ``load.shapes`` takes
Role = Literal["title", "section", "article", "item", "paragraph"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Pieces that belong together, in reading order: printed number, heading, text.

    ``marker`` tells its list and number even where the number cannot be quoted apart from the words. ``level`` matters
    for sections only; ``depth`` is what the text itself says of it (0: nothing). ``titled`` says that it is known to be
    the title, ``row`` that it is a row of a table, ``plain`` that the text itself says that it heads nothing. ``rule``
    names the rule that took it for a title or heading; else its pieces tell theirs.
    """

    role: Role
    marker: Marker | None = None
    num: Pieces = ()
    head: Pieces = ()
    body: Pieces = ()
    level: int = 1
    sure: bool = False
    titled: bool = False
    depth: int = 0
    row: bool = False
    plain: bool = False
    doubt: Doubt | None = None
    rule: str | None = None

    @property
    def text(self) -> str:
        """The words after the number, heading included."""
        return text_of((*self.head, *self.body))

    @property
    def first(self) -> Piece:
        """The piece with which the block begins."""
        return (*self.num, *self.head, *self.body)[0]

    @property
    def numbered(self) -> bool:
        """Whether a printed number (not a bullet) begins the block."""
        return self.marker is not None and bool(self.marker.number)

    def as_heading(self, role: Role, level: int = 1, doubt: Doubt | None = None) -> Block:
        """Return the block with its words as heading, and its number apart from them where the text says it is one."""
        num, body = (self.num, self.body)
        if role == "section" and self.sure and self.marker is None and not num:
            num, body = _parted(body)
        return replace(
            self, role=role, num=num, head=(*self.head, *body), body=(), level=level, doubt=doubt or self.doubt
        )


Blocks = tuple[Block, ...]


def group(pieces: Pieces) -> Blocks:
    """Return the blocks of a document; artefacts are left out."""
    blocks: list[list[Piece]] = []
    for piece in pieces:
        if piece.artefact is not None:
            continue
        if piece.starts or not blocks:
            blocks.append([])
        blocks[-1].append(piece)
    return tuple(_block(tuple(members)) for members in blocks)


def _block(members: Pieces) -> Block:
    first = members[0]
    marker = first.marker
    if marker is None or first.depth:
        num, body = _numbered(members) if first.heading else ((), members)
        return Block(
            role="paragraph",
            num=num,
            body=body,
            sure=first.heading,
            titled=first.title,
            depth=first.depth,
            row=first.row,
            plain=first.plain,
        )
    role: Role = "item" if marker.style in ("lower", "minor", "bullet") else "article"
    if not marker.end:
        return Block(role=role, marker=marker, body=members)
    rest = first.part(marker.end)
    body = (rest, *members[1:]) if rest.text else members[1:]
    return Block(role=role, marker=marker, num=(first.part(0, marker.end),), body=body)


def _numbered(members: Pieces) -> tuple[Pieces, Pieces]:
    """Return the number that a heading opens with apart from its words, where a text says that it is a heading."""
    first = members[0]
    if first.marker is not None and first.marker.end == len(first.text):
        return (first,), members[1:]  # what stands between the number and its words was set aside
    marker = next((mark for mark in candidates(first.text) if mark.number and mark.apart), None)
    if first.title or not first.depth or marker is None or not first.text[marker.end :].strip():
        return (), members
    return (first.part(0, marker.end),), (first.part(marker.end), *members[1:])


def _parted(body: Pieces) -> tuple[Pieces, Pieces]:
    """Return the number that the words of a heading begin with, and the rest of them."""
    first = body[0] if body else None
    marker = next((mark for mark in candidates(first.text) if mark.number and mark.apart), None) if first else None
    if first is None or marker is None or not first.text[marker.end :].strip():
        return (), body
    return (first.part(0, marker.end),), (first.part(marker.end), *body[1:])


def put_blocks(blocks: Blocks, changed: Iterable[tuple[int, Block]]) -> Blocks:
    """Return ``blocks`` with some replaced, each given with its index."""
    result = list(blocks)
    for index, block in changed:
        result[index] = block
    return tuple(result)


def claim(before: Blocks, after: Blocks, rule: str) -> Blocks:
    """Return the blocks that ``rule`` made of those ``before``, its name on each title and heading among the new."""
    known = frozenset(map(id, before))
    return tuple(
        replace(block, rule=rule) if block.head and block.rule is None and id(block) not in known else block
        for block in after
    )


def _shouted(text: str) -> bool:
    """Return whether a block is all in capitals and no sentence, as headings of several lines are."""
    return len(text) <= _SHOUTED and shouts(text) and not closed(text) and not shapes.sentence(text)


def candidate(block: Block) -> bool:
    """Return whether an unnumbered block could be a heading by its shape."""
    return (
        block.role == "paragraph"
        and not block.row
        and (block.sure or like_heading(block.text) or _shouted(block.text))
        and (len(block.body) <= 3 or block.titled)
    )
