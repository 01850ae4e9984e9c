"""What must fit between files: institution, schools, protocol, versions, and the evidence of each version."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from generator.errors import Problem
from generator.load.files import Record
from generator.load.known import known_id, known_ids, safe_id
from generator.model import Institution, Protocol, Provision, Source, Version
from generator.yamlio import Document, visible


def institution(record: Record[Institution], folder: str) -> Iterator[Problem]:
    """Check ``institution.yml`` in ``folder``."""
    yield from _id(record.document, record.value.id, folder)
    for index, school in enumerate(record.value.schools):
        yield from safe_id(record.document, ("schools", index, "id"), school.id)


def schools(records: Sequence[Record[Institution]]) -> Iterator[Problem]:
    """Check that no two schools share an id: each has its own page."""
    seen: dict[str, str] = {}
    for record in records:
        for index, school in enumerate(record.value.schools):
            place = ("schools", index, "id")
            if school.id in seen:
                what = f"the school id '{visible(school.id)}' is used twice (first in {seen[school.id]})"
                yield record.document.problem(place, what, "give one of the two another id")
            seen.setdefault(school.id, f"{record.document.path}:{record.document.place(place)[0]}")


def protocol(record: Record[Protocol], folder: str, issuer: Record[Institution] | None) -> Iterator[Problem]:
    """Check ``protocol.yml`` in ``folder``; ``issuer`` is None where that file cannot be read."""
    document, value = record.document, record.value
    yield from _id(document, value.id, folder)
    known = tuple(school.id for school in issuer.value.schools) if issuer else None
    yield from known_ids(document, ("schools",), value.schools, known, "school", "institution.yml")
    if not value.versions:
        yield document.problem(("versions",), "the protocol has no versions", "add one; see protocols/README.md")
    if value.order_basis == "single" and len(value.versions) > 1:
        what = f"'order_basis' is single, and there are {len(value.versions)} versions"
        yield document.problem(("order_basis",), what, "say how the order is known: printed or inferred")
    if value.order_basis != "single" and len(value.versions) == 1:
        yield document.problem(("order_basis",), "there is one version, so it has no order", "make it: single")


def versions(record: Record[Protocol], folders: Sequence[str], read: dict[str, Record[Version]]) -> Iterator[Problem]:
    """Check the list of versions against the folders beside it and the dates the texts state."""
    document, listed = record.document, record.value.versions
    yield from known_ids(document, ("versions",), listed, tuple(folders), "version", "the folders beside this file")
    for name in folders:
        if name not in listed:
            what = f"the version in the folder '{visible(name)}' is not listed"
            yield document.key_problem(("versions",), what, "add it to 'versions' in its place, oldest first")
    before: tuple[str, Version] | None = None
    for index, id_ in enumerate(listed):
        version = read[id_].value if id_ in read else None
        if version is None or version.date is None:
            continue
        if before is not None and before[1].date is not None and version.date < before[1].date:
            what = f"version '{id_}' ({version.date}) is older than '{before[0]}' ({before[1].date}) before it"
            yield document.problem(("versions", index), what, "list the versions oldest first, or mend a date")
        before = (id_, version)


def overrules(record: Record[Protocol], read: dict[str, Record[Version]]) -> Iterator[Problem]:
    """Check that every class a person gave is about two versions and a place in them, and is given once."""
    document = record.document
    seen: dict[tuple[str, str, str], int] = {}
    for index, overrule in enumerate(record.value.overrules):
        place = ("overrules", index)
        for field, id_ in (("old", overrule.old), ("new", overrule.new)):
            yield from known_id(document, (*place, field), id_, record.value.versions, "version", "'versions'")
        if overrule.old == overrule.new:
            what = f"'old' and 'new' are both '{visible(overrule.new)}'"
            yield document.problem((*place, "new"), what, "name the version before and the version after the change")
        known = [eids(read[id_].value) for id_ in (overrule.new, overrule.old) if id_ in read]
        if len(known) == 2 and not any(overrule.eid in ids for ids in known):
            ids = tuple(dict.fromkeys(eid for side in known for eid in side))
            where = f"the version.yml of '{overrule.new}' or '{overrule.old}'"
            yield from known_id(document, (*place, "eid"), overrule.eid, ids, "eid", where)
        key = overrule.old, overrule.new, overrule.eid
        if key in seen:
            what = f"'{visible(overrule.eid)}' is overruled twice (first in item {seen[key] + 1})"
            yield document.problem((*place, "eid"), what, "keep one of the two")
        seen.setdefault(key, index)


def eids(version: Version) -> tuple[str, ...]:
    """Return the eids of all sections and provisions of a version, in reading order."""
    found: list[str] = []

    def walk(provisions: Sequence[Provision]) -> None:
        for provision in provisions:
            found.append(provision.eid)
            walk(provision.items)

    for section in version.sections:
        found.append(section.eid)
        walk(section.provisions)
    return tuple(found)


def version(record: Record[Version], folder: str) -> Iterator[Problem]:
    """Check the head of ``version.yml`` in ``folder``."""
    document, value = record.document, record.value
    # As written: a date that is no day was refused already, and is no reason to ask for one.
    written = document.data if isinstance(document.data, dict) else {}
    yield from _id(document, value.id, folder)
    if value.date is not None and not re.fullmatch(rf"{value.date.isoformat()}(-.+)?", value.id):
        mend = f"make the id, and the folder, {value.date.isoformat()}"
        yield document.problem(("id",), f"the text is dated {value.date}, and its id is '{visible(value.id)}'", mend)
    if written.get("date") is None and re.fullmatch(r"\d{4}-\d\d-\d\d.*", value.id):
        mend = "add 'date' and 'date_lines', or name the version v1, v2 …"
        yield document.problem(("id",), f"the id '{visible(value.id)}' is a date, and the text states none", mend)
    for field in ("title", "date"):
        given, place = written.get(field), written.get(f"{field}_lines")
        if given is not None and place is None:
            what = f"'{field}' is given, but not where the text says so"
            yield document.problem((field,), what, f"add '{field}_lines', or make '{field}' null: we invent nothing")
        if given is None and place is not None:
            what = f"'{field}_lines' is given without '{field}'"
            yield document.problem((f"{field}_lines",), what, f"add '{field}', or make it null")


def source_name(document: Document, source: Source) -> Iterator[Problem]:
    """Check that the source is a plain file beside ``version.yml``."""
    name = source.file
    unsafe = name != PurePosixPath(name).name or "\\" in name or ":" in name or name in (".", "..", "version.yml")
    if unsafe or visible(name) != name:
        what = f"'{visible(name)}' is not the name of a file beside this one"
        yield document.problem(("source", "file"), what, "put the source in this folder, as source.txt")


def evidence(document: Document, source: Source, data: bytes) -> Iterator[Problem]:
    """Check that the source is still the file that was read."""
    digest = hashlib.sha256(data).hexdigest()
    if source.sha256 != digest:
        what = f"{source.file} is not the file that was read: its sha256 differs"
        mend = f"put the original back; or, if this is the right text, write: sha256: {digest}"
        yield document.problem(("source", "sha256"), what, mend)


def _id(document: Document, id_: str, folder: str) -> Iterator[Problem]:
    unsafe = tuple(safe_id(document, ("id",), id_))
    yield from unsafe
    if id_ != folder and not unsafe:
        what = f"the id is '{id_}', and the folder is '{visible(folder)}'"
        yield document.problem(("id",), what, "make them the same")
