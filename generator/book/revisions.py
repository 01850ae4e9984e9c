"""A revision as a page: what changed, by weight, and what is known of it as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from generator import addresses
from generator.book import headline, minimap, outsideviews, ruling, wording
from generator.book.changeviews import ChangeView, ChangeViews, Excerpt, RenamingView
from generator.book.minimap import Tick
from generator.book.outsideviews import OutsideView
from generator.book.points import Matter, matters
from generator.book.revisionfacts import Fact, facts
from generator.book.revisionnotes import notes
from generator.book.ruling import RuleView
from generator.compare.revision import Revision
from generator.model import Edition, Work


@dataclass(frozen=True, kw_only=True)
class RevisionView:
    """The page of a revision."""

    revision: Revision
    work: Work
    old: RevisionSide
    new: RevisionSide
    sentence: str
    matters: tuple[Matter, ...]
    tallied: str
    substantive: tuple[ChangeView, ...]
    renamings: tuple[RenamingView, ...]
    terminological: tuple[ChangeView, ...]
    editorial: tuple[ChangeView, ...]
    differences: int
    also: tuple[Excerpt, ...]
    outside: tuple[OutsideView, ...]
    rules: tuple[RuleView, ...]
    facts: tuple[Fact, ...]
    notes: tuple[str, ...]
    ticks: tuple[Tick, ...]
    map_words: str

    @property
    def every(self) -> tuple[ChangeView, ...]:
        """Every change, by weight."""
        return (*self.substantive, *self.terminological, *self.editorial)


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionSide:
    """One of the two versions."""

    name: str
    path: str
    source_path: str
    concept: bool


def revision_view(work: Work, revision: Revision) -> RevisionView:
    """Return the page of a revision; one of unrelated texts lists no changes."""
    changes = ChangeViews(revision)
    return RevisionView(
        revision=revision,
        work=work,
        old=_side(revision.old),
        new=_side(revision.new),
        sentence=headline.sentence(revision),
        matters=matters(revision),
        tallied=headline.tallied(revision),
        substantive=changes.having("substantive"),
        renamings=changes.renamings(),
        terminological=changes.having("terminological"),
        editorial=changes.having("editorial"),
        differences=revision.tally.editorial,
        also=changes.also("editorial"),
        outside=outsideviews.views(revision),
        rules=ruling.views(revision),
        facts=tuple(facts(revision)),
        notes=tuple(notes(work, revision)),
        ticks=tuple(minimap.ticks(revision)),
        map_words=minimap.in_words(revision),
    )


def _side(edition: Edition) -> RevisionSide:
    return RevisionSide(
        name=wording.edition_name(edition),
        path=addresses.edition(edition),
        source_path=addresses.source(edition),
        concept=edition.version.status == "concept",
    )
