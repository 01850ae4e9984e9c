"""What applies to one role at one place: the questions people ask, answered in the words of its texts.

Where these say more than fits the page, the answers go on in parts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby
from typing import Any

from generator import addresses
from generator.book import calling
from generator.book import parts as cutting
from generator.book.answers import Answer, Silence, answers, distinct, of_side, silence, stands_at
from generator.book.book import Book
from generator.book.closed import Closed, closed
from generator.book.places import Place
from generator.book.said import Said
from generator.book.sides import Part, parts
from generator.book.tally import counts_of
from generator.book.verdicts import Side, Verdict
from generator.language import words
from generator.model import Incorporated, PlacedStatement, Role
from generator.pages import weights
from generator.pages.kind import Common, Kind, Sheet

_say = words.phrases.pages.school_role
_shared = words.phrases.pages.shared
_REFERRED = 3
"""Elements of words that are only referred to."""
_MANY = 120
"""Up to how many statements of its texts all about a role fits its page; of more that is counted."""
_HEAD = 40
"""How many elements the page has beside its answers, in brief and in full, and what is left open."""
_SIDES: tuple[Side, ...] = ("binds", "affects", "general")


@dataclass(frozen=True, kw_only=True)
class PlaceRoleView:
    """What applies to one role at one place; ``awaited`` where labels are still to come, so that it may be more.

    ``further`` is what concerns the role and answers none of the questions; ``silent`` are the other topics on which
    the texts are silent towards it and those of others are not. ``closed`` has what each card says on the questions of
    the codebook, by the id of its question. ``count`` is of all statements that concern the role. ``brief_again`` is
    whether words that answer a second question too are only referred to there, for the page would not hold them (on
    paper they always are); ``brief_signs`` whether what answers a question in brief leads to its words below, for it
    would not hold them twice either.
    """

    place: Place
    role: Role
    answers: tuple[Answer, ...]
    closed: Mapping[str, tuple[Closed, ...]]
    further: tuple[Part, ...]
    silent: tuple[Silence, ...]
    count: int
    awaited: bool
    brief_again: bool = False
    brief_signs: bool = False

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


@dataclass(frozen=True, kw_only=True, eq=False)
class _Piece:
    """What is not divided of an answer, null of what answers no question: words that a text may print twice."""

    answer: Answer | None
    part: Part
    alike: tuple[Verdict, ...]
    begins: bool
    ends: bool
    weight: int


@dataclass(frozen=True, kw_only=True, eq=False)
class Block:
    """An answer, null of what answers no question, or some of it.

    ``side_begun`` is whether an earlier page has the beginning of its first part; ``ends`` whether this is its end.
    """

    answer: Answer | None
    parts: tuple[Part, ...]
    side_begun: bool
    ends: bool


def place_role(book: Book, place: Place, role: Role) -> PlaceRoleView:
    """Return what the texts of ``place`` say to ``role``."""
    return replace(book.lately(_place_role, book.alike(place), role.id), place=place)


def _place_role(book: Book, place: Place, role_id: str) -> PlaceRoleView:
    role = book.roles[role_id]
    found = answers(book, place, role)
    shown = {each.placed for answer in found for each in answer.verdicts if each.side != "others"}
    further = tuple(_further(book, place, role, shown))
    asked = {topic for answer in found for topic in answer.question.topics}
    view = PlaceRoleView(
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
            and counts_of(book, topic, role.id).speaking
        ),
        count=len(shown) + sum(len(part.verdicts) for part in further),
        awaited=any(work.in_force.unlabelled for work in place.works),
    )
    weight = _weight(view)
    return replace(view, brief_again=weight > weights.ROOM, brief_signs=weight - _saved(view) > weights.ROOM)


def _worded(view: PlaceRoleView) -> Sequence[Sequence[Verdict]]:
    found = [part for answer in view.answers for part in answer.parts] + list(view.further)
    return [alike for part in found for alike in part.worded]


def _weight(view: PlaceRoleView) -> int:
    """Return how many elements the page has beside the frame, about."""
    worded = _worded(view)
    cards = sum(len(answer.parts) for answer in view.answers) + len(view.further)
    cards += sum(weights.statement(alike[0].said) + 2 * (len(alike) - 1) for alike in worded)
    # Who stands twice has an element around it, and a line for who reads on paper.
    cards += 2 * (len(worded) - len({alike[0].said.id for alike in worded}))
    brief = sum(_brief(verdict.said) for answer in view.answered for verdict in answer.brief)
    others = sum(map(_others, view.answers)) + sum(map(_others, view.silent))
    closed_ = sum(map(_closed, view.closed.values()))
    silent = sum(1 + len(answer.silences) for answer in view.answered if answer.silences)
    silent += 2 * (len(view.unanswered) + len(view.silent))
    return cards + brief + others + closed_ + silent + 5 * len(view.answered)


def _brief(said: Said) -> int:
    return 5 + 2 * len(said.pieces) + bool(said.lead) + 3 * (len(said.rule.notes) if said.rule else 0)


def _others(of: Answer | Silence) -> int:
    return 3 + 3 * len(of.others) if of.others else 0


def _closed(found: Sequence[Closed]) -> int:
    return 3 + sum(2 + len(each.told.replies) + bool(each.path) for each in found) if found else 0


def _pieces(view: PlaceRoleView) -> Iterator[_Piece]:
    before = set[str]()
    whole: list[tuple[Answer | None, Sequence[Part]]] = [(answer, answer.parts) for answer in view.answered]
    for answer, found in [*whole, *([(None, view.further)] if view.further else [])]:
        for place, part in enumerate(found):
            for rank, alike in enumerate(part.worded):
                said = alike[0].said
                again = said.id in before
                before.add(said.id)
                own = _REFERRED if again and view.brief_again else weights.statement(said) + 2 * again
                ends = place == len(found) - 1 and rank == len(part.worded) - 1
                yield _Piece(
                    answer=answer,
                    part=part,
                    alike=alike,
                    begins=not (place or rank),
                    ends=ends,
                    weight=own + 2 * (len(alike) - 1) + (not rank) + (_ending(view, answer) if ends and answer else 0),
                )


def _ending(view: PlaceRoleView, answer: Answer) -> int:
    """Return how many elements stand below what answers a question, and around all of it."""
    told = _closed(view.closed.get(answer.question.id, ())) + _others(answer)
    return 5 + told + (1 + len(answer.silences) + 3 * len(answer.absent) if answer.silences else 0)


def _cut(view: PlaceRoleView) -> tuple[cutting.Part[_Piece], ...]:
    """Return the answers in parts, the first of which is the page of the role at the place."""
    brief = sum(4 if view.brief_signs else _brief(verdict.said) for each in view.answered for verdict in each.brief)
    others = sum(map(_others, view.unanswered)) + sum(map(_others, view.silent))
    left = 2 * (len(view.unanswered) + len(view.silent)) + 2 * len(view.absent) + others
    before = _HEAD + brief + 3 * len(view.answered) + left
    pieces = list(_pieces(view))
    return cutting.continued(
        view.place.role_path(view.role.id),
        pieces,
        weights.room(before + sum(piece.weight for piece in pieces)),
        lambda piece: piece.answer.question.question if piece.answer else _say.FURTHER,
        lambda piece: piece.weight,
        before,
    )


def _blocks(pieces: Sequence[_Piece]) -> Iterator[Block]:
    """Yield the answers that pieces are of, in their order."""
    for _, of_one in groupby(pieces, key=lambda piece: id(piece.answer)):
        found = list(of_one)
        sides = [list(each) for _, each in groupby(found, key=lambda piece: piece.part)]
        yield Block(
            answer=found[0].answer,
            parts=tuple(replace(each[0].part, worded=tuple(piece.alike for piece in each)) for each in sides),
            side_begun=found[0].alike is not found[0].part.worded[0],
            ends=found[-1].ends,
        )


def _whole(view: PlaceRoleView) -> dict[str, Any]:
    """Return all answers, for a page that has all of them."""
    return {"view": view, "blocks": tuple(_blocks(tuple(_pieces(view)))), "begins": {}, "before": []}


def _saved(view: PlaceRoleView) -> int:
    """Return how many elements fewer it has where words that stand on it already are only referred to, about."""
    saved, before = 0, set[str]()
    for alike in _worded(view):
        said = alike[0].said
        saved += weights.statement(said) + 2 - _REFERRED if said.id in before else 0
        before.add(said.id)
    return saved


def _further(book: Book, place: Place, role: Role, shown: set[PlacedStatement]) -> Iterator[Part]:
    """Yield by side what concerns a role and answers none of its questions, what forbids first."""
    ranks = {norm: rank for rank, norm in enumerate(book.norms)}
    stands = [stand for topic in book.topics for stand in stands_at(book, place, role, topic)]
    said = (each for work in place.works for each in work.in_force.statements)
    reading = {each: number for number, each in enumerate(said)}
    for side in _SIDES:
        left = {each for stand in stands for each in of_side(stand, side)} - shown
        yield from parts(book, side, sorted(left, key=lambda each: (ranks[each.statement.norm], reading[each])))


def _sheets(book: Book) -> Iterator[Sheet]:
    for place in book.places:
        for role in book.roles_at(place):
            title = _say.TITLE.format(role=role.label, place=calling.phrase(book, place))
            description = _say.DESCRIPTION.format(role=role.singular, place=calling.phrase(book, place))
            yield Sheet(
                address=place.role_path(role.id),
                title=title,
                description=description,
                values=partial(_values, book, place, role),
                of=place.institution,
            )
            count = len(_cut(place_role(book, place, role))) if _many(place) else 1
            for number in range(2, count + 1):
                yield Sheet(
                    address=addresses.part(place.role_path(role.id), number),
                    title=_shared.PART_TITLE.format(title=title, number=number, count=count),
                    description=f"{description} {_shared.PART_OF.format(number=number, count=count)}",
                    values=partial(_part_values, book, place, role, number),
                    of=place.institution,
                    template="school-role-further.html",
                )


def _many(place: Place) -> bool:
    return sum(len(work.in_force.statements) for work in place.works) > _MANY


def _part_values(book: Book, place: Place, role: Role, number: int) -> dict[str, Any]:
    view = place_role(book, place, role)
    if not _many(place):
        return {**_whole(view), "parts": (), "on": None}
    found = _cut(view)
    earlier = (piece.alike[0].said.id for part in found[: number - 1] for piece in part.items)
    return {
        "view": view,
        "blocks": tuple(_blocks(found[number - 1].items)),
        "begins": {
            piece.answer.question.id: part.address
            for part in found[1:]
            for piece in part.items
            if piece.begins and piece.answer
        },
        "before": list(dict.fromkeys(earlier)),
        "parts": found,
        "on": cutting.ways(found, found[number - 1]),
    }


def _values(book: Book, place: Place, role: Role) -> dict[str, Any]:
    asked = book.alike(place), role.id
    return {
        **_part_values(book, place, role, 1),
        "said": Common("school-role-said.html", _common, asked),
        "open": Common("school-role-open.html", _common, asked),
    }


def _common(book: Book, place: Place, role_id: str) -> dict[str, Any]:
    return _whole(book.lately(_place_role, place, role_id))


KIND = Kind(name="school-role", sheets=_sheets)
