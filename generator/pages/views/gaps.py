"""Gaps: where a text is silent to a role and others are not, and the other way round. No scores, no ranking."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.book.atlas import Atlas, Place
from generator.book.marks import Column, column
from generator.book.rules import Rules
from generator.compare.matrix import Cell
from generator.model import Role, Topic


@dataclass(frozen=True, kw_only=True)
class Gap:
    """A topic on which the place is silent to the role, with what the texts that do regulate it say."""

    topic: Topic
    regulated: int
    others: int
    columns: tuple[Column, ...]


@dataclass(frozen=True, kw_only=True)
class Alone:
    """A topic that only this place regulates for the role."""

    topic: Topic
    columns: tuple[Column, ...]


@dataclass(frozen=True, kw_only=True)
class GapsView:
    """The gaps of a place towards a role, most often regulated elsewhere first."""

    place: Place
    role: Role
    gaps: tuple[Gap, ...]
    alone: tuple[Alone, ...]
    others: int


def gaps_view(atlas: Atlas, rules: Rules, place: Place, role: Role) -> GapsView:
    """Return where the texts that bind ``place`` are silent to ``role``, and what only they regulate for it."""
    gaps, alone = [], []
    others = [work for work in atlas.works if work not in place.works]
    for topic in atlas.topics.values():
        cells = [cell.narrowed(role.id) for cell in atlas.row(topic.id)]
        own = [cell for cell in cells if cell.work in place.works]
        elsewhere = [cell for cell in cells if cell.work in others and cell.primary]
        if all(cell.silent for cell in own) and elsewhere:
            gaps.append(
                Gap(
                    topic=topic,
                    regulated=len(elsewhere),
                    others=len(others),
                    columns=_columns(atlas, rules, elsewhere, topic),
                )
            )
        elif any(cell.primary for cell in own) and not elsewhere:
            spoken = [cell for cell in own if cell.primary]
            alone.append(Alone(topic=topic, columns=_columns(atlas, rules, spoken, topic)))
    return GapsView(
        place=place,
        role=role,
        gaps=tuple(sorted(gaps, key=lambda gap: -gap.regulated)),
        alone=tuple(alone),
        others=len(others),
    )


def _columns(atlas: Atlas, rules: Rules, cells: Sequence[Cell], topic: Topic) -> tuple[Column, ...]:
    return tuple(column(atlas, rules, cell, topic.id) for cell in cells)
