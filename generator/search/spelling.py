"""The words that a misspelt one may be meant as: ``web/search/spelling.js`` chooses among them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from generator.language import words
from generator.model import Corpus
from generator.search import terms

# Letters, some 16 kB compressed, fetched only after a word that is nowhere: twice what five texts need.
_MOST = 50_000
# The shortest that another may be read as: of three letters too many are one apart.
_SHORTEST = 4


class Read:
    """Counts the words of documents, given one by one."""

    def __init__(self, corpus: Corpus) -> None:
        self._listed = [
            word for group in corpus.vocabulary.synonyms for term in group.asked for word in terms.words(term)
        ]
        self._count: Counter[str] = Counter()

    def add(self, words: Iterable[str]) -> None:
        """Count each word of the text and the headings of a document once."""
        self._count.update(set(words))

    def known(self) -> list[str]:
        """Return folded words, the likelier first: of the list of synonyms, then of the texts, commonest first."""
        count = self._count
        found: list[str] = []
        letters = 0
        for word in dict.fromkeys([*self._listed, *sorted(count, key=lambda word: (-count[word], word))]):
            if len(word) < _SHORTEST or not word.isalpha() or word in words.lists.STOP_WORDS:
                continue
            letters += len(word) + 3
            if letters > _MOST:
                break
            found.append(word)
        return found


def right(listed: Iterable[str]) -> list[str]:
    """Return the stems of words that look misspelt and are not; ``listed`` are those that are known anyway."""
    return sorted(_stems(words.lists.AS_WRITTEN) - _stems(listed))


def _stems(every: Iterable[str]) -> set[str]:
    return {words.stem.stem(word) for word in every}
