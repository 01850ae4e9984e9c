"""Text → the words that are searched: folded, split and stemmed. ``web/search/dutch.js`` is its twin."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from generator.language import words as language

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_JOINED = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'"})
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def fold(text: str) -> str:
    """Return ``text`` in small letters without diacritics, soft hyphens and marks of direction; apostrophes alike.

    Method: Unicode normalisation form KD, then leaving out what combines (Unicode Standard Annex #15).
    """
    if text.isascii():
        return text.translate(_APOSTROPHES).lower()
    plain = unicodedata.normalize("NFKD", _INVISIBLE.sub("", text).translate(_APOSTROPHES))
    return "".join(letter for letter in plain if not unicodedata.category(letter).startswith("M")).lower()


def words(text: str) -> Iterator[str]:
    """Yield the folded words of ``text``; a word with hyphens also as one: ``e``, ``mail``, ``email``."""
    for joined in _JOINED.findall(fold(text)):
        if "-" in joined:
            yield from _WORD.findall(joined)
            yield joined.replace("-", "")
        else:
            yield joined


def stems(text: str) -> tuple[str, ...]:
    """Return the stem of each word of ``text`` that says something, in order."""
    return tuple(language.stem.stem(word) for word in words(text) if word not in language.lists.STOP_WORDS)
