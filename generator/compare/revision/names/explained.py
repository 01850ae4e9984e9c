"""Names that a text explains: a definition that stays word for word, and an abbreviation that it introduces."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.compare.revision import cues
from generator.compare.revision.names.naming import Likeness, alike, reverses
from generator.compare.revision.names.replaced import Replaced
from generator.ground.expressions import expression
from generator.language import words

_read = words.patterns.names
_ANNOUNCING = expression(_read.DEFINING, re.IGNORECASE)
_INTRODUCED = expression(r"(?<![\w-])(?:([^\W\d_]+e) )?([^\W\d_]+(?:-[^\W\d_]+)*) \(([A-Z][A-Za-z]{1,6})\)")
# What is one of these is a rule, and no name for somebody or something.
_NO_NAME = (*cues.HARD, cues.QUANTITY, cues.RULING, cues.SANCTION)

Introduced = tuple[str, str]
"""What an abbreviation is said to stand for, in small letters: the adjective, if any, and the noun."""


def announces(text: str) -> bool:
    """Return whether a text says that it, or what stands below it, explains names."""
    return _ANNOUNCING.search(text) is not None


def defined_alike(name: Replaced, old: str, new: str, *, announced: bool) -> bool:
    """Return whether both texts of a provision, of which only the name differs, explain it by who or what is meant.

    ``announced`` is whether what the provision stands under says that names are explained there.
    """
    both = name.old, name.new
    if any(reverses(each) for each in both) or not (announced or announces(old)):
        return False
    if any(cues.found(each)[kind] for each in both for kind in _NO_NAME if kind != cues.NUMBER):
        return False
    return _explains(name.old, old) and _explains(name.new, new)


def _explains(name: str, text: str) -> bool:
    """Return whether a text explains a name, and not by that name."""
    written = re.escape(name)
    if len(re.findall(rf"(?<![^\W_]){written}(?![^\W_])", text, re.IGNORECASE)) != 1:
        return False
    return re.search(_read.DEFINED.format(name=written), text, re.IGNORECASE) is not None


def introduced(text: str) -> dict[str, Introduced]:
    """Return the abbreviations that a text introduces, as printed, each with what it stands for."""
    return {match[3]: ((match[1] or "").lower(), match[2].lower()) for match in _INTRODUCED.finditer(text)}


def in_full(name: Replaced, before: Mapping[str, Introduced], after: Mapping[str, Introduced]) -> Likeness | None:
    """Return in what two names are alike of which the old one is an abbreviation that the old text introduces."""
    if name.old not in before:
        return None
    one, other = before[name.old], after.get(name.new, ("", name.new.lower()))
    return alike(one[1], other[1]) if one[0] == other[0] else alike(" ".join(one), " ".join(other).strip())


def belongs(name: Replaced, old: Introduced, new: Introduced) -> bool:
    """Return whether a replaced word is part of what an abbreviation stood for, and of what the new name stands for."""
    one, other = name.old.lower(), name.new.lower()
    if one == old[0]:
        return alike(" ".join(old), f"{other} {new[1]}") is not None
    return (one, other) == (old[1], new[1])
