"""A question to which many texts answer differently: a few of each camp quoted, and all texts by answer, in parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from generator import addresses
from generator.book import parts
from generator.book.answering import told
from generator.book.book import Book
from generator.book.differing import difference_view
from generator.book.parts import Part
from generator.book.table import text_column
from generator.book.topicparts import speaks_at
from generator.compare.differences import Difference
from generator.language import words
from generator.model import CodebookQuestion, Work
from generator.pages.kind import Sheet

_say = words.phrases.pages.differences
_answering = words.phrases.answering

MOST = 180
"""How many texts a part lists, three elements each: on the first there are up to 24 quotations above them."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Answering:
    """A text with what it answers, in words that texts of one camp share; ``path`` leads to what it says."""

    work: Work
    name: str
    answer: str
    path: str


@dataclass(frozen=True, kw_only=True)
class Alike:
    """The texts on one part that answer alike."""

    answer: str
    texts: tuple[Answering, ...]


def difference_parts(book: Book, difference: Difference) -> tuple[Part[Answering], ...]:
    """Return all texts with what they answer to a question, in parts by name."""
    return book.once(_parts, difference)


def _parts(book: Book, difference: Difference) -> tuple[Part[Answering], ...]:
    of = addresses.difference(difference.question.id)
    return parts.parts(of, _answering_texts(book, difference), MOST, lambda text: text.name)


def _answering_texts(book: Book, difference: Difference) -> Iterator[Answering]:
    question = difference.question
    for camp in difference.camps:
        labels = [answer.label for answer in question.answers if answer.id in camp.answers]
        for position in camp.positions:
            yield _answering_text(book, question, position.work, _answering.APART.join(labels))
    for position in difference.silent:
        yield _answering_text(book, question, position.work, told(book, position).short)


def _answering_text(book: Book, question: CodebookQuestion, work: Work, answer: str) -> Answering:
    return Answering(
        work=work,
        name=text_column(book, work.in_force).label,
        answer=answer,
        path=speaks_at(book, question.topic, work),
    )


def difference_sheets(book: Book) -> Iterator[Sheet]:
    """Yield the pages on each question to which many texts answer differently; none of few."""
    for difference in book.differences if parts.many(book) else ():
        question = difference.question
        found = difference_parts(book, difference)
        for part in found:
            yield Sheet(
                address=part.address,
                title=question.question if len(found) == 1 else parts.title(question.question, part, len(found)),
                description=_say.PART_DESCRIPTION.format(question=question.question, names=part.name),
                values=partial(_values, book, difference, found, part),
                template="differences-part.html",
            )


def _values(
    book: Book, difference: Difference, found: Sequence[Part[Answering]], part: Part[Answering]
) -> dict[str, Any]:
    return {
        "difference": difference_view(book, difference),
        "alike": _alike(book, difference, part.items),
        "ways": parts.ways(found, part),
    }


def _alike(book: Book, difference: Difference, texts: Sequence[Answering]) -> tuple[Alike, ...]:
    """Return texts by what they answer, the answer that most of all give first."""
    by_answer: dict[str, list[Answering]] = {answer: [] for answer in book.once(_answers, difference)}
    for text in texts:
        by_answer[text.answer].append(text)
    return tuple(Alike(answer=answer, texts=tuple(found)) for answer, found in by_answer.items() if found)


def _answers(book: Book, difference: Difference) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text.answer for text in _answering_texts(book, difference)))
