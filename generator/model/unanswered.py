"""Marks in a text to which no footnote belongs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.ground.expressions import expression
from generator.model.carriers import RAISED, Mark, plain, standing_out
from generator.model.draft import DraftVersion
from generator.model.finished import Version
from generator.model.footnotes import footnotes

_BEGINS = expression(
    rf"\s*(?:\[(?P<square>[0-9]{{1,3}}|[*†‡]{{1,3}})\]|(?P<raised>[{RAISED}]{{1,3}})|(?P<sign>[*†‡]{{1,3}}))"
)


def unanswered(version: DraftVersion | Version, lines: Sequence[str]) -> Iterator[tuple[str, Mark]]:
    """Yield the places where a mark surely stands that no footnote has, each with its sign.

    A mark is answered as well where a line of the source begins with it, whatever that line is read as. ``lines`` are
    those of the source; raises ``ValueError`` where an artefact names no place.
    """
    known = {note.mark for note in footnotes(version, lines)}
    begun = {(match.lastgroup, plain(match[match.lastgroup or 0])) for line in lines if (match := _BEGINS.match(line))}
    for sign, mark in standing_out(version, lines):
        if sign not in known and (mark.form, sign) not in begun:
            yield sign, mark
