"""The search page, and in parts its register: everyday words and their topics, for who searches without scripts."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from generator import addresses
from generator.book import parts
from generator.book.book import Book
from generator.book.parts import Part
from generator.language import words
from generator.model import Topic
from generator.pages.kind import Kind, Sheet

_SAY = words.phrases.pages.search

MOST = 1_100
"""Elements that the words on one part have together: one each, and one per topic; a page may have 1,500."""


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

    @property
    def anchor(self) -> str:
        """Where it begins on its part."""
        return _SAY.KEYWORD_ANCHOR.format(letter=self.letter.lower())


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """The way to a letter."""

    sign: str
    path: str


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


def register_parts(book: Book) -> tuple[Part[Letter], ...]:
    """Return the register in parts of the search page, each of some whole letters."""
    return book.once(_parts)


def _parts(book: Book) -> tuple[Part[Letter], ...]:
    return parts.in_order(addresses.SEARCH, register(book), MOST, lambda letter: letter.letter, _weight)


def _weight(letter: Letter) -> int:
    return 3 + sum(1 + len(entry.topics) for entry in letter.entries)


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.SEARCH,
        title=_SAY.TITLE,
        description=_SAY.DESCRIPTION,
        values=lambda: {"questions": book.questions, "topics": book.topics, "letters": _letters(book)},
    )
    found = register_parts(book)
    for part in found:
        yield Sheet(
            address=part.address,
            title=parts.title(_SAY.KEYWORDS, part, len(found)),
            description=_SAY.PART_DESCRIPTION.format(letters=part.name),
            values=partial(_part_values, book, found, part),
            template="search-part.html",
        )


def _letters(book: Book) -> tuple[Link, ...]:
    return tuple(
        Link(sign=letter.letter, path=f"{part.address}/#{letter.anchor}")
        for part in register_parts(book)
        for letter in part.items
    )


def _part_values(book: Book, found: Sequence[Part[Letter]], part: Part[Letter]) -> dict[str, Any]:
    return {"here": part.items, "ways": parts.ways(found, part), "letters": _letters(book)}


KIND = Kind(name="search", sheets=_sheets)
