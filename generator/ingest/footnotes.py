"""Footnotes: lines that explain a mark printed earlier in the text."""

from __future__ import annotations

import re

from generator.ground.sentences import ends_sentence, starts_low
from generator.ingest.pieces import Doubt, Piece, Pieces, aside, put
from generator.ingest.shape import Shape

_SUPERSCRIPTS = "¹²³⁴⁵⁶⁷⁸⁹"
_NOTE = re.compile(
    rf"(?:\[(?P<square>[0-9]{{1,2}})\]|(?P<raised>[{_SUPERSCRIPTS}]{{1,2}})|(?P<star>\*{{1,3}})(?!\*)|"
    rf"(?P<plain>[0-9]{{1,2}})(?=\s+[A-ZÀ-Þ‘“h]))\s{{0,4}}(?=\S)"
)
_STARRED = re.compile(r"[a-zà-ÿ)’”.](\*{1,3})(?:[\s.,;:)]|$)")
_SQUARE = re.compile(r"\S\s?\[([0-9]{1,2})\]")
_RAISED = re.compile(rf"\S([{_SUPERSCRIPTS}]{{1,2}})")
_ATTACHED = re.compile(r"(?:[a-zà-ÿ]{3}|[a-z][.,)”’\"])([0-9]{1,2})(?=[\s.,;:)]|$)")


# A note may be a paragraph, and a page without line ends is none. The longest golden one has 50 characters, so from
# half to twice no text comes out differently.
_LONGEST = 600
_HEAD = 40  # where the mark of a footnote stands


def footnotes(pieces: Pieces, shape: Shape) -> Pieces:
    """Set aside lines that open with a mark to which an earlier line refers, and the lines they wrap onto."""
    seen: set[str] = set()
    changed: list[tuple[int, Piece]] = []
    inside = False
    for index, piece in enumerate(pieces):
        if piece.artefact is not None:
            continue
        match = _NOTE.match(piece.text[:_HEAD])
        if match is not None and _mark(match) in seen and len(piece.text) <= _LONGEST:
            doubt = (
                None
                if match["square"] or match["raised"]
                else Doubt("a line was read as a footnote", "check the mark it explains")
            )
            changed.append((index, aside(piece, "footnote", doubt)))
            seen.discard(_mark(match))
            inside = not ends_sentence(piece.text)
            continue
        if inside and piece.gap == 0 and starts_low(piece.text):
            changed.append((index, aside(piece, "footnote")))
            inside = not ends_sentence(piece.text)
            continue
        inside = False
        seen.update(_references(piece.text))
    return put(pieces, changed)


def _mark(match: re.Match[str]) -> str:
    if match["square"]:
        return f"[{match['square']}]"
    return match["raised"] or match["star"] or match["plain"]


def _references(text: str) -> set[str]:
    marks = {each[1] for each in _STARRED.finditer(text)} | {each[1] for each in _RAISED.finditer(text)}
    marks |= {f"[{each[1]}]" for each in _SQUARE.finditer(text)}
    return marks | {each[1] for each in _ATTACHED.finditer(text)}
