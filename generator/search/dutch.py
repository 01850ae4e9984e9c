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
    zeggen zegt gezegd vinden vindt denken denk zien zie ziet gemaakt geven geeft zetten zet gezet heten heet
    vragen vraag vraagt wilt zal komen komt kom krijg krijgt krijgen gebeurt gebeuren staat staan zit zitten
    hoort weten weet m'n z'n d'r
    """.split()  # noqa: SIM905  a list of words reads better as words
)


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


# Where the algorithm goes astray: `gevolgen` is no form of `volgen`, and these plurals are irregular.
IRREGULAR = {
    "gevolg": "gevolg",
    "gevolgen": "gevolg",
    "kinderen": "kind",
    "leden": "lid",
    "reageert": "reageer",
}
_LONG_VOWEL = re.compile(r"([aeou])\1(?=[^aeiou]*$)")
_ENDINGS = re.compile(r"(?<=...)[dts]{1,2}$")
_stemmer = snowballstemmer.stemmer("dutch")


@cache
def stem(word: str) -> str:
    """Return what the forms of a folded word have in common: ``schorsing``, ``geschorst`` → ``schor``.

    Method: Kraaij and Pohlmann (1994), *Porter's stemming algorithm for Dutch*, as written in Snowball. It leaves the
    endings of the third person, of many participles and of some plurals (``plaatst``, ``verwijderd``, ``accounts``),
    and spells one stem with a long or a short vowel (``maatregeel``, ``maatregel``). So a last d, t or s is taken off
    what it returns, and a long vowel or doubled consonant at the end is written once. The result is a key, no word.
    """
    stemmed: str = IRREGULAR.get(word) or _stemmer.stemWord(word)
    return _LONG_VOWEL.sub(r"\1", _DOUBLED.sub(r"\1", _ENDINGS.sub("", _DOUBLED.sub(r"\1", stemmed))))


def stems(text: str) -> tuple[str, ...]:
    """Return the stem of each word of ``text`` that says something, in order."""
    return tuple(stem(word) for word in words(text) if word not in FUNCTION_WORDS)
