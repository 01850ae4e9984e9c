"""Where the wording of a provision returns in other texts that speak on the same topic."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.book.book import Book
from generator.book.rules import Rule
from generator.compare.kinship import Relation
from generator.language import words
from generator.model import Passage


@dataclass(frozen=True, kw_only=True)
class Family:
    """Where the wording of a provision returns: ``percent`` of the words are shared with ``rule`` of another text."""

    relation: Relation
    rule: Rule
    percent: int


def family(book: Book, passage: Passage, others: Iterable[Passage]) -> Family | None:
    """Return where the wording of ``passage`` returns most among ``others``; ``None`` where there are none."""
    kin = book.kinship.nearest(passage, others)
    if kin is None:
        return None
    return Family(relation=kin.relation, rule=book.rule(kin.passage), percent=words.numbers.percent(kin.share))
