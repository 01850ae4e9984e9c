"""Where a text stands on a topic, as pages show it: in words, with the marks of what it says."""

from __future__ import annotations

from dataclasses import dataclass

from generator.book import absent
from generator.book.book import Book
from generator.book.marks import norms_of
from generator.compare.stand import Stand
from generator.language import words
from generator.model import Incorporated, Norm, Work

_say = words.phrases.standing


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Stood:
    """A stand in words; ``norms`` as in a square of the table."""

    stand: Stand
    words: str
    norms: tuple[Norm, ...]

    @property
    def work(self) -> Work:
        """The work whose text it is."""
        return self.stand.work

    @property
    def short(self) -> str:
        """The same without the name of a document that is not here."""
        return _say.ABSENT_SHORT if self.stand.standing == "elsewhere" else self.words

    @property
    def absent(self) -> tuple[Incorporated, ...]:
        """The documents that are not here and by which its silence is only conditional."""
        return self.stand.absent


def stood(book: Book, stand: Stand) -> Stood:
    """Return a stand ready to show."""
    return book.in_passing(_stood, stand)


def _stood(book: Book, stand: Stand) -> Stood:
    said = absent.instead(stand.absent) if stand.standing == "elsewhere" else _say.BARE[stand.standing]
    return Stood(stand=stand, words=said, norms=norms_of(book, stand))
