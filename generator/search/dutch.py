"""Text → the words that are searched: folded, split and stemmed. ``docs/assets/search/dutch.js`` is its twin."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

import snowballstemmer

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_JOINED = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'"})
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_DOUBLED = re.compile(r"([bdfgklmnprst])\1$")

# Words that say nothing about what a rule is about. They are neither kept in the index nor asked of it.
FUNCTION_WORDS = frozenset(
    """
    aan al alle als althans altijd ander andere anders bij ben bent dan dat de deze die dit doen doet doe door dus
    eens een eigen elk elke en er erg even gaan gaat ga geen haar had heb hebben hebt heeft hem het hier hij hoe hoeft
    hun iemand iets ik in is ja je jij jou jouw jullie kan kun kunnen kunt maak maar maken maakt mag meer men met mij
    mijn moet moeten mogen n naar nee niet niets nog nu of om omdat onder ons onze ook op over per s t te tegen
    terug toch toe tot tussen u uit uw van vanuit veel via volgens voor vooral waar waarom wanneer want waren was wat
    we weer wel welk welke werd wie wij wil willen word worden wordt ze zelf zich zij zijn zo zoals zonder zou zullen
    zal komen komt kom krijg krijgt krijgen gebeurt gebeuren staat staan zit zitten hoort weten weet m'n z'n d'r

    """.split()
)


def fold(text: str) -> str:
    """Return ``text`` in small letters without diacritics, soft hyphens and marks of direction; apostrophes alike.

    Method: Unicode normalisation form KD, then leaving out what combines (Unicode Standard Annex #15).
    """
    plain = unicodedata.normalize("NFKD", _INVISIBLE.sub("", text).translate(_APOSTROPHES))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).lower()


def words(text: str) -> Iterator[str]:
    """Yield the folded words of ``text``; a word with hyphens also as one: ``e``, ``mail``, ``email``."""
    for joined in _JOINED.findall(fold(text)):
        yield from (match.group() for match in _WORD.finditer(joined))
        if "-" in joined:
            yield joined.replace("-", "")


_stemmer = snowballstemmer.stemmer("dutch")


@cache
def stem(word: str) -> str:
    """Return what the forms of a folded word have in common: ``schorsing``, ``geschorst`` → ``schors``.

    Method: Kraaij and Pohlmann (1994), *Porter's stemming algorithm for Dutch*, as written in Snowball; a doubled
    last consonant is then made single, since that algorithm does so only in some forms (``appen``, ``app`` → ``ap``).
    """
    stemmed: str = _stemmer.stemWord(word)
    return _DOUBLED.sub(r"\1", stemmed)


def stems(text: str) -> tuple[str, ...]:
    """Return the stem of each word of ``text`` that says something, in order."""
    return tuple(stem(word) for word in words(text) if word not in FUNCTION_WORDS)
