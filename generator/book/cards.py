"""Places, protocols and institutions as cards in a list, and how much there is."""

from __future__ import annotations

from dataclasses import dataclass

from generator import addresses
from generator.book import headline, wording
from generator.book.book import Book, quotable
from generator.book.headline import RevisionLink
from generator.book.places import Place
from generator.model import Edition, Institution, Role, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleLink:
    """A role at a place, with the number of provisions that bind or entitle it."""

    role: Role
    path: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceCard:
    """A place with a way in for each role its texts speak to."""

    place: Place
    roles: tuple[RoleLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionCard:
    """A version in a list of versions."""

    edition: Edition
    name: str
    path: str
    source_path: str
    count: int
    newest: bool
    revision: RevisionLink | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkCard:
    """A protocol with its versions, newest first."""

    work: Work
    versions: tuple[VersionCard, ...]


def place_card(book: Book, place: Place) -> PlaceCard:
    """Return the card of a place."""
    return book.once(_place_card, place)


def _place_card(book: Book, place: Place) -> PlaceCard:
    editions = [work.in_force for work in place.works]
    return PlaceCard(
        place=place,
        roles=tuple(
            RoleLink(
                role=role,
                path=place.role_path(role.id),
                count=sum(role.id in passage.labels.roles for edition in editions for passage in edition.labelled),
            )
            for role in book.roles_at(place)
        ),
    )


def work_card(book: Book, work: Work) -> WorkCard:
    """Return the card of a protocol."""
    return book.once(_work_card, work)


def _work_card(book: Book, work: Work) -> WorkCard:
    return WorkCard(
        work=work,
        versions=tuple(
            VersionCard(
                edition=edition,
                name=wording.edition_name(edition),
                path=addresses.edition(edition),
                source_path=addresses.source(edition),
                count=len(quotable(edition)),
                newest=edition is work.in_force,
                revision=headline.link_to(book, edition),
            )
            for edition in reversed(work.editions)
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class InstitutionCard:
    """An institution with its places and protocols."""

    institution: Institution
    places: tuple[PlaceCard, ...]
    works: tuple[WorkCard, ...]


def institution_card(book: Book, institution: Institution) -> InstitutionCard:
    """Return the card of an institution."""
    return InstitutionCard(
        institution=institution,
        places=tuple(place_card(book, place) for place in book.places_of(institution)),
        works=tuple(work_card(book, work) for work in book.works_of(institution)),
    )


@dataclass(frozen=True, kw_only=True)
class Counts:
    """How much there is."""

    institutions: int
    schools: int
    works: int
    versions: int
    provisions: int
    topics: int
    doubts: int
    suggested: int
    reviewed: int
    confirmed: int
    unlabelled: int


def counts(book: Book) -> Counts:
    """Return how much the corpus holds; provisions are those with text, over all versions."""
    return book.once(_counts)


def _counts(book: Book) -> Counts:
    passages = [passage for edition in book.corpus.editions for passage in quotable(edition)]
    states = [passage.labels.state for edition in book.corpus.editions for passage in edition.labelled]
    return Counts(
        institutions=len(book.corpus.institutions),
        schools=sum(len(institution.schools) for institution in book.corpus.institutions),
        works=len(book.works),
        versions=len(book.corpus.editions),
        provisions=len(passages),
        topics=len(book.topics),
        doubts=sum(bool(passage.provision.doubts) for passage in passages),
        suggested=states.count("suggested"),
        reviewed=states.count("reviewed"),
        confirmed=sum(edition.version.confirmed_by is not None for edition in book.corpus.editions),
        unlabelled=sum(len(edition.unlabelled) for edition in book.corpus.editions),
    )
