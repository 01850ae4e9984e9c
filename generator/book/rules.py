"""One provision as every page shows it: quoted words plus everything we say about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator import addresses
from generator.book import notes, wording
from generator.book.notes import Note
from generator.ground import eid, spans
from generator.language import words
from generator.model import Norm, Passage, Role, Topic


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rule:
    """A provision ready to show.

    ``lead`` is what is printed above its text and without which that cannot be understood: the articles and items that
    it is an item of, and its own heading.
    ``norms``, ``roles``, ``context`` and ``topics`` are empty and ``roles_basis`` is null where it has no labels;
    ``suggested`` says that nobody reviewed them; ``taken_over`` is then the locator of the provision that has the same
    words, from which they were taken.
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
    taken_over: str | None
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
    def parts(self) -> tuple[str, ...]:
        """The text, cut wherever the source prints something else between its words; joined they are the text."""
        return self.passage.parts

    @property
    def notes(self) -> tuple[Note, ...]:
        """The footnotes to its words, and before those the ones to what is printed above it."""
        return notes.notes(self.passage)

    @property
    def main_norm(self) -> Norm | None:
        """What the provision does first of all; null where it has no labels."""
        return self.norms[0] if self.norms else None


def make(passage: Passage, norms: Mapping[str, Norm], roles: Mapping[str, Role], topics: Mapping[str, Topic]) -> Rule:
    """Return the rule for ``passage``; the others are the vocabulary by id."""
    provision, labels = passage.provision, passage.provision.labels
    first_line = spans.parse(provision.lines)[0].first
    return Rule(
        passage=passage,
        number=wording.number(passage),
        section=wording.section_name(passage),
        place=wording.place_in_text(passage),
        citation=wording.citation(passage),
        path=addresses.passage(passage),
        lead=" ".join((*_above(passage.above), *([provision.heading] if provision.heading else []))) or None,
        norms=tuple(norms[norm] for norm in labels.norms) if labels else (),
        roles=tuple(roles[role] for role in labels.roles) if labels else (),
        roles_basis=words.phrases.marking.ROLES_BASIS[labels.roles_basis] if labels else None,
        context=labels.context if labels else (),
        topics=tuple(topics[topic] for topic in labels.topics) if labels else (),
        suggested=labels is not None and labels.state == "suggested",
        taken_over=labels.taken_over if labels is not None and labels.state == "suggested" else None,
        lines=wording.source_lines(provision.lines),
        source_path=addresses.source_line(passage, first_line),
        source_line=first_line,
    )


def _above(passage: Passage | None) -> tuple[str, ...]:
    """Return what is printed above the items of a passage, with a sign where the source interrupts it."""
    if passage is None:
        return ()
    own = (passage.provision.heading, words.phrases.citing.CUT.join(passage.parts))
    return (*_above(passage.above), *filter(None, own))


def bullet(printed: str | None) -> str:
    """Return what to draw before an item: its printed number, or a bullet where the print has a private-use mark."""
    return (printed or "") if eid.clean_num(printed or "") else "•"
