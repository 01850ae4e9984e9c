"""A version as it is shown and compared: a provision has its labels whole, or none.

So nobody can ask a label that is still to come without saying what then.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

from generator.model.draft import DraftProvision, DraftSection, DraftVersion
from generator.model.records import PrintedProvision, PrintedSection, PrintedVersion, RolesBasis, State
from generator.model.statement import Statement, Unstated

AtLeastOne = tuple[str, *tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """What the editors say that a provision is about, does, and to whom; complete, reviewed or only suggested.

    ``norms`` and ``topics`` have the main one first; ``roles`` are empty where it speaks to nobody in particular.
    ``reviewed_by`` is who or what reviewed them, as the provision or else its version says; null where neither does.
    ``taken_over`` is the locator of the provision that they were taken from, which has the same words.
    """

    roles: tuple[str, ...]
    roles_basis: RolesBasis
    norms: AtLeastOne
    context: tuple[str, ...] = ()
    topics: AtLeastOne
    state: State
    reviewed_sha: str | None = None
    reviewed_by: str | None = None
    taken_over: str | None = None

    @property
    def main_norm(self) -> str:
        """What the provision does first of all."""
        return self.norms[0]

    @property
    def main_topic(self) -> str:
        """The row of the table where a reader looks for the provision first."""
        return self.topics[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision(PrintedProvision):
    """A provision with its labels; null where one is still to come, or where it has no text of its own to label.

    ``statements`` are what it says, ``implied`` those that labels of the whole provision come to. They are empty where
    a label is still to come.
    """

    labels: Labels | None = None
    statements: tuple[Statement, ...] = ()
    unstated: tuple[Unstated, ...] = ()
    implied: bool = False
    doubt: str | None = None
    items: tuple[Provision, ...] = ()

    @property
    def doubts(self) -> tuple[str, ...]:
        """How a careful reader could decide otherwise: about the provision, then about each of its statements."""
        every = (self.doubt, *(statement.doubt for statement in self.statements))
        return tuple(dict.fromkeys(filter(None, every)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Section(PrintedSection):
    """A part of a version with its provisions; ``statements`` are what its heading says."""

    statements: tuple[Statement, ...] = ()
    provisions: tuple[Provision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Version(PrintedVersion):
    """A version with its text."""

    sections: tuple[Section, ...] = ()


def finish(draft: DraftVersion, weights: Sequence[str] = ()) -> Version:
    """Return a draft as it is shown: of a provision for which any label is still to come none counts.

    ``weights`` are the ids of the norms, the weightiest first.
    """
    sections = tuple(_section(section, draft.reviewed_by, weights) for section in draft.sections)
    return Version(**_shared(PrintedVersion, draft), sections=sections)


def _section(draft: DraftSection, reviewer: str | None, weights: Sequence[str]) -> Section:
    provisions = tuple(_provision(provision, reviewer, weights) for provision in draft.provisions)
    return Section(**_shared(PrintedSection, draft), statements=draft.statements, provisions=provisions)


def _provision(draft: DraftProvision, reviewer: str | None, weights: Sequence[str]) -> Provision:
    labels = _labels(draft, reviewer, weights) if draft.text is not None else None
    said = draft.text is None or labels is not None
    return Provision(
        **_shared(PrintedProvision, draft),
        labels=labels,
        statements=draft.said if said else (),
        unstated=draft.unstated,
        implied=said and draft.implied,
        doubt=draft.doubt,
        items=tuple(_provision(item, reviewer, weights) for item in draft.items),
    )


def _labels(draft: DraftProvision, reviewer: str | None, weights: Sequence[str]) -> Labels | None:
    derived = draft.derived(weights)
    if not derived.norms or not derived.topics or draft.roles_basis is None or draft.state is None:
        return None
    return Labels(
        roles=derived.roles,
        roles_basis=draft.roles_basis,
        norms=(derived.norms[0], *derived.norms[1:]),
        context=draft.context,
        topics=(derived.topics[0], *derived.topics[1:]),
        state=draft.state,
        reviewed_sha=draft.reviewed_sha,
        reviewed_by=(draft.reviewed_by or reviewer) if draft.state == "reviewed" else None,
        taken_over=draft.taken_over,
    )


def _shared(record: type, value: Any) -> dict[str, Any]:
    """Return the fields that a draft and what is made of it have in common."""
    return {field.name: getattr(value, field.name) for field in fields(record)}
