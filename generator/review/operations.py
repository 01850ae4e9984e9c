"""What a person does to the structure of a text: each a value, each from rows to rows that take the same characters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from generator.ground.text import squash
from generator.ingest.markers import candidates
from generator.ingest.outline import Outline, Row, normal
from generator.ingest.pieces import Piece, Pieces
from generator.model import Artefact, ArtefactReason, DraftProvision, Kind, Statement, Unstated
from generator.review.numbering import alike

Why = Literal["no-row", "first", "no-place", "no-words", "no-note", "no-heading"]


class CannotError(ValueError):
    """A step that cannot be taken here; ``why`` is said in the language of the page."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Heading:
    """Make a row the heading of a section, of a part (level 1) or of a part in a part (2)."""

    row: int
    level: int = 1


@dataclass(frozen=True, slots=True)
class Rule:
    """Make a row a provision, so deep as it stands there; a number at its head becomes its number."""

    row: int


@dataclass(frozen=True, slots=True)
class Title:
    """Make a row the title of the text; the one before becomes a heading."""

    row: int


@dataclass(frozen=True, slots=True)
class Join:
    """Let the words of a row go on from those of the row before it."""

    row: int


@dataclass(frozen=True, slots=True)
class Split:
    """Let a new row begin at a word: a line and a column of the source, both from 1."""

    row: int
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Aside:
    """Say that a row is no text, and what it is."""

    row: int
    reason: ArtefactReason
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Explain:
    """Say why what is no text and reads as a rule is none; without words: nothing."""

    row: int
    why: str


@dataclass(frozen=True, slots=True)
class Number:
    """Say how many of the words of a row are its number."""

    row: int
    words: int


@dataclass(frozen=True, slots=True)
class NumberAlike:
    """Say that the first word of a row, and of all that follow and begin and count as it does, is their number."""

    row: int


@dataclass(frozen=True, slots=True)
class Caption:
    """Say how many of the words of a provision, after its number, are its heading."""

    row: int
    words: int


@dataclass(frozen=True, slots=True)
class Deepen:
    """Let a provision stand one deeper, as an item of the one before it, or one less deep (-1)."""

    row: int
    by: Literal[1, -1]


@dataclass(frozen=True, slots=True)
class Begin:
    """Say how one knows that a row begins where it does, which its words do not prove; said already, take it back."""

    row: int
    reason: str


Operation = Heading | Rule | Title | Join | Split | Aside | Explain | Number | NumberAlike | Caption | Deepen | Begin


def applied(made: Outline, operation: Operation) -> Outline:
    """Return the outline after a step; raises ``CannotError`` where it cannot be taken there."""
    rows = list(made.rows)
    if not 0 <= operation.row < len(rows):
        raise CannotError("no-row")
    row = rows[operation.row]
    match operation:
        case Heading(level=level):
            rows[operation.row] = _heading(row, level)
        case Rule():
            rows[operation.row] = _rule(row, rows[: operation.row])
        case Title():
            rows = [_heading(each, 1) if each.role == "title" else each for each in rows]
            rows[operation.row] = Row(role="title", head=row.pieces, was=row.was)
        case Join():
            rows = _joined(rows, operation.row)
        case Split(line=line, column=column):
            rows[operation.row : operation.row + 1] = _split(row, line, column - 1)
        case Aside(reason=reason, note=note):
            if reason == "other" and not (note or "").strip():
                raise CannotError("no-note")
            artefact = Artefact(lines="", reason=reason, note=squash(note or "") or None)
            lines = row.lines if row.role == "artefact" else None
            rows[operation.row] = Row(role="artefact", body=_ordered(row.pieces), artefact=artefact, lines=lines)
        case Explain(why=why):
            if row.artefact is None:
                raise CannotError("no-place")
            rows[operation.row] = replace(row, artefact=replace(row.artefact, accepted=squash(why) or None))
        case Number(words=words):
            rows[operation.row] = _numbered(row, words)
        case NumberAlike():
            found = tuple(alike(rows, operation.row))
            if not found:
                raise CannotError("no-number")
            for each in found:
                rows[each] = _numbered(rows[each], 1)
        case Caption(words=words):
            rows[operation.row] = _captioned(row, words)
        case Begin(reason=reason):
            if row.role not in ("section", "provision"):
                raise CannotError("no-heading")
            rows[operation.row] = replace(row, begins=None if row.begins else reason)
        case Deepen(by=by):
            if row.role != "provision" or row.depth + by < 0:
                raise CannotError("no-place")
            depth = row.depth + by
            kind: Kind = "item" if depth else _kind(row.num)
            rows[operation.row] = replace(row, depth=depth, kind=kind)
    return replace(made, rows=normal(rows))


def _heading(row: Row, level: int) -> Row:
    if row.role == "section":
        return replace(row, level=level)
    num, head = (row.num, (*row.head, *row.body)) if row.role == "provision" else _marked(row.pieces)
    return Row(role="section", num=num, head=_ordered(head), level=level, was=row.was)


def _rule(row: Row, before: Sequence[Row]) -> Row:
    if row.role == "provision":
        return replace(row, kind=row.kind if row.depth else _kind(row.num))
    num, body = (row.num, (*row.head, *row.body)) if row.num else _marked(row.pieces)
    if not body:
        num, body = (), num
    above = next((each for each in reversed(before) if each.role != "artefact"), None)
    depth = above.depth if above is not None and above.role == "provision" else 0
    kind: Kind = "item" if depth else _kind(num)
    return Row(role="provision", num=num, body=_ordered(body), kind=kind, depth=depth, was=row.was)


