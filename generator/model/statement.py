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
    """What must be so for a statement to hold; a ``trigger`` is the circumstance in which it comes into play.

    ``from_`` are the actors whose consent it takes: ``all`` of them, one (false), or left open by the text (null).
    """

    kind: ConditionKind
    quote: str
    from_: tuple[str, ...] = ()
    all: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Exemption:
    """When a statement does not hold; ``from_`` and ``all`` as in :class:`Condition`, where consent lifts it."""

    quote: str
    from_: tuple[str, ...] = ()
    all: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """An actor, and the words that name it."""

    actor: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Consequence:
    """A measure, and the words that threaten it."""

    measure: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """Words that say a time or an age."""

    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """Where a statement points to: the eId of a ``provision`` or section of the same text, or a ``document``."""

    quote: str
    provision: str | None = None
    document: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One thing that a provision or a heading says to one group, with one force.

    ``of`` is ``heading`` where it quotes the heading and not the text. ``topics`` are the rows on which it answers, the
    main one first; none, where a heading gives its force to what stands below it. ``binds`` are who must, may or may
    not; ``affects`` whom it touches without binding. ``act`` says in at most eight words what is done. ``certainty``
    says whether consequences will or may follow. ``codes`` are answers to questions of the codebook, by question.
    """

    of: Literal["heading"] | None = None
    topics: tuple[str, ...] = ()
    norm: str
    binds: tuple[str, ...] = ()
    affects: tuple[str, ...] = ()
    quote: str
    act: str | None = None
    conditions: tuple[Condition, ...] = ()
    exceptions: tuple[Exemption, ...] = ()
    decided_by: tuple[Named, ...] = ()
    report_to: tuple[Named, ...] = ()
    deadline: Quoted | None = None
    age: Quoted | None = None
    consequences: tuple[Consequence, ...] = ()
    certainty: Certainty | None = None
    refers_to: tuple[Reference, ...] = ()
    codes: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    doubt: str | None = None

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
    """A sentence that reads as a rule and is in no statement, and why it need not be (``reason``, in Dutch)."""

    quote: str
    reason: str
