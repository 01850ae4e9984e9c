"""What applies to one role at one place: the questions people ask, answered in the words of its texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import Any

from generator.book.answers import Answer, Part, Silence, answers, distinct, of_side, parts, silence, stands_at
from generator.book.book import Book
from generator.book.closed import Closed, closed
from generator.book.places import Place
from generator.book.tally import tally
from generator.book.verdicts import Side, Verdict
from generator.language import words
from generator.model import Incorporated, PlacedStatement, Role
from generator.pages import weights
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.school_role
_REFERRED = 3
"""Elements of words that are only referred to."""
_SIDES: tuple[Side, ...] = ("binds", "affects", "general")


@dataclass(frozen=True, kw_only=True)
class PlaceRoleView:
    """What applies to one role at one place; ``awaited`` where labels are still to come, so that it may be more.

    ``further`` is what concerns the role and answers none of the questions; ``silent`` are the other topics on which
    the texts are silent towards it and those of others are not. ``closed`` has what each card says on the questions of
    the codebook, by the id of its question. ``count`` is of all statements that concern the role.
    """

    place: Place
    role: Role
    answers: tuple[Answer, ...]
    closed: Mapping[str, tuple[Closed, ...]]
    further: tuple[Part, ...]
    silent: tuple[Silence, ...]
    count: int
    awaited: bool

    @property
    def brief_again(self) -> bool:
        """Whether words that answer a second question too are only referred to there, for the page would not hold them.

        On paper they always are.
        """
        return self._weight > weights.ROOM

    @property
    def brief_signs(self) -> bool:
        """Whether what answers a question in brief leads to its words below, for the page would not hold them twice."""
        return self._weight - self._again > weights.ROOM

    @cached_property
    def _shown(self) -> Sequence[Sequence[Verdict]]:
        parts_ = [part for answer in self.answers for part in answer.parts] + list(self.further)
        return [alike for part in parts_ for alike in part.worded]

    @cached_property
    def _again(self) -> int:
        """How many elements fewer the page has where words that stand on it already are only referred to, about."""
        saved, before = 0, set[str]()
        for alike in self._shown:
            said = alike[0].said
            saved += weights.statement(said) + 2 - _REFERRED if said.id in before else 0
            before.add(said.id)
        return saved

    @cached_property
    def _weight(self) -> int:
        """How many elements the page has beside the frame, about."""
        parts_ = sum(len(answer.parts) for answer in self.answers) + len(self.further)
        cards = parts_ + sum(weights.statement(alike[0].said) + 2 * (len(alike) - 1) for alike in self._shown)
        # Who stands twice has an element around it, and a line for who reads on paper.
        cards += 2 * (len(self._shown) - len({alike[0].said.id for alike in self._shown}))
        brief = sum(7 * len(answer.brief) for answer in self.answered)
        others = sum(2 + 3 * len(each.others) for each in self.answers if each.others)
        others += sum(2 + 3 * len(each.others) for each in self.silent if each.others)
        closed_ = sum(3 + 3 * len(each) for each in self.closed.values() if each)
        silent = sum(1 + len(answer.silences) for answer in self.answered if answer.silences)
        silent += 2 * (len(self.unanswered) + len(self.silent))
        return cards + brief + others + closed_ + silent + 4 * len(self.answered)

    @property
    def answered(self) -> tuple[Answer, ...]:
        """The questions the texts answer for this role."""
        return tuple(answer for answer in self.answers if answer.answered)

    @property
    def unanswered(self) -> tuple[Answer, ...]:
        """The questions the texts leave open for this role."""
        return tuple(answer for answer in self.answers if not answer.answered)

    @property
    def absent(self) -> tuple[Incorporated, ...]:
        """The documents that may answer what the texts leave open."""
        return distinct(document for answer in self.unanswered for document in answer.absent)


def place_role(book: Book, place: Place, role: Role) -> PlaceRoleView:
    """Return what the texts of ``place`` say to ``role``."""
    return replace(book.lately(_place_role, book.alike(place), role.id), place=place)


def _place_role(book: Book, place: Place, role_id: str) -> PlaceRoleView:
    role = book.roles[role_id]
    found = answers(book, place, role)
    shown = {each.placed for answer in found for each in answer.verdicts if each.side != "others"}
    further = tuple(_further(book, place, role, shown))
    asked = {topic for answer in found for topic in answer.question.topics}
    return PlaceRoleView(
        place=place,
        role=role,
        answers=found,
        closed={each.question.id: closed(book, place, role, each) for each in found if each.answered},
        further=further,
        silent=tuple(
            each
            for topic in book.topics
            if topic not in asked
            and (each := silence(book, place, role, topic)) is not None
            and each.standing is not None
            and tally(book, topic, role.id).speaking
        ),
        count=len(shown) + sum(len(part.verdicts) for part in further),
        awaited=any(work.in_force.unlabelled for work in place.works),
    )


def _further(book: Book, place: Place, role: Role, shown: set[PlacedStatement]) -> Iterator[Part]:
    """Yield by side what concerns a role and answers none of its questions, what forbids first."""
    ranks = {norm: rank for rank, norm in enumerate(book.norms)}
    stands = [stand for topic in book.topics for stand in stands_at(book, place, role, topic)]
    reading = {each: number for work in place.works for number, each in enumerate(work.in_force.statements)}
    for side in _SIDES:
        left = {each for stand in stands for each in of_side(stand, side)} - shown
        yield from parts(book, side, sorted(left, key=lambda each: (ranks[each.statement.norm], reading[each])))


def _sheets(book: Book) -> Iterator[Sheet]:
    for place in book.places:
        for role in book.roles_at(place):
            yield Sheet(
                address=place.role_path(role.id),
                title=_say.TITLE.format(role=role.label, place=place.phrase),
                description=_say.DESCRIPTION.format(role=role.singular, place=place.phrase),
                values=partial(_values, book, place, role),
                of=place.institution,
            )


def _values(book: Book, place: Place, role: Role) -> dict[str, Any]:
    return {"view": place_role(book, place, role)}


KIND = Kind(name="school-role", sheets=_sheets)
