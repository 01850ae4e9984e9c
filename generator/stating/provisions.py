"""What one text says: its statements, with the topic, force, people and parts that its own words name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from generator.ground import quotation, sentences
from generator.ground.signs import compared
from generator.model import Force, RolesBasis, Statement, Vocabulary
from generator.stating import actors, conditions, consent, parts, who
from generator.stating.clauses import Clause, clauses
from generator.stating.force import Cue, Reading, read
from generator.stating.segments import of_kind, segments
from generator.stating.senses import meant
from generator.stating.sentence import denies
from generator.stating.sought import Sought, sought
from generator.stating.who import Roles

_READ = 6000
"""Characters of a text that are read, so that one of megabytes costs no more than a page; the longest in the data has
572. A sentence that begins before this is read to its end."""
_SENTENCE = 2000  # characters of a sentence that are read; the longest in the data has 313
_HITS = 4  # so often a cue is counted: more says no more
_SECOND_TOPIC = 1.2
"""What a topic must score to stand beside the first: a single cue scores 1 to 2, the earlier the more, so one that
stands in the last fifth of a text does not."""


@dataclass(frozen=True, slots=True)
class Known:
    """A vocabulary made ready: compiled cues, and the labels of a text for which no cue fits."""

    roles: Roles
    cues: tuple[Cue, ...]
    topics: tuple[tuple[str, re.Pattern[str]], ...]
    parts: actors.Words
    norm_of: Mapping[Force, str]
    sought: Sought
    other_topic: tuple[str, ...]

    def topics_of(self, text: str) -> tuple[str, ...]:
        """Return the topics whose cues ``text`` holds, the likeliest first, two at most."""
        scores: dict[str, float] = {}
        text = meant(text)
        for topic, pattern in self.topics:
            hits = [match.start() for match in islice(pattern.finditer(text), _HITS)]
            if hits:
                # The more often and the earlier a cue occurs, the likelier is it what the text is about.
                scores[topic] = len(hits) + 1.0 - hits[0] / (len(text) + 1)
        ranked = sorted(scores, key=lambda topic: -scores[topic])
        return tuple(ranked[:1] + [topic for topic in ranked[1:3] if scores[topic] >= _SECOND_TOPIC])

    def one_topic(self, text: str) -> str | None:
        """Return the topic of a heading or lead-in that holds cues of a single one; of several it does not tell."""
        read = meant(text[:_READ])
        found = [topic for topic, pattern in self.topics if pattern.search(read)]
        return found[0] if len(found) == 1 else None

    def read(self, clause: str) -> Reading | None:
        """Return the force of a clause."""
        return read(compared(clause[:_SENTENCE]), self.cues, self.roles.kind)


@lru_cache(maxsize=8)
def known(vocabulary: Vocabulary) -> Known:
    """Return a vocabulary made ready."""
    return Known(
        roles=who.roles_of(vocabulary.roles, vocabulary.actors),
        cues=tuple(Cue(norm.id, norm.force, _pattern(norm.cues)) for norm in vocabulary.norms),
        topics=tuple((topic.id, pattern) for topic in vocabulary.topics if (pattern := _pattern(topic.cues))),
        parts=actors.words_of(vocabulary.actors, vocabulary.measures),
        norm_of={norm.force: norm.id for norm in reversed(vocabulary.norms)},
        sought=sought(vocabulary.synonyms, vocabulary.roles),
        other_topic=tuple(topic.id for topic in vocabulary.topics if topic.id in vocabulary.rest_topics)[:1],
    )


def _pattern(cues: Sequence[str]) -> re.Pattern[str] | None:
    return re.compile("|".join(f"(?:{cue})" for cue in cues), re.IGNORECASE) if cues else None


@dataclass(frozen=True, slots=True)
class Above:
    """What a text takes over from what stands above it: the roles, groups, force and topic that hold there.

    ``spoken`` are the people that a lead with a force of its own speaks of; null where no such lead is to be finished.
    """

    inherited: tuple[str, ...] | None = None
    scope: tuple[str, ...] = ()
    force: Force | None = None
    topic: str | None = None
    spoken: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """The statements of a text, how their roles are known, and what of it was not read."""

    statements: tuple[Statement, ...]
    basis: RolesBasis
    unread: str | None = None


def say(text: str, heading: str, above: Above, vocabulary: Known) -> Said:
    """Return what ``text`` says, the quotations verbatim and in its order."""
    stop = _stop(text)
    read = [replace(each, words=compared(each.words[:_SENTENCE])) for each in clauses(text[:stop], vocabulary.read)]
    found = [(each, _force(each, above if number == 0 else _later(above))) for number, each in enumerate(read)]
    binding, spoken, basis = _binding(text[:stop], found, above, vocabulary)
    statements: list[Statement] = []
    for (clause, force), binds, given in zip(found, binding, spoken, strict=True):
        own = _own_topics(clause.words, vocabulary)
        if statements and _goes_with(statements[-1], clause, force, own, vocabulary):
            longer = f"{statements[-1].quote} {clause.quote}"
            if quotation.parts(longer, text) is not None:
                statements[-1] = replace(statements[-1], quote=longer)
                continue
        statements.append(
            _statement(
                clause,
                force,
                binds,
                given,
                own or _elsewhere(clause.words, text[:stop], heading, above, vocabulary),
                above,
                vocabulary,
            )
        )
    said = frozenset(role for statement in statements for role in statement.binds)
    once = tuple(each for number, each in enumerate(statements) if each not in statements[:number])
    return Said(once, basis if said else "none", text[stop:].strip() or None)


def _elsewhere(clause: str, text: str, heading: str, above: Above, vocabulary: Known) -> tuple[str, ...]:
    """Return the topics of a clause without a cue: of its heading, of what stands above it, of the whole text.

    Where none of these has one, what a reader with its words is after.
    """
    given = vocabulary.topics_of(compared(heading)) or ((above.topic,) if above.topic else ())
    return (
        given
        or vocabulary.topics_of(compared(text))
        or vocabulary.sought.likeliest(meant(clause))
        or vocabulary.sought.likeliest(meant(text))
        or vocabulary.other_topic
    )


def _own_topics(clause: str, vocabulary: Known) -> tuple[str, ...]:
    """Return the topics of a clause: of what it says itself, then of the conditions and the aim before it."""
    said = [each for each in segments(clause) if not (each.kind == "aim" and each.fronted)]
    main = of_kind(clause, said, "main", "aim", "content", "relative")
    return vocabulary.topics_of(main) or vocabulary.topics_of(clause)


def _goes_with(before: Statement, clause: Clause, force: Force | None, own: tuple[str, ...], vocabulary: Known) -> bool:
    """Whether a clause says nothing by itself, or only goes on with what a word means."""
    guessed = clause.reading is None or clause.reading.basis == "default"
    explains = guessed and before.norm == vocabulary.norm_of.get("define")
    return explains or (force is None and not own)


def _stop(text: str) -> int:
    """Return where the last sentence ends that begins before the limit."""
    if len(text) <= _READ:
        return len(text)
    return next(stop for start, stop in sentences.places(text) if stop >= _READ)


def _later(above: Above) -> Above:
    """Return what holds for a second sentence: a lead such as "Niet doen:" is finished by the first."""
    return replace(above, force=None)


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


def _binding(
    text: str, found: Sequence[tuple[Clause, Force | None]], above: Above, vocabulary: Known
) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]], RolesBasis]:
    """Return whom each clause is about, and how that is known of the text as a whole.

    Who is named is spoken to in what follows as well; before anybody is named, those of the section are.
    """
    roles = vocabulary.roles
    named = [_subject(consent.without(clause.words, vocabulary.parts), roles) for clause, _ in found]
    finished = above.spoken if sentences.starts_low(text) else None
    if named and finished is not None:  # who comes first in what finishes a lead is no subject of it
        named[0] = finished
    people = next((some for own in named if (some := roles.people(own))), ())
    given = above.inherited or people or (above.scope if who.everyone(text) else ())
    spoken: list[tuple[str, ...]] = []
    for own in named:
        given = roles.people(own) or given or own
        spoken.append(own or given)
    binding = [
        _bound(clause, force, own, each, above, roles)
        for (clause, force), own, each in zip(found, named, spoken, strict=True)
    ]
    all_bound = {role for each in binding for role in each}
    if all_bound <= roles.printed(text).union(finished or ()):
        return binding, spoken, "printed"
    return binding, spoken, "inherited" if all_bound == set(above.inherited or ()) else "generic"


def _subject(clause: str, roles: Roles) -> tuple[str, ...]:
    """Return whom a clause names as its subject: where it speaks itself, in what it says that they do, or anywhere."""
    parts = segments(clause)
    conditioned = of_kind(clause, parts, "condition")
    for words_ in (of_kind(clause, parts, "main"), of_kind(clause, parts, "content"), clause, conditioned):
        if named := roles.subject(words_.strip(" ,")):
            return named
    return ()


def _bound(
    clause: Clause, force: Force | None, own: tuple[str, ...], given: tuple[str, ...], above: Above, roles: Roles
) -> tuple[str, ...]:
    """Return whom a clause binds of those it is about.

    A sanction binds who takes it, not whom it touches; a thought or definition binds only whom it names.
    """
    if force == "sanction":
        return _once(role for role in (*own, *roles.agents(clause.words)) if role in roles.organisations)
    if force == "define":
        return roles.addressed(clause.words) if who.says_for_whom(clause.words) else ()
    if force is None or force == "inform":
        return own
    if force == "state" and (not who.speaks(clause.words) or given == above.scope != above.inherited):
        return own
    return given


def _once(roles: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(roles))


def _statement(
    clause: Clause,
    force: Force | None,
    binds: tuple[str, ...],
    given: tuple[str, ...],
    topics: tuple[str, ...],
    above: Above,
    vocabulary: Known,
) -> Statement:
    reading, roles = clause.reading, vocabulary.roles
    norm = reading.norm if reading is not None and reading.norm and reading.force == force else None
    held = parts.parts(clause.own[:_SENTENCE], force, vocabulary.parts)
    touched = roles.touched(clause.own, binds, held.acting, above.scope)
    if force == "sanction" and not roles.people(touched):
        touched = _once((*touched, *roles.people(given)))
    return Statement(
        topics=topics,
        norm=norm or vocabulary.norm_of.get(force or "inform") or vocabulary.norm_of["inform"],
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
