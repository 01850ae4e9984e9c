"""One provision as every page shows it: quoted words plus everything we say about them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator import addresses
from generator.book import wording
from generator.book.atlas import Atlas
from generator.ground import eid, spans
from generator.model import Norm, Passage, Role, Topic

ROLES_BASIS = {
    "printed": "staat in de bepaling",
    "inherited": "volgt uit de kop erboven",
    "defined": "wordt hier omschreven",
    "generic": "algemeen woord, geldt voor deze groepen",
    "none": "niemand in het bijzonder",
}


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A provision ready to show. ``lead`` is the article above an item, without which the item cannot be understood."""

    passage: Passage
    number: str
    section: str
    place: str
    citation: str
    path: str
    lead: str | None
    norms: tuple[Norm, ...]
    roles: tuple[Role, ...]
    roles_basis: str
    topics: tuple[Topic, ...]
    lines: str
    source_path: str
    source_line: int

    @property
    def id(self) -> str:
        """The published identity."""
        return self.passage.locator

    @property
    def eid(self) -> str:
        """The anchor on the version page."""
        return self.passage.provision.eid

    @property
    def text(self) -> str:
        """The verbatim text; empty for an article that holds only items."""
        return self.passage.provision.text or ""

    @property
    def main_norm(self) -> Norm | None:
        """What the provision does first of all."""
        return self.norms[0] if self.norms else None


class Rules:
    """Makes and remembers the :class:`Rule` of each passage."""

    def __init__(self, atlas: Atlas) -> None:
        self._atlas = atlas
        self._known: dict[str, Rule] = {}

    def rule(self, passage: Passage) -> Rule:
        """Return the rule for ``passage``."""
        if passage.locator not in self._known:
            self._known[passage.locator] = self._make(passage)
        return self._known[passage.locator]

    def rules(self, passages: Iterable[Passage]) -> tuple[Rule, ...]:
        """Return the rules for ``passages``, in their order."""
        return tuple(self.rule(passage) for passage in passages)

    def _make(self, passage: Passage) -> Rule:
        provision = passage.provision
        parent = passage.parents[-1] if passage.parents else None
        version_path = f"protocollen/{passage.institution.id}/{passage.protocol.id}/{passage.version.id}"
        first_line = spans.parse(provision.lines)[0].first
        return Rule(
            passage=passage,
            number=wording.number(passage),
            section=wording.section_name(passage),
            place=wording.place_in_text(passage),
            citation=wording.citation(passage),
            path=addresses.passage(passage),
            lead=(parent.heading or parent.text) if parent else provision.heading,
            norms=tuple(self._atlas.norms[norm] for norm in provision.norms),
            roles=tuple(self._atlas.roles[role] for role in provision.roles),
            roles_basis=ROLES_BASIS[provision.roles_basis or "none"],
            topics=tuple(self._atlas.topics[topic] for topic in provision.topics),
            lines=wording.source_lines(provision.lines),
            source_path=f"{version_path}/bron/#r{first_line}",
            source_line=first_line,
        )


def bullet(printed: str | None) -> str:
    """Return what to draw before an item: its printed number, or a bullet where the print has a private-use mark."""
    return (printed or "") if eid.clean_num(printed or "") else "•"
