"""An edit → the names that it replaces: one by one, without the words before them that only go with a gender."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from generator.compare.revision.edits import Edit
from generator.ground.expressions import expression
from generator.language import words

_TOKEN = expression(r"[^\W_]+(?:[-'’][^\W_]+)*|[^\w\s]")
_MOST_WORDS = 5  # of one name: “Protocol Sociale Veiligheid”, “commissie van toezicht”; more is no name
_MOST_TOKENS = 60  # of an edit that only replaces names: the redline joins those with a word or two between them
_DETERMINERS = words.patterns.names.SAME_DETERMINERS


@dataclass(frozen=True, slots=True)
class Replaced:
    """One name that became another, as printed; ``before`` is what the old text says in front of it."""

    old: str
    new: str
    before: str


def replaced(edit: Edit) -> tuple[Replaced, ...]:
    """Return what names an edit replaces by what, in order; none where it does anything else besides."""
    old, new = _TOKEN.findall(edit.old), _TOKEN.findall(edit.new)
    if max(len(old), len(new)) > _MOST_TOKENS:
        return ()
    found = []
    for operation, start, stop, first, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if operation == "equal":
            continue
        names = _without_determiners(old[start:stop], new[first:last])
        if not all(map(_is_name, names)):
            return ()
        before = f"{edit.before}{' '.join(old[: stop - len(names[0])])} ".replace("  ", " ")
        found.append(Replaced(old=" ".join(names[0]), new=" ".join(names[1]), before=before))
    return tuple(found)


def _is_name(tokens: Sequence[str]) -> bool:
    return 0 < len(tokens) <= _MOST_WORDS and all(token[0].isalnum() for token in tokens)


def _without_determiners(old: Sequence[str], new: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Return two names without the articles by which they begin, where those differ in gender only."""
    for alike in _DETERMINERS:
        said = [side[0].lower() if len(side) > 1 and side[0].lower() in alike else "" for side in (old, new)]
        if any(said) and alike.issuperset(said):
            return old[bool(said[0]) :], new[bool(said[1]) :]
    return old, new
