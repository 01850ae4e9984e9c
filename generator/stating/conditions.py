"""Under what condition a statement holds and when it does not, each quoted; consent with whose it takes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ground.guarded import guarded
from generator.language import words
from generator.model import Condition, Exemption, Force
from generator.model.statement import ConditionKind
from generator.stating.actors import Words, actors_in
from generator.stating.consent import consents
from generator.stating.segments import Segment, segments

_read = words.patterns.stating.parts


def _p(pattern: str) -> re.Pattern[str]:
    return guarded(pattern, re.IGNORECASE)


_CONSENT, _CONSENTS, _DOUBT = _p(_read.CONSENT), _p(_read.CONSENTS), _p(_read.DOUBT)
_ALL, _ONE, _EITHER = _p(_read.ALL), _p(_read.ONE), _p(_read.EITHER)
_ONLY, _ONLY_BEFORE = _p(_read.ONLY), _p(_read.ONLY_BEFORE)
_PURPOSE, _PLACE_TIME, _MANNER, _CONTENT = _p(_read.PURPOSE), _p(_read.PLACE_TIME), _p(_read.MANNER), _p(_read.CONTENT)
_TRIGGER, _BREACH, _EXCEPTED = _p(_read.TRIGGER), _p(_read.IN_BREACH), _p(_read.EXCEPTED)
_DEPENDS, _LIFTS = _p(_read.DEPENDS), _p(_read.LIFTS)
_POINTS, _PICTURE = _p(words.patterns.stating.consent.POINTS), _p(words.patterns.stating.consent.PICTURE)
_JOINING_END = _p(_read.JOINING_END)
_EDGES = " ,;:."


def conditions(piece: str, force: Force | None, known: Words) -> Iterator[Condition | Exemption]:
    """Yield the conditions and exceptions of a stretch of a quotation; one place holds one."""
    taken: list[tuple[int, int]] = []
    for start, stop, part in _conditioned(piece, force, known):
        if not any(start < end and stop > begin for begin, end in taken):
            taken.append((start, stop))
            yield part


def lifts(text: str) -> bool:
    """Return whether ``text`` names a consent or an exception that lifts a ban."""
    return bool(_LIFTS.search(text))


def _conditioned(piece: str, force: Force | None, known: Words) -> Iterator[tuple[int, int, Condition | Exemption]]:
    """Yield conditions and exceptions with their place; what is surest first, since one place holds one."""
    for part in _whole(piece, segments(piece)):
        if (found := _clause(piece, part, force, known)) is not None:
            yield found
    for each in consents(piece, known):
        yield each.start, each.stop, _consent(piece[each.start : each.stop], piece, known)
    for match in _DEPENDS.finditer(piece):
        start, stop = _trim(piece, match.start(), match.end())
        yield start, stop, Condition(kind="other", quote=piece[start:stop])
    for pattern, kind in ((_EXCEPTED, "exception"), (_CONSENT, "consent"), (_DOUBT, "doubt"), (_TRIGGER, "trigger")):
        for match in pattern.finditer(piece):
            start, stop = _trim(piece, match.start(), match.end())
            quote = piece[start:stop]
            if kind == "exception":
                yield start, stop, _exempted(quote, known)
            elif kind == "consent":
                yield start, stop, _consent(quote, piece, known)
            elif kind == "doubt":
                yield start, stop, Condition(kind="doubt", quote=quote)
            else:
                yield start, stop, Condition(kind="trigger", quote=quote)
    for match in _BREACH.finditer(piece) if force == "sanction" else ():
        start, stop = _trim(piece, match.start(), match.end())
        yield start, stop, Condition(kind="trigger", quote=piece[start:stop])
    if force in ("permit-if", "oblige", "permit"):
        for match in _ONLY.finditer(piece):
            start, stop = _trim(piece, match.start(), match.end())
            yield start, stop, Condition(kind=_only(piece[start:stop]), quote=piece[start:stop])
    for match in _PLACE_TIME.finditer(piece):
        yield match.start(), match.end(), Condition(kind="place-time", quote=match[0])


def _whole(piece: str, parts: Sequence[Segment]) -> Iterator[Segment]:
    """Yield the clauses, those of a condition or exception with all that hangs on them.

    "Mits iedereen op de foto dat goedvindt": what is read apart for its denials, for its reader is one condition.
    """
    held: Segment | None = None
    for part in parts:
        beside = part.kind == "condition" and _JOINING_END.search(piece[: part.start].rstrip())  # "… en als …"
        if held is not None and not beside and part.kind not in ("main", "proviso", "exception"):
            held = replace(held, stop=part.stop)
            continue
        if held is not None:
            yield held
            held = None
        if part.kind in ("condition", "proviso", "exception"):
            held = part
        else:
            yield part
    if held is not None:
        yield held


def _clause(
    piece: str, part: Segment, force: Force | None, known: Words
) -> tuple[int, int, Condition | Exemption] | None:
    """Return what a clause of condition, proviso, exception or aim comes to."""
    start, stop = _trim(piece, part.start, part.stop)
    if (before := _ONLY_BEFORE.search(piece[:start])) is not None:
        start = before.start()
    quote = piece[start:stop]
    lower = quote.lower()
    if part.kind == "exception":
        return start, stop, _exempted(quote, known)
    if part.kind == "aim":
        purpose = not part.fronted and lower.startswith(words.patterns.stating.clauses.FOR) and force == "permit-if"
        before_it = piece[: part.start].rstrip().lower()
        if purpose and not _PURPOSE.search(before_it):
            return start, stop, Condition(kind="purpose", quote=quote)
        return None
    if part.kind not in ("condition", "proviso"):
        return None
    if lower.startswith(words.patterns.stating.clauses.WHO):
        return (start, stop, Condition(kind="trigger", quote=quote)) if force == "sanction" else None
    if _DOUBT.search(quote):
        return start, stop, Condition(kind="doubt", quote=quote)
    if _CONSENTS.search(quote):
        return start, stop, _consent(quote, piece, known)
    kind: ConditionKind = "trigger"
    if part.kind == "proviso" or (force == "permit-if" and not part.fronted):
        kind = "content" if _CONTENT.search(quote) else "other"
    return start, stop, Condition(kind=kind, quote=quote)


def _only(quote: str) -> ConditionKind:
    if _PLACE_TIME.search(quote):
        return "place-time"
    if _CONTENT.search(quote):
        return "content"
    return "manner" if _MANNER.search(quote) else "purpose"


def _consent(quote: str, piece: str, known: Words) -> Condition:
    """Return a consent with whose it is: named in it, or whoever is on the picture that the words before are about."""
    actors = actors_in(quote, known)
    if not actors and _POINTS.search(quote) and _PICTURE.search(piece):
        actors = actors_in(words.patterns.stating.consent.SHOWN, known)
    return Condition(kind="consent", quote=quote, from_=actors, all=_together(quote, actors))


def _exempted(quote: str, known: Words) -> Exemption:
    actors = actors_in(quote, known) if _CONSENTS.search(quote) else ()
    return Exemption(quote=quote, from_=actors, all=_together(quote, actors))


def _together(quote: str, actors: Sequence[str]) -> bool | None:
    if len(actors) < 2 or _EITHER.search(quote):
        return None
    if _ONE.search(quote):
        return False
    return True if _ALL.search(quote) else None


def _trim(text: str, start: int, stop: int) -> tuple[int, int]:
    while start < stop and text[start] in _EDGES:
        start += 1
    while start < stop and text[stop - 1] in _EDGES:
        stop -= 1
    if (left := _JOINING_END.search(text[start:stop])) is not None:  # "met toestemming van de ouders of"
        stop = start + left.start()
    return start, stop
