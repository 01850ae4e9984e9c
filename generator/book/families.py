"""The wordings of what texts in force say on a topic: statements that are the same or nearly so, each family once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from generator.book.book import Book, lasting, recent
from generator.compare import families, kinship, redline
from generator.compare.redline import Span
from generator.compare.stand import to_all
from generator.language import words
from generator.model import PlacedStatement, Work

COVERED = 80
"""Percents of the statements for which is told how many wordings they have at least."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Wording:
    """Statements of one wording, or nearly, that do the same and bind and touch the same groups.

    ``shown`` stands for all. ``same`` have its very words, names and signs aside, it being the first; ``near`` share
    most of them, and no word that turns what is said is another. ``works`` are those whose texts have it, each once, in
    the corpus's order. ``number`` counts the wordings on the topic from 1, the most frequent first.
    """

    topic_id: str
    number: int
    same: tuple[PlacedStatement, ...]
    near: tuple[PlacedStatement, ...]
    works: tuple[Work, ...]

    @property
    def shown(self) -> PlacedStatement:
        """The statement that stands for all."""
        return self.same[0]

    @property
    def members(self) -> tuple[PlacedStatement, ...]:
        """All statements, those with the very words first."""
        return (*self.same, *self.near)

    def concerns(self, book: Book, role_id: str) -> bool:
        """Return whether what it says concerns a role: binding it, touching it, or said to everyone."""
        said = self.shown.statement
        return role_id in said.binds or role_id in said.affects or to_all(said, book.forces)


def wordings(book: Book, topic_id: str) -> tuple[Wording, ...]:
    """Return the wordings on a topic: those that most texts have first, then as they first occur."""
    return book.once(_wordings, topic_id)


def wording_of(book: Book, topic_id: str, placed: PlacedStatement) -> Wording:
    """Return the wording on a topic that a statement of a text in force is of."""
    return book.once(_wording_of, topic_id, placed)


def covering(found: Sequence[Wording], percents: int = COVERED) -> int:
    """Return how many of the first wordings hold at least so many percents of all statements."""
    sizes = [len(each.same) + len(each.near) for each in found]
    enough = sum(sizes) * percents
    return next((count for count, held in enumerate(accumulate(sizes), start=1) if held * 100 >= enough), 0)


def differing(book: Book, wording: Wording, placed: PlacedStatement) -> tuple[Span, ...]:
    """Return the redline from the words of the statement that is shown to those of another, names left out of both."""
    name = words.phrases.wordings.NAME
    one, other = (_masked(book, each).replace(kinship.NAME, name) for each in (wording.shown, placed))
    return redline.spans(one, other)


def _masked(book: Book, placed: PlacedStatement) -> str:
    return book.kinship.masked_of(placed.statement.quote, placed.institution)


def _said(book: Book, topic_id: str) -> list[tuple[PlacedStatement, Work]]:
    return [(placed, work) for work in book.works for placed in book.stands.on(topic_id, work.in_force)]


@lasting
def _families(book: Book, topic_id: str) -> tuple[tuple[int, tuple[int, ...]], ...]:
    """Return of each family how many have its very words, and the places of all among what is said on the topic."""
    said = [placed for placed, _ in _said(book, topic_id)]
    texts = [_masked(book, placed) for placed in said]
    kinds = [(_does(book, placed), book.once(_turns, text)) for placed, text in zip(said, texts, strict=True)]
    found = families.families(texts, kinds)
    return tuple((family.same, tuple(member.place for member in family.members)) for family in found)


def _wordings(book: Book, topic_id: str) -> tuple[Wording, ...]:
    said = _said(book, topic_id)
    found = []
    for same, members in book.once(_families, topic_id):
        statements = [said[place][0] for place in members]
        works = tuple(dict.fromkeys(said[place][1] for place in sorted(members)))
        found.append((works, tuple(statements[:same]), tuple(statements[same:])))
    # A wording that one text repeats is not thereby one of many texts.
    found.sort(key=lambda each: -len(each[0]))
    return tuple(
        Wording(topic_id=topic_id, number=number, same=same, near=near, works=works)
        for number, (works, same, near) in enumerate(found, start=1)
    )


def _does(book: Book, placed: PlacedStatement) -> tuple[object, ...]:
    """Return what must be equal in a family beside words: what is done, to whom, how surely, and under which words.

    An item says what the words above it make of it ("During lessons it is forbidden:"), which it does not quote.
    """
    said, passage = placed.statement, placed.passage
    item = passage is not None and passage.above is not None
    lead = book.rule(passage).lead if passage is not None and item else None
    above = book.kinship.counted_of(lead, placed.institution) if lead else ""
    return said.norm, frozenset(said.binds), frozenset(said.affects), said.certainty, said.of, above


@recent
def _turns(_: Book, text: str) -> object:
    return families.turns(text)


def _wording_of(book: Book, topic_id: str, placed: PlacedStatement) -> Wording:
    return book.once(_by_statement, topic_id)[placed]


def _by_statement(book: Book, topic_id: str) -> Mapping[PlacedStatement, Wording]:
    return {placed: each for each in wordings(book, topic_id) for placed in each.members}
