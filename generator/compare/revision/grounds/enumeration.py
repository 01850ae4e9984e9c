"""Ground: the same members, named in another order or as a list with a line each.

Order means nothing only among bare words: what stands before or behind may belong to one of them alone, and then that
one stays in its place. Order means something among steps, measures and ranks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.compare.revision import cues
from generator.compare.revision.grounds import form, notation, synonyms
from generator.ground.expressions import expression
from generator.language import words

_read = words.patterns.enumerations
_MEMBER = rf"(?:(?:{_read.ARTICLE}) )?[^\W\d_]+(?:['’-][^\W\d_]+)*"
_MEMBERS = expression(
    rf"(?<![^\W_])({_MEMBER}(?:, {_MEMBER})*)(,?) ({_read.JOINING}) ({_MEMBER})(?=$|[.,;:!?)\n]| ([^\W_]+))",
    re.IGNORECASE,
)
_WORD = expression(r"\w+")
_LAST_WORD = expression(r"([^\W_]+) $")
_FREE_BEFORE, _FREE_BEHIND = expression(_read.BEFORE, re.IGNORECASE), expression(_read.BEHIND, re.IGNORECASE)
_IN_ORDER = expression(rf"(?<![^\W_])(?:{_read.IN_ORDER})(?![^\W_])", re.IGNORECASE)
_CHOICE = expression(rf"(?<![^\W_])(?:{_read.CHOICE})(?![^\W_])", re.IGNORECASE)
_END = expression(rf"[\s;,.]*(?:(?:[;,]|\s)\s*({_read.JOINING}))?[\s;,.]*$", re.IGNORECASE)
_FEWEST = 2


def reordered(old: str, new: str) -> bool:
    """Return whether two texts are the same but for the order of members where that means nothing."""
    if old.lower() == new.lower():
        return False
    one, other = (synonyms.common(notation.common(text)) for text in (old, new))
    if _words(one) != _words(other):  # most pairs of texts, which then cost no more
        return False
    if _IN_ORDER.search(old) or cues.found(old, (cues.SANCTION,))[cues.SANCTION]:
        return False
    return _sorted(one) == _sorted(other)


def _words(text: str) -> list[str]:
    """Return the words of ``text``, which another order of members does not change."""
    return sorted(_WORD.findall(text.lower()))


def _sorted(text: str) -> str:
    """Return ``text`` in small letters, the members of each enumeration in order of the alphabet."""
    return _MEMBERS.sub(_in_order, text).lower()


def _in_order(match: re.Match[str]) -> str:
    """Return members in order; the first or last stays where it is beside words that may belong to it alone.

    There a comma before the joining word counts: it may part the last with those words from the others.
    """
    first, comma, joining, last, behind = match.groups()
    before = _LAST_WORD.search(match.string, max(0, match.start() - form.LONGEST_WORD), match.start())
    members = [*first.lower().split(", "), last.lower()]
    start = 1 if before and not _FREE_BEFORE.fullmatch(before[1]) else 0
    end = len(members) - (1 if behind and not _FREE_BEHIND.fullmatch(behind) else 0)
    if end - start < len(members):
        joining = f"{comma} {joining}".lstrip()
    members[start:end] = sorted(members[start:end])
    return f"{', '.join(members[:-1])} {joining} {members[-1]}"


def as_list(lead: str, items: Sequence[str], prose: str) -> bool:
    """Return whether ``prose`` says in one sentence what a lead and its items say: the same words in the same order.

    Two items are joined by “en” unless the list itself says “of”, or leaves a choice.
    """
    if len(items) < _FEWEST:
        return False
    ends = [_END.search(item) for item in items]
    members = [item[: end.start()] if end else item for item, end in zip(items, ends, strict=True)]
    joints = {end[1].lower() for end in ends[:-1] if end and end[1]} or {_read.AND}
    if len(joints) > 1 or (joints == {_read.AND} and _CHOICE.search(lead)):
        return False
    said = f"{lead.rstrip(' :')} {', '.join(members[:-1])} {joints.pop()} {members[-1]}"
    one, other = (form.plain(synonyms.common(notation.common(text))) for text in (said, prose))
    return one == other and not re.search(r";|[.!?]\s", prose)
