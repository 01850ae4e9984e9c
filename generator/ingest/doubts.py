"""What was unsure of a text: of how it was read, of what was made of it, of what its provisions are about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator import stating
from generator.ground import spans
from generator.ground.errors import Problem
from generator.ground.expressions import expression
from generator.ingest.pieces import Doubt, Pieces
from generator.intake.text import Text

_TOGETHER = 3  # so many doubts that say the same are told as one
_NAMED = 8  # so many of their lines are named; who looks at these sees the others
# What a doubt names: words of the text, an eId, a number; "(page 2)" is one too.
_NAMES = expression(r"“[^”]*”|'[^']*'|\b[a-z]+(?:_[\w-]+)+|\b[0-9]+(?:[.-][0-9]+)*\b")


class Doubts:
    """Doubts about a text, each once; ``known`` are those that others had."""

    def __init__(self, text: Text, known: Iterable[Problem] = ()) -> None:
        self._text = text
        self._problems: set[Problem] = set(known)

    def add(self, line: int, start: int, doubt: Doubt) -> None:
        """Add a doubt about what stands at a line (from 1) and an offset in it (from 0)."""
        self._problems.add(self._text.problem(line, start + 1, doubt.what, doubt.mend))

    def add_pieces(self, members: Pieces) -> None:
        """Add the doubts that pieces carry."""
        for piece in members:
            if piece.doubt is not None:
                self.add(piece.line, piece.start, piece.doubt)

    def add_untold(self, untold: stating.Untold) -> None:
        """Add that nothing told a label of a provision."""
        span = spans.parse(untold.lines)[0]
        doubt = Doubt(f"no {untold.missing} suggests itself for {untold.eid}", f"choose its {untold.missing}")
        self.add(span.first, (span.first_column or 1) - 1, doubt)

    def sorted(self) -> tuple[Problem, ...]:
        """Return the doubts in source order."""
        return tuple(sorted(self._problems, key=lambda p: (p.line, p.column, p.what, p.mend)))


def told(doubts: Sequence[Problem]) -> Iterator[Problem]:
    """Yield doubts as they are told to a person: several that say nearly the same as one, at the first of their lines.

    Nearly the same are doubts that differ but in what they name: a number, a day, a provision, words of the text.
    """
    alike: dict[tuple[str, str], list[Problem]] = {}
    for doubt in doubts:
        alike.setdefault(kind(doubt), []).append(doubt)
    for doubt in doubts:
        first, *others = alike[kind(doubt)]
        if len(others) + 1 < _TOGETHER:
            yield doubt
        elif doubt is first:
            lines = ", ".join(str(each.line) for each in others[:_NAMED])
            more = " …" if len(others) > _NAMED else ""
            same = f"{doubt.what} (and the same of {len(others)} more lines: {lines}{more})"
            like = f"{doubt.what} (and the like of {len(others)} more lines: {lines}{more})"
            yield replace(doubt, what=same if all(each.what == doubt.what for each in others) else like)


def kind(doubt: Problem) -> tuple[str, str]:
    """Return what a doubt or problem says, and how it is mended, whatever it names."""
    return _NAMES.sub("#", doubt.what), _NAMES.sub("#", doubt.mend)
