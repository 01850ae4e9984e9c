"""Numbers that a page printed before their texts and its reader put in a stack of their own, above those texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ingest.markers import candidates
from generator.ingest.pieces import Doubt, Marker, Piece, Pieces, Style, aside, put
from generator.ingest.shape import Shape
from generator.language import words

_APART = Doubt(
    "the numbers or signs of a list stand apart from their texts",
    "give each text its number, from the original; of a PDF, pdftotext -layout keeps them together",
)
_LIMIT = 20  # the longest number on a line of its own: its word and its digits


def stacked(pieces: Pieces, shape: Shape) -> Pieces:
    """Set aside lines that hold but a number or a bullet, where the next line holds the next; say so once a list.

    Where a text has such lists, one of a single member too.
    """
    changed: dict[int, Piece] = {}
    runs = tuple(_runs(pieces))
    for run in (*runs, *_single(pieces, runs)):
        note = words.phrases.loose.NUMBERS_APART
        changed |= {i: aside(pieces[i], "other", _APART if i == run[0] else None, note) for i in run}
        if run[-1] + 1 < len(pieces):
            changed[run[-1] + 1] = replace(pieces[run[-1] + 1], starts=True)
    return put(pieces, changed.items())


def _single(pieces: Pieces, runs: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Yield each number or bullet alone right below a text and above none, which goes on with a list of ``runs``.

    What begins again at one has a sign, as numbers of pages have none.
    """
    stacks = {run[0]: run for run in runs}
    reached: dict[tuple[Style, str], Marker] = {}
    skip = -1
    for index, piece in enumerate(pieces):
        if index in stacks:
            skip = stacks[index][-1]
            marks = [mark for i in stacks[index] if (mark := _alone(pieces[i].text)) is not None]
            reached |= {mark.key: mark for mark in marks}
        if not reached or index <= skip or piece.artefact is not None or len(piece.text) > _LIMIT:
            continue
        below = pieces[index + 1] if index + 1 < len(pieces) else None
        marker = _alone(piece.text)
        if marker is None or marker.key not in reached or piece.gap or (below is not None and not below.gap):
            continue
        if _next(reached[marker.key], marker) or (marker.number == (1,) and marker.look):
            reached[marker.key] = marker
            yield [index]


def _runs(pieces: Pieces) -> Iterator[list[int]]:
    run: list[int] = []
    open_lists: list[Marker] = []
    for index, piece in enumerate(pieces):
        marker = _alone(piece.text) if piece.artefact is None and len(piece.text) <= _LIMIT else None
        outer = next((n for n, last in enumerate(open_lists) if marker is not None and _next(last, marker)), None)
        if marker is not None and outer is not None:
            open_lists = [*open_lists[:outer], marker]
            run.append(index)
        elif marker is not None and run and marker.number[-1:] == (1,) and marker.key != open_lists[-1].key:
            open_lists.append(marker)  # the points of the rule whose number stands above
            run.append(index)
        else:
            if len(run) > 1:
                yield run
            run, open_lists = ([index], [marker]) if marker is not None else ([], [])
    if len(run) > 1:
        yield run


def _alone(text: str) -> Marker | None:
    """Return the marker that is all of a line."""
    if text.isascii() and text.isdigit():
        return Marker("decimal", "", (int(text),), len(text))
    return next((mark for mark in candidates(text) if not text[mark.end :].strip(" .:")), None)


def _next(before: Marker, after: Marker) -> bool:
    if before.key != after.key:
        return False
    if not before.number:
        return True
    return before.number[:-1] == after.number[:-1] and after.number[-1] == before.number[-1] + 1
