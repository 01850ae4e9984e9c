"""A version as it is printed, without anything that people or programs added to its words."""

from __future__ import annotations

from dataclasses import replace

from generator.model import DraftProvision, DraftSection, DraftVersion


def bare(version: DraftVersion) -> tuple[DraftSection, ...]:
    """Return the sections as they are printed, without anything that people or programs added."""
    return tuple(
        replace(section, roles=None, statements=(), provisions=tuple(map(bared, section.provisions)))
        for section in version.sections
    )


def bared(provision: DraftProvision) -> DraftProvision:
    """Return a provision and its items as they are printed."""
    return DraftProvision(
        eid=provision.eid, kind=provision.kind, num=provision.num, heading=provision.heading, text=provision.text,
        lines=provision.lines, items=tuple(map(bared, provision.items)),
    )  # fmt: skip
