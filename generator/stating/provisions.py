"""What one text says: its statements, with the topic, force, people and parts that its own words name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.ground import quotation, sentences
from generator.ground.quotation import ELLIPSIS
from generator.ground.signs import compared
from generator.language import words
from generator.model import Force, RolesBasis, Statement
from generator.stating import conditions, parts
from generator.stating.above import Above
from generator.stating.binding import binding, finished
from generator.stating.clauses import Clause, clauses
from generator.stating.denials import against_denial
from generator.stating.force import is_step
from generator.stating.known import READ, SENTENCE, Known
from generator.stating.segments import of_kind, segments
from generator.stating.senses import meant
from generator.stating.sentence import denies

_SOMEBODY, _SEVERAL = words.patterns.stating.who.SOMEBODY, words.patterns.stating.who.SEVERAL
_MEASURES = words.patterns.stating.parts.MEASURES_AGAINST


@dataclass(frozen=True, slots=True)
class Said:
    """The statements of a text, how their roles are known, and what of it was not read."""

    statements: tuple[Statement, ...]
    basis: RolesBasis
    unread: str | None = None


def say(text: str, heading: str, above: Above, known: Known) -> Said:
    """Return what ``text`` says, the quotations verbatim and in its order."""
    stop = _stop(text)
    read = [replace(each, words=compared(each.words[:SENTENCE])) for each in clauses(text[:stop], known.read)]
    if read and above.force is None and finished(text[:stop], above) is not None:
        read[0] = _with_somebody(read[0], known)
    found = [(each, _force(each, above if number == 0 else above.later())) for number, each in enumerate(read)]
    bound, spoken, basis = binding(text[:stop], found, above, known)
    statements = [
        _statement(
            clause,
            force,
            bound[place],
            spoken[place],
            _measured(clause, force, known)
            or _own_topics(clause.words, known)
            or _elsewhere(clause.words, force, text[:stop], heading, above, known),
            above,
            known,
        )
        for place, clause, force in _gathered(found, text, known)
    ]
    said = frozenset(role for statement in statements for role in statement.binds)
    statements = [_undenied(each, known) for each in statements]
    distinct = tuple(each for number, each in enumerate(statements) if each not in statements[:number])
    return Said(distinct, basis if said else "none", text[stop:].strip() or None)


def _with_somebody(clause: Clause, known: Known) -> Clause:
    """Return a clause that leaves out who, read as it is of somebody: "luistert", as "de leerling luistert"."""
    if clause.reading is not None and clause.reading.basis in ("said", "act"):
        return clause
    several = clause.words.split(" ", 1)[0].endswith(_SEVERAL)
    reading = known.read(f"{_SOMEBODY[several]} {clause.words}")
    return replace(clause, reading=reading) if reading is not None else clause


def _undenied(statement: Statement, known: Known) -> Statement:
    """Return a statement without a norm that an explicit denial in its words turns round: then nothing tells it."""
    force = next((cue.force for cue in known.cues if cue.norm == statement.norm), None)
    if force is None or not against_denial(statement.quote, force):
        return statement
    return replace(statement, norm=known.norm_of["inform"], consequences=(), certainty=None)


def _gathered(
    found: Sequence[tuple[Clause, Force | None]], text: str, known: Known
) -> list[tuple[int, Clause, Force | None]]:
    """Return the clauses, each with its place, where those that say nothing by themselves go with the one before."""
    gathered: list[tuple[int, Clause, Force | None]] = []
    for place, (clause, force) in enumerate(found):
        if gathered and _says_nothing(clause, force, gathered[-1][2], known):
            first, before, its = gathered[-1]
            longer = f"{before.quote} {clause.quote}"
            if quotation.parts(longer, text) is not None:
                own = f"{before.own}{ELLIPSIS}{clause.own}"
                gathered[-1] = first, replace(before, quote=longer, own=own), its
                continue
        gathered.append((place, clause, force))
    return gathered


def _says_nothing(clause: Clause, force: Force | None, before: Force | None, known: Known) -> bool:
    """Whether a clause has neither force nor topic of its own, or only goes on with what a word means."""
    explains = before == "define" and (clause.reading is None or clause.reading.basis == "default")
    return explains or (force is None and not _own_topics(clause.words, known))


def _elsewhere(
    clause: str, force: Force | None, text: str, heading: str, above: Above, known: Known
) -> tuple[str, ...]:
    """Return the topics of a clause without a cue: of its heading, of what stands above it, of the whole text.

    Where none of these has one, that of measures for a sanction, else what a reader with its words is after.
    """
    given = known.topics_of(compared(heading)) or ((above.topic,) if above.topic else ())
    measured = known.topics_of(f"{_MEASURES} {clause}") or known.topics_of(_MEASURES) if force == "sanction" else ()
    return (
        given
        or known.topics_of(compared(text))
        or measured
        or known.sought.likeliest(meant(clause))
        or known.sought.likeliest(meant(text))
        or known.other_topic
    )


def _measured(clause: Clause, force: Force | None, known: Known) -> tuple[str, ...]:
    """Return the topics of a sanction: of the measure, then what it is for; null where no word tells a measure.

    What only its place in a ladder makes one is a measure all the same.
    """
    if force != "sanction":
        return ()
    named = known.measures_of(clause.words)[:1]
    if not named and is_step(clause.words):
        named = known.topics_of(_MEASURES)[:1]
    return tuple(dict.fromkeys((*named, *_own_topics(clause.words, known)[:1]))) if named else ()


def _own_topics(clause: str, known: Known) -> tuple[str, ...]:
    """Return the topics of a clause: of what it says itself, then of the conditions and the aim before it."""
    said = [each for each in segments(clause) if not (each.kind == "aim" and each.fronted)]
    main = of_kind(clause, said, "main", "aim", "content", "relative")
    return known.topics_of(main) or known.topics_of(clause)


def _stop(text: str) -> int:
    """Return where the last sentence ends that begins before the limit."""
    if len(text) <= READ:
        return len(text)
    return next(stop for start, stop in sentences.places(text) if stop >= READ)


def _force(clause: Clause, above: Above) -> Force | None:
    """Return the force of a clause: its own, or the one that a lead or heading gives to what stands below it."""
    reading = clause.reading
    if above.force is None:
        return reading.force if reading is not None else None
    own = reading is not None and reading.basis in ("said", "act")
    if above.force in ("forbid", "permit-if"):
        if own and reading is not None and reading.force in ("permit", "permit-if", "oblige"):
            return reading.force
        lifted = conditions.lifts(clause.words)
        return "permit-if" if lifted or above.force == "permit-if" else "forbid"
    if own and reading is not None:
        return reading.force
    if denies(clause.words):  # of a thing allowed and denied at once the words do not tell
        return "forbid" if above.force in ("oblige", "advise") else None
    return above.force


def _statement(
    clause: Clause,
    force: Force | None,
    binds: tuple[str, ...],
    given: tuple[str, ...],
    topics: tuple[str, ...],
    above: Above,
    known: Known,
) -> Statement:
    reading, roles = clause.reading, known.roles
    norm = reading.norm if reading is not None and reading.norm and reading.force == force else None
    held = parts.parts(clause.own[:SENTENCE], force, known.parts)
    scope = above.scope if force != "define" else ()
    touched = roles.touched(clause.own, binds, held.acting(known.parts), scope)
    if not roles.people(touched):
        if force == "sanction":
            touched = tuple(dict.fromkeys((*touched, *roles.people(given))))
        elif binds and roles.organisations.issuperset(binds) and above.inherited:  # what a school does below "Voor …"
            touched = tuple(dict.fromkeys((*touched, *roles.people(above.inherited))))
    return Statement(
        topics=topics,
        norm=norm or known.norm_of.get(force or "inform") or known.norm_of["inform"],
        binds=binds,
        affects=touched,
        quote=clause.quote,
        conditions=held.conditions,
        exceptions=held.exceptions,
        decided_by=held.decided_by,
        report_to=held.report_to,
        deadline=held.deadline,
        age=held.age,
        consequences=held.consequences,
        certainty=held.certainty,
    )
