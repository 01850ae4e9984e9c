"""One look-up over the corpus that all pages share: who says what, about which topic, for whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator import addresses
from generator.compare import revision
from generator.compare.flips import Flip, flips
from generator.compare.matrix import Cell, Matrix
from generator.compare.revision import Revision
from generator.model import Corpus, Edition, Institution, Norm, Passage, Question, Role, School, Topic, TopicGroup, Work


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a reader belongs: a school, or the institution itself when its text names no schools."""

    institution: Institution
    school: School | None
    works: tuple[Work, ...]

    @property
    def name(self) -> str:
        """The name as the text gives it."""
        return self.school.name if self.school else self.institution.name

    @property
    def phrase(self) -> str:
        """How the place reads after "van": a school, or "een school van" an institution."""
        return self.name if self.school else f"een school van {self.institution.name}"

    @property
    def path(self) -> str:
        """The page of the place."""
        return addresses.place(self.institution, self.school)

    def role_path(self, role_id: str) -> str:
        """The page for one role at this place."""
        return f"{self.path}/{role_id}"


class Atlas:
    """Look-ups derived from a corpus, each computed once."""

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self.roles: Mapping[str, Role] = {role.id: role for role in corpus.vocabulary.roles}
        self.norms: Mapping[str, Norm] = {norm.id: norm for norm in corpus.vocabulary.norms}
        self.topics: Mapping[str, Topic] = {topic.id: topic for topic in corpus.vocabulary.topics}
        self._matrix = Matrix(corpus)
        self._norm_rank = {norm: rank for rank, norm in enumerate(self.norms)}

    @property
    def works(self) -> tuple[Work, ...]:
        """All works, in the corpus's order."""
        return self.corpus.works

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions people ask, in order."""
        return self.corpus.vocabulary.questions

    @cached_property
    def flips(self) -> tuple[Flip, ...]:
        """Where the works part ways, most consequential first."""
        return flips(self.corpus)

    @cached_property
    def revisions(self) -> tuple[Revision, ...]:
        """What changed between the versions of each work, in the works' order, oldest first."""
        words = self.corpus.vocabulary
        return tuple(revision.compare(*pair, words) for work in self.works for pair in revision.pairs(work))

    def revision_to(self, edition: Edition) -> Revision | None:
        """Return what changed in an edition against the one before it, if there is one."""
        return self._revision_to.get(edition.locator)

    @cached_property
    def _revision_to(self) -> Mapping[str, Revision]:
        return {found.new.locator: found for found in self.revisions}

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Every school, and every institution without named schools, that a work in the corpus binds."""
        places = []
        for institution in self.corpus.institutions:
            works = tuple(work for work in self.works if work.institution is institution)
            for school in institution.schools:
                bound = tuple(work for work in works if school in work.schools)
                places.append(Place(institution=institution, school=school, works=bound))
            if not institution.schools:
                places.append(Place(institution=institution, school=None, works=works))
        return tuple(places)

    @cached_property
    def topic_groups(self) -> tuple[tuple[TopicGroup, tuple[Topic, ...]], ...]:
        """The groups of topics with their topics, both in order."""
        return tuple(
            (group, tuple(topic for topic in self.corpus.vocabulary.topics if topic.group == group.id))
            for group in self.corpus.vocabulary.topic_groups
        )

    def cell(self, topic_id: str, work: Work) -> Cell:
        """Return what a work in force says on a topic."""
        return self._matrix.cell(topic_id, work)

    def row(self, topic_id: str) -> tuple[Cell, ...]:
        """Return what every work in force says on a topic, in the works' order."""
        return self._matrix.row(topic_id)

    def main_norms(self, passages: Iterable[Passage]) -> tuple[Norm, ...]:
        """Return the distinct first norms of ``passages``, in the vocabulary's order."""
        found = {passage.provision.norms[0] for passage in passages if passage.provision.norms}
        return tuple(self.norms[norm] for norm in sorted(found, key=self._norm_rank.__getitem__))

    def by_norm(self, passages: Iterable[Passage]) -> tuple[Passage, ...]:
        """Return ``passages`` sorted by what they do: forbid first, explain last; reading order within."""
        return tuple(
            sorted(passages, key=lambda passage: self._norm_rank[passage.provision.norms[0]]) if passages else ()
        )

    def roles_in(self, editions: Iterable[Edition]) -> tuple[Role, ...]:
        """Return the roles that occur in ``editions``, in the vocabulary's order."""
        found = {role for edition in editions for passage in edition.passages for role in passage.provision.roles}
        return tuple(role for role in self.roles.values() if role.id in found)


def quotable(edition: Edition) -> tuple[Passage, ...]:
    """Return the provisions of an edition that have text of their own."""
    return tuple(passage for passage in edition.passages if passage.provision.text is not None)
