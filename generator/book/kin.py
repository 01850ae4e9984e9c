"""Where the wording of a provision returns in other texts: in those that speak on the same topic, or anywhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.book.book import Book, quotable
from generator.book.rules import Rule
from generator.compare import kinship
from generator.compare.kinship import Relation
from generator.compare.pairing import SHORTEST
from generator.compare.runs import Runs
from generator.language import words
from generator.model import Passage, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Where the wording of a provision returns: ``percent`` of the words are shared with ``rule`` of another text.

    Of a text's own wording there is no ``rule``: less than half of the words return anywhere.
    """

    relation: Relation
    rule: Rule | None
    percent: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Held:
    """Provisions of the same words, in the order of the works, by the place of the first among all on the topic."""

    place: int
    passages: tuple[tuple[Work, Passage], ...]

    def of_another(self, work: Work) -> Passage | None:
        """Return the first of another work."""
        return next((passage for holder, passage in self.passages if holder is not work), None)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Wordings:
    """The whole provisions on a topic, or all, by their words, and an index of these."""

    held: Mapping[tuple[str, ...], _Held]
    by_place: Mapping[int, _Held]
    runs: Runs
    speaking: int


def whole(book: Book, topic_id: str, work: Work) -> tuple[Passage, ...]:
    """Return the provisions of a text in force that say something on a topic in words of their own.

    What a heading says is quoted whole as it is.
    """
    return book.once(_whole, topic_id, work)


def _whole(book: Book, topic_id: str, work: Work) -> tuple[Passage, ...]:
    said = (placed.passage for placed in book.stands.on(topic_id, work.in_force))
    return tuple(dict.fromkeys(each for each in said if each is not None and each.provision.text is not None))


def family(book: Book, topic_id: str, work: Work, passage: Passage) -> Family | None:
    """Return where the wording of a provision on a topic returns most in another text; of equals in the first.

    ``None`` where no other text speaks on it in words of its own. Only those of the same words, or the few that share
    most runs of words, are looked at.
    """
    return book.once(_family, topic_id, work, passage)


def _family(book: Book, topic_id: str, work: Work, passage: Passage) -> Family | None:
    among = book.once(_wordings, topic_id)
    if among.speaking == bool(whole(book, topic_id, work)):
        return None
    return _found(book, among, work, passage)


def counting(book: Book, work: Work) -> tuple[Passage, ...]:
    """Return the provisions of a text in force with words enough to say that they return in another."""
    return book.once(_counting, work)


def _counting(book: Book, work: Work) -> tuple[Passage, ...]:
    counted = ((each, kinship.words(book.kinship.masked(each))) for each in quotable(work.in_force))
    return tuple(each for each, found in counted if len(found) >= SHORTEST)


def anywhere(book: Book, work: Work, passage: Passage) -> Family:
    """Return where the wording of one of :func:`counting` returns most in another text, whatever it is about there."""
    return book.once(_anywhere, work, passage)


def _anywhere(book: Book, work: Work, passage: Passage) -> Family:
    return _found(book, book.once(_all_wordings), work, passage)


def _all_wordings(book: Book) -> _Wordings:
    return _indexed(book, ((work, counting(book, work)) for work in book.works))


def _found(book: Book, among: _Wordings, work: Work, passage: Passage) -> Family:
    kin = book.kinship.nearest(passage, _near(among, work, kinship.words(book.kinship.masked(passage))))
    if kin is None or kin.relation == "own":
        return Family(relation="own", rule=None, percent=0)
    return Family(relation=kin.relation, rule=book.rule(kin.passage), percent=words.numbers.percent(kin.share))


def _near(among: _Wordings, work: Work, counted: tuple[str, ...]) -> Iterator[Passage]:
    """Yield what may be nearest, in the order of the texts: the same words, or else what shares runs of words."""
    same = among.held[counted].of_another(work)
    if same is not None:
        yield same
        return
    for place in sorted(among.runs.sharing(counted)):
        other = among.by_place[place].of_another(work)
        if other is not None:
            yield other


def _wordings(book: Book, topic_id: str) -> _Wordings:
    return _indexed(book, ((work, whole(book, topic_id, work)) for work in book.works))


def _indexed(book: Book, texts: Iterable[tuple[Work, Sequence[Passage]]]) -> _Wordings:
    found: dict[tuple[str, ...], list[tuple[int, Work, Passage]]] = defaultdict(list)
    place = speaking = 0
    for work, passages in texts:
        speaking += bool(passages)
        for passage in passages:
            found[kinship.words(book.kinship.masked(passage))].append((place, work, passage))
            place += 1
    held = {
        counted: _Held(
            place=each[0][0],
            passages=tuple((work, passage) for _, work, passage in each),
        )
        for counted, each in found.items()
    }
    runs = Runs()
    for counted, one in sorted(held.items(), key=lambda each: (-len(each[1].passages), each[1].place)):
        runs.add(one.place, counted)
    return _Wordings(held=held, by_place={each.place: each for each in held.values()}, runs=runs, speaking=speaking)
