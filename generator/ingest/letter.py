"""A letter: what it says that it is about is its title; to whom it goes and how it greets is no part of its text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ground.expressions import expression
from generator.ground.sentences import closed, starts_low
from generator.ingest import naming, standing
from generator.ingest.markers import candidates
from generator.ingest.pieces import Doubt, Piece, Pieces, aside, text_of
from generator.ingest.shape import Shape
from generator.ingest.wording import HEADING_LIMIT, known_heading, like_heading
from generator.language import words

patterns = words.patterns.ingest.letter

_LABEL = expression(patterns.LABEL, re.IGNORECASE)
_FIELD = expression(patterns.FIELD, re.IGNORECASE)
_ADDRESSED = expression(patterns.ADDRESSED, re.IGNORECASE)
_SALUTATION = expression(patterns.SALUTATION, re.IGNORECASE)
_SENDER = expression(patterns.SENDER, re.IGNORECASE)
_OWN = expression(words.patterns.ingest.headings.OWN, re.IGNORECASE)
_SUBJECT = expression(words.patterns.ingest.headings.SUBJECT, re.IGNORECASE)
_HEAD = 16  # so many lines stand above the text of a letter: a letterhead has up to 7, and an address and fields follow
_LINES = 3  # so many lines what a letter is about may have, as a title
_ABOUT = Doubt(
    "what the letter says that it is about was taken for its title", "make another line the title if it is none"
)


def letter(pieces: Pieces, shape: Shape) -> Pieces:
    """Recognise what a letter is about as its title, and set aside to whom it goes and how it greets.

    Only at the top of a text. Where a line below it stands alone and names a document, that is the title.
    """
    head = _head(pieces)
    subject = _subject(pieces, head)
    greeted = next((i for i in head if _fits(_SALUTATION, pieces[i])), None)
    addressed = [i for i in head if _fits(_ADDRESSED, pieces[i]) and i < max(subject or 0, greeted or 0)]
    if subject is None and not addressed:
        return pieces
    changed: dict[int, tuple[Piece, ...]] = {i: (_of_letterhead(pieces[i]),) for i in addressed}
    if greeted is not None:
        changed[greeted] = (aside(pieces[greeted], "other", note=words.phrases.loose.SALUTATION),)
    if subject is not None:
        changed |= {
            i: (_of_letterhead(pieces[i]),)
            for i in head
            if pieces[i].artefact is None and _FIELD.fullmatch(pieces[i].text[:HEADING_LIMIT])
        }
        changed |= dict(_titled(pieces, subject))
    return tuple(piece for i, each in enumerate(pieces) for piece in changed.get(i, (each,)))


def _head(pieces: Pieces) -> Sequence[int]:
    """Return the lines at the top before the first sentence, the first number and the first line known to be more."""
    end = min(len(pieces), _HEAD)
    for index, piece in enumerate(pieces[:end]):
        if piece.title or piece.depth or piece.row or piece.marker is not None:
            return range(index)
        if piece.artefact is not None or _LABEL.match(piece.text) or _FIELD.fullmatch(piece.text[:HEADING_LIMIT]):
            continue
        if _SALUTATION.fullmatch(piece.text[:HEADING_LIMIT]):
            return range(index + 1)
        if closed(piece.text) or len(piece.text) > HEADING_LIMIT or next(candidates(piece.text), None) is not None:
            return range(index)
    return range(end)


def _subject(pieces: Pieces, head: Sequence[int]) -> int | None:
    """Return the line that says what a letter is about, where none above it is a title."""
    if any(piece.title for piece in pieces):
        return None
    for index in head:
        piece = pieces[index]
        label = _LABEL.match(piece.text)
        about = piece.text[label.end() :] if label is not None else ""
        if any(map(str.isalpha, about)) and len(about) <= HEADING_LIMIT:
            # The head of a message is told, and set aside as one; where no line below it names a document, it does.
            message = piece.artefact is not None and any(_SENDER.match(pieces[each].text) for each in head)
            message = message and not (standing.names_document(about) and not _named_below(pieces, index))
            ours = piece.artefact in (None, "website-junk") and not message
            return index if ours else None
        named = piece.artefact is None and standing.names_document(piece.text) and not naming.is_name(piece.text)
        if named and not (_FIELD.fullmatch(piece.text[:HEADING_LIMIT]) or _ADDRESSED.fullmatch(piece.text)):
            return None
    return None


def _named_below(pieces: Pieces, index: int) -> bool:
    """Return whether a short line below what a message is about names a document: that may be its title."""
    below = (piece for piece in pieces[index + 1 : index + 1 + _HEAD] if piece.artefact is None)
    return any(like_heading(piece.text) and standing.names_document(piece.text) for piece in below)


def _titled(pieces: Pieces, subject: int) -> Iterator[tuple[int, tuple[Piece, ...]]]:
    """Yield the lines of the title, and what stands before it or instead of it."""
    first = replace(pieces[subject], artefact=None, note=None)
    label = _LABEL.match(first.text)
    assert label is not None
    lines = [subject]
    while len(lines) < _LINES and _goes_on(pieces, lines[-1] + 1, first.start + label.end()):
        lines.append(lines[-1] + 1)
    own = (first.part(label.end()), *(pieces[i] for i in lines[1:]))
    about = text_of(own)
    below = next((i for i in range(lines[-1] + 1, len(pieces)) if not _of_the_head(pieces[i])), None)
    if below is not None and _stands_alone(pieces, below) and _rather(pieces[below].text, about):
        yield from ((i, (_of_letterhead(replace(pieces[i], artefact=None)),)) for i in lines)
        yield below, (replace(pieces[below], title=True, heading=True, starts=True),)
        return
    told = standing.names_document(about) or _SUBJECT.search(about)
    titled = [replace(piece, title=True, heading=True, starts=not n) for n, piece in enumerate(own)]
    titled[0] = replace(titled[0], doubt=None if told else _ABOUT)
    yield subject, (_of_letterhead(first.part(0, label.end())), titled[0])
    yield from ((i, (piece,)) for i, piece in zip(lines[1:], titled[1:], strict=True))


def _goes_on(pieces: Pieces, index: int, column: int) -> bool:
    """Return whether a line goes on with what a letter is about: small, or set in as far as its words."""
    if index >= len(pieces) or pieces[index].gap or pieces[index].artefact is not None:
        return False
    piece = pieces[index]
    if _of_the_head(piece) or _LABEL.match(piece.text) or next(candidates(piece.text), None) is not None:
        return False
    return not closed(piece.text) and (starts_low(piece.text) or 0 < column - 1 <= piece.start)


def _of_the_head(piece: Piece) -> bool:
    """Return whether a line is one more above the text of a letter."""
    if piece.artefact is not None:
        return True
    return bool(_FIELD.fullmatch(piece.text[:HEADING_LIMIT])) or _fits(_ADDRESSED, piece)


def _stands_alone(pieces: Pieces, index: int) -> bool:
    """Return whether a line has white above it, and white, or the first number of the text, below it."""
    piece, below = pieces[index], pieces[index + 1] if index + 1 < len(pieces) else None
    if below is None or not piece.gap or not like_heading(piece.text) or _fits(_SALUTATION, piece):
        return False
    return bool(below.gap) or next(candidates(below.text), None) is not None


def _rather(heading: str, about: str) -> bool:
    """Return whether a heading is the title rather than what the letter above it says that it is about."""
    tells = standing.names_document(about)
    if known_heading(heading) and (tells or _SUBJECT.search(about)):
        return heading.casefold() == about.casefold()
    if standing.names_document(heading):
        return not tells or bool(_OWN.search(heading))
    return not tells and not _SUBJECT.search(about)


def _fits(pattern: re.Pattern[str], piece: Piece) -> bool:
    return piece.artefact is None and bool(pattern.fullmatch(piece.text[:HEADING_LIMIT]))


def _of_letterhead(piece: Piece) -> Piece:
    return aside(piece, "other", note=words.phrases.loose.LETTERHEAD)
