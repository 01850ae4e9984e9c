"""Where texts part ways: questions of the codebook to which they give different answers.

A text that does not say is shown and not counted: silence contradicts nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import get_args

from generator.compare.codebook import Position
from generator.model import Aspect, CodebookQuestion

_ASPECTS: tuple[Aspect, ...] = get_args(Aspect)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Camp:
    """The texts that give one set of answers; in the order of the works."""

    answers: frozenset[str]
    positions: tuple[Position, ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Difference:
    """A question to which texts answer differently; ``silent`` are those that do not say.

    The largest camp goes first; of two as large the one whose answer the codebook has first, so that the order of the
    texts decides nothing.
    """

    question: CodebookQuestion
    camps: tuple[Camp, ...]
    silent: tuple[Position, ...]

    @property
    def weight(self) -> int:
        """How much it matters to whoever has to live by it: what may or must first, wording last; 1 is the least."""
        return weight(self.question.aspect)

    @property
    def positions(self) -> tuple[Position, ...]:
        """The texts that answer, camp by camp."""
        return tuple(each for camp in self.camps for each in camp.positions)


def weight(aspect: Aspect) -> int:
    """Return the weight of what a question asks about, 1 the least: the aspects stand in order of consequence."""
    return len(_ASPECTS) - _ASPECTS.index(aspect)


def differences(positions: Iterable[Sequence[Position]]) -> tuple[Difference, ...]:
    """Return the differences among ``positions``, those of one question together; the most consequential first.

    Of one weight the question that more texts answer goes first, then the codebook's order.
    """
    found = [each for of_question in positions if (each := difference(of_question)) is not None]
    return tuple(sorted(found, key=lambda each: (-each.weight, -len(each.positions))))


def difference(positions: Sequence[Position]) -> Difference | None:
    """Return how texts differ on one question; None where all that answer say the same."""
    camps: dict[frozenset[str], list[Position]] = {}
    for each in positions:
        if not each.silent:
            camps.setdefault(each.answers, []).append(each)
    if len(camps) < 2:
        return None
    question = positions[0].question
    ranks = {answer.id: rank for rank, answer in enumerate(question.answers)}
    ordered = sorted(camps.items(), key=lambda camp: (-len(camp[1]), sorted(ranks[answer] for answer in camp[0])))
    return Difference(
        question=question,
        camps=tuple(Camp(answers=answers, positions=tuple(members)) for answers, members in ordered),
        silent=tuple(each for each in positions if each.silent),
    )
