"""What a draft can conclude less of, step by step: each step keeps every character and leaves less structure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.ingest.outline import Row, Rows, normal
from generator.ingest.pieces import Doubt, Pieces

SEE = "look at the original, and put it right in the review if it is otherwise"
_ARTEFACT = Doubt("it is not certain here that this is no text, so it was left in the text", SEE)
_HEADING = Doubt("it is not certain here that this is a heading, so it was left in the text", SEE)
_TITLE = Doubt("it is not certain here that this is the title, so it was left in the text", SEE)
_NUMBER = Doubt("it is not certain here that this is a number, so it was left among the words", SEE)
_BESIDE = Doubt("it is not certain here that a new part begins, so it was made a point of the part before it", SEE)
_JOINED = Doubt("it is not certain here that a new part begins, so its words were left with those before it", SEE)
_BEGUN = Doubt("it is not certain here that the part ends, so the words behind it were left with it", SEE)


@dataclass(frozen=True, slots=True)
class Step:
    """Rows of which one says less than before, and the doubt that is told of it: at a line and an offset (from 0)."""

    rows: Rows
    line: int
    start: int
    doubt: Doubt


def steps(rows: Rows, index: int, field: str) -> Iterator[Step]:
    """Yield what can be given up at a row, the least first; ``field`` is what of it is wrong."""
    row = rows[index]
    if row.role == "artefact":
        yield from _of_artefact(rows, index)
        return
    if row.role == "title":
        yield _step(rows, index, _put(rows, index, as_text(row)), _TITLE)
        yield from _both(rows, index, _TITLE)
        return
    if row.role == "section":
        if (led := _leading(rows, index)) is not None:
            yield _step(rows, index, led, _HEADING)
        yield _step(rows, index, _put(rows, index, as_text(row)), _HEADING)
        yield from _both(rows, index, _HEADING)
        return
    if field == "num" and row.num:
        yield _step(rows, index, _put(rows, index, _unnumbered(row)), _NUMBER)
    if field == "heading" and row.head:
        yield _step(
            rows,
            index,
            _put(rows, index, replace(row, head=(), body=_in_order(row.head, row.body), lines=None)),
            _HEADING,
        )
    if (deeper := _deeper(rows, index)) is not None:
        yield _step(rows, index, deeper, _BESIDE)
    below = _behind(rows, index)
    if below is not None and (deeper := _deeper(rows, below)) is not None:
        yield _step(rows, below, deeper, _BESIDE)
    yield from _both(rows, index, _JOINED)
    above = _before(rows, index)
    if above is not None and rows[above].role in ("title", "section"):
        doubt = _TITLE if rows[above].role == "title" else _HEADING
        yield _step(rows, above, _put(rows, above, as_text(rows[above])), doubt)
    for near in _artefacts_beside(rows, index):
        yield from _of_artefact(rows, near)


def surrendered(rows: Rows, index: int) -> Step | None:
    """Return the rows where one is text, or text of what stands beside it; None where it is all there is."""
    row = rows[index]
    if row.role != "provision":
        doubt = {"artefact": _ARTEFACT, "title": _TITLE, "section": _HEADING}[row.role]
        return _step(rows, index, _put(rows, index, as_text(row)), doubt)
    return next(_both(rows, index, _JOINED), None)


def as_text(row: Row) -> Row:
    """Return what a row takes as a paragraph of the text."""
    return Row(role="provision", body=_in_order(row.pieces))


def joined(rows: Rows, index: int) -> Rows | None:
    """Return the rows with one of them going on from the one before it that is text; None where there is none."""
    above = _before(rows, index)
    if above is None:
        return None
    first, row = rows[above], rows[index]
    if first.role != "provision":
        first = as_text(first)
    body = _in_order(first.body, row.pieces)
    if not first.body and first.head:  # the name of an article without words of its own becomes them
        first, body = replace(first, head=()), _in_order(first.head, body)
    made = replace(first, body=body, provision=None, lines=None)
    return _fit((*rows[:above], made, *rows[above + 1 : index], *rows[index + 1 :]))


def _both(rows: Rows, index: int, doubt: Doubt) -> Iterator[Step]:
    """Yield the rows with one of them joined to what stands before it, or to what stands behind it."""
    if (made := joined(rows, index)) is not None:
        yield _step(rows, index, made, doubt)
    below = _behind(rows, index)
    if below is not None and (made := joined(rows, below)) is not None:
        yield _step(rows, below, made, _BEGUN if doubt is _JOINED else doubt)


def _of_artefact(rows: Rows, index: int) -> Iterator[Step]:
    made = _put(rows, index, as_text(rows[index]))
    yield _step(rows, index, made, _ARTEFACT)
    yield from (
        replace(each, line=rows[index].start[0], start=rows[index].start[1]) for each in _both(made, index, _ARTEFACT)
    )


def _artefacts_beside(rows: Rows, index: int) -> Iterator[int]:
    for at in (index - 1, index + 1):
        if 0 <= at < len(rows) and rows[at].role == "artefact":
            yield at


def _leading(rows: Rows, index: int) -> Rows | None:
    """Return the rows with a heading as an article that holds what stands below it; None where nothing does."""
    row = rows[index]
    stop = next((at for at in range(index + 1, len(rows)) if rows[at].role in ("title", "section")), len(rows))
    if not any(each.role == "provision" for each in rows[index + 1 : stop]):
        return None
    led = Row(role="provision", kind="article", num=row.num, head=_in_order(row.head, row.body))
    below = (
        replace(each, depth=each.depth + 1, kind="item") if each.role == "provision" else each
        for each in rows[index + 1 : stop]
    )
    return _fit((*rows[:index], led, *below, *rows[stop:]))


def _deeper(rows: Rows, index: int) -> Rows | None:
    """Return the rows with a provision, and what stands in it, as a point of the one before it."""
    row, above = rows[index], _before(rows, index)
    if above is None or rows[above].role != "provision" or rows[above].depth < row.depth:
        return None
    stop = next(
        (at for at in range(index + 1, len(rows)) if rows[at].role != "artefact" and rows[at].depth <= row.depth),
        len(rows),
    )
    inside = (
        replace(each, depth=each.depth + 1, kind="item") if each.role == "provision" else each
        for each in rows[index:stop]
    )
    return _fit((*rows[:index], *inside, *rows[stop:]))


def _unnumbered(row: Row) -> Row:
    kind = row.kind if row.depth else "paragraph"
    return replace(row, num=(), head=(), body=_in_order(row.pieces), kind=kind, provision=None, lines=None)


def _before(rows: Sequence[Row], index: int) -> int | None:
    return next((at for at in reversed(range(index)) if rows[at].role != "artefact"), None)


def _behind(rows: Sequence[Row], index: int) -> int | None:
    return next((at for at in range(index + 1, len(rows)) if rows[at].role != "artefact"), None)


def _put(rows: Rows, index: int, row: Row) -> Rows:
    return _fit((*rows[:index], row, *rows[index + 1 :]))


def _fit(rows: Iterable[Row]) -> Rows:
    """Return rows that can be built: what holds neither words nor points has its heading or number for words."""
    made = normal(tuple(rows))
    depths = [each.depth if each.role == "provision" else -1 for each in made if each.role != "artefact"]
    behind = iter((*depths[1:], -1))
    return tuple(each if each.role == "artefact" else _worded(each, next(behind)) for each in made)


def _worded(row: Row, below: int) -> Row:
    if row.role != "provision" or row.body or below > row.depth:
        return row
    if row.head:
        return replace(row, head=(), body=row.head)
    return replace(row, num=(), body=row.num, kind=row.kind if row.depth else "paragraph")


def _step(rows: Rows, index: int, made: Rows, doubt: Doubt) -> Step:
    return Step(made, *rows[index].start, doubt)


def _in_order(*parts: Pieces) -> Pieces:
    return tuple(sorted((piece for part in parts for piece in part), key=lambda piece: (piece.line, piece.start)))
