"""What a statement says beside its force: conditions, exceptions, actors, times, ages and measures, each quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from generator.ground import quotation
from generator.ground.guarded import guarded
from generator.ground.quotation import ELLIPSIS
from generator.language import words
from generator.model import Certainty, Condition, Consequence, Exemption, Force, Named, Quoted
from generator.stating.actors import Words, named
from generator.stating.conditions import conditions
from generator.stating.segments import of_kind, segments

_read = words.patterns.stating.parts


def _p(pattern: str) -> re.Pattern[str]:
    return guarded(pattern, re.IGNORECASE)


_AGE, _DEADLINE = _p(_read.AGE), _p(_read.DEADLINE)
_TELLS, _BY, _INFORMS, _INFORMED = _p(_read.TELLS), _p(_read.BY), _p(_read.INFORMS), _p(_read.INFORMED)
_DECIDES, _TAKES, _JOINED = _p(_read.DECIDES), _p(_read.TAKES), _p(_read.JOINED)
_MAY_FOLLOW, _WILL_FOLLOW = _p(_read.MAY_FOLLOW), _p(_read.WILL_FOLLOW)
_NEAR = 60
"""Characters between a word of telling or deciding and the actor: farther off, another verb mostly stands between."""


Part = TypeVar("Part", Condition | Exemption, Named, Consequence, Quoted)


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of one statement, each as in :class:`generator.model.Statement`."""

    conditions: tuple[Condition, ...] = ()
    exceptions: tuple[Exemption, ...] = ()
    decided_by: tuple[Named, ...] = ()
    report_to: tuple[Named, ...] = ()
    deadline: Quoted | None = None
    age: Quoted | None = None
    consequences: tuple[Consequence, ...] = ()
    certainty: Certainty | None = None

    def acting(self, known: Words) -> tuple[str, ...]:
        """Return the quotations in which people stand as who consents, decides or is told: such words touch nobody.

        But for consent of whoever is shown or concerned: they are touched.
        """
        consenting = [(each.quote, each.from_) for each in self.conditions]
        consenting += [(each.quote, each.from_) for each in self.exceptions]
        asked = [quote for quote, actors in consenting if actors and not known.nobodys.issuperset(actors)]
        return (*asked, *(each.quote for each in (*self.decided_by, *self.report_to)))


def parts(quote: str, force: Force | None, known: Words) -> Parts:
    """Return the parts that the words of ``quote`` name; what they leave open is left out."""
    pieces = quote.split(ELLIPSIS)
    held = partial(_held, quote)
    found = held(part for piece in pieces for part in conditions(piece, force, known))
    measures = tuple(dict.fromkeys(held(each for piece in pieces for each in _measures(piece, known))))
    graver = [each for each in measures if each.measure != known.unnamed]
    return Parts(
        conditions=tuple(
            sorted((each for each in found if isinstance(each, Condition)), key=lambda each: quote.find(each.quote))
        ),
        exceptions=tuple(each for each in found if isinstance(each, Exemption)),
        decided_by=_once(held(each for piece in pieces for each in _deciding(piece, force, known))),
        report_to=_once(held(each for piece in pieces for each in _told(piece, known))) if force != "forbid" else (),
        deadline=next(iter(held(_first(_DEADLINE, pieces))), None),
        age=next(iter(held(_first(_AGE, pieces))), None),
        consequences=tuple(graver or measures) if force == "sanction" else (),
        certainty=_certainty(quote) if force == "sanction" else None,
    )


def _told(piece: str, known: Words) -> Iterator[Named]:
    """Yield who is told: behind a verb of telling with "bij, aan, met", or the one who is informed."""
    edge: int | None = None  # where the one told before ends: those joined to him are told as well
    for start, stop, actor in named(piece, known):
        near = piece[max(0, start - _NEAR) : start]
        by = _BY.search(near)
        told = by and (_TELLS.search(piece[max(0, start - 2 * _NEAR) : start].rstrip()) or _TELLS.search(piece[start:]))
        informed = not by and (_INFORMS.search(near) or _INFORMED.search(piece[stop : stop + _NEAR]))
        joined = edge is not None and _JOINED.search(piece[edge:start])
        edge = stop if told or informed or joined else None
        if edge is not None:
            yield Named(actor=actor, quote=piece[start:stop])


def _deciding(piece: str, force: Force | None, known: Words) -> Iterator[Named]:
    """Yield who decides: next to a verb of deciding on either side, with those joined to them."""
    verbs = [*_DECIDES.finditer(piece), *(_TAKES.finditer(piece) if force == "sanction" else ())]
    actors = named(piece, known)
    for match in verbs:
        edge = match.start()
        for start, stop, actor in reversed([each for each in actors if each[1] <= match.start()]):
            if _JOINED.search(piece[stop:edge]) is None:
                break
            edge = start
            yield Named(actor=actor, quote=piece[start:stop])
        edge = match.end()
        for start, stop, actor in (each for each in actors if each[0] >= match.end()):
            if _JOINED.search(piece[edge:start]) is None:
                break
            edge = stop
            yield Named(actor=actor, quote=piece[start:stop])


def _measures(piece: str, known: Words) -> Iterator[Consequence]:
    found = [
        (match.start(), rank, each, match[0])
        for rank, (each, p) in enumerate(known.measures)
        for match in p.finditer(piece)
    ]
    for at, _, measure, quote in sorted(found):
        if quotation.parts(quote, piece) is None:  # the cue is the end of a compound
            quote = piece[piece.rfind(" ", 0, at) + 1 : at + len(quote)]
        yield Consequence(measure=measure, quote=quote)


def _certainty(quote: str) -> Certainty | None:
    found = segments(quote)
    for text in (of_kind(quote, found, "main"), of_kind(quote, found, "main", "relative", "aim", "condition")):
        if _MAY_FOLLOW.search(text):
            return "may"
        if _WILL_FOLLOW.search(text):
            return "will"
    return None


def _first(pattern: re.Pattern[str], pieces: Sequence[str]) -> Iterator[Quoted]:
    yield from (Quoted(quote=match[0].strip()) for piece in pieces for match in pattern.finditer(piece))


def _once(found: Sequence[Named]) -> tuple[Named, ...]:
    return tuple({each.actor: each for each in reversed(found)}.values())[::-1]


def _held(quote: str, found: Iterator[Part]) -> list[Part]:
    """Return the parts whose words are whole words of the quotation."""
    return [part for part in found if quotation.parts(part.quote, quote) is not None]
