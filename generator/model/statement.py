"""What a rule says, one statement at a time: one group, one force, one act, each part quoted as printed.

The terms are those of Institutional Grammar 2.0 (Frantz and Siddiki, 2021): attribute (``binds``), deontic (``norm``),
aim (``act``), object (``affects``), conditions and or-else (``consequences``). What a field leaves out, the text does
not say. A quotation may leave words out of the middle: its parts are joined by `` … ``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from generator.model.vocabulary import Certainty

ConditionKind = Literal["consent", "purpose", "content", "place-time", "age", "doubt", "manner", "trigger", "other"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What must be so for a statement to hold."""

    kind: ConditionKind
    """What is asked; ``trigger`` is the circumstance in which a rule comes into play (“indien”, “bij overtreding”)."""
    quote: str
    """The words that ask it, from the one that announces them (mits, als, alleen); a part of the statement's."""
    from_: tuple[str, ...] = ()
    """Whose consent it takes, if the text says so: ids of ``actors.yml``; of kind ``age`` whose counts at that age."""
    all: bool | None = None
    """Of several: all must consent (true), one is enough (false), or the text leaves it open (null)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exemption:
    """When a statement does not hold."""

    quote: str
    """The words that say so (tenzij, behalve); a part of the statement's."""
    from_: tuple[str, ...] = ()
    """Whose consent lifts the rule, where consent does: ids of ``actors.yml``."""
    all: bool | None = None
    """Of several: all must consent (true), one is enough (false), or the text leaves it open (null)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """An actor, and the words that name it."""

    actor: str
    """Who: an id of ``actors.yml``."""
    quote: str
    """The words that name it; a part of the statement's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consequence:
    """A measure, and the words that threaten it."""

    measure: str
    """What may follow: an id of ``measures.yml``."""
    quote: str
    """The words that threaten it; a part of the statement's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """Words that say a time or an age."""

    quote: str
    """The words; a part of the statement's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """Where a statement points to: a ``provision`` of the same text, or a ``document``; one of the two."""

    quote: str
    """The words that point there; a part of the statement's."""
    provision: str | None = None
    """The eId of a provision or section of the same text."""
    document: str | None = None
    """What another text or a law is called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One thing that a provision or a heading says to one group, with one force; what is left out it does not say."""

    of: Literal["heading"] | None = None
    """``heading`` where it quotes the heading and not the text; a section has nothing else to quote."""
    topics: tuple[str, ...] = ()
    """The rows on which it answers, the main one first; none only where a heading gives its force to what is below."""
    norm: str
    """What it does: its force and wording, an id of ``norms.yml``."""
    binds: tuple[str, ...] = ()
    """Who must, may or may not; none where it speaks to nobody in particular."""
    affects: tuple[str, ...] = ()
    """Whom it touches without binding them: the counterpart, who benefits, who is shown."""
    quote: str
    """The words that say it, as printed; what is left out of the middle is `` … ``."""
    act: str | None = None
    """What is done, in at most eight words. Who writes it has read the statement."""
    conditions: tuple[Condition, ...] = ()
    """What must be so for it to hold."""
    exceptions: tuple[Exemption, ...] = ()
    """When it does not hold."""
    decided_by: tuple[Named, ...] = ()
    """Who decides."""
    report_to: tuple[Named, ...] = ()
    """Who is to be told."""
    deadline: Quoted | None = None
    """Within which time."""
    age: Quoted | None = None
    """From or up to which age."""
    consequences: tuple[Consequence, ...] = ()
    """What follows on a transgression."""
    certainty: Certainty | None = None
    """Whether that follows (``will``) or can follow (``may``)."""
    refers_to: tuple[Reference, ...] = ()
    """What it points to."""
    codes: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    """Answers to questions of the codebook that no other field gives, by question."""
    doubt: str | None = None
    """How a careful reader could read it otherwise, in Dutch; the site shows it."""

    @property
    def quotes(self) -> tuple[str, ...]:
        """Every quotation inside its own, in the order of its fields."""
        single = (self.deadline, self.age)
        many = (self.conditions, self.exceptions, self.decided_by, self.report_to, self.consequences, self.refers_to)
        return (
            *(part.quote for parts in many for part in parts),
            *(part.quote for part in single if part is not None),
        )

    @property
    def consenters(self) -> tuple[str, ...]:
        """The actors whose consent it takes, be that printed as a condition or as an exception."""
        asked = (*(part.from_ for part in self.conditions), *(part.from_ for part in self.exceptions))
        return tuple(dict.fromkeys(actor for actors in asked for actor in actors))


@dataclass(frozen=True, slots=True, kw_only=True)
class Unstated:
    """Words that read as a rule and are in no statement."""

    quote: str
    """The words, of the text or the heading."""
    reason: str
    """Why they need not be in a statement, in Dutch."""
