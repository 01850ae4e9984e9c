"""The force that a heading or a lead-in gives to what stands below it: "Niet doen:", "Het is niet toegestaan om:"."""

from __future__ import annotations

import re

from generator.ground.expressions import expression
from generator.language import words
from generator.model import Force
from generator.stating.known import Known

_read = words.patterns.stating.force
_GOOD = expression(_read.GOOD, re.IGNORECASE)
_BAD = expression(_read.BAD, re.IGNORECASE)
_PERMITS = expression(_read.PERMITS, re.IGNORECASE)
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
