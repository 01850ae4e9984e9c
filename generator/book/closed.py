"""What the codebook's questions come to on an answer card: the same positions that differences are made of."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from generator.book.answering import Told, told_to
from generator.book.answers import Answer
from generator.book.book import Book
from generator.book.differing import difference_at, differences_on, differences_towards, position_of
from generator.book.places import Place
from generator.compare.codebook import Position
from generator.model import Aspect, CodebookQuestion, PlacedStatement, Role


@dataclass(frozen=True, kw_only=True, eq=False)
class Closed:
    """A question of the codebook that belongs to a reader's question, and what a text of the place answers to it.

    ``told`` is that answer in words, as far as it is given to the reader; ``path`` leads to the difference where other
    texts answer otherwise.
    """

    question: CodebookQuestion
    told: Told
    path: str | None


def closed(book: Book, place: Place, role: Role, answer: Answer) -> tuple[Closed, ...]:
    """Return what is left to tell below the verdicts of a card: what they do not say, and in what texts differ."""
    reader = None if _to_everyone(answer) else role
    tells = {each.placed: each.tells for each in answer.verdicts}
    found = []
    for question, position in positions(book, place, role, answer):
        path = _difference(book, role, question, position)
        if path or not _told_by(tells, question, position):
            found.append(Closed(question=question, told=told_to(book, position, reader), path=path))
    return tuple(found)


def positions(book: Book, place: Place, role: Role, answer: Answer) -> Iterator[tuple[CodebookQuestion, Position]]:
    """Yield what the texts of a place answer to ``role`` on the topics of a question; not what they leave open.

    For whom the rules hold is told whole to whom they do not name.
    """
    to_everyone = _to_everyone(answer)
    for topic in answer.question.topics:
        for question in book.codebook.get(topic, ()):
            if question.roles and role.id not in question.roles:
                continue
            for work in place.works:
                whole = position_of(book, question, work)
                position = whole if to_everyone else whole.towards(book.stand(topic, work, role.id))
                if position.given:
                    yield question, position


def _to_everyone(answer: Answer) -> bool:
    return any(each.side == "others" for each in answer.verdicts)


def _difference(book: Book, role: Role, question: CodebookQuestion, position: Position) -> str | None:
    """Return where is shown how texts differ in what they say to a role; null where they do not, or it is not shown."""
    shown = any(each.question is question for each in differences_on(book, question.topic))
    differs = shown and not position.silent and question in differences_towards(book, question.topic, role.id)
    return difference_at(book, question) if differs else None


def _told_by(
    tells: Mapping[PlacedStatement, Collection[Aspect]], question: CodebookQuestion, position: Position
) -> bool:
    """Return whether verdicts say all of an answer already, by what that of each statement ``tells``."""
    if question.aspect == "consequence" and len(position.given) > 1:  # of several a verdict names only the gravest
        return False
    statements = (statement for given in position.given for statement in given.statements)
    return all(question.aspect in tells.get(statement, ()) for statement in statements)
