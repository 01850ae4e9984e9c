"""Words that elsewhere are one name for the same people, in texts that tell those people apart themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from generator.ground.expressions import expression
from generator.language import words

_read = words.patterns.apart
_SENTENCES = expression(r"(?<=[.!?;])\s+|\n")
_GROUPS = tuple(
    (
        tuple(expression(rf"(?<![^\W_])(?:{member})(?![^\W_])", re.IGNORECASE) for member in members),
        in_one_sentence,
    )
    for members, in_one_sentence in _read.APART
)


class Distinct:
    """The groups of words by which two texts, given as those of their units, both name different people."""

    def __init__(self, old: Iterable[str], new: Iterable[str]) -> None:
        sides = [list(old), list(new)]
        self._groups = tuple(
            members
            for members, in_one_sentence in _GROUPS
            if all(_tells_apart(side, members, in_one_sentence=in_one_sentence) for side in sides)
        )

    def differ(self, old: str, new: str) -> bool:
        """Return whether somebody of such a group stands in one of two wordings where another does in the other."""
        return any(_named(old, members) != _named(new, members) for members in self._groups)


def _tells_apart(texts: Iterable[str], members: Sequence[re.Pattern[str]], *, in_one_sentence: bool) -> bool:
    parts = (part for text in texts for part in _SENTENCES.split(text)) if in_one_sentence else ["\n".join(texts)]
    return any(sum(bool(member.search(part)) for member in members) > 1 for part in parts)


def _named(text: str, members: Sequence[re.Pattern[str]]) -> list[int]:
    """Return which members a text names, one after the other."""
    found = sorted((match.start(), at) for at, member in enumerate(members) for match in member.finditer(text))
    return [at for _, at in found]
