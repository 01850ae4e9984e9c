"""What a text says of the decision on it: who adopted it, on which day, and so that it was."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.ground.expressions import expression
from generator.ingest.dated import dates_in
from generator.ingest.pieces import Pieces, Places, text_of
from generator.language import words
from generator.load import stated
from generator.model.records import Status

patterns = words.patterns.ingest.dated

_ADOPTERS = tuple(
    expression(each, re.IGNORECASE) for each in (patterns.ADOPTER, patterns.ADOPTER_BEFORE, patterns.ADOPTER_FIRST)
)
_ADOPTER_IN = expression(patterns.ADOPTER_IN, re.IGNORECASE)
_BODY = expression(patterns.BODY, re.IGNORECASE)
_ADOPTED = expression(patterns.ADOPTED, re.IGNORECASE)
_DECIDES = expression(rf"{patterns.ADOPTED}|{patterns.APPROVED}", re.IGNORECASE)
_STATUS = expression(patterns.STATUS, re.IGNORECASE)
_CONSULTED = expression(rf"{words.patterns.decision.CONSULTATION}|{patterns.CONSULTED}", re.IGNORECASE)
_PARTS = expression(patterns.PARTS, re.IGNORECASE)
_LINES = 50  # so many stretches of adoption lines are read; the golden texts have three at most


@dataclass(frozen=True, slots=True)
class Decision:
    """Who adopted a text, its status and the day, each null where the text does not say so, and the lines that do."""

    adopted_by: str | None = None
    status: Status | None = None
    adopted: datetime.date | None = None
    lines: Pieces = ()


def stated_decision(aside: Pieces, places: Places, lines: Sequence[str]) -> Decision:
    """Return what the adoption lines of a text state, by the measure of ``check``: no plan, denial or other text.

    ``aside`` are the artefacts among the pieces, ``lines`` those of the source. Each field is taken from the first
    lines that state it; a day only where they state one.
    """
    found = Decision()
    for run in [*_runs(aside, places)][:_LINES]:
        text, named = text_of(run), places.show(run)

        def says(field: str, value: str | datetime.date, named: str = named) -> bool:
            return stated.states(field, value, named, lines)

        adopters = [match[1] for pattern in _ADOPTERS if (match := pattern.search(text)) is not None]
        meeting = _ADOPTER_IN.search(text)
        adopters += [meeting[1]] if meeting is not None and _BODY.search(meeting[1]) else []
        adopter = next((each for each in adopters if says("adopted_by", each)), None)
        status: Status | None = "vastgesteld" if says("status", "vastgesteld") else None
        decides = _DECIDES.search(text) is not None
        days = {day for day in dates_in(text) if says("adopted", day)} if decides else set()
        if len(days) > 1:  # who consented, and who decided: the day is that of the part that says so
            parts = [part for part in _PARTS.split(text) if dates_in(part)]
            adopting = [part for part in parts if _ADOPTED.search(part)]
            if len(adopting) == 1 and all(part in adopting or _CONSULTED.search(part) for part in parts):
                days = days.intersection(dates_in(adopting[0]))
        day = days.pop() if len(days) == 1 else None
        told = (
            (found.adopted_by is None and adopter is not None)
            or (found.status is None and status is not None)
            or (found.adopted is None and day is not None)
        )
        found = Decision(
            found.adopted_by or adopter,
            found.status or status,
            found.adopted or day,
            (*found.lines, *run) if told else found.lines,
        )
    return found


def _runs(aside: Pieces, places: Places) -> Iterator[Pieces]:
    """Yield the adoption lines, those together in which a sentence goes on."""
    run: Pieces = ()
    for piece in aside:
        states = piece.artefact == "version-line" and _STATUS.match(piece.text) is not None
        if piece.artefact != "adoption-line" and not states:
            continue
        if run and not (places.touching(run[-1], piece) and piece.text[:1].islower()):
            yield run
            run = ()
        run = (*run, piece)
    if run:
        yield run
