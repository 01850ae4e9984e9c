"""Of which texts the labels were not all reviewed: what is told wherever such a text is named beside what it says.

What is coded in such a text, and on what it is therefore silent, may be otherwise once somebody reads it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.book import wording
from generator.book.book import Book
from generator.book.calling import several
from generator.language import words
from generator.model import Edition

_say = words.phrases.marking
# So many texts are named with how far they are; of more it is told how many there are.
_NAMED = 6


@dataclass(frozen=True, slots=True)
class Read:
    """How many provisions of a text were ``reviewed``, ``of`` those that have labels."""

    reviewed: int
    of: int

    @property
    def whole(self) -> bool:
        """Whether all of them were."""
        return self.reviewed == self.of

    @property
    def words(self) -> str | None:
        """What stands behind the name of the text; null where all was reviewed."""
        if self.whole:
            return None
        return _say.SUGGESTED_PART if self.reviewed else _say.SUGGESTED_WHOLE


def counted(edition: Edition) -> Read:
    """Return how far a text was reviewed."""
    states = [passage.labels.state for passage in edition.labelled]
    return Read(states.count("reviewed"), len(states))


def read(book: Book, edition: Edition) -> Read:
    """Return the same, worked out once."""
    return book.once(_read, edition)


def _read(_: Book, edition: Edition) -> Read:
    return counted(edition)


def named(name: str, of: Read) -> str:
    """Return the name of a text with what must stand behind it."""
    return f"{name} ({of.words})" if of.words else name


def note(book: Book, editions: Iterable[Edition] | None = None) -> str | None:
    """Return what is told once on a page of texts, by default those in force; null where all were reviewed."""
    return book.once(_every) if editions is None else _note(book, tuple(dict.fromkeys(editions)))


def _every(book: Book) -> str | None:
    return _note(book, tuple(work.in_force for work in book.works))


def _note(book: Book, editions: Sequence[Edition]) -> str | None:
    unread = [(edition, found) for edition in editions if not (found := read(book, edition)).whole]
    if not unread:
        return None
    if len(unread) > _NAMED:
        return _say.SUGGESTED_MANY.format(count=len(unread), texts=len(editions))
    versions = Counter(book.work_of(edition) for edition in editions)
    told = [
        (
            _named(book, edition, version=versions[book.work_of(edition)] > 1),
            found.reviewed,
            words.numbers.plural(found.of, *words.phrases.pages.shared.PROVISIONS),
        )
        for edition, found in unread
    ]
    if len(told) == 1:
        ((text, reviewed, provisions),) = told
        return _say.SUGGESTED_NOTE.format(text=text, reviewed=reviewed, provisions=provisions)
    each = [_say.SUGGESTED_OF.format(text=text, reviewed=count, provisions=of) for text, count, of in told]
    return _say.SUGGESTED_NOTES.format(texts=words.numbers.enumeration(each))


def _named(book: Book, edition: Edition, *, version: bool) -> str:
    """Return a text as the note names it, with its version where two of one protocol are meant."""
    form = _say.TEXT_TITLED if several(book, edition.institution) else _say.TEXT_OF
    text = form.format(institution=edition.institution.short_name, title=edition.protocol.title)
    return _say.TEXT_VERSION.format(text=text, version=wording.edition_name(edition)) if version else text
