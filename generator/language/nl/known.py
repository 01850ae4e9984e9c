"""Which words there are: the word list of OpenTaal (``opentaal/``), read when it is first asked for.

A word that is not in the list may still be one: a name, or a compound that nobody wrote down. ``is_compound`` knows
the latter by its parts.
"""

from __future__ import annotations

import lzma
import string
from functools import cache
from pathlib import Path

from generator.language.nl.lists import LINKING_SOUNDS, NEW_WORDS

_LIST = Path(__file__).parent / "opentaal" / "words.txt.xz"
_LETTERS = string.ascii_lowercase
_LONGEST = 60  # letters; the longest word of the list has 30, and a compound is made of two
_PART = 4  # letters of a part of a compound at least; with three, “mannier” would be one


@cache
def _words() -> frozenset[str]:
    return NEW_WORDS.union(lzma.decompress(_LIST.read_bytes()).decode("utf-8").split())


def is_word(word: str) -> bool:
    """Return whether ``word``, in small letters, is in the list or made of two that are."""
    return word in _words() or is_compound(word)


def is_compound(word: str) -> bool:
    """Return whether ``word`` is made of two words of the list, with a linking sound between them or none."""
    known = _words()
    if len(word) > _LONGEST:
        return False
    for cut in range(_PART, len(word) - _PART + 1):
        if word[cut:] in known and any(
            word[:cut].endswith(sound) and len(head := word[: cut - len(sound)]) >= _PART and head in known
            for sound in LINKING_SOUNDS
        ):
            return True
    return False


def neighbours(word: str) -> frozenset[str]:
    """Return the words of the list that one slip makes of ``word``: a letter more, less, or another, or two exchanged.

    Method: the candidates of P. Norvig, How to Write a Spelling Corrector (2007).
    """
    if len(word) > _LONGEST:
        return frozenset()
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    found = {head + tail[1:] for head, tail in cuts if tail}
    found |= {head + tail[1] + tail[0] + tail[2:] for head, tail in cuts if len(tail) > 1}
    found |= {head + letter + tail[1:] for head, tail in cuts if tail for letter in _LETTERS}
    found |= {head + letter + tail for head, tail in cuts for letter in _LETTERS}
    return frozenset(found & _words()) - {word}
