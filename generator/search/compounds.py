"""Compounds by their parts: ``groepsapp`` → ``groep``, ``app``. ``web/search/dutch.js`` is its twin."""

from __future__ import annotations

from collections.abc import Set
from functools import cache

from generator.language import words

SHORTEST = 3
"""The fewest letters of a part, as of ``app`` and ``les``.

With 2 the 177 answered questions in ``tests/golden/search`` find 6 results more, and no answer stands higher; with 4
two have no answer on top that had one; with 5 they have it again, and 190 of 5,660 results are gone.
"""


def parts(word: str, lexicon: Set[str]) -> tuple[str, ...]:
    """Return the words that the folded ``word`` is made of, or nothing where it is not a compound.

    All are in ``lexicon``; of the last part, which carries the inflection, it may be the stem (``whatsapp-groepen``).

    Between parts a linking sound may stand (``groep-s-app``, ``leerling-en-raad``). Of several readings the one with
    the fewest parts wins, then that with the longest last part, since the last part says what the thing is. Method:
    splitting on known words, after Monz and De Rijke (2001), *Shallow morphological analysis in monolingual
    information retrieval for Dutch, German and Italian*.
    """

    @cache
    def split(start: int) -> tuple[str, ...] | None:
        found: tuple[str, ...] | None = None
        rest = word[start:]
        if start and len(rest) >= SHORTEST and (rest in lexicon or words.stem.stem(rest) in lexicon):
            return (rest,)
        for end in range(start + SHORTEST, len(word) - SHORTEST + 1):
            head = word[start:end]
            if head not in lexicon:
                continue
            for link in words.lists.LINKING_SOUNDS:
                if word.startswith(link, end):
                    tail = split(end + len(link))
                    if tail and (found is None or _better((head, *tail), found)):
                        found = (head, *tail)
        return found

    if len(word) < 2 * SHORTEST or len(word) > 60:
        return ()
    return split(0) or ()


def _better(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return (len(one), -len(one[-1])) < (len(other), -len(other[-1]))
