"""Text → the words that are searched: folded, split and stemmed. ``web/search/dutch.js`` is its twin."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from generator.ground.signs import BROKEN, compared
from generator.language import words as language

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_JOINED = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_WITHOUT = ("Mn", "Mc", "Me", "Cf")
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'"})
_BROKEN = re.compile(BROKEN)
_RAISED = re.compile("[²³¹⁰⁴-⁹]")


def fold(text: str) -> str:
    """Return ``text`` in small letters without diacritics and signs that nobody sees; apostrophes alike.

    A word that a soft hyphen parts at the end of a line becomes one with a hyphen, so that its parts are found too; the
    mark of a footnote belongs to no word. Method: Unicode normalisation form KD, then leaving out what combines
    (Unicode Standard Annex #15).
    """
    if text.isascii():
        return text.translate(_APOSTROPHES).lower()
    seen = _RAISED.sub(" ", compared(_BROKEN.sub("-", text)))
    plain = unicodedata.normalize("NFKD", seen.translate(_APOSTROPHES))
    return "".join(sign for sign in plain if unicodedata.category(sign) not in _WITHOUT).lower()


def words(text: str) -> Iterator[str]:
    """Yield the folded words of ``text``; a word with hyphens also as one: ``e``, ``mail``, ``email``."""
    return of_folded(fold(text))


def of_folded(folded: str) -> Iterator[str]:
    """Yield the same of a text that is folded already."""
    for joined in _JOINED.findall(folded):
        if "-" in joined:
            yield from _WORD.findall(joined)
            yield joined.replace("-", "")
        else:
            yield joined


def stems(text: str) -> tuple[str, ...]:
    """Return the stem of each word of ``text`` that says something, in order."""
    return tuple(language.stem.stem(word) for word in words(text) if word not in language.lists.STOP_WORDS)
