"""The force that a heading or a lead-in gives to what stands below it: "Niet doen:", "Het is niet toegestaan om:"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ground.expressions import expression
from generator.ground.sentences import starts_low
from generator.language import words
from generator.model import Force
from generator.stating.known import Known
from generator.stating.segments import of_kind, segments
from generator.stating.sentence import pattern

_read = words.patterns.stating.force
_GOOD = expression(_read.GOOD, re.IGNORECASE)
_BAD = expression(_read.BAD, re.IGNORECASE)
_PERMITS = expression(_read.PERMITS, re.IGNORECASE)
_DOES, _OF = pattern(words.patterns.stating.who.DOES), pattern(words.patterns.stating.who.OF)
_SUBJECT = 6  # words of a subject: "Elke leerling en elke medewerker"
_LEAD = 60  # "Wel doen:" and its like stand alone; in a longer text the same words are part of a rule


def alone(heading: str) -> Force | None:
    """Return the force of a heading that is nothing else: "Wel doen", "Don'ts"."""
    if len(heading) > _LEAD:
        return None
    if _BAD.search(heading):
        return "forbid"
    if _GOOD.search(heading):
        return "permit" if _PERMITS.search(heading) else "oblige"
    return None


def leads(lead: str, with_words: Known) -> Force | None:
    """Return the force that a lead-in gives its items: "Het is niet toegestaan om:"."""
    if (told := alone(lead)) is not None or not lead.rstrip().endswith(":"):
        return told
    reading = with_words.read(lead.rstrip().removesuffix(":"))
    return reading.force if reading is not None and reading.basis in ("said", "act") else None


def doers(lead: str, items: Sequence[str], with_words: Known) -> tuple[str, ...] | None:
    """Return who does what the items of a lead say that is a subject and no more; null where it is anything else.

    "De leerkracht die een melding krijgt:", and below it "luistert naar de leerling".
    """
    if not lead.rstrip().endswith(":") or not all(_DOES.match(item) and starts_low(item) for item in items):
        return None
    told = lead.rstrip().removesuffix(":")
    main = of_kind(told, segments(told), "main").strip(" ,")
    *before, last = _OF.split(main)[0].split() or [""]  # of whom somebody is says not what he is
    if len(before) >= _SUBJECT or not with_words.roles.people(with_words.roles.named(last)):
        return None
    return with_words.roles.people(with_words.roles.subject(told)) or None
