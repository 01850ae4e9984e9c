"""Signatures: lines under a text in which people sign it, or are to sign it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.ground.expressions import expression
from generator.ground.sentences import closed, ends_sentence, rules
from generator.ingest.markers import candidates
from generator.ingest.pieces import Piece, Pieces, aside, put
from generator.ingest.shape import Shape
from generator.ingest.wording import has_verb
from generator.language import words
from generator.model import ArtefactReason

patterns = words.patterns.ingest.signed

_SIGNS = expression(patterns.SIGNS, re.IGNORECASE)
_SIGNER = expression(patterns.SIGNER, re.IGNORECASE)
_FILLED = expression(patterns.FILLED, re.IGNORECASE)
_PLACE_AND_DAY = expression(rf"{patterns.PLACE_AND_DAY}(?:{words.patterns.ingest.dated.DATE})\.?")
_LIMIT = 160  # two signatures beside one another, with the white space between them
_CLOSER = expression(patterns.CLOSER, re.IGNORECASE)
_GREETING = expression(patterns.GREETING, re.IGNORECASE)
_ADDRESS = expression(r"www\.|\S@\S|\b[0-9]{4}\s?[A-Z]{2}\b")  # what follows is told by the rule of contact blocks
_CELLS = expression(r"\s{2,}")
_TO_FILL = " ._…"
_CLOSERS = 4  # so many lines at the end of a text may greet, and say who does
_BETWEEN = 60  # a name between two lines that sign
_POINTS = 3  # of so many points with a sign a text is a list of rules, and no form
_NAMES = 2  # a name and an office below it
_DIGIT_MARKS = ("decimal", "multi", "word", "bare")


def signatures(pieces: Pieces, shape: Shape) -> Pieces:
    """Set aside the lines in which a text is signed, below its last rule or before a supplement.

    A form, of which the lines to fill in are the text itself, has no numbered rules and no list above them.
    """
    changed: dict[int, Piece] = {}
    for run in _runs(pieces):
        if not any(_SIGNS.match(pieces[i].text) or _signer(pieces[i].text) for i in run):
            continue
        below = next((piece for piece in pieces[run[-1] + 1 :] if piece.artefact is None), None)
        if below is not None and not shape.parted(below):
            continue
        for index in run:
            piece = pieces[index]
            if piece.artefact is None or piece.artefact == "other":
                reason: ArtefactReason = "adoption-line" if _PLACE_AND_DAY.fullmatch(piece.text) else "other"
                note = words.phrases.loose.SIGNED if reason == "other" else None
                changed[index] = aside(piece, reason, note=note)
    return put(pieces, changed.items())


def closing_lines(pieces: Pieces, shape: Shape) -> Pieces:
    """Set aside the last lines of a text where they but greet its readers, or say in whose name it was written."""
    return put(pieces, ((i, aside(pieces[i], "other", note=words.phrases.loose.SIGNED)) for i in _closers(pieces)))


def _closers(pieces: Pieces) -> Iterator[int]:
    live = [index for index, piece in enumerate(pieces) if piece.artefact is None]
    if greeted := tuple(_greeted(pieces, live)):
        yield from greeted
        return
    run: list[int] = []
    while len(run) < min(_CLOSERS, len(live) - 1) and _closes(pieces[live[-1 - len(run)]]):
        run.append(live[-1 - len(run)])
    while run and not (pieces[run[-1]].gap or closed(pieces[live[-1 - len(run)]].text)):
        run.pop()  # it goes on with the sentence above it
    yield from run


def _greeted(pieces: Pieces, live: Sequence[int]) -> Iterator[int]:
    """Yield the lines of a greeting at the end of a letter and below it, which only say whose it is."""
    for place in range(max(len(live) - _CLOSERS, 1), len(live)):
        below = [index for index in live[place:] if not _ADDRESS.search(pieces[index].text[:_LIMIT])]
        greets = live[place] in below and _GREETING.fullmatch(pieces[live[place]].text.rstrip(" .,"))
        if greets and all(_name(pieces[index]) for index in below[1:]):
            yield from live[place:]
            return


def _closes(piece: Piece) -> bool:
    if piece.row or rules(piece.text) or has_verb(piece.text):
        return False
    return len(piece.text) <= _BETWEEN and bool(_CLOSER.fullmatch(piece.text.rstrip(" .,")))


def _runs(pieces: Pieces) -> Iterator[list[int]]:
    """Yield runs of lines of a signature below numbered rules, or a list; a name may stand between two of them."""
    numbered, points = False, 0
    run: list[int] = []
    loose: list[int] = []
    for index, piece in enumerate(pieces):
        drawn = piece.artefact == "other"
        if piece.artefact is not None and not drawn:
            if run and piece.artefact != "adoption-line":
                loose.append(index)
            continue
        if (
            len(piece.text) <= _LIMIT
            and numbered
            and (drawn or _of_a_signature(pieces, index, bool(run)))
            and (not piece.row or _signs_cell(pieces, index))
        ):
            run += [*loose, index]
            loose = []
        elif run and len(loose) < _NAMES and _name(piece):
            loose.append(index)
        else:
            if run:
                yield run
            run, loose = [], []
            marks = {mark.style for mark in candidates(piece.text)}
            points += "bullet" in marks and " " in piece.text
            numbered = numbered or points >= _POINTS or not marks.isdisjoint(_DIGIT_MARKS)
    if run:
        # What stands last below a signature is the name under it.
        yield [*run, *(index for index in loose if pieces[index].artefact is None)]


def _signs_cell(pieces: Pieces, index: int) -> bool:
    """Return whether a cell is to sign in: empty or of lines, or it says so, and the one beside it is such a cell."""
    text, after = pieces[index].text, pieces[index + 1] if index + 1 < len(pieces) else None
    if not any(map(str.isalnum, text)):
        return True
    beside = after is not None and after.row and any(map(str.isalnum, after.text)) and not _SIGNS.match(after.text)
    return bool(_SIGNS.match(text)) and not beside


def _of_a_signature(pieces: Pieces, index: int, begun: bool) -> bool:
    """Return whether a line is of a signature, of which ``begun`` tells whether the line above is."""
    text = pieces[index].text
    if _SIGNS.fullmatch(text):
        # Dots at its end are there to be written on.
        return not ends_sentence(text.rstrip(_TO_FILL)) or len(text.split()) <= 2
    before = pieces[index - 1] if index else None
    if _FILLED.fullmatch(text):
        return True
    if _signer(text):  # in the midst of a sentence stands whoever does something
        return begun or before is None or bool(pieces[index].gap) or before.artefact is not None or closed(before.text)
    return (
        before is not None
        and bool(_PLACE_AND_DAY.fullmatch(text))
        and (before.artefact == "adoption-line" or closed(before.text))
    )


def _signer(text: str) -> bool:
    filled = text.rstrip(_TO_FILL)
    return bool(_SIGNER.fullmatch(text)) and (not ends_sentence(text) or (filled != text and not ends_sentence(filled)))


def _name(piece: Piece) -> bool:
    return (
        piece.artefact is None
        and len(_CELLS.sub(" ", piece.text)) <= _BETWEEN
        and piece.text[0] != "("
        and not closed(piece.text)
        and not has_verb(piece.text)
        and all(mark.style == "upper" for mark in candidates(piece.text))  # an initial
    )
