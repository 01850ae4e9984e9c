"""A version as it is shown and compared: a provision has its labels whole, or none.

So nobody can ask a label that is still to come without saying what then.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from generator.model.draft import DraftProvision, DraftSection, DraftVersion
from generator.model.records import PrintedProvision, PrintedSection, PrintedVersion, RolesBasis, State

AtLeastOne = tuple[str, *tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """What the editors say that a provision is about, does, and to whom; complete, reviewed or only suggested.

    ``norms`` and ``topics`` have the main one first; ``roles`` are empty where it speaks to nobody in particular.
    ``reviewed_by`` is who or what reviewed them, as the provision or else its version says; null where neither does.
    """

    roles: tuple[str, ...]
    roles_basis: RolesBasis
    norms: AtLeastOne
    context: tuple[str, ...] = ()
    topics: AtLeastOne
    state: State
    reviewed_sha: str | None = None
    reviewed_by: str | None = None

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
    """A provision with its labels; null where one is still to come, or where it has no text of its own to label."""

    labels: Labels | None = None
    doubt: str | None = None
    items: tuple[Provision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Section(PrintedSection):
    """A part of a version with its provisions."""

    provisions: tuple[Provision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Version(PrintedVersion):
    """A version with its text."""

    sections: tuple[Section, ...] = ()


def finish(draft: DraftVersion) -> Version:
    """Return a draft as it is shown: of a provision for which any label is still to come none counts."""
    sections = tuple(_section(section, draft.reviewed_by) for section in draft.sections)
    return Version(**_shared(PrintedVersion, draft), sections=sections)


def _section(draft: DraftSection, reviewer: str | None) -> Section:
    provisions = tuple(_provision(provision, reviewer) for provision in draft.provisions)
    return Section(**_shared(PrintedSection, draft), provisions=provisions)


def _provision(draft: DraftProvision, reviewer: str | None) -> Provision:
    return Provision(
        **_shared(PrintedProvision, draft),
        labels=_labels(draft, reviewer) if draft.text is not None else None,
        doubt=draft.doubt,
        items=tuple(_provision(item, reviewer) for item in draft.items),
    )


def _labels(draft: DraftProvision, reviewer: str | None) -> Labels | None:
    if not draft.norms or not draft.topics or draft.roles_basis is None or draft.state is None:
        return None
    return Labels(
        roles=draft.roles,
        roles_basis=draft.roles_basis,
        norms=(draft.norms[0], *draft.norms[1:]),
        context=draft.context,
        topics=(draft.topics[0], *draft.topics[1:]),
        state=draft.state,
        reviewed_sha=draft.reviewed_sha,
        reviewed_by=(draft.reviewed_by or reviewer) if draft.state == "reviewed" else None,
    )


def _shared(record: type, value: Any) -> dict[str, Any]:
    """Return the fields that a draft and what is made of it have in common."""
    return {field.name: getattr(value, field.name) for field in fields(record)}
