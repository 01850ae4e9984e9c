"""Compounds by their parts: ``groepsapp`` → ``groep``, ``app``. ``web/search/dutch.js`` is its twin.

Only a text has :func:`elided` ones: what is left out of ``film- en geluidsopnamen`` is asked for as ``filmopnamen``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Set
from functools import cache

from generator.language import words
from generator.search import terms

# Words with the hyphen before or behind them, and the signs by which an enumeration ends.
_PIECE = re.compile(r"-?[^\W_]+(?:['-][^\W_]+)*-?|[.;:!?()]")
# A word that is only a part of a compound counts less than the word itself: see `_WEIGHTS` in index.py.
_PART = 0.6
_LAST = 200  # texts: what stands above an article is said again for each of its points
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


def elided(text: str, split: Callable[[str], tuple[str, ...]]) -> Iterator[str]:
    """Yield the compounds of which the folded ``text`` leaves a part to its neighbour, in full.

    ``foto-, film- en geluidsopnamen`` → ``fotoopnamen``, ``filmopnamen``; ``kennisontwikkeling/-deling`` →
    ``kennisdeling``. ``split`` gives the parts of the neighbour; of one that is no compound nobody can tell what is
    left out. ``privacy-en auteursrecht``, a space short, counts too.
    """
    if "-" not in text:
        return
    heads: list[str] = []
    before = ""
    for piece in _PIECE.findall(text):
        bare, _, ending = piece.rpartition("-")
        if piece in words.lists.ENUMERATING:
            continue
        if bare and (not ending or ending in words.lists.ENUMERATING):
            heads.append(bare)
        elif piece.startswith("-"):
            yield from (first + ending for first in split(before)[:1])
        else:
            yield from (head + last for head in heads for last in split(piece)[-1:])
            heads, before = [], piece


def _better(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return (len(one), -len(one[-1])) < (len(other), -len(other[-1]))


class Compounds:
    """Splits words, once each, and remembers which words turned out to be parts of others."""

    def __init__(self, lexicon: Set[str]) -> None:
        self._lexicon = lexicon
        self._known: dict[str, tuple[str, ...]] = {}
        self._stems: dict[str, tuple[tuple[str, float], ...]] = {}
        self.used: Counter[str] = Counter()
        self._last: dict[str, tuple[tuple[str, float], ...]] = {}

    def parts(self, word: str) -> tuple[str, ...]:
        """Return what :func:`parts` says of a word."""
        if word not in self._known:
            self._known[word] = parts(word, self._lexicon)
            self.used.update(self._known[word])
        return self._known[word]

    def stems(self, text: str) -> tuple[tuple[str, float], ...]:
        """Return the stem of each word with weight 1, and those of its parts with less; of elided compounds too."""
        if text not in self._last:
            if len(self._last) == _LAST:
                self._last.clear()
            folded = terms.fold(text)
            found = (*terms.of_folded(folded), *elided(folded, self.parts))
            self._last[text] = tuple(weighed for word in found for weighed in self._weighed(word))
        return self._last[text]

    def _weighed(self, word: str) -> tuple[tuple[str, float], ...]:
        if word not in self._stems:
            telling = (part for part in self.parts(word) if part not in words.lists.STOP_WORDS)
            own = ((words.stem.stem(word), 1.0), *((words.stem.stem(part), _PART) for part in telling))
            self._stems[word] = () if word in words.lists.STOP_WORDS else own
        return self._stems[word]
