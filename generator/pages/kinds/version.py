"""A version as a book page: the text itself, each provision with what others say on its topic."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from generator import addresses
from generator.book import headline, pairs, wording
from generator.book.book import Book, quotable
from generator.book.headline import RevisionLink
from generator.book.rules import Rule
from generator.language import words
from generator.model import Edition, Provision, Section, Work
from generator.pages import linked
from generator.pages.annotations import Origin, elsewhere, origin, places
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.version


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
        revision=headline.link_to(book, edition),
        source_path=addresses.source(edition),
        decided=wording.source_lines(edition.version.decision_lines) if edition.version.decision_lines else None,
        doubts=sum(bool(passage.provision.doubts) for passage in quoted),
        reviewed=len(reviewed),
        reviewers=tuple(dict.fromkeys(labels.reviewed_by for labels in reviewed)),
    )


def _link(edition: Edition) -> VersionLink:
    return VersionLink(name=wording.edition_name(edition), path=addresses.edition(edition))


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
