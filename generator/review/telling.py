"""A problem as a person reads it: in words for this page, else as a command says it, else in English."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ground.errors import Problem
from generator.language import telling


@dataclass(frozen=True, slots=True)
class Told:
    """What is said, whether it is in English, and where: the line of the source or 0, the index of its row or none."""

    text: str
    english: bool
    line: int = 0
    row: int | None = None


def told(what: str, mend: str = "", *, line: int = 0, row: int | None = None) -> Told:
    """Return what is said of a problem or doubt."""
    what = what.removeprefix("warning: ")
    if (said := telling.told_on_page(what)) is not None:
        return Told(said, False, line, row)
    wrong, how = telling.told(what), telling.told(mend) if mend else ""
    if wrong is None or how is None:
        return Told(f"{what} → {mend}" if mend else what, True, line, row)
    return Told(f"{wrong} → {how}" if how else wrong, False, line, row)


def of(problem: Problem, row: int | None = None) -> Told:
    """Return how a problem is told."""
    line = problem.line if problem.path.endswith(".txt") else 0
    return told(problem.what, problem.mend, line=line, row=row)
