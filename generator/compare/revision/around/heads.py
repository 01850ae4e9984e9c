"""Whether the head or foot of a page says but what its text is called and whose it is."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.ground.expressions import expression
from generator.ground.signs import compared
from generator.ground.text import slug
from generator.language import words
from generator.model import Edition

_WORDED = expression(words.patterns.ingest.furniture.WITH_PAGE, re.IGNORECASE)
_WORD = expression(r"\w+")
_AROUND = " |•·–—-"


class Heads:
    """The names that stand above or below the pages of one edition: its title, its institution, its only school.

    Where an institution has several schools, which of them a page names may say for whom its rules are.
    """

    def __init__(self, edition: Edition) -> None:
        institution = edition.institution
        schools = [school.name for school in institution.schools] if len(institution.schools) == 1 else []
        named = (edition.version.title or "", institution.name, institution.short_name, *schools)
        # A text that nobody's name is found in is called after its file, and that says whatever it says.
        named = tuple(name for name in named if slug(name) != edition.protocol.id)
        # The longest first: a title may hold the name of the school.
        self._names = sorted({name for name in map(_words, named) if name}, key=lambda name: (-len(name), name))

    def names(self, text: str) -> bool:
        """Return whether ``text``, without the number of a page, holds one of these names or some, and no word more."""
        left = list(_words(without_page(text)))
        held = bool(left)
        for name in self._names:
            _strike(left, name)
        return held and not any(left)


def without_page(line: str) -> str:
    """Return a line without the number of a page that it names as such, and without what parts that from the rest."""
    text = line.strip()
    rest = _WORDED.sub("", text)
    return rest.strip(_AROUND) if rest != text else text


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(compared(text).casefold()))


def _strike(left: list[str], name: Iterable[str]) -> None:
    """Empty the words of a name in ``left``: where it stands once. What is said twice says something else."""
    sought = list(name)
    for start in range(len(left) - len(sought) + 1):
        if left[start : start + len(sought)] == sought:
            left[start : start + len(sought)] = [""] * len(sought)
            return
