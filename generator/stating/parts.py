"""What a statement says beside its force: conditions, exceptions, actors, times, ages and measures, each quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.ground.quotation import ELLIPSIS
from generator.language import words
from generator.model import Actor, Certainty, Condition, Consequence, Exemption, Force, Measure, Named, Quoted
from generator.model.statement import ConditionKind
from generator.stating.segments import Segment, of_kind, segments

_read = words.patterns.stating.parts


def _p(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_CONSENT, _CONSENTS, _DOUBT = _p(_read.CONSENT), _p(_read.CONSENTS), _p(_read.DOUBT)
_ALL, _ONE, _EITHER = _p(_read.ALL), _p(_read.ONE), _p(_read.EITHER)
_ONLY, _ONLY_BEFORE = _p(_read.ONLY), _p(_read.ONLY_BEFORE)
_PURPOSE, _PLACE_TIME, _MANNER, _CONTENT = _p(_read.PURPOSE), _p(_read.PLACE_TIME), _p(_read.MANNER), _p(_read.CONTENT)
_TRIGGER, _BREACH, _EXCEPTED = _p(_read.TRIGGER), _p(_read.IN_BREACH), _p(_read.EXCEPTED)
_DEPENDS = _p(_read.DEPENDS)
_LIFTS = _p(_read.LIFTS)
_AGE, _DEADLINE = _p(_read.AGE), _p(_read.DEADLINE)
_TELLS, _BY, _INFORMS, _DETERMINER = _p(_read.TELLS), _p(_read.BY), _p(_read.INFORMS), _p(_read.DETERMINER)
_INFORMED, _JOINED, _TAKES = _p(_read.INFORMED), _p(_read.JOINED), _p(_read.TAKES)
_DECIDES = _p(_read.DECIDES)
_MAY_FOLLOW, _WILL_FOLLOW = _p(_read.MAY_FOLLOW), _p(_read.WILL_FOLLOW)
_EDGES = " ,;:."
_NEAR = 60
"""Characters between a word of telling or deciding and the actor: farther off, another verb mostly stands between."""


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

    @property
    def acting(self) -> tuple[str, ...]:
        """The quotations in which people stand as who consents, decides or is told: such words touch nobody."""
        asked = [each.quote for each in self.conditions if each.from_] + [e.quote for e in self.exceptions if e.from_]
        return (*asked, *(each.quote for each in (*self.decided_by, *self.report_to)))


@dataclass(frozen=True, slots=True)
class Words:
    """The actors and measures of a vocabulary, with the words that name them."""

    actors: tuple[tuple[str, re.Pattern[str]], ...]
    measures: tuple[tuple[str, re.Pattern[str]], ...]
    unnamed: str | None
    """The measure for what no text names; it stands last in the vocabulary."""


def words_of(actors: Sequence[Actor], measures: Sequence[Measure]) -> Words:
    """Return the compiled cues of actors and measures."""

    def compiled(listed: Sequence[Actor] | Sequence[Measure]) -> tuple[tuple[str, re.Pattern[str]], ...]:
        return tuple((each.id, _p("|".join(f"(?:{cue})" for cue in each.cues))) for each in listed if each.cues)

    return Words(compiled(actors), compiled(measures), measures[-1].id if measures else None)


def parts(quote: str, force: Force | None, known: Words) -> Parts:
    """Return the parts that the words of ``quote`` name; what they leave open is left out."""
    pieces = quote.split(ELLIPSIS)
    conditions: list[Condition] = []
    exceptions: list[Exemption] = []
    for piece in pieces:
        taken: list[tuple[int, int]] = []
        for found in _conditioned(piece, force, known):
            start, stop, part = found
            if any(start < end and stop > begin for begin, end in taken):
                continue
            taken.append((start, stop))
            if isinstance(part, Exemption):
                exceptions.append(part)
            else:
                conditions.append(part)
    measures = tuple(dict.fromkeys(each for piece in pieces for each in _measures(piece, known)))
    named = [each for each in measures if each.measure != known.unnamed]
    return Parts(
        conditions=tuple(sorted(conditions, key=lambda each: quote.find(each.quote))),
        exceptions=tuple(exceptions),
        decided_by=_once(each for piece in pieces for each in _deciding(piece, force, known)),
        report_to=_once(each for piece in pieces for each in _told(piece, known)) if force != "forbid" else (),
        deadline=_first(_DEADLINE, pieces),
        age=_first(_AGE, pieces),
        consequences=tuple(named or measures) if force == "sanction" else (),
        certainty=_certainty(quote) if force == "sanction" else None,
    )


def lifts(text: str) -> bool:
    """Return whether ``text`` names a consent or an exception that lifts a ban."""
    return bool(_LIFTS.search(text))


def _conditioned(piece: str, force: Force | None, known: Words) -> Iterator[tuple[int, int, Condition | Exemption]]:
    """Yield conditions and exceptions with their place; what is surest first, since one place holds one."""
    for part in segments(piece):
        if (found := _clause(piece, part, force, known)) is not None:
            yield found
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
                yield start, stop, _consent(quote, known)
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
        return start, stop, _consent(quote, known)
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


def _consent(quote: str, known: Words) -> Condition:
    actors = _actors(quote, known)
    return Condition(kind="consent", quote=quote, from_=actors, all=_together(quote, actors))


def _exempted(quote: str, known: Words) -> Exemption:
    actors = _actors(quote, known) if _CONSENTS.search(quote) else ()
    return Exemption(quote=quote, from_=actors, all=_together(quote, actors))


def _together(quote: str, actors: Sequence[str]) -> bool | None:
    if len(actors) < 2 or _EITHER.search(quote):
        return None
    if _ONE.search(quote):
        return False
    return True if _ALL.search(quote) else None


def _actors(text: str, known: Words) -> tuple[str, ...]:
    found = [(match.start(), actor) for actor, pattern in known.actors if (match := pattern.search(text)) is not None]
    return tuple(dict.fromkeys(actor for _, actor in sorted(found)))


def _named(piece: str, known: Words) -> list[tuple[int, int, str]]:
    """Return every actor that a piece names, where the longest name wins, with its determiner."""
    found = sorted(
        (match.start(), -match.end(), actor) for actor, pattern in known.actors for match in pattern.finditer(piece)
    )
    kept: list[tuple[int, int, str]] = []
    for start, negative, actor in found:
        if not kept or start >= kept[-1][1]:
            before = _DETERMINER.search(piece[:start])
            kept.append((before.start() if before else start, -negative, actor))
    return kept


def _told(piece: str, known: Words) -> Iterator[Named]:
    """Yield who is told: behind a verb of telling with "bij, aan, met", or the one who is informed."""
    edge: int | None = None  # where the one told before ends: those joined to him are told as well
    for start, stop, actor in _named(piece, known):
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
    named = _named(piece, known)
    for match in verbs:
        edge = match.start()
        for start, stop, actor in reversed([each for each in named if each[1] <= match.start()]):
            if _JOINED.search(piece[stop:edge]) is None:
                break
            edge = start
            yield Named(actor=actor, quote=piece[start:stop])
        edge = match.end()
        for start, stop, actor in (each for each in named if each[0] >= match.end()):
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
        if _whole(piece, at, at + len(quote)):
            yield Consequence(measure=measure, quote=quote)
        else:  # the cue is the end of a compound
            start = max(piece.rfind(" ", 0, at) + 1, 0)
            yield Consequence(measure=measure, quote=piece[start : at + len(quote)])


def _whole(piece: str, start: int, stop: int) -> bool:
    return not (start > 0 and piece[start - 1].isalnum()) and not (stop < len(piece) and piece[stop].isalnum())


def _certainty(quote: str) -> Certainty | None:
    found = segments(quote)
    for text in (of_kind(quote, found, "main"), of_kind(quote, found, "main", "relative", "aim", "condition")):
        if _MAY_FOLLOW.search(text):
            return "may"
        if _WILL_FOLLOW.search(text):
            return "will"
    return None


def _first(pattern: re.Pattern[str], pieces: Sequence[str]) -> Quoted | None:
    match = next((match for piece in pieces if (match := pattern.search(piece)) is not None), None)
    return Quoted(quote=match[0].strip()) if match is not None else None


def _once(found: Iterator[Named]) -> tuple[Named, ...]:
    return tuple({each.actor: each for each in reversed(tuple(found))}.values())[::-1]


def _trim(text: str, start: int, stop: int) -> tuple[int, int]:
    while start < stop and text[start] in _EDGES:
        start += 1
    while start < stop and text[stop - 1] in _EDGES:
        stop -= 1
    return start, stop
