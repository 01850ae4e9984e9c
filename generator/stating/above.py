"""What a text takes over from what stands above it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from generator.model import Force
from generator.stating.speakers import Speakers


@dataclass(frozen=True, slots=True)
class Above:
    """What a text takes over from what stands above it: the roles, groups, force and topic that hold there.

    ``named`` are those that a heading above an item names as the ones it speaks to; ``spoken`` are the people that a
    lead with a force of its own speaks of; null where no such lead is to be finished. ``speakers`` are those of the
    whole document.
    """

    inherited: tuple[str, ...] | None = None
    scope: tuple[str, ...] = ()
    force: Force | None = None
    topic: str | None = None
    spoken: tuple[str, ...] | None = None
    named: tuple[str, ...] | None = None
    speakers: Speakers = field(default_factory=Speakers)

    def later(self) -> Above:
        """Return what holds for a second sentence: a lead such as "Niet doen:" is finished by the first."""
        return replace(self, force=None)
