"""What the texts of a place answer to a role: each question through the one definition of silence, in its own order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.book import absent
from generator.book.book import Book
from generator.book.places import Place
from generator.book.sides import Part, parts
from generator.book.verdicts import Side, Verdict, gravity, verdict
from generator.compare.codebook import answered
from generator.compare.stand import Stand, Standing
from generator.language import words
from generator.model import Force, Incorporated, PlacedStatement, Question, Role, Topic

_say = words.phrases.standing
_SIDES: tuple[Side, ...] = ("binds", "affects", "general")


@dataclass(frozen=True, kw_only=True, eq=False)
class Silence:
    """A topic on which no text of a place says anything that concerns a role.

    ``standing`` is what is to be said of it, null while labels are still to come; ``others`` are the statements that
    hold for other roles only, ``absent`` the documents that may speak and are not here.
    """

    topic: Topic
    standing: Standing | None
    others: tuple[Verdict, ...]
    absent: tuple[Incorporated, ...]

    @property
    def words(self) -> str:
        """What is to be said of it to the reader."""
        if self.standing is None:
            return words.phrases.citing.AWAITED
        if self.standing == "elsewhere":
            return absent.instead(self.absent)
        spoken = _say.TO_YOU[self.standing]
        if self.absent and self.standing == "others":
            return _say.AND_ABSENT.format(
                standing=spoken, document=words.numbers.enumeration(absent.named(self.absent))
            )
        return spoken


@dataclass(frozen=True, kw_only=True, eq=False)
class Answer:
    """A question with what answers it, by side; no ``parts`` means that the texts do not answer it to the role.

    ``others`` hold for other roles only; ``silences`` are the topics of the question without an answer.
    """

    question: Question
    parts: tuple[Part, ...]
    others: tuple[Verdict, ...]
    silences: tuple[Silence, ...]

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """All that answers, in order."""
        return tuple(each for part in self.parts for each in part.verdicts)

    @property
    def answered(self) -> bool:
        """Whether anything answers the question."""
        return bool(self.parts)

    @property
    def awaited(self) -> bool:
        """Whether labels are still to come that may answer it."""
        return any(silence.standing is None for silence in self.silences)

    @property
    def brief(self) -> tuple[Verdict, ...]:
        """The first that answers, and the first to the other effect: what is allowed beside what is not."""
        first, *rest = self.verdicts
        if self.question.asks != "permission" or first.said.norm.force not in _OPPOSED:
            return (first,)
        other = _OPPOSED[first.said.norm.force]
        topic = first.placed.statement.topics[0]
        beside = (
            each
            for each in rest
            if each.side == first.side and each.said.norm.force in other and each.placed.statement.topics[0] == topic
        )
        return (first, *(each for each in (next(beside, None),) if each is not None))

    @property
    def more(self) -> int:
        """How many answer it besides those, each wording once."""
        return sum(len(part.worded) for part in self.parts) - len(self.brief)

    @property
    def absent(self) -> tuple[Incorporated, ...]:
        """The documents that may answer where the texts are silent."""
        return distinct(each for silence in self.silences for each in silence.absent)


_OPPOSED: Mapping[Force, tuple[Force, ...]] = {
    "forbid": ("permit", "permit-if"),
    "permit": ("forbid",),
    "permit-if": ("forbid",),
}


def answers(book: Book, place: Place, role: Role) -> tuple[Answer, ...]:
    """Return what the texts of a place answer to the questions that a role would ask; not what cannot matter to it."""
    found = (_answer(book, place, role, question) for question in book.questions_of(role))
    return tuple(answer for answer in found if answer.answered or answer.others or answer.silences)


def _answer(book: Book, place: Place, role: Role, question: Question) -> Answer:
    by_topic = {topic: stands_at(book, place, role, topic) for topic in question.topics}
    stands = [stand for on_topic in by_topic.values() for stand in on_topic]
    said = {side: in_order(book, question, role, _said(stands, side)) for side in (*_SIDES, "others")}
    silences = (_silence(book, role, topic, on_topic) for topic, on_topic in by_topic.items())
    defines = book.corpus.vocabulary.norms_that("define")
    # For whom the rules hold is answered by whom they name, where that is not the reader.
    named = any(each.statement.norm in defines for each in said["binds"])
    asked = question.asks == "audience" and not named
    audience = [each for each in said["others"] if asked and each.statement.norm in defines]
    found = [part for side in _SIDES for part in parts(book, side, said[side], question)]
    return Answer(
        question=question,
        parts=(
            *(part for part in found if not part.about_others),
            *parts(book, "others", audience),
            *(part for part in found if part.about_others),
        ),
        others=tuple(verdict(book, each, "others") for each in said["others"] if each not in audience),
        silences=tuple(each for each in silences if each is not None),
    )


def stands_at(book: Book, place: Place, role: Role, topic: str) -> tuple[Stand, ...]:
    """Return where each text of a place stands on a topic towards a role, where it can matter."""
    stands = (book.stand(topic, work, role.id) for work in place.works)
    return tuple(stand for stand in stands if stand.standing != "not-applicable")


def silence(book: Book, place: Place, role: Role, topic: str) -> Silence | None:
    """Return what is to be said where no text of a place speaks to a role on a topic; null where one does."""
    return _silence(book, role, topic, stands_at(book, place, role, topic))


def _silence(book: Book, role: Role, topic: str, stands: Sequence[Stand]) -> Silence | None:
    if not stands or any(stand.speaks for stand in stands):
        return None
    order: tuple[Standing | None, ...] = (None, "others", "elsewhere", "silent")
    standing = min((stand.standing for stand in stands), key=order.index)
    return Silence(
        topic=book.topics[topic],
        standing=standing,
        others=tuple(verdict(book, each, "others") for stand in stands for each in stand.others),
        absent=distinct(each for stand in stands for each in _for(stand, role)),
    )


def in_order(
    book: Book, question: Question, role: Role, said: Iterable[PlacedStatement]
) -> tuple[PlacedStatement, ...]:
    """Return what answers a question, each statement once, the one that answers it best first.

    What asks the reader's own consent goes first, then what is mainly about one of the question's topics. Then come the
    question's own order of topics, that of what the codebook asks on the topic, the force, and whether it is about
    nothing else; then reading order. Before all of that goes the graver consequence, or who decides on a sanction.
    """
    once = tuple(dict.fromkeys(said))
    if len(once) < 2:
        return once
    norms = {norm: rank for rank, norm in enumerate(book.norms)}
    own = {actor.id for actor in book.corpus.vocabulary.actors if actor.role == role.id}

    def rank(placed: PlacedStatement) -> tuple[int, bool, bool, int, int, int, bool]:
        statement = placed.statement
        about = [topic for topic in question.topics if topic in statement.topics]
        mainly = statement.topics[0] in about
        topic = statement.topics[0] if mainly else about[0]
        return (
            _urgency(book, question, placed),
            own.isdisjoint(statement.consenters),
            not mainly,
            question.topics.index(topic),
            _first_answered(book, topic, placed),
            norms[statement.norm],
            len(statement.topics) > 1,
        )

    return tuple(sorted(once, key=rank))


def _urgency(book: Book, question: Question, placed: PlacedStatement) -> int:
    """Return what goes before the order of topics, 0 the first."""
    match question.asks:
        case "consequence":
            return gravity(book, placed)
        case "decision":
            sanction = placed.statement.norm in book.corpus.vocabulary.norms_that("sanction")
            return 0 if placed.statement.decided_by and sanction else 1 if placed.statement.decided_by else 2
        case _:
            return 0


def _first_answered(book: Book, topic: str, placed: PlacedStatement) -> int:
    """Return the place of the first question of the codebook on a topic that a statement answers; after all if none."""
    asked = book.codebook.get(topic, ())
    return next((rank for rank, each in enumerate(asked) if answered(each, placed.statement, book.forces)), len(asked))


def _said(stands: Sequence[Stand], side: Side) -> Iterable[PlacedStatement]:
    return (placed for stand in stands for placed in of_side(stand, side))


def of_side(stand: Stand, side: Side) -> Sequence[PlacedStatement]:
    """Return the statements of a stand on one side of the reader."""
    match side:
        case "binds":
            return stand.binding
        case "affects":
            return stand.affecting
        case "general":
            return stand.general
        case "others":
            return stand.others


def _for(stand: Stand, role: Role) -> Sequence[Incorporated]:
    """Return the absent documents of a stand: those made binding on the role, else those its silence hangs on."""
    if not stand.absent:
        return ()
    binding = {placed.of for placed in stand.work.in_force.statements if role.id in placed.statement.binds}
    edition = stand.work.in_force.locator
    own = [each for each in stand.absent if f"{edition}#{each.provision}" in binding]
    return own or (stand.absent if stand.standing == "elsewhere" else ())


def distinct(documents: Iterable[Incorporated]) -> tuple[Incorporated, ...]:
    """Return documents of different names, in their order, each as it is first named."""
    return tuple({each.title: each for each in reversed(list(documents))}.values())
