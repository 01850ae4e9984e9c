"""Sentences among the words of a text that say of which day it is, or what was decided on it.

Most texts say so on lines apart, which are set aside; others in a sentence of their introduction or of their last
article. Such a sentence stays where it is: it is part of a provision, and evidence as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.ground import sentences
from generator.ground.expressions import expression
from generator.ingest import dated, naming
from generator.ingest.blocks import Block, Blocks
from generator.ingest.pieces import Piece, Pieces, text_of
from generator.language import words

patterns = words.patterns.ingest.dated

_DATE = expression(patterns.DATE, re.IGNORECASE)
_ADOPTION = expression(patterns.ADOPTION, re.IGNORECASE)
_TELLS = expression(
    rf"(?:{patterns.ADOPTION}|{patterns.HOLDING}|{patterns.REVIEWING}|{patterns.DATING})", re.IGNORECASE
)
_ACT = expression(
    rf"\b(?:{words.patterns.decision.ADOPTION}|{words.patterns.decision.IN_FORCE}|{words.patterns.decision.WRITTEN})\b",
    re.IGNORECASE,
)
_PARTING = expression(r",\s|\s[-–—|•·]\s")
_LIMIT = 300  # characters: such a sentence is short, and those of a text may be megabytes


def telling(blocks: Blocks) -> tuple[Pieces, ...]:
    """Return the sentences that begin as such a one does, or do so behind a name, each as the pieces it is made of."""
    return tuple(found for found in _sentences(blocks) if _tells(text_of(found)))


def on_a_day(blocks: Blocks) -> Iterator[Pieces]:
    """Yield the sentences that hold a day and a word for what is done with a text; they may be about another."""
    return (found for found in _sentences(blocks) if _ACT.search(text_of(found)) and _DATE.search(text_of(found)))


def _tells(text: str) -> bool:
    parting = _PARTING.search(text)
    behind = parting is not None and naming.is_name(text[: parting.start()]) and _ADOPTION.match(text[parting.end() :])
    return bool(_TELLS.match(text) or behind) or dated.only_adopts(text)


def _sentences(blocks: Iterable[Block]) -> Iterator[Pieces]:
    for block in blocks:
        if block.role not in ("title", "section") and block.body:
            whole = " ".join(piece.text for piece in block.body)
            for start, stop in sentences.places(whole):
                if stop - start <= _LIMIT:
                    yield tuple(_cut(block.body, start, stop))


def _cut(pieces: Pieces, start: int, stop: int) -> Iterator[Piece]:
    """Yield what stands from ``start`` to ``stop`` in the words of pieces, joined by one space."""
    at = 0
    for piece in pieces:
        first, last = max(start - at, 0), min(stop - at, len(piece.text))
        if first < last:
            yield piece if (first, last) == (0, len(piece.text)) else piece.part(first, last)
        at += len(piece.text) + 1
