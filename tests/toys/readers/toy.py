"""A toy: a first line ``TOY``, then the text with its lines from last to first."""

from __future__ import annotations

from generator.intake.original import Original
from generator.intake.reader import Reader
from generator.intake.text import Text


def _read(original: Original) -> Text:
    lines = original.content.decode("ascii").removeprefix("TOY\n").splitlines()
    return Text(original=original, lines=tuple(reversed(lines)))


READER = Reader(name="toy", suffixes=(".toy",), magic=lambda source: source.startswith(b"TOY\n"), read=_read)
