"""What ``protocol.yml`` says of a text that is added: its first version, or another one among those that it has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator import schema, yamlio
from generator.add.inheriting import Inherited
from generator.add.proposing import Proposal
from generator.ground import quotation
from generator.ground.text import squash
from generator.language import words
from generator.model import DraftProvision, DraftVersion, Incorporated, OrderBasis, Protocol, Work, in_force
from generator.yamlio import Replacement, edited

_say = words.phrases.adding


@dataclass(frozen=True, slots=True)
class Extended:
    """A ``protocol.yml`` with one version more; ``left_out`` are documents that it no longer makes binding."""

    data: bytes
    left_out: tuple[str, ...]


def first(proposal: Proposal, version: DraftVersion) -> Protocol:
    """Return the protocol of a text that is the first of its versions."""
    printed = squash(version.title or "").casefold()
    note = None if printed == squash(proposal.title).casefold() else _say.NOT_ABOVE if printed else _say.UNTITLED
    return Protocol(
        id=proposal.protocol,
        title=proposal.title,
        title_note=note,
        subject=proposal.subject,
        schools=tuple(school.id for school in proposal.schools),
        schools_note=None if proposal.schools else _say.NO_SCHOOLS,
        versions=(proposal.version,),
        order_basis="single",
        order_reason=_say.SINGLE,
    )


def extended(data: bytes, path: str, proposal: Proposal, inherited: Inherited) -> Extended:
    """Return the file ``data`` of a protocol with one version more, every other byte of it as it was."""
    document = yamlio.load(data, path)
    work = proposal.work
    assert work is not None
    assert isinstance(document.data, dict)
    versions = _versions(work, proposal)
    basis, reason = _order(work, proposal, versions)
    fields: dict[str, yamlio.Dumpable] = {"versions": list(versions)}
    if basis != work.protocol.order_basis:
        fields["order_basis"] = basis
    if reason != work.protocol.order_reason:
        fields["order_reason"] = reason
    schools = [school.id for school in proposal.schools]
    if schools != list(work.protocol.schools):
        fields["schools"] = schools
    edits = [_edit(name, value, document.data) for name, value in fields.items()]
    kept, left_out = _incorporated(work, proposal, inherited, versions)
    if kept != work.protocol.incorporates:
        edits.append(_edit("incorporates", [schema.encode(each) for each in kept], document.data))
    return Extended(edited(data, document, edits), left_out)


def _edit(name: str, value: yamlio.Dumpable, tree: Mapping[str, object]) -> Replacement:
    there = name in tree
    return Replacement(
        place=(), fields={name: value}, before=name if there else "versions", without=(name,) if there else ()
    )


def _versions(work: Work, proposal: Proposal) -> tuple[str, ...]:
    """Return the versions with the new one in its place: behind the one that it comes after."""
    there = list(work.protocol.versions)
    at = there.index(proposal.before.version.id) + 1 if proposal.before else 0
    if proposal.before is None and not any(each.version.date for each in work.editions):
        at = len(there)
    return (*there[:at], proposal.version, *there[at:])


def _order(work: Work, proposal: Proposal, versions: Sequence[str]) -> tuple[OrderBasis, str]:
    """Return how the order is known, and why: by their days where every text states one."""
    protocol = work.protocol
    at = versions.index(proposal.version)
    if at > 0:
        added = _say.ADDED.format(version=proposal.version, before=versions[at - 1])
    else:
        added = _say.ADDED_BEFORE.format(version=proposal.version, after=versions[1])
    if protocol.order_basis != "single":
        return protocol.order_basis, f"{protocol.order_reason} {added}"
    if proposal.stated is not None and all(each.version.date for each in work.editions):
        return "printed", _say.BY_DATE
    return "inferred", added


def _incorporated(
    work: Work, proposal: Proposal, inherited: Inherited, versions: Sequence[str]
) -> tuple[tuple[Incorporated, ...], tuple[str, ...]]:
    """Return what the version in force makes binding, and what of that of before it does not say."""
    statuses = {each.version.id: each.version.status for each in work.editions}
    statuses[proposal.version] = inherited.version.status
    if versions[in_force([statuses[id_] for id_ in versions])] != proposal.version:
        return work.protocol.incorporates, ()
    printed = dict(_printed(inherited.version))
    kept: list[Incorporated] = []
    left_out: list[str] = []
    for each in work.protocol.incorporates:
        eid = (inherited.became or {}).get(each.provision, each.provision)
        if any(quotation.parts(each.quote, part) for part in printed.get(eid, ())):
            kept.append(replace(each, provision=eid))
        else:
            left_out.append(f"{each.provision}: “{each.title}”")
    return tuple(kept), tuple(left_out)


def _printed(version: DraftVersion) -> Iterator[tuple[str, tuple[str, ...]]]:
    for section in version.sections:
        yield section.eid, tuple(filter(None, (section.heading,)))
        stack: list[DraftProvision] = list(section.provisions)
        while stack:
            provision = stack.pop()
            yield provision.eid, tuple(filter(None, (provision.heading, provision.text)))
            stack.extend(provision.items)
