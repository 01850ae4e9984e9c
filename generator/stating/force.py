"""What a clause does to whom it speaks to: forbids, permits, obliges … as its own words say it.

Read in a fixed order: a rule that does not hold; words that define; verbs and adjectives that allow, oblige or forbid,
with what denies them in the same clause; a denied act; what is limited by "alleen"; then the cues of the vocabulary,
never against a denial.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.ground.expressions import expression
from generator.language import words
from generator.model import Force
from generator.stating import acts, telling
from generator.stating.sentence import Sentence, Subject, denied, pattern, ready

_read, _measures = words.patterns.stating.force, words.patterns.stating.measures
_AWARE, _DEFINES, _SPOKEN = map(pattern, (_read.AWARE, _read.DEFINES, _read.SPOKEN))
_LIFTED, _NO_MEASURE = pattern(_read.LIFTED), pattern(_measures.NO_MEASURE)
_AFTER_AIM, _NOT_AGAINST, _DEMANDED = map(pattern, (_read.AFTER_AIM, _read.NOT_AGAINST, _read.DEMANDED))
_DUTIES, _TIMELY, _MAY_USE = map(pattern, (_read.DUTIES, _read.TIMELY, _read.MAY_USE))
_FOUND, _NO_NEED_TO_KNOW = map(pattern, (_read.FOUND, _read.NO_NEED_TO_KNOW))
_CANNOT_BE, _NOT_MEANT = map(pattern, (_read.CANNOT_BE, _read.NOT_MEANT))
_DECIDES, _MEASURES, _IN_DOUBT = map(
    pattern, (words.patterns.stating.parts.DECIDES, _measures.MEASURES, _read.IN_DOUBT)
)
_WISHES, _PREFERS = map(pattern, (_read.WISHES, _read.PREFERS))
_AVOIDS, _BRANDS, _TAKES = map(pattern, (_read.AVOIDS, _read.BRANDS, _measures.TAKES))
_BREACH, _FOLLOWS, _FILES = map(pattern, (_measures.BREACH, _measures.FOLLOWS, _measures.FILES))
_NOT_ALL, _NEED = pattern(_read.NOT_ALL), pattern(_read.NEED)
_LETS = pattern(_read.LETS)
_OBJECTS, _MAY = pattern(_measures.OBJECTS), pattern(_read.MAY)
_STEP, _VOIDS, _UNDONE, _TO_STEP = map(pattern, (_measures.STEP, _measures.VOIDS, _read.UNDONE, _measures.TO_STEP))
_TIMES, _PUNISHES = pattern(_measures.TIMES), pattern(_measures.PUNISHES)
_NAME = expression(_read.NAME)
_QUOTES = " \"'”’»)"
_DENIABLE: tuple[Force, ...] = ("oblige", "permit", "permit-if", "advise", "sanction")
"""Forces that a denial in the clause takes away."""

Basis = Literal["said", "act", "cue", "default"]


@dataclass(frozen=True, slots=True)
class Cue:
    """What suggests a norm of the vocabulary, with its force."""

    norm: str
    force: Force
    pattern: re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class Reading:
    """The force of a clause; ``said``: a verb or adjective says so, ``act``: a denied or limited act, else a cue.

    ``norm`` is the norm whose cue it was. ``may``: it stands on a verb that a shortened clause after it can share.
    """

    force: Force
    basis: Basis
    norm: str | None = None
    may: bool = False


def read(text: str, cues: Sequence[Cue], subject: Callable[[str], Subject]) -> Reading | None:
    """Return the force of a sentence or clause, null where nothing tells.

    ``subject`` says whom the first words of a sentence name: people, the organisation, or neither.
    """
    if text.rstrip(_QUOTES).endswith("?"):
        return None  # what is asked is not said
    if _NAME.fullmatch(text):
        return None  # a line that is only a name
    sentence = ready(text, subject)
    main, content = sentence.main, sentence.of("content")
    if (_NOT_ALL.search(main) and not _NEED.search(main)) or _FOUND.search(main) or _NO_NEED_TO_KNOW.search(main):
        return None
    if _LIFTED.search(sentence.whole) or _NOT_AGAINST.search(main):
        return Reading("permit", "said")
    if _DEMANDED.search(main):
        return Reading("permit" if denied(main) else "oblige", "said")
    if not denied(main) and _DUTIES.search(sentence.whole):
        return Reading("oblige", "said")
    if _CANNOT_BE.search(main) or _NOT_MEANT.search(main):
        return Reading("forbid", "said", may=True)
    if not denied(main) and _MAY_USE.search(main):
        return Reading("permit", "said", may=True)
    if _DEFINES.search(main):
        return Reading("define", "said")
    if _AWARE.search(main) and not _SPOKEN.search(content):
        return Reading("state", "said")
    if _OBJECTS.search(main) and not denied(main):
        return Reading("permit", "said", may=True)
    struck = _STEP.search(sentence.whole) or _PUNISHES.search(sentence.whole)
    if not denied(main) and (struck or (_VOIDS.search(main) and not _MAY.search(main))):
        return Reading("sanction", "said")
    if (told := _told(sentence, cues, main, content)) is not None:
        return told
    if _AFTER_AIM.search(sentence.whole):
        return Reading("forbid", "said")
    if _NO_MEASURE.search(main):
        return None
    if _UNDONE.search(main):
        return Reading("oblige", "said")
    if not denied(main):
        if _AVOIDS.search(main) or _BRANDS.search(sentence.whole):
            return Reading("forbid", "said")
        if _TAKES.search(main):
            return Reading("sanction", "said")
        if _PREFERS.search(main):
            return Reading("advise", "said")
        if _WISHES.search(main):
            return Reading("state", "said")
        if _FOLLOWS.search(main) and _BREACH.search(sentence.whole):
            return Reading("sanction", "said")
        if sentence.subject == "people" and _FILES.search(main):
            return Reading("oblige", "said")
    if _DECIDES.search(main) and not _MEASURES.search(sentence.whole) and not _LETS.search(main):
        return None if denied(main) else Reading("oblige", "said")
    if not denied(main) and _TIMELY.search(sentence.whole):
        return Reading("oblige", "said")
    if (force := acts.act(sentence)) is not None:
        return Reading(force, "act", may=denied(main))
    if (cued := _cued(sentence, cues)) is not None:
        return cued
    asked = acts.asked(sentence)
    told = _told(sentence, cues, sentence.of("relative"))
    which = asked and (sentence.subject == "people" or (told is not None and told.force == "permit"))
    if told is not None and not which:  # "wie niet mag filmen, meldt dat", "apparaten die niet nodig zijn, zijn uit"
        return told
    return Reading("oblige", "default") if asked else None


def is_step(text: str) -> bool:
    """Return whether a text is a step of a ladder of measures: "2e keer: …", or says who goes to which."""
    return bool(_STEP.search(text) or _TO_STEP.search(text) or _TIMES.search(text))


def _told(sentence: Sentence, cues: Sequence[Cue], *clauses: str) -> Reading | None:
    """Return what a verb or adjective says in the first of these clauses that has one."""
    main = sentence.main
    threatens = any(cue.force == "sanction" and cue.pattern and cue.pattern.search(main) for cue in cues)
    threatens = threatens and not (sentence.subject == "people" and _FILES.search(main))
    threatens = threatens or bool(_FOLLOWS.search(main) and _BREACH.search(sentence.whole))
    for clause in clauses:
        told = telling.told(clause, sentence, whole=clause == main, threatens=threatens)
        if told is not None:
            return Reading(told[0], "said", may=told[1])
    return None


def _cued(sentence: Sentence, cues: Sequence[Cue]) -> Reading | None:
    """Return the force of the first cue that nothing denies in its clause; what is said itself goes first."""
    no = denied(sentence.main)
    main = _IN_DOUBT.sub("", sentence.main)
    in_main = (each for each in _matches(main, cues) if not (no and each[2].force in _DENIABLE))
    anywhere = (
        each
        for each in _matches(sentence.whole, cues)
        if not (each[2].force in _DENIABLE and denied(sentence.clause_at(each[0])))
    )
    for found in (in_main, anywhere):
        first = min(found, key=lambda each: each[:2], default=None)
        if first is not None:
            return Reading(first[2].force, "cue", norm=first[2].norm)
    return None


def _matches(text: str, cues: Sequence[Cue]) -> Iterator[tuple[int, int, Cue]]:
    """Yield where each cue first stands in a text, its rank, and the cue."""
    for rank, cue in enumerate(cues):
        match = cue.pattern.search(text) if cue.pattern is not None else None
        if match is not None:
            yield match.start(), rank, cue
