"""A replacement that recurs: one person, office, place or product under another name, in all its forms.

``vestigingsdirecteur → schooldirecteur`` and ``vestigingen → scholen`` are one renaming: what both words end in is left
out, and of what remains linking letters and doubled vowels. It counts as a renaming only where it is complete: it
recurs, the old name is gone from the new text, and none of the new names stood in the old text (two offices that become
one is no renaming), and where both words are names of one kind: of one line of ``language/nl/patterns/names.py``, or
names that are no words. What touches a number, negation, modal verb, condition, conjunction or sanction never is one,
nor what reverses a name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from generator.compare.revision import cues
from generator.compare.revision.changes import JudgedEdit
from generator.compare.revision.cues import HARD
from generator.compare.revision.edits import Edit
from generator.language import words

# What recurs stands in two places at least. With 1 every exchange of one word would be a renaming: 28 substantive edits
# are missed, and 3 of the unseen; with 3 and 4 nothing changes, in the pair of Calvijn neither.
LEAST_PLACES = 2

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
# As printed, unlike the stem of the search: it is looked for inside other words, and that stem is no piece of one.
_ENDING = re.compile(rf"(?<=\w{{3}})(?:{words.patterns.spelling.NAME_ENDINGS})$")
_DOUBLE = re.compile(r"([a-z])\1")
_names = words.patterns.names
_SURE, _DOUBTFUL = ([re.compile(line, re.IGNORECASE) for line in lines] for lines in (_names.SURE, _names.DOUBTFUL))
_HEAD = re.compile(
    rf"[^\W\d_]*?({'|'.join(sorted(_names.HEADS, key=len, reverse=True))})(?:{_names.PLURAL})?", re.IGNORECASE
)
_REVERSED = re.compile(_names.NEVER, re.IGNORECASE)
_TITLE = re.compile(rf"(?:{words.patterns.names.BEFORE_A_PERSON})\s+(?:[A-Z]\.\s*)*$", re.IGNORECASE)
_LAST_WORD = re.compile(r"([^\W_]+)\s+$")
_SHORTEST = 3  # letters of a name that are left whatever both end in; from 1 to 5 nothing comes out differently
_NEVER = HARD | {cues.SANCTION, cues.QUANTITY, cues.RULING}


def renames(placed: Sequence[tuple[str, JudgedEdit]], old_text: str, new_text: str) -> dict[tuple[str, str], list[int]]:
    """Return the renamings among edits: (old stem, new stem) → indexes in ``placed``.

    ``placed`` are judged edits with the key of their unit; the texts are those of both versions as a whole.
    """
    groups: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for index, (_, own) in enumerate(placed):
        stems = _stems(own.edit)
        if stems and own.verdict == "substantive" and _NEVER.isdisjoint(own.basis):
            groups[stems].append(index)
    left, earlier = _inside(new_text), {word.lower() for word in _WORD.findall(old_text)}
    return {
        stems: indexes
        for stems, indexes in groups.items()
        if len({placed[index][0] for index in indexes}) >= LEAST_PLACES
        and stems[0] not in left
        and all(placed[index][1].edit.new.lower() not in earlier for index in indexes)
        and all(_named_alike(placed[index][1].edit) for index in indexes)
    }


def somebody_else(edit: Edit) -> bool:
    """Return whether another person may be meant by the new name, and not the same one by another word."""
    old, new = edit.old.strip(), edit.new.strip()
    acts = bool(cues.found(f"{old} {new}")[cues.ACTOR])
    return acts and not any(line.fullmatch(old) and line.fullmatch(new) for line in _SURE)


def _named_alike(edit: Edit) -> bool:
    """Return whether both words of an edit name persons or things of one kind."""
    old, new = edit.old.strip(), edit.new.strip()
    if any(_REVERSED.fullmatch(name) for name in (old, new)):
        return False
    if any(line.fullmatch(old) and line.fullmatch(new) for line in (*_SURE, *_DOUBTFUL)):
        return True
    heads = _HEAD.fullmatch(old), _HEAD.fullmatch(new)
    if heads[0] and heads[1] and heads[0][1].lower() == heads[1][1].lower():
        return True
    if not (old[:1].isupper() and new[:1].isupper()):
        return False
    return _names_an_institution(edit.before) or (_is_a_name(old) and _is_a_name(new) and not _is_a_person(edit.before))


def _is_a_name(word: str) -> bool:
    """Return whether a word with a capital is none of the language, nor a platform that a rule may be about."""
    return not words.known.is_word(word.lower()) and not cues.found(word)[cues.PLATFORM]


def _is_a_person(before: str) -> bool:
    return _TITLE.search(before) is not None


def _names_an_institution(before: str) -> bool:
    """Return whether the word before a name tells that it is one of a school or board."""
    word = _LAST_WORD.search(before)
    return word is not None and (word[1].lower() in words.lists.IN_NAMES or word[1] in _names.ARTICLES)


def _stems(edit: Edit) -> tuple[str, str] | None:
    """Return what an edit of one word replaces by what; None for any other edit."""
    old, new = _WORD.fullmatch(edit.old.strip()), _WORD.fullmatch(edit.new.strip())
    if not old or not new or edit.old.strip() != edit.old or edit.new.strip() != edit.new:
        return None
    one, other = old[0].lower(), new[0].lower()
    while len(one) > _SHORTEST and len(other) > _SHORTEST and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return _stem(one), _stem(other)


def _stem(word: str) -> str:
    return _DOUBLE.sub(r"\1", _ENDING.sub("", word))


def _inside(text: str) -> str:
    """Return every word of a text once, as stems are written, so that a stem can be looked for in all at once."""
    return "\n".join(sorted({_DOUBLE.sub(r"\1", word.lower()) for word in _WORD.findall(text)}))


def shown(edits: Sequence[Edit]) -> tuple[str, str]:
    """Return the most general pair of names among the edits of one renaming: the shortest."""
    shortest = min(edits, key=lambda edit: (len(edit.old) + len(edit.new), edit.old, edit.new))
    return shortest.old.strip(), shortest.new.strip()
