"""Whether a version has one place for each character of its source, told without ``check``."""

from __future__ import annotations

from collections.abc import Sequence

from generator.load.claims import claims, take
from generator.model import DraftVersion


def each_once(version: DraftVersion, lines: Sequence[str]) -> bool:
    """Return whether each character that the ``lines`` of a source print has one place in a version, and no other."""
    taken, wrong = take(tuple(claims(version)), lines)
    held = {
        number: sorted(i for piece in pieces for i in range(piece.start, piece.stop) if lines[number - 1][i].strip())
        for number, pieces in taken.items()
    }
    every = {number: [i for i, sign in enumerate(line) if sign.strip()] for number, line in enumerate(lines, 1)}
    return not wrong and all(held.get(number, []) == places for number, places in every.items())
