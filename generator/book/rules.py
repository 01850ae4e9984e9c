"""One provision as every page shows it: quoted words plus everything we say about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator import addresses
from generator.book import wording
from generator.ground import eid, spans
from generator.language import words
from generator.model import Norm, Passage, Role, Topic


@dataclass(frozen=True, kw_only=True, eq=False)
class Rule:
    """A provision ready to show. ``lead`` is the article above an item, without which the item cannot be understood.

    ``norms``, ``roles``, ``context`` and ``topics`` are empty and ``roles_basis`` is null where it has no labels;
    ``suggested`` says that nobody reviewed them.
    """

    passage: Passage
    number: str
    section: str
    place: str
    citation: str
    path: str
    lead: str | None
    norms: tuple[Norm, ...]
    roles: tuple[Role, ...]
    roles_basis: str | None
    context: tuple[str, ...]
    topics: tuple[Topic, ...]
    suggested: bool
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
        """What the provision does first of all; null where it has no labels."""
        return self.norms[0] if self.norms else None


def make(passage: Passage, norms: Mapping[str, Norm], roles: Mapping[str, Role], topics: Mapping[str, Topic]) -> Rule:
    """Return the rule for ``passage``; the others are the vocabulary by id."""
    provision, labels = passage.provision, passage.provision.labels
    parent = passage.parents[-1] if passage.parents else None
    first_line = spans.parse(provision.lines)[0].first
    return Rule(
        passage=passage,
        number=wording.number(passage),
        section=wording.section_name(passage),
        place=wording.place_in_text(passage),
        citation=wording.citation(passage),
        path=addresses.passage(passage),
        lead=(parent.heading or parent.text) if parent else provision.heading,
        norms=tuple(norms[norm] for norm in labels.norms) if labels else (),
        roles=tuple(roles[role] for role in labels.roles) if labels else (),
        roles_basis=words.phrases.marking.ROLES_BASIS[labels.roles_basis] if labels else None,
        context=labels.context if labels else (),
        topics=tuple(topics[topic] for topic in labels.topics) if labels else (),
        suggested=labels is not None and labels.state == "suggested",
        lines=wording.source_lines(provision.lines),
        source_path=addresses.source_line(passage, first_line),
        source_line=first_line,
    )


def bullet(printed: str | None) -> str:
    """Return what to draw before an item: its printed number, or a bullet where the print has a private-use mark."""
    return (printed or "") if eid.clean_num(printed or "") else "•"