def _kind(num: Pieces) -> Kind:
    return "article" if num else "paragraph"


def _marked(pieces: Pieces) -> tuple[Pieces, Pieces]:
    """Return the number or bullet at the head of stretches, if they plainly have one, and the rest."""
    pieces = _ordered(pieces)
    marker = next((each for each in candidates(pieces[0].text) if each.apart), None)
    if marker is None or not marker.end:
        return (), pieces
    rest = pieces[0].part(marker.end)
    words = (rest, *pieces[1:]) if rest.text else pieces[1:]
    return ((pieces[0].part(0, marker.end),), words) if words else ((), pieces)


def _joined(rows: Sequence[Row], index: int) -> list[Row]:
    row = rows[index]
    aside = row.role == "artefact"
    before = next((place for place in reversed(range(index)) if aside or rows[place].role != "artefact"), None)
    if before is None:
        raise CannotError("first")
    above = rows[before]
    was = (*above.was, *row.was)
    if above.role == "provision":
        words = {"body": _ordered((*above.body, *row.pieces)), "provision": merged(above.provision, row.provision)}
        made = replace(above, lines=None, was=was, **words)  # type: ignore[arg-type]
    elif above.role == "artefact":
        made = replace(above, lines=None, body=_ordered((*above.body, *row.pieces)))
    else:
        made = replace(above, lines=None, was=was, head=_ordered((*above.head, *row.pieces)))
    return [*rows[:before], made, *rows[before + 1 : index], *rows[index + 1 :]]


def merged(above: DraftProvision | None, below: DraftProvision | None) -> DraftProvision | None:
    """Return what is known of two provisions that become one: all that either says, for somebody to look at anew."""
    if above is None or below is None:
        return above or below
    statements: tuple[Statement, ...] = (*above.said, *(each for each in below.said if not each.of))
    unstated: tuple[Unstated, ...] = (*above.unstated, *below.unstated)
    doubts = [doubt for doubt in (above.doubt, below.doubt) if doubt]
    return replace(
        above, statements=statements, unstated=unstated, roles=(), norms=(), topics=(),
        context=tuple(dict.fromkeys((*above.context, *below.context))), doubt=" ".join(doubts) or None,
        state="suggested", reviewed_sha=None, reviewed_by=None,
    )  # fmt: skip


def _split(row: Row, line: int, start: int) -> list[Row]:
    place = (line, start)
    if not any(piece.line == line and _begins(piece, start) for piece in row.pieces) or place <= row.start:
        raise CannotError("no-place")
    before, after = {}, []
    for name in ("num", "head", "body"):
        kept: list[Piece] = []
        for piece in getattr(row, name):
            if (piece.line, piece.end) <= place:
                kept.append(piece)
            elif (piece.line, piece.start) >= place:
                after.append(piece)
            else:
                kept.append(piece.part(0, start - piece.start))
                after.append(piece.part(start - piece.start))
        before[name] = tuple(kept)
    rest = _ordered(after)
    if not any(before.values()):
        raise CannotError("no-place")
    if row.role == "provision" and not before["head"] and not before["body"]:
        before = {"num": (), "head": (), "body": before["num"]}  # a number with nothing behind it is its words
    first = replace(row, lines=None, **before)  # type: ignore[arg-type]
    if row.role == "artefact":
        return [first, replace(row, body=rest, lines=None)]
    num, body = _marked(rest)
    kind: Kind = "item" if row.depth else _kind(num)
    depth = row.depth if row.role == "provision" else 0
    return [first, Row(role="provision", num=num, body=body, kind=kind, depth=depth, provision=row.provision)]


def _begins(piece: Piece, start: int) -> bool:
    """Whether a word of a stretch begins at an offset of its line."""
    if not piece.start <= start < piece.end:
        return False
    return start == piece.start or (
        piece.text[start - piece.start - 1].isspace() and not piece.text[start - piece.start].isspace()
    )


def _numbered(row: Row, words: int) -> Row:
    if row.role not in ("provision", "section"):
        raise CannotError("no-heading")
    num, rest = cut(_ordered(row.pieces), words)
    if not rest:
        raise CannotError("no-words")
    if row.role == "section":
        return replace(row, num=num, head=rest, body=(), lines=None)
    kind: Kind = row.kind if row.depth else _kind(num)
    heads = {(piece.line, index) for piece in row.head for index in range(piece.start, piece.end)}
    head = tuple(piece for piece in rest if (piece.line, piece.start) in heads)
    body = tuple(piece for piece in rest if piece not in head)
    return replace(row, num=num, head=head if body else (), body=body or head, kind=kind, lines=None)


def _captioned(row: Row, words: int) -> Row:
    if row.role != "provision":
        raise CannotError("no-heading")
    head, body = cut(_ordered((*row.head, *row.body)), words)
    if not body and not row.head:
        raise CannotError("no-words")
    return replace(row, head=head, body=body, lines=None)


def cut(pieces: Pieces, words: int) -> tuple[Pieces, Pieces]:
    """Return the first so many words of stretches, and the rest."""
    before: list[Piece] = []
    for index, piece in enumerate(pieces):
        own = piece.text.split()
        if words <= 0:
            return tuple(before), pieces[index:]
        if words < len(own):
            offset = 0
            for word in own[:words]:
                offset = piece.text.index(word, offset) + len(word)
            return (*before, piece.part(0, offset)), (piece.part(offset), *pieces[index + 1 :])
        before.append(piece)
        words -= len(own)
    return tuple(before), ()


def _ordered(pieces: Sequence[Piece]) -> Pieces:
    return tuple(sorted(pieces, key=lambda piece: (piece.line, piece.start)))
