"""What the statements on one side of a reader come to: each in its sentence, together where a text prints one twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.book import limits
from generator.book.book import Book
from generator.book.verdicts import Side, Verdict, verdict
from generator.model import Asks, PlacedStatement, Question


@dataclass(frozen=True, kw_only=True, eq=False)
class Part:
    """What the statements on one side of a reader come to, in the order in which they answer.

    ``worded`` has those together that say the same in the same words: a text may print a rule in two places.
    ``about_others`` tells apart what binds nobody in particular and yet names whom it is about.
    """

    side: Side
    verdicts: tuple[Verdict, ...]
    worded: tuple[tuple[Verdict, ...], ...]
    about_others: bool = False


def parts(book: Book, side: Side, said: Sequence[PlacedStatement], question: Question | None = None) -> Iterator[Part]:
    """Yield what statements on one side come to: apart from the rest what is general and yet about others."""
    for about_others in (False, True):
        found = [each for each in said if (side == "general" and bool(each.statement.affects)) == about_others]
        if found:
            verdicts = tuple(verdict(book, each, side, _asks(question, each)) for each in found)
            worded = tuple(map(_under_all, _worded(verdicts)))
            told = {each.placed: each for alike in worded for each in alike}
            yield Part(
                side=side,
                verdicts=tuple(told[each] for each in found),
                worded=worded,
                about_others=about_others,
            )


def _worded(verdicts: Sequence[Verdict]) -> Iterable[Sequence[Verdict]]:
    """Return verdicts with those together that say the same in the same words, wherever these are printed."""
    if len(verdicts) == 1:
        return (verdicts,)
    together: dict[tuple[object, ...], list[Verdict]] = {}
    for each in verdicts:
        said = each.said
        groups = [role.id for role in said.binds], [role.id for role in said.affects]
        key = (each.bare, said.lead, said.pieces, said.remarks, said.doubt, *map(tuple, groups))
        together.setdefault(key, []).append(each)
    return together.values()


def _under_all(alike: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Return verdicts that say the same, each with the headings of all: what is printed twice holds under both."""
    if len(alike) == 1:
        return tuple(alike)
    every = limits.of_all(setting for each in alike for setting in each.settings or (None,))
    return tuple(replace(each, settings=every) for each in alike)


def _asks(question: Question | None, placed: PlacedStatement) -> Asks | None:
    """Return how a statement is asked: yes or no is no answer of what is mainly about another subject."""
    if question and question.asks == "permission" and placed.statement.topics[0] not in question.topics:
        return None
    return question.asks if question else None
