"""Other documents that a text makes binding: that it does, in the words that are quoted, where it is said to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.ground import quotation
from generator.ground.errors import Problem
from generator.ground.text import brief, squash
from generator.load.files import Record
from generator.load.known import Known, known_id, known_ids
from generator.load.structure import walk
from generator.model import DraftVersion, Protocol, in_force
from generator.yamlio import Place, visible


def check(record: Record[Protocol], read: Mapping[str, Record[DraftVersion]], known: Known) -> Iterator[Problem]:
    """Yield what is wrong with ``incorporates``; ``read`` are the versions that can be read, by id.

    Quotations are compared where all versions can be read: else another may be the one in force.
    """
    document, protocol = record.document, record.value
    printed = _in_force(protocol, read)
    seen: set[tuple[str, str]] = set()
    for index, each in enumerate(protocol.incorporates):
        place: Place = ("incorporates", index)
        yield from known_ids(document, (*place, "topics"), each.topics, known.topics, "topic", "vocabulary/topics.yml")
        yield from known_ids(document, (*place, "roles"), each.roles, known.roles, "role", "vocabulary/roles.yml")
        key = squash(each.title).casefold(), each.provision
        if key in seen:
            what = f"'{brief(each.title)}' is said to be incorporated by '{visible(each.provision)}' twice"
            yield document.problem((*place, "title"), what, "keep one of the two")
        seen.add(key)
        if printed is None:
            continue
        where = "the version.yml of the version in force"
        yield from known_id(document, (*place, "provision"), each.provision, tuple(printed), "eid", where)
        words = printed.get(each.provision)
        if words is not None and not any(quotation.parts(each.quote, part) for part in words):
            what = f"'{visible(each.provision)}' does not say '{brief(each.quote)}' in the version in force"
            mend = "quote whole words as they stand there, parts in their order joined by ' … '"
            yield document.problem((*place, "quote"), what, mend)


def _in_force(protocol: Protocol, read: Mapping[str, Record[DraftVersion]]) -> dict[str, tuple[str, ...]] | None:
    """Return heading and text of each section and provision in the version in force; None where that is not known."""
    versions = [read[id_].value for id_ in protocol.versions if id_ in read]
    if len(versions) < len(protocol.versions) or all(version.status == "concept" for version in versions):
        return None
    version = versions[in_force([each.status for each in versions])]
    printed: dict[str, tuple[str | None, ...]] = {section.eid: (section.heading,) for section in version.sections}
    printed |= {each.provision.eid: (each.provision.heading, each.provision.text) for each in walk(version)}
    return {eid: tuple(filter(None, words)) for eid, words in printed.items()}
