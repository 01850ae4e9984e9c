"""A text and what is said of it → the files of its record, as they will stand among the data; nothing is written."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from generator import schema, yamlio
from generator.add.arrived import Arrived
from generator.add.inheriting import Inherited, inherit
from generator.add.proposing import Proposal, stating
from generator.add.protocols import Extended, extended, first
from generator.ground.errors import DataError
from generator.ground.locator import Locator
from generator.language import words
from generator.load.files import shown
from generator.model import Corpus, DraftVersion
from generator.yamlio import Replacement, edited

_say = words.phrases.adding


@dataclass(frozen=True, slots=True, kw_only=True)
class Addition:
    """A record as it will stand: ``files`` by their paths below the root, ``before`` what those of them hold now.

    ``left_out`` are the titles of documents that the protocol no longer makes binding by the new text, ``unbound`` is
    whether for no school it is written down that the text is for it, because nothing tells for which it is.
    """

    locator: Locator
    files: Mapping[Path, bytes]
    before: Mapping[Path, bytes]
    inherited: Inherited
    left_out: tuple[str, ...] = ()
    unbound: bool = False


def compose(proposal: Proposal, arrived: Arrived, corpus: Corpus, root: Path) -> Addition:
    """Return the record of a text; raises ``DataError`` where a file that is there cannot be changed by itself."""
    at = Locator(proposal.institution.id, proposal.protocol, proposal.version)
    home = root / proposal.institution.id / proposal.protocol
    inherited = inherit(arrived.version, arrived.source, proposal.before, corpus)
    version = _version(inherited.version, proposal, arrived)
    files: dict[Path, bytes] = {
        home / proposal.version / "version.yml": dumped(schema.VERSION, version, 3),
        home / proposal.version / version.source.file: arrived.source,
    }
    if arrived.original is not None:
        files[home / proposal.version / arrived.original.file] = arrived.text.original.content
    before: dict[Path, bytes] = {}
    left_out: tuple[str, ...] = ()
    path = home / "protocol.yml"
    if proposal.work is None:
        files[path] = dumped(schema.PROTOCOL, first(proposal, version), 2)
    else:
        before[path] = path.read_bytes()
        made: Extended = extended(before[path], shown(path), proposal, inherited)
        files[path], left_out = made.data, made.left_out
    path = root / proposal.institution.id / "institution.yml"
    if proposal.known is None:
        files[path] = dumped(schema.INSTITUTION, proposal.institution, 1)
    elif proposal.institution != proposal.known:
        before[path] = path.read_bytes()
        schools = [schema.encode(school) for school in proposal.institution.schools]
        files[path] = _changed(before[path], shown(path), {"schools": schools})
    return Addition(
        locator=at, files=files, before=before, inherited=inherited, left_out=left_out, unbound=proposal.unbound
    )


def dumped(kind: schema.Kind[Any], record: object, depth: int) -> bytes:
    """Return a record as a file in the house layout, ``depth`` folders below the root."""
    return yamlio.dump(schema.encode(record), schema.modeline(kind, depth)).encode()


def _changed(data: bytes, path: str, fields: Mapping[str, yamlio.Dumpable]) -> bytes:
    document = yamlio.load(data, path)
    tree = document.data
    if not isinstance(tree, dict):
        raise DataError([document.problem((), "this file holds no fields", "mend it")])
    there = next((name for name in tree if name in fields), next(reversed(tree)))
    change = Replacement(place=(), fields=fields, before=there, without=tuple(name for name in fields if name in tree))
    return edited(data, document, [change])


def _version(version: DraftVersion, proposal: Proposal, arrived: Arrived) -> DraftVersion:
    given = proposal.given
    original = version.source.original
    source = replace(
        version.source,
        url=given.url,
        retrieved=given.retrieved,
        original=replace(original, shown=given.shown) if original is not None else None,
    )
    named = _dated(version, proposal.date, arrived)
    return replace(named, id=proposal.version, source=source, supersedes=_supersedes(proposal))


def _dated(version: DraftVersion, date: datetime.date | None, arrived: Arrived) -> DraftVersion:
    """Return a version with its day, where the text states it; else with a note of who said so."""
    if date is None or date == version.date:
        return version
    lines = stating(date, arrived)
    if lines:
        return replace(version, date=date, date_lines=", ".join(map(str, lines)))
    return replace(version, note=_say.DATE_GIVEN.format(date=words.dates.written(date)))


def _supersedes(proposal: Proposal) -> str | None:
    """Return the version that this one replaces, if it is not replaced by another already."""
    if proposal.before is None or proposal.work is None:
        return None
    taken = {each.version.supersedes for each in proposal.work.editions}
    id_ = proposal.before.version.id
    return None if id_ in taken else id_
