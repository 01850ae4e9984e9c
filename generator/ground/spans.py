"""Places in a source file: ``"31-33, 36"`` are lines, ``"7:12-7:340"`` are columns within lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.ground.text import brief

# Nine digits at most: no source is longer, and Python refuses to read numbers of thousands of digits.
_SPAN = re.compile(
    r"(?P<l1>[1-9]\d{0,8})(?::(?P<c1>[1-9]\d{0,8}))?(?:-(?P<l2>[1-9]\d{0,8})(?::(?P<c2>[1-9]\d{0,8}))?)?", re.ASCII
)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Consecutive lines ``first`` to ``last`` (from 1, inclusive).

    ``first_column`` and ``last_column`` (from 1, inclusive, in characters) narrow the first and the last line; ``None``
    means from the start or to the end of the line.
    """

    first: int
    last: int
    first_column: int | None = None
    last_column: int | None = None


def parse(lines: str) -> tuple[Span, ...]:
    """Return the spans that ``lines`` names.

    Raises ``ValueError`` with a plain sentence where the notation is wrong or runs backwards.
    """
    spans = []
    for part in lines.split(","):
        match = _SPAN.fullmatch(part.strip())
        if match is None:
            raise ValueError(f"'{brief(part.strip())}' is not a place such as 31, 31-33 or 7:12-7:340")
        first = int(match["l1"])
        last = int(match["l2"]) if match["l2"] else first
        first_column = int(match["c1"]) if match["c1"] else None
        last_column = int(match["c2"]) if match["c2"] else (first_column if not match["l2"] else None)
        if last < first or (first == last and first_column and last_column and last_column < first_column):
            raise ValueError(f"'{part.strip()}' runs backwards")
        spans.append(Span(first, last, first_column, last_column))
    for before, after in pairwise(spans):
        if _end(before) >= _start(after):
            raise ValueError(f"'{brief(lines)}' is not in order, or overlaps itself")
    return tuple(spans)


def _start(span: Span) -> tuple[float, float]:
    return span.first, span.first_column or 1


def _end(span: Span) -> tuple[float, float]:
    return span.last, span.last_column or float("inf")


def show(spans: Iterable[Span]) -> str:
    """Return the notation that :func:`parse` reads."""
    parts = []
    for span in spans:
        start = f"{span.first}:{span.first_column}" if span.first_column else f"{span.first}"
        end = f"{span.last}:{span.last_column}" if span.last_column else f"{span.last}"
        parts.append(start if start == end else f"{start}-{end}")
    return ", ".join(parts)


def cut(source: Sequence[str], span: Span) -> tuple[tuple[int, int, str], ...]:
    """Return the pieces of ``source`` (its lines, without line ends) inside ``span``.

    Each piece is ``(line, column, characters)``, both from 1. A span beyond the source gives fewer pieces.
    """
    pieces = []
    for number in range(span.first, min(span.last, len(source)) + 1):
        line = source[number - 1]
        start = (span.first_column or 1) - 1 if number == span.first else 0
        stop = span.last_column if number == span.last and span.last_column else len(line)
        pieces.append((number, start + 1, line[start:stop]))
    return tuple(pieces)


def lines(places: str) -> tuple[int, ...]:
    """Return the numbers of the lines that ``places`` touch; raises ``ValueError`` as :func:`parse` does."""
    return tuple(number for span in parse(places) for number in range(span.first, span.last + 1))


def breaks(source: Sequence[str], places: Sequence[Span]) -> tuple[int, ...]:
    """Return before which of the words in ``places``, counted from 0, something else is printed in ``source``."""
    found: list[int] = []
    count = 0
    for index, span in enumerate(places):
        if index and count and any(text.strip() for _, _, text in cut(source, between(places[index - 1], span))):
            found.append(count)
        count += sum(len(text.split()) for _, _, text in cut(source, span))
    return tuple(found)


def between(before: Span, after: Span) -> Span:
    """Return the place between two spans that are in order; one that runs backwards where they touch."""
    first, start = (before.last, before.last_column + 1) if before.last_column else (before.last + 1, 1)
    column = after.first_column or 1
    last, stop = (after.first, column - 1) if column > 1 else (after.first - 1, None)
    return Span(first, last, start, stop)
