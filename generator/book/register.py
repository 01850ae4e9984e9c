"""The register of the search page: everyday words and the topics they lead to, for who searches without scripts."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from generator.book.atlas import Atlas
from generator.model import Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A word of the reviewed list of synonyms and the topics that a reader with this word is after."""

    word: str
    topics: tuple[Topic, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """The entries that begin with one letter, in the order of a dictionary."""

    letter: str
    entries: tuple[Entry, ...]


def register(atlas: Atlas) -> tuple[Letter, ...]:
    """Return the words of the vocabulary's synonyms that lead to a topic, by letter."""
    entries = [
        Entry(word=word, topics=tuple(atlas.topics[topic] for topic in group.topics))
        for group in atlas.corpus.vocabulary.synonyms
        if group.topics
        for word in group.words
    ]
    letters: dict[str, list[Entry]] = {}
    for entry in sorted(entries, key=lambda entry: (_plain(entry.word), entry.word)):
        letters.setdefault(_plain(entry.word)[:1].upper(), []).append(entry)
    return tuple(Letter(letter=letter, entries=tuple(found)) for letter, found in letters.items())


def _plain(word: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKD", word) if letter.isalnum())
