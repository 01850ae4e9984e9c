"""The last resort: a text of which nothing is concluded, divided where blank lines part it, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from generator.ground.text import LONGEST
from generator.ingest.outline import Row, Rows
from generator.ingest.pieces import Doubt, Piece, Pieces, read

DOUBT = Doubt(
    "it is not certain how this text is divided, so nothing was taken for a title, a heading, a number or a list: "
    "each part is what stands together",
    "divide it in the review, from top to bottom",
)
_ROUNDS = 20
"""So often parts are joined: each time all that ``check`` refuses, so that a text of a thousand is soon whole."""


def undivided(lines: Sequence[str], refused: Callable[[Rows], frozenset[int]]) -> Rows:
    """Return a text with these ``lines`` in as many parts as ``refused`` accepts, which says what it does not."""
    parts = [part for block in _blocks(read(lines)) for part in _short(block)]
    for _ in range(_ROUNDS):
        wrong = refused(_rows(parts))
        if not wrong:
            return _rows(parts)
        joined = _joined(parts, wrong)
        if len(joined) == len(parts):
            break
        parts = joined
    return _rows([*_short(read(lines))])


def _blocks(pieces: Pieces) -> Iterator[Pieces]:
    block: list[Piece] = []
    for piece in pieces:
        if block and piece.gap:
            yield tuple(block)
            block = []
        block.append(piece)
    if block:
        yield tuple(block)


def _joined(parts: Sequence[Pieces], wrong: frozenset[int]) -> list[Pieces]:
    """Return the parts with each that is wrong joined to the one before it, or to the one that it announces."""
    behind = {index + 1 if _announces(parts[index]) or not index else index for index in wrong}
    made: list[Pieces] = []
    for index, part in enumerate(parts):
        if made and index in behind and _length(made[-1]) + _length(part) < LONGEST:
            made[-1] += part
        else:
            made.append(part)
    return made


def _announces(part: Pieces) -> bool:
    return part[-1].text.endswith((":", ","))


def _short(part: Pieces) -> Iterator[Pieces]:
    """Yield what of a part one provision can hold: as many whole lines as there is room for, else words of one."""
    held: list[Piece] = []
    for piece in (each for line in part for each in _cut(line)):
        if held and _length(held) + 1 + len(piece.text) > LONGEST:
            yield tuple(held)
            held = []
        held.append(piece)
    if held:
        yield tuple(held)


def _cut(piece: Piece) -> tuple[Piece, ...]:
    if len(piece.text) <= LONGEST:
        return (piece,)
    stops: list[int] = []
    while (start := stops[-1] if stops else 0) + LONGEST < len(piece.text):
        space = piece.text.rfind(" ", start, start + LONGEST)
        if space <= start:
            break
        stops.append(space)
    return piece.cut(stops)


def _length(part: Sequence[Piece]) -> int:
    return sum(len(piece.text) + 1 for piece in part) - 1


def _rows(parts: Sequence[Pieces]) -> Rows:
    return tuple(Row(role="provision", body=part) for part in parts)
