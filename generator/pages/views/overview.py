"""Pages that lead the way: home, schools, institutions, roles, topics, vocabulary."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator import addresses
from generator.book import revisions, wording
from generator.book.atlas import Atlas, Place, quotable
from generator.book.lens import LensRow, lens
from generator.book.marks import Column, MarkGroup, MarkRow, columns_with_families, field, mark_row
from generator.book.revisions import RevisionLink
from generator.book.rules import Rules
from generator.model import Edition, Institution, Role, Topic, Work


@dataclass(frozen=True, kw_only=True)
class RoleLink:
    """A role at a place, with the number of provisions that bind or entitle it."""

    role: Role
    path: str
    count: int


@dataclass(frozen=True, kw_only=True)
class PlaceCard:
    """A place with a way in for each role its texts speak to."""

    place: Place
    roles: tuple[RoleLink, ...]


@dataclass(frozen=True, kw_only=True)
class VersionCard:
    """A version in a list of versions."""

    edition: Edition
    name: str
    path: str
    source_path: str
    count: int
    newest: bool
    revision: RevisionLink | None


@dataclass(frozen=True, kw_only=True)
class WorkCard:
    """A protocol with its versions, newest first."""

    work: Work
    versions: tuple[VersionCard, ...]


def place_card(atlas: Atlas, place: Place) -> PlaceCard:
    """Return the card of a place."""
    editions = [work.in_force for work in place.works]
    return PlaceCard(
        place=place,
        roles=tuple(
            RoleLink(
                role=role,
                path=place.role_path(role.id),
                count=sum(role.id in passage.provision.roles for edition in editions for passage in edition.passages),
            )
            for role in atlas.roles_in(editions)
        ),
    )


def work_card(atlas: Atlas, work: Work) -> WorkCard:
    """Return the card of a protocol."""
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
                revision=revisions.link(found) if (found := atlas.revision_to(edition)) else None,
            )
            for edition in reversed(work.editions)
        ),
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


def counts(atlas: Atlas) -> Counts:
    """Return how much the corpus holds; provisions are those with text, over all versions."""
    passages = [passage for edition in atlas.corpus.editions for passage in quotable(edition)]
    return Counts(
        institutions=len(atlas.corpus.institutions),
        schools=sum(len(institution.schools) for institution in atlas.corpus.institutions),
        works=len(atlas.works),
        versions=len(atlas.corpus.editions),
        provisions=len(passages),
        topics=len(atlas.topics),
        doubts=sum(passage.provision.doubt is not None for passage in passages),
        suggested=sum(passage.provision.state == "suggested" for passage in passages),
    )


@dataclass(frozen=True, kw_only=True)
class HomeView:
    """The home page."""

    counts: Counts
    places: tuple[PlaceCard, ...]
    field: tuple[MarkGroup, ...]
    works: tuple[Work, ...]
    revised: tuple[WorkCard, ...]


def home(atlas: Atlas) -> HomeView:
    """Return the home page."""
    return HomeView(
        counts=counts(atlas),
        places=tuple(place_card(atlas, place) for place in atlas.places),
        field=field(atlas),
        works=atlas.works,
        revised=tuple(work_card(atlas, work) for work in atlas.works if len(work.editions) > 1),
    )


@dataclass(frozen=True, kw_only=True)
class InstitutionView:
    """An institution with its places and protocols."""

    institution: Institution
    places: tuple[PlaceCard, ...]
    works: tuple[WorkCard, ...]


def institution_view(atlas: Atlas, institution: Institution) -> InstitutionView:
    """Return the page of an institution."""
    return InstitutionView(
        institution=institution,
        places=tuple(place_card(atlas, place) for place in atlas.places if place.institution is institution),
        works=tuple(work_card(atlas, work) for work in atlas.works if work.institution is institution),
    )


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """A topic at one place beside the other works."""

    row: MarkRow
    others: int
    of: int


@dataclass(frozen=True, kw_only=True)
class CoverageGroup:
    """A group of topics at one place."""

    label: str
    topics: tuple[Coverage, ...]


@dataclass(frozen=True, kw_only=True)
class PlaceView:
    """A school: what binds it, for whom, and where it speaks or is silent."""

    card: PlaceCard
    works: tuple[WorkCard, ...]
    coverage: tuple[CoverageGroup, ...]
    spoken: int
    silent: int


def place_view(atlas: Atlas, place: Place) -> PlaceView:
    """Return the page of a school (or of an institution that names none)."""
    others = [work for work in atlas.works if work not in place.works]
    groups = []
    for group, topics in atlas.topic_groups:
        rows = []
        for topic in topics:
            cells = atlas.row(topic.id)
            own = [cell for cell in cells if cell.work in place.works]
            rows.append(
                Coverage(
                    row=mark_row(atlas, topic, own),
                    others=sum(not cell.silent for cell in cells if cell.work in others),
                    of=len(others),
                )
            )
        groups.append(CoverageGroup(label=group.label, topics=tuple(rows)))
    rest = atlas.corpus.vocabulary.rest_topics
    flat = [entry for group_ in groups for entry in group_.topics if entry.row.topic.id not in rest]
    return PlaceView(
        card=place_card(atlas, place),
        works=tuple(work_card(atlas, work) for work in place.works),
        coverage=tuple(groups),
        spoken=sum(entry.row.regulated > 0 for entry in flat),
        silent=sum(entry.row.regulated == 0 for entry in flat),
    )


@dataclass(frozen=True, kw_only=True)
class TopicView:
    """A topic: every institution's provisions side by side."""

    topic: Topic
    group: str
    row: MarkRow
    columns: tuple[Column, ...]
    lens: tuple[LensRow, ...]
    siblings: tuple[Topic, ...]
    previous: Topic | None
    following: Topic | None


def topic_view(atlas: Atlas, rules: Rules, topic: Topic) -> TopicView:
    """Return the page of a topic."""
    order: Sequence[Topic] = tuple(atlas.topics.values())
    position = order.index(topic)
    group, siblings = next((group, topics) for group, topics in atlas.topic_groups if topic in topics)
    cells = atlas.row(topic.id)
    return TopicView(
        topic=topic,
        group=group.label,
        row=mark_row(atlas, topic, cells),
        columns=columns_with_families(atlas, rules, cells, topic.id),
        lens=lens(atlas, topic),
        siblings=tuple(other for other in siblings if other is not topic),
        previous=order[position - 1] if position else None,
        following=order[position + 1] if position + 1 < len(order) else None,
    )


@dataclass(frozen=True, kw_only=True)
class RoleCard:
    """A role with how often and where it occurs."""

    role: Role
    path: str
    count: int
    places: tuple[Place, ...]


def role_cards(atlas: Atlas) -> tuple[RoleCard, ...]:
    """Return every role of the vocabulary."""
    return tuple(
        RoleCard(
            role=role,
            path=addresses.role(role.id),
            count=sum(
                role.id in passage.provision.roles for work in atlas.works for passage in quotable(work.in_force)
            ),
            places=tuple(
                place for place in atlas.places if role in atlas.roles_in(work.in_force for work in place.works)
            ),
        )
        for role in atlas.roles.values()
    )
