"""A version as a book page: the text itself, each provision with what others say on its topic.

A text that does not fit the page goes on in parts, wherever it is: in the middle of a section too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import Any

from generator import addresses
from generator.book import headline, pairs, parts, wording
from generator.book.book import Book, quotable
from generator.book.headline import RevisionLink
from generator.book.parts import Part
from generator.book.rules import Rule
from generator.language import words
from generator.model import Edition, Passage, Provision, Section, Work
from generator.pages import linked, weights
from generator.pages.annotations import Origin, elsewhere, origin, places
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.version

_HEAD = 60
"""How many elements stand above the text, beside what grows with it: its dates, its state, its neighbours."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A provision on the version page, with its items; ``more`` is where all else that is known of it stands.

    ``elsewhere`` says whether other texts that regulate the same are named there. ``origin`` has the same words: the
    labels of the provision were taken over from it.
    """

    rule: Rule
    items: tuple[Entry, ...]
    more: str
    elsewhere: bool
    origin: Origin | None

    @property
    def collected(self) -> tuple[str, ...]:
        """What a reader takes who takes this: the provision, or its items where it has no words of its own."""
        if self.rule.text:
            return (self.rule.id,)
        return tuple(locator for item in self.items for locator in item.collected)


@dataclass(frozen=True, kw_only=True)
class Printed:
    """A section of the version page, or some of it; ``begun`` where an earlier page has the beginning."""

    section: Section
    title: str
    begun: bool
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Piece:
    """What is not divided: a provision with its items, or a section without any."""

    section: Section
    provision: Provision | None
    weight: int

    @property
    def begins(self) -> bool:
        return self.provision is None or self.provision is self.section.provisions[0]


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
    titles: tuple[tuple[Section, str], ...]
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
    return VersionView(
        edition=edition,
        work=work,
        name=wording.edition_name(edition),
        titles=tuple((section, _heading(section)) for section in edition.version.sections),
        count=len(quoted),
        previous=_link(work.editions[position - 1]) if position else None,
        following=_link(work.editions[position + 1]) if position + 1 < len(work.editions) else None,
        replaced_by=_link(work.in_force) if position < work.editions.index(work.in_force) else None,
        revision=headline.link_to(book, edition),
        source_path=addresses.source(edition),
        decided=wording.source_lines(edition.version.decision_lines) if edition.version.decision_lines else None,
        doubts=sum(bool(passage.provision.doubts) for passage in quoted),
        reviewed=len(reviewed),
        reviewers=tuple(dict.fromkeys(labels.reviewed_by for labels in reviewed)),
    )


def printed(book: Book, work: Work, edition: Edition, pieces: Sequence[_Piece]) -> Iterator[Printed]:
    """Yield the sections of some pieces of an edition, in their order."""
    placed = _placed(edition)
    notes = places(book, edition)

    def entry(provision: Provision) -> Entry:
        passage = placed[provision.eid]
        return Entry(
            rule=book.rule(passage),
            items=tuple(entry(item) for item in provision.items),
            more=notes[provision.eid],
            elsewhere=bool(elsewhere(book, work, passage)),
            origin=origin(book, passage),
        )

    for section, found in groupby(pieces, key=lambda piece: piece.section):
        held = list(found)
        yield Printed(
            section=section,
            title=_heading(section),
            begun=not held[0].begins,
            entries=tuple(entry(piece.provision) for piece in held if piece.provision),
        )


def _placed(edition: Edition) -> Mapping[str, Passage]:
    return {passage.provision.eid: passage for passage in edition.passages}


def _heading(section: Section) -> str:
    return " ".join(part for part in (section.num, section.heading) if part)


def _pieces(book: Book, edition: Edition) -> Iterator[_Piece]:
    placed = _placed(edition)
    former = book.former.eids(edition)

    def weight(provision: Provision) -> int:
        own = weights.printed(placed[provision.eid]) + len(former.get(provision.eid, ()))
        return own + bool(provision.items) + sum(map(weight, provision.items))

    for section in edition.version.sections:
        heading = 3 + 3 * len(edition.footnotes_of(section.eid)) + len(former.get(section.eid, ()))
        if not section.provisions:
            yield _Piece(section=section, provision=None, weight=heading)
        for rank, provision in enumerate(section.provisions):
            yield _Piece(section=section, provision=provision, weight=weight(provision) + (0 if rank else heading))


def _cut(book: Book, edition: Edition) -> tuple[Part[_Piece], ...]:
    """Return the text in parts, the first of which is the page of the version."""
    return book.once(_cut_up, edition)


def _cut_up(book: Book, edition: Edition) -> tuple[Part[_Piece], ...]:
    pieces = list(_pieces(book, edition))
    before = _HEAD + 2 * len(edition.version.sections) + 3 * len(edition.title_footnotes)
    before += len(book.work_of(edition).schools)
    room = weights.room(before + sum(piece.weight for piece in pieces))
    if room < weights.ROOM:
        before += weights.anchors(len(edition.passages))

    def name(piece: _Piece) -> str:
        return _heading(piece.section) if piece.provision is None else book.rule(placed[piece.provision.eid]).place

    placed = _placed(edition)
    of, further = addresses.edition(edition), addresses.text(edition)
    return parts.continued(of, pieces, room, name, lambda piece: piece.weight, before, further)


def _begin(found: Sequence[Part[_Piece]]) -> Mapping[str, str]:
    """Return where each section begins, by its eId."""
    return {piece.section.eid: part.address for part in found for piece in part.items if piece.begins}


def _anchors(found: Sequence[Part[_Piece]], edition: Edition) -> Mapping[int, Sequence[str]]:
    """Return the eIds of what stands in each part but the first, by its number; none of too many."""
    if not weights.anchors(len(edition.passages)):
        return {}
    return {part.number: tuple(_eids(part.items)) for part in found[1:]}


def _eids(pieces: Sequence[_Piece]) -> Iterator[str]:
    for piece in pieces:
        if piece.begins:
            yield piece.section.eid
        yield from _every(piece.provision) if piece.provision else ()


def _every(provision: Provision) -> Iterator[str]:
    yield provision.eid
    for item in provision.items:
        yield from _every(item)


def _link(edition: Edition) -> VersionLink:
    return VersionLink(name=wording.edition_name(edition), path=addresses.edition(edition))


def _sheets(book: Book) -> Iterator[Sheet]:
    for edition in book.editions:
        work = book.work_of(edition)
        name = wording.edition_name(edition)
        title = _say.TITLE.format(
            institution=edition.institution.short_name, title=edition.protocol.title, version=name
        )
        found = _cut(book, edition)
        yield Sheet(
            address=addresses.edition(edition),
            title=title,
            description=_say.DESCRIPTION.format(
                title=edition.protocol.title, institution=edition.institution.name, version=name
            ),
            values=partial(_values, book, work, edition),
            about=partial(linked.version, edition=edition, earlier=_replaced(work, edition)),
            of=edition.institution,
        )
        for part in found[1:]:
            yield Sheet(
                address=part.address,
                title=parts.title(title, part, len(found)),
                description=_say.FURTHER_DESCRIPTION.format(
                    title=edition.protocol.title,
                    institution=edition.institution.name,
                    version=name,
                    number=part.number,
                    count=len(found),
                ),
                values=partial(_part_values, book, work, edition, part.number),
                of=edition.institution,
                template="version-further.html",
            )


def _values(book: Book, work: Work, edition: Edition) -> dict[str, Any]:
    found = _cut(book, edition)
    return {
        **_part_values(book, work, edition, 1),
        "view": version_view(book, work, edition),
        "begin": _begin(found),
        "anchors": _anchors(found, edition),
        "places": book.bound_by(work),
        "beside": pairs.beside(work, edition),
    }


def _part_values(book: Book, work: Work, edition: Edition, number: int) -> dict[str, Any]:
    found = _cut(book, edition)
    part = found[number - 1]
    return {
        "edition": edition,
        "former": book.former.eids(edition),
        "sections": tuple(printed(book, work, edition, part.items)),
        "parts": found,
        "on": parts.ways(found, part),
    }


def _replaced(work: Work, edition: Edition) -> Edition | None:
    """Return the edition that ``edition`` is stated to replace: by itself, or by a printed order."""
    place = work.editions.index(edition)
    if work.protocol.order_basis == "printed" and place > 0:
        return work.editions[place - 1]
    return next((other for other in work.editions if other.version.id == edition.version.supersedes), None)


KIND = Kind(name="version", sheets=_sheets, searchable=True)
