"""A draft of a new version → the same, divided as a person divided the words that the version before it has too.

Words are aligned in their order. What that version took as one heading, provision or artefact is one again where all
its words are there and nothing new stands among them or against them; everything else stays as ``ingest`` made it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from generator import schema
from generator.ground.expressions import expression
from generator.ingest.outline import Row, Rows, UnplacedError, normal, outline
from generator.ingest.pieces import Piece, Pieces
from generator.load.files import Reader
from generator.model import Edition

_WORD = expression(r"\S+")
_MOST = 12_000
"""So many words are aligned at most: the time that takes grows with their square; a protocol has a tenth of them."""
_FIELDS = ("num", "head", "body")


@dataclass(frozen=True, slots=True)
class _Word:
    line: int
    start: int
    text: str
    row: int
    field: str


def reviewed_rows(before: Edition, reader: Reader) -> Rows:
    """Return how the version before was divided; nothing where none of it was reviewed, or it cannot be read."""
    if not any(each.labels.state == "reviewed" for each in before.labelled):
        return ()
    at = before.id
    folder = reader.root / at.institution / str(at.protocol) / str(at.version)
    record = reader.yaml(folder / "version.yml", schema.VERSION)
    if record is None:
        return ()
    try:
        return outline(record.value, before.source_lines).rows
    except UnplacedError:
        return ()


def divided_alike(rows: Rows, lines: Sequence[str], earlier: Rows) -> Rows:
    """Return the rows of a draft, whose source has these ``lines``, as ``earlier`` ones with the same words."""
    old, new = [*_words(earlier)], [*_words(rows)]
    if not old or max(len(old), len(new)) > _MOST:
        return rows
    there = _aligned(old, new)
    back = {place: index for index, place in there.items()}
    taken: dict[int, tuple[int, str]] = {}
    for number, members in _of_rows(old).items():
        places = [there.get(index) for index in members]
        found = [place for place in places if place is not None]
        if len(found) == len(members) and _stands_alone(found, new, back):
            taken.update((place, (number, old[index].field)) for place, index in zip(found, members, strict=True))
    left = (_left(number, row, taken, new, lines) for number, row in enumerate(rows))
    made = (*_taken(taken, new, earlier, lines), *(row for row in left if row is not None))
    return normal(sorted(made, key=lambda row: row.start))


def _words(rows: Rows) -> Iterator[_Word]:
    """Yield the words of rows in the order of the source."""
    found = [
        _Word(piece.line, piece.start + match.start(), match[0], number, field)
        for number, row in enumerate(rows)
        for field in _FIELDS
        for piece in getattr(row, field)
        for match in _WORD.finditer(piece.text)
    ]
    yield from sorted(found, key=lambda word: (word.line, word.start))


def _aligned(old: Sequence[_Word], new: Sequence[_Word]) -> dict[int, int]:
    matcher = SequenceMatcher(None, [word.text for word in old], [word.text for word in new], autojunk=False)
    return {block.a + step: block.b + step for block in matcher.get_matching_blocks() for step in range(block.size)}


def _of_rows(words: Sequence[_Word]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for index, word in enumerate(words):
        found.setdefault(word.row, []).append(index)
    return found


def _stands_alone(places: Sequence[int], new: Sequence[_Word], back: dict[int, int]) -> bool:
    """Whether nothing new stands among the words at ``places``, nor right before or after them in what the draft took
    as one with them."""
    if any(between not in back for between in range(places[0], places[-1])):
        return False
    for edge, beside in ((places[0], places[0] - 1), (places[-1], places[-1] + 1)):
        if 0 <= beside < len(new) and beside not in back and new[beside].row == new[edge].row:
            return False
    return True


def _taken(
    taken: dict[int, tuple[int, str]], new: Sequence[_Word], earlier: Rows, lines: Sequence[str]
) -> Iterator[Row]:
    """Yield the rows of the earlier version that stand in the new text, at their new places."""
    by_row: dict[int, dict[str, list[_Word]]] = {}
    for place in sorted(taken):
        number, field = taken[place]
        by_row.setdefault(number, {}).setdefault(field, []).append(new[place])
    for number, fields in by_row.items():
        row = earlier[number]
        made = Row(role=row.role, level=row.level, kind=row.kind, depth=row.depth, begins=row.begins)
        artefact = replace(row.artefact, of=()) if row.artefact is not None else None
        yield replace(made, artefact=artefact, **_pieces(fields, lines))  # type: ignore[arg-type]


def _left(
    number: int, row: Row, taken: dict[int, tuple[int, str]], new: Sequence[_Word], lines: Sequence[str]
) -> Row | None:
    """Return what is left of a row of the draft: all of it where nothing was taken, None where everything was."""
    own = [place for place, word in enumerate(new) if word.row == number]
    left = [new[place] for place in own if place not in taken]
    if len(left) == len(own):
        return row
    if not left:
        return None
    fields = {field: [word for word in left if word.field == field] for field in _FIELDS}
    if not fields["body"]:
        fields = {"num": [], "head": [], "body": sorted(left, key=lambda word: (word.line, word.start))}
    made = replace(row, lines=None, was=(), **_pieces(fields, lines))  # type: ignore[arg-type]
    return made if row.role == "provision" else Row(role="provision", body=made.pieces, depth=row.depth)


def _pieces(fields: dict[str, list[_Word]], lines: Sequence[str]) -> dict[str, Pieces]:
    """Return the stretches of the source that words take, those that white space alone parts as one."""
    found: dict[str, Pieces] = {}
    for field in _FIELDS:
        pieces: list[Piece] = []
        for word in fields.get(field, ()):
            line, last = lines[word.line - 1], pieces[-1] if pieces else None
            if last is not None and last.line == word.line and line[last.end : word.start].isspace():
                pieces[-1] = Piece(word.line, last.start, line[last.start : word.start + len(word.text)], 0)
            else:
                pieces.append(Piece(word.line, word.start, word.text, 0))
        found[field] = tuple(pieces)
    return found
