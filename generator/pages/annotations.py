"""What is known of each provision of a version beside its words, in parts: where it stands, how to cite it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from generator import addresses
from generator.book import calling, parts, unread, wording
from generator.book.book import Book, lasting, recent
from generator.book.neighbours import speaking
from generator.book.originals import Leaf, leaf
from generator.book.parts import Part, many
from generator.book.rules import Rule
from generator.book.said import Said, said
from generator.book.tally import speakers
from generator.compare.stand import Stand
from generator.ground.locator import Locator
from generator.model import Edition, Passage, Work

MOST = 900
"""Elements that the notes on one part have together, as :func:`_weight` counts them; a page may have 1,500."""
_NOTE, _STATEMENT, _OTHER, _LEAF = 11, 13, 1, 6

_MOST = 6  # other texts that are named beside a provision; the page of the topic has all
_NAMED = 3  # of many texts, and one provision of each
_LOOKED = 4 * _MOST  # of many texts, for one that speaks by the heading of a section has no provision to lead to


@dataclass(frozen=True, kw_only=True)
class Elsewhere:
    """Another work that has a provision about the same topic, and where."""

    name: str
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """A provision from which another took over its labels: whose it is and where it stands, and its address."""

    name: str
    path: str


@dataclass(frozen=True, kw_only=True)
class Annotation:
    """What is known of a provision.

    ``suggested`` are its statements where a program suggested them and nobody read them; those that say no more than
    norm, roles and topics beside the text are left out. ``leaf`` is the page of the original where it begins.
    """

    rule: Rule
    elsewhere: tuple[Elsewhere, ...]
    suggested: tuple[Said, ...]
    leaf: Leaf | None


def annotation_parts(book: Book, edition: Edition) -> tuple[Part[Passage], ...]:
    """Return the provisions of an edition in reading order, in parts of its page."""
    return book.once(_parts, edition)


def places(book: Book, edition: Edition) -> Mapping[str, str]:
    """Return where what is known of each provision of an edition stands, by its eId."""
    return {
        passage.provision.eid: f"{part.address}/#{passage.provision.eid}"
        for part in annotation_parts(book, edition)
        for passage in part.items
    }


def annotated(book: Book, edition: Edition, passages: Iterable[Passage]) -> tuple[Annotation, ...]:
    """Return what is known of some provisions of an edition."""
    work = book.work_of(edition)
    suggested = _suggested(book, edition)
    return tuple(
        Annotation(
            rule=book.rule(passage),
            elsewhere=elsewhere(book, work, passage),
            suggested=suggested.get(passage.locator, ()),
            leaf=leaf(book, edition, book.rule(passage).source_line),
        )
        for passage in passages
    )


def elsewhere(book: Book, work: Work, passage: Passage) -> tuple[Elsewhere, ...]:
    """Return the first few other works with a provision on the main topic of one."""
    labels = passage.provision.labels
    return book.once(_counterparts, work, labels.main_topic) if labels else ()


def origin(book: Book, passage: Passage) -> Origin | None:
    """Return the provision from which one took over its labels, reviewed since or not."""
    labels = passage.provision.labels
    if labels is None or labels.taken_over is None:
        return None
    at = Locator.parse(labels.taken_over)
    edition = book.once(_by_locator).get(at.edition)
    passages = edition.passages if edition else ()
    found = next((each for each in passages if each.provision.eid == at.eid), None)
    if edition is None or found is None:  # a corpus that was not loaded from files
        return Origin(labels.taken_over, addresses.passage(passage))
    rule = book.rule(found)
    name = ", ".join((calling.called(book, edition), wording.edition_name(edition), rule.place))
    return Origin(name, rule.path)


def _by_locator(book: Book) -> Mapping[Locator, Edition]:
    return {edition.id: edition for edition in book.corpus.editions}


def _parts(book: Book, edition: Edition) -> tuple[Part[Passage], ...]:
    weights = dict(zip(edition.passages, book.once(_weights, edition), strict=True))
    return parts.in_order(
        addresses.edition(edition),
        edition.passages,
        MOST,
        lambda passage: book.rule(passage).place,
        weights.__getitem__,
    )


@lasting
def _weights(book: Book, edition: Edition) -> tuple[int, ...]:
    """Return the weight of each provision of an edition."""
    work = book.work_of(edition)
    suggested = _suggested(book, edition)
    return tuple(
        _weight(book, work, edition, passage, len(suggested.get(passage.locator, ()))) for passage in edition.passages
    )


def _weight(book: Book, work: Work, edition: Edition, passage: Passage, suggested: int) -> int:
    others = sum(1 + _OTHER * len(other.rules) for other in elsewhere(book, work, passage))
    paged = leaf(book, edition, book.rule(passage).source_line) is not None
    return _NOTE + others + len(passage.provision.doubts) + _STATEMENT * suggested + _LEAF * paged


def _suggested(book: Book, edition: Edition) -> Mapping[str, tuple[Said, ...]]:
    """Return the statements of an edition that a program suggested, by the provision that they are of."""
    found: dict[str, list[Said]] = {}
    for statement in edition.statements:
        if statement.passage is not None and not statement.implied and (shown := said(book, statement)).suggested:
            found.setdefault(statement.of, []).append(shown)
    return {locator: tuple(each) for locator, each in found.items()}


@recent
def _counterparts(book: Book, work: Work, topic_id: str) -> tuple[Elsewhere, ...]:
    """Return the first few other works with a provision on a topic; of many texts those nearest to this one."""
    if many(book):
        near = islice(speaking(book, [work], topic_id), _LOOKED)
        return tuple(islice(_placed(book, near, 1), _NAMED))
    stands = (stand for stand in speakers(book, topic_id) if stand.work is not work)
    return tuple(islice(_placed(book, stands), _MOST))


def _placed(book: Book, stands: Iterable[Stand], most: int | None = None) -> Iterator[Elsewhere]:
    """Yield the texts that have provisions to lead to, each with all of them or the first few."""
    for stand in stands:
        told = dict.fromkeys(placed.passage for placed in stand.concerning if placed.passage)
        if told:
            name = unread.named(calling.called(book, stand.work), unread.read(book, stand.work.in_force))
            yield Elsewhere(name=name, rules=book.rules(islice(told, most)))
