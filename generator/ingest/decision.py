"""What a text says of the decision on it: who adopted it, on which day, and so that it was; from when it holds."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

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
_HOLDING, _REVIEWING = (
    expression(rf"{each}(?:is\s)?(?={patterns.DATE})", re.IGNORECASE) for each in (patterns.HOLDING, patterns.REVIEWING)
)
_FIELDS = ("adopted_by", "status", "adopted", "in_force", "review_due")
_LINES = 50  # so many stretches of such lines are read; the golden texts have three at most


@dataclass(frozen=True, slots=True)
class Decision:
    """Who adopted a text, its status and its days, each null where the text does not say so, and the lines that do."""

    adopted_by: str | None = None
    status: Status | None = None
    adopted: datetime.date | None = None
    in_force: datetime.date | None = None
    review_due: datetime.date | None = None
    lines: Pieces = ()


def stated_decision(aside: Pieces, telling: Sequence[Pieces], places: Places, lines: Sequence[str]) -> Decision:
    """Return what a text states of the decision, by the measure of ``check``: no plan, denial or other text.

    ``aside`` are the artefacts among the pieces, ``telling`` the sentences of the text that may say so, ``lines`` those
    of the source. Each field is taken from the first lines that state it; a day only where they state one.
    """
    found = Decision()
    runs = [(run, True) for run in _runs(aside, places)] + [(run, False) for run in telling]
    for run, apart in runs[:_LINES]:
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
        if not apart and status is None:
            adopter = day = None  # among other words only that it was adopted says that this is about the text
        said = Decision(
            adopter,
            status,
            day,
            next((each for each in _days(_HOLDING, text) if says("in_force", each)), None),
            next((each for each in _days(_REVIEWING, text) if says("review_due", each)), None),
        )
        new = {name: value for name in _FIELDS if not getattr(found, name) and (value := getattr(said, name))}
        found = replace(found, **new, lines=(*found.lines, *run)) if new else found
    return found


def _days(before: re.Pattern[str], text: str) -> Iterator[datetime.date]:
    """Yield the one day of each part of ``text`` that begins with the words that stand before such a day."""
    for part in _PARTS.split(text):
        days = dates_in(part)
        if before.match(part.strip()) and len(days) == 1:
            yield days[0]


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
