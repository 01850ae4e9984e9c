"""A version as a book page: the text itself, each provision with what others say on its topic."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Any

from generator import addresses
from generator.book import headline, pairs, unread, wording
from generator.book.book import Book, quotable
from generator.book.headline import RevisionLink
from generator.book.neighbours import speaking
from generator.book.parts import many
from generator.book.rules import Rule
from generator.book.said import Said, said
from generator.book.tally import tally
from generator.compare.stand import Stand
from generator.ground.locator import Locator
from generator.language import words
from generator.model import Edition, Passage, Provision, Section, Work
from generator.pages import linked
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.version

_MOST = 6  # other texts that are named beside a provision; the page of the topic has all
_NAMED = 3  # of many texts, and one provision of each: beside every provision of a long text they fill the page
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
class Entry:
    """A provision on the version page, with its items and where others regulate the same.

    ``suggested`` are its statements where a program suggested them and nobody read them; those that say no more than
    norm, roles and topics beside the text are left out. ``origin`` has the same words: its labels were taken over.
    """

    rule: Rule
    items: tuple[Entry, ...]
    elsewhere: tuple[Elsewhere, ...]
    suggested: tuple[Said, ...]
    origin: Origin | None

    @property
    def collected(self) -> tuple[str, ...]:
        """What a reader takes who takes this: the provision, or its items where it has no words of its own."""
        if self.rule.text:
            return (self.rule.id,)
        return tuple(locator for item in self.items for locator in item.collected)


@dataclass(frozen=True, kw_only=True)
class Part:
    """A section of the version page."""

    section: Section
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, kw_only=True)
class VersionLink:
    """A neighbouring version."""

    name: str
    path: str


@dataclass(frozen=True, kw_only=True)
class VersionView:
    """A version as a book page."""

    edition: Edition
    work: Work
    name: str
    parts: tuple[Part, ...]
    count: int
    previous: VersionLink | None
    following: VersionLink | None
    revision: RevisionLink | None
    replaced_by: VersionLink | None
    source_path: str
    decided: str | None
    doubts: int
    reviewed: int
    reviewers: tuple[str | None, ...]

    @property
    def newest(self) -> bool:
        """Whether this is the newest version known, concepts aside."""
        return self.edition is self.work.in_force


def version_view(book: Book, work: Work, edition: Edition) -> VersionView:
    """Return the page of a version."""
    position = work.editions.index(edition)
    reviewed = [passage.labels for passage in edition.labelled if passage.labels.state == "reviewed"]
    quoted = quotable(edition)
    placed = {passage.provision.eid: passage for passage in edition.passages}
    suggested: dict[str, list[Said]] = {}
    for statement in edition.statements:
        if statement.passage is not None and not statement.implied and (shown := said(book, statement)).suggested:
            suggested.setdefault(statement.of, []).append(shown)

    def entry(provision: Provision) -> Entry:
        passage = placed[provision.eid]
        return Entry(
            rule=book.rule(passage),
            items=tuple(entry(item) for item in provision.items),
            elsewhere=_elsewhere(book, work, passage),
            suggested=tuple(suggested.get(passage.locator, ())),
            origin=_origin(book, passage),
        )

    return VersionView(
        edition=edition,
        work=work,
        name=wording.edition_name(edition),
        parts=tuple(
            Part(
                section=section,
                title=" ".join(part for part in (section.num, section.heading) if part),
                entries=tuple(entry(provision) for provision in section.provisions),
            )
            for section in edition.version.sections
        ),
        count=len(quoted),
        previous=_link(work.editions[position - 1]) if position else None,
        following=_link(work.editions[position + 1]) if position + 1 < len(work.editions) else None,
        replaced_by=_link(work.in_force) if position < work.editions.index(work.in_force) else None,
        revision=headline.link(found) if (found := book.revision_to(edition)) else None,
        source_path=addresses.source(edition),
        decided=wording.source_lines(edition.version.decision_lines) if edition.version.decision_lines else None,
        doubts=sum(bool(passage.provision.doubts) for passage in quoted),
        reviewed=len(reviewed),
        reviewers=tuple(dict.fromkeys(labels.reviewed_by for labels in reviewed)),
    )


def _link(edition: Edition) -> VersionLink:
    return VersionLink(name=wording.edition_name(edition), path=addresses.edition(edition))


def _origin(book: Book, passage: Passage) -> Origin | None:
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
    name = ", ".join((edition.institution.short_name, wording.edition_name(edition), rule.place))
    return Origin(name, rule.path)


def _by_locator(book: Book) -> Mapping[Locator, Edition]:
    return {edition.id: edition for edition in book.corpus.editions}


def _elsewhere(book: Book, work: Work, passage: Passage) -> tuple[Elsewhere, ...]:
    labels = passage.provision.labels
    return book.once(_counterparts, work, labels.main_topic) if labels else ()


def _counterparts(book: Book, work: Work, topic_id: str) -> tuple[Elsewhere, ...]:
    """Return the first few other works with a provision on a topic; of many texts those nearest to this one."""
    if many(book):
        near = islice(speaking(book, [work], topic_id), _LOOKED)
        return tuple(islice(_placed(book, near, 1), _NAMED))
    stands = (stand for stand in tally(book, topic_id).speaking if stand.work is not work)
    return tuple(islice(_placed(book, stands), _MOST))


def _placed(book: Book, stands: Iterable[Stand], most: int | None = None) -> Iterator[Elsewhere]:
    """Yield the texts that have provisions to lead to, each with all of them or the first few."""
    for stand in stands:
        told = dict.fromkeys(placed.passage for placed in stand.concerning if placed.passage)
        if told:
            yield Elsewhere(name=_named(book, stand.work), rules=book.rules(islice(told, most)))


def _named(book: Book, work: Work) -> str:
    return unread.named(work.institution.short_name, unread.read(book, work.in_force))


def _sheets(book: Book) -> Iterator[Sheet]:
    for edition in book.editions:
        work = book.work_of(edition)
        name = wording.edition_name(edition)
        yield Sheet(
            address=addresses.edition(edition),
            title=_say.TITLE.format(
                institution=edition.institution.short_name, title=edition.protocol.title, version=name
            ),
            description=_say.DESCRIPTION.format(
                title=edition.protocol.title, institution=edition.institution.name, version=name
            ),
            values=partial(_values, book, work, edition),
            about=partial(linked.version, edition=edition, earlier=_replaced(work, edition)),
            of=edition.institution,
        )


def _values(book: Book, work: Work, edition: Edition) -> dict[str, Any]:
    return {
        "view": version_view(book, work, edition),
        "former": book.former.eids(edition),
        "places": book.bound_by(work),
        "beside": pairs.beside(work, edition),
    }


def _replaced(work: Work, edition: Edition) -> Edition | None:
    """Return the edition that ``edition`` is stated to replace: by itself, or by a printed order."""
    place = work.editions.index(edition)
    if work.protocol.order_basis == "printed" and place > 0:
        return work.editions[place - 1]
    return next((other for other in work.editions if other.version.id == edition.version.supersedes), None)


KIND = Kind(name="version", sheets=_sheets, searchable=True)
