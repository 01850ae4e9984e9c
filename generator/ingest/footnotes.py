"""Footnotes: lines that explain a mark printed earlier in the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.ground.expressions import expression
from generator.ground.sentences import closed, ends_in_address, ends_sentence, first_word, starts_low, unfinished
from generator.ingest.pieces import Doubt, Piece, Pieces, aside, put
from generator.ingest.shape import LONG, SLACK, Shape
from generator.model import DraftVersion
from generator.model.carriers import numbered
from generator.model.footnotes import sightings

_SUPERSCRIPTS = "¹²³⁴⁵⁶⁷⁸⁹"
_NOTE = expression(
    rf"(?:\[(?P<square>[0-9]{{1,2}}|[a-z]{{1,2}})\]|\[\^(?P<named>[^\]\s]{{1,20}})\]:|(?P<raised>[{_SUPERSCRIPTS}]{{1,2}})|(?P<star>\*{{1,3}})(?!\*)|"
    rf"(?P<plain>[0-9]{{1,2}})(?=\s+[A-ZÀ-Þ‘“h]))\s{{0,4}}(?=\S)"
)
_STARRED = expression(r"[a-zà-ÿ)’”.](\*{1,3})(?:[\s.,;:)]|$)")
_SQUARE = expression(r"(?<=\S)\s?\[([0-9]{1,2}|[a-z]{1,2})\]")
_NAMED = expression(r"\[\^([^\]\s]{1,20})\](?!:)")
_EMPHASIS = expression(r"(?<!\w)(\*{1,3})(?=[^\s*])([^*]{1,200}?)(?<=[^\s*])\1(?!\w)")
_RAISED = expression(rf"\S([{_SUPERSCRIPTS}]{{1,2}})")
_ATTACHED = expression(r"(?:[a-zà-ÿ]{3}|[a-z][.,)”’\"])([0-9]{1,2})(?=[\s.,;:)]|$)")


# A note may be a paragraph, and a page without line ends is none. The longest golden one has 50 characters, so from
# half to twice no text comes out differently.
_LONGEST = 600
_HEAD = 40  # where the mark of a footnote stands
_AHEAD = 5  # so many lines below a footnote tell whether it goes on
_NEAR = 10  # so many lines around it tell how wide the page is


def footnotes(pieces: Pieces, shape: Shape) -> Pieces:
    """Set aside lines that open with a mark to which an earlier line refers, and the lines they wrap onto."""
    seen: set[str] = set()
    changed: list[tuple[int, Piece]] = []
    note: Piece | None = None  # the last line of a footnote that may go on
    text: Piece | None = None
    for index, piece in enumerate(pieces):
        if piece.artefact is not None:
            continue
        if piece.marker is not None:  # the original tells that it is a member of a list
            note, text = None, piece
            seen.update(_references(piece.text))
            continue
        match = _NOTE.match(piece.text[:_HEAD])
        if match is not None and _mark(match) in seen and len(piece.text) <= _LONGEST:
            doubt = (
                None
                if match["square"] or match["raised"] or match["named"]
                else Doubt("a line was read as a footnote", "check the mark it explains")
            )
            changed.append((index, replace(aside(piece, "footnote", doubt), starts=True)))
            seen.discard(_mark(match))
            note = piece
        elif note is not None and piece.gap == 0 and _goes_on(note, index, pieces, text):
            changed.append((index, aside(piece, "footnote")))
            note = piece
        else:
            note, text = None, piece
            seen.update(_references(piece.text))
    return put(pieces, changed)


def _goes_on(note: Piece, index: int, pieces: Pieces, text: Piece | None) -> bool:
    """Whether the footnote line ``note`` goes on in the piece at ``index``; ``text`` is the last line of text above.

    A page may end inside a sentence of the text, which then goes on below its footnotes.
    """
    below = pieces[index]
    if ends_sentence(note.text) or ends_in_address(note.text):
        return False
    if unfinished(note.text):
        return True
    if not starts_low(below.text):
        return False
    if text is None or closed(text.text):
        return True
    following = [piece for piece in pieces[index : index + 2 * _AHEAD] if piece.artefact is None][:_AHEAD]
    ended = next((n for n, piece in enumerate(following[:-1]) if ends_sentence(piece.text)), None)
    if ended is not None and starts_low(following[ended + 1].text):
        return True  # no text does that: the sentence that ends there is the footnote's
    near = pieces[max(index - _NEAR, 0) : index + _NEAR]
    width = max((len(piece.text) for piece in near if len(piece.text) < LONG), default=0)
    return len(note.text) + 1 + len(first_word(below.text)) > width * SLACK


def owned(version: DraftVersion, lines: Sequence[str]) -> DraftVersion:
    """Return a draft in which footnotes that no sign ends say to what they belong: only a person can see their end."""
    of = {
        sighting.note.artefact: sighting.note.of
        for sighting in sightings(version, lines)
        if not ends_sentence(sighting.note.text) and not ends_in_address(sighting.note.text)
    }
    artefacts = tuple(replace(each, of=of.get(index, each.of)) for index, each in enumerate(version.artefacts))
    return replace(version, artefacts=artefacts) if of else version


def _mark(match: re.Match[str]) -> str:
    if match["square"]:
        return f"[{match['square']}]"
    if match["named"]:
        return f"[^{match['named']}]"
    return match["raised"] or match["star"] or match["plain"]


def _references(text: str) -> set[str]:
    # Stars around words set them in italics or bold: those behind them are no mark.
    starred = _STARRED.finditer(_EMPHASIS.sub(r"\2", text)) if "*" in text else ()
    marks = {each[1] for each in starred} | {f"[^{each[1]}]" for each in _NAMED.finditer(text)}
    marks |= {each[1] for each in _RAISED.finditer(text)}
    marks |= {f"[{each[1]}]" for each in _SQUARE.finditer(text)}
    return marks | {each[1] for each in _ATTACHED.finditer(text) if not numbered(text[: each.start(1)])}
