"""The watch on suggested statements: none has a force that an explicit denial in its clause turns round."""

from __future__ import annotations

import re

from generator.ground.expressions import expression
from generator.language import words
from generator.model import Force
from generator.stating.segments import of_kind, segments

_read = words.patterns.stating.force
_DENIAL = expression(_read.DENIAL, re.IGNORECASE)
_NO_DENIAL = expression(_read.NO_DENIAL, re.IGNORECASE)
_FREES = expression(_read.FREES, re.IGNORECASE)
_LIFTS = expression(_read.LIFTS_BAN, re.IGNORECASE)
_UNDONE = expression(_read.UNDONE, re.IGNORECASE)
_AGAINST = expression(_read.ADVISED_AGAINST, re.IGNORECASE)


def against_denial(quote: str, force: Force) -> bool:
    """Return whether an explicit denial in the clause of a statement turns its force round.

    Written apart from how a force is read, so that one sees the faults of the other.
    """
    plain = _NO_DENIAL.sub(" ", quote)
    main = of_kind(plain, segments(plain), "main")
    if not _DENIAL.search(main):
        return False
    if force == "permit":
        return not _FREES.search(main)
    if force == "permit-if":
        return not _LIFTS.search(quote)
    if force == "advise":
        return not _AGAINST.search(main)
    return force in ("oblige", "sanction") and not (force == "oblige" and _UNDONE.search(main))
