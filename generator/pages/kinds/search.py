"""The register of the search page: everyday words and the topics they lead to, for who searches without scripts."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses
from generator.book.book import Book
from generator.language import words
from generator.model import Topic
from generator.pages.kind import Kind, Sheet

_SAY = words.phrases.pages.search


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


def register(book: Book) -> tuple[Letter, ...]:
    """Return the words of the vocabulary's synonyms that lead to a topic, by letter."""
    entries = [
        Entry(word=word, topics=tuple(book.topics[topic] for topic in group.topics))
        for group in book.corpus.vocabulary.synonyms
        if group.topics
        for word in group.words
    ]
    letters: dict[str, list[Entry]] = {}
    for entry in sorted(entries, key=lambda entry: (_plain(entry.word), entry.word)):
        letters.setdefault(_plain(entry.word)[:1].upper(), []).append(entry)
    return tuple(Letter(letter=letter, entries=tuple(found)) for letter, found in letters.items())


def _plain(word: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKD", word) if letter.isalnum())


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.SEARCH,
        title=_SAY.TITLE,
        description=_SAY.DESCRIPTION,
        values=lambda: {"view": register(book), "questions": book.questions, "topics": book.topics},
    )


KIND = Kind(name="search", sheets=_sheets)
