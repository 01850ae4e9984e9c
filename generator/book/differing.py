"""Where texts part ways as pages show it: the camps with their answers in words, and who does not say.

Of many texts a camp counts all and quotes a few: never all pairs, so that what is shown grows with the number of
questions and not with that of texts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator import addresses
from generator.book.answering import NAMED, Told, listed, named, told
from generator.book.book import Book
from generator.book.parts import many
from generator.compare import differences
from generator.compare.codebook import Position
from generator.compare.differences import Camp, Difference
from generator.language import words
from generator.model import CodebookQuestion, Institution, Role, Topic, Work

_say = words.phrases.answering

QUOTED = 3
"""How many texts of a camp are quoted where there are more texts than a sentence names."""
CAMPS = 8
"""How many camps are shown; of more, which are the smallest, only the number."""


@dataclass(frozen=True, kw_only=True, eq=False)
class CampView:
    """Texts that answer alike: ``shown`` are those that are quoted, ``more`` counts the others."""

    answers: frozenset[str]
    words: str
    names: str
    works: tuple[Work, ...]
    shown: tuple[Told, ...]

    @property
    def more(self) -> int:
        """How many are not quoted."""
        return len(self.works) - len(self.shown)


@dataclass(frozen=True, kw_only=True, eq=False)
class Together:
    """Texts of which the same is to be said: ``words``, or in a line ``short``."""

    words: str
    short: str
    names: str
    count: int


@dataclass(frozen=True, kw_only=True, eq=False)
class DifferenceView:
    """A question to which texts answer differently; ``further`` counts the camps that are not shown.

    ``path`` is where it is shown in full.
    """

    question: CodebookQuestion
    topic: Topic
    roles: tuple[Role, ...]
    camps: tuple[CampView, ...]
    further: int
    silent: tuple[Together, ...]
    path: str


@dataclass(frozen=True, kw_only=True, eq=False)
class OwnDifference:
    """A difference from the side of one institution: what its texts answer, who answers the same, who otherwise.

    ``shared`` says whether another text gives its answer too, be it beside another answer or to another group; what one
    statement names together ("the teacher or the head") is one answer, and shared only where all of it is.
    ``otherwise`` are the largest camps that answer otherwise, ``further`` counts the rest of these, ``others`` the
    texts of all.
    """

    view: DifferenceView
    own: tuple[Told, ...]
    alike: str | None
    shared: bool
    otherwise: tuple[CampView, ...]
    further: int
    others: int

    @property
    def alone(self) -> bool:
        """Whether no other text answers the same, of two or more that answer: of one, neither stands alone."""
        return self.alike is None and not self.shared and self.others > 1


def difference_view(book: Book, difference: Difference) -> DifferenceView:
    """Return a difference ready to show."""
    return book.once(_difference_view, difference)


def _difference_view(book: Book, difference: Difference) -> DifferenceView:
    question = difference.question
    return DifferenceView(
        question=question,
        topic=book.topics[question.topic],
        roles=tuple(book.roles[role] for role in question.roles),
        camps=tuple(_camp(book, camp) for camp in difference.camps[:CAMPS]),
        further=max(0, len(difference.camps) - CAMPS),
        silent=together(book, (told(book, each) for each in difference.silent)),
        path=difference_at(book, question),
    )


def difference_at(book: Book, question: CodebookQuestion) -> str:
    """Return where a question to which texts answer differently is shown: among all, or of many texts by itself."""
    if many(book):
        return addresses.part(addresses.difference(question.id), 1)
    return f"{addresses.DIFFERENCES}/#{question.id}"


def _camp(book: Book, camp: Camp) -> CampView:
    """Return a camp; its words are those of its texts where they agree, else the answers one after the other.

    What is then lost, that a text answers of one group only, stands with its name.
    """
    quoted = camp.positions if len(book.works) <= NAMED else camp.positions[:QUOTED]
    shown = tuple(told(book, each) for each in quoted)
    said = {each.words for each in shown}
    labels = [answer.label for answer in camp.positions[0].question.answers if answer.id in camp.answers]
    works = tuple(each.work for each in camp.positions)
    alike = len(said) == 1
    names = [_noted(each) for each in shown[:NAMED]]
    return CampView(
        answers=camp.answers,
        words=said.pop() if alike else _say.APART.join(labels),
        names=named(book, works) if alike or len(works) > len(names) else listed(names, len(works)),
        works=works,
        shown=shown,
    )


def _noted(text: Told) -> str:
    return _say.TO.format(answer=text.name, roles=text.only.label.lower()) if text.only else text.name


def together(book: Book, texts: Iterable[Told]) -> tuple[Together, ...]:
    """Return texts together where their answer, or how their silence is to be read, is the same.

    Of many texts the documents that are not here are not named: every text can have others.
    """
    by_words: dict[tuple[str, str], list[Work]] = defaultdict(list)
    for each in texts:
        by_words[each.short if many(book) else each.words, each.short].append(each.work)
    return tuple(
        Together(words=said, short=short, names=named(book, works), count=len(works))
        for (said, short), works in by_words.items()
    )


def differences_on(book: Book, topic_id: str) -> tuple[Difference, ...]:
    """Return the differences on one topic, the most consequential first."""
    return tuple(book.once(_by_topic).get(topic_id, ()))


def _by_topic(book: Book) -> Mapping[str, Sequence[Difference]]:
    found: dict[str, list[Difference]] = defaultdict(list)
    for difference in book.differences:
        found[difference.question.topic].append(difference)
    return dict(found)


def position_of(book: Book, question: CodebookQuestion, work: Work) -> Position:
    """Return what one text answers to a question."""
    return book.positions(question)[book.rank(work)]


def differences_towards(book: Book, topic_id: str, role_id: str) -> tuple[CodebookQuestion, ...]:
    """Return the questions on a topic to which texts answer differently in what they say to one role."""
    return book.once(_differences_towards, topic_id, role_id)


def _differences_towards(book: Book, topic_id: str, role_id: str) -> tuple[CodebookQuestion, ...]:
    stands = book.stands_on(topic_id, role_id)
    return tuple(
        question
        for question in book.codebook.get(topic_id, ())
        if differences.difference(
            [each.towards(stand) for each, stand in zip(book.positions(question), stands, strict=True)]
        )
    )


def own_differences(book: Book, institution: Institution) -> tuple[OwnDifference, ...]:
    """Return the differences in which a text of an institution answers, the most consequential first."""
    return tuple(_own(book, *each) for each in book.once(_by_institution).get(institution.id, ()))


_Own = tuple[Difference, list[tuple[Camp, Position]]]


def _by_institution(book: Book) -> Mapping[str, Sequence[_Own]]:
    found: dict[str, list[_Own]] = defaultdict(list)
    for difference in book.differences:
        of_this: dict[str, list[tuple[Camp, Position]]] = defaultdict(list)
        for camp in difference.camps:
            for position in camp.positions:
                of_this[position.work.institution.id].append((camp, position))
        for institution, own in of_this.items():
            found[institution].append((difference, own))
    return dict(found)


def _own(book: Book, difference: Difference, own: Sequence[tuple[Camp, Position]]) -> OwnDifference:
    view = difference_view(book, difference)
    camps = {camp.answers: camp for camp, _ in own}
    answers = frozenset[str]().union(*camps)
    elsewhere = frozenset[str]().union(*(camp.answers for camp in difference.camps if camp.answers not in camps))
    texts = tuple(told(book, position) for _, position in own)
    together = all(len(each.replies) == 1 for each in texts)
    mine = {position.work for _, position in own}
    alike = None
    if len(camps) == 1:
        camp = own[0][0]
        # Enough of a large camp to name; of the rest only the number is told.
        others = [each.work for each in camp.positions[: NAMED + len(mine)] if each.work not in mine]
        alike = named(book, others, len(camp.positions) - len(mine)) if others else None
    otherwise = tuple(camp for camp in view.camps if camp.answers not in camps)
    return OwnDifference(
        view=view,
        own=texts,
        alike=alike,
        shared=answers <= elsewhere if together else bool(answers & elsewhere),
        otherwise=otherwise,
        further=len(difference.camps) - len(camps) - len(otherwise),
        others=sum(len(camp.positions) for camp in difference.camps if camp.answers not in camps),
    )
