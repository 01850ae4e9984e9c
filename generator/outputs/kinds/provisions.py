"""Open data: every provision of every version."""

from __future__ import annotations

from typing import Any

from generator.addresses import Address
from generator.book.book import Book, lasting
from generator.language import words
from generator.model import Edition, Passage
from generator.outputs.output import Output, entries, listing
from generator.outputs.parts import alone
from generator.outputs.shapes import DIALECT, FORMAT, closed, ids, labelling, nullable, text

_say = words.phrases.outputs.provisions

FIELDS: tuple[tuple[str, str], ...] = tuple(_say.FIELDS.items())
"""The fields of a provision and what each of them says, in order."""


def write(book: Book) -> bytes:
    """Return ``data/provisions.json``."""
    return listing(FORMAT, {"provisions": (book.in_passing(_of, edition) for edition in book.editions)})


@lasting
def _of(book: Book, edition: Edition) -> str:
    work = book.work_of(edition)
    schools = tuple(school.id for school in work.schools)
    return entries(_provision(passage, schools, edition is work.in_force) for passage in edition.passages)


def _provision(passage: Passage, schools: tuple[str, ...], in_force: bool) -> dict[str, Any]:
    provision = passage.provision
    return {
        "id": passage.locator,
        "institution": passage.institution.id,
        "schools": list(schools),
        "protocol": passage.protocol.id,
        "version": passage.version.id,
        "in_force": in_force,
        "section": {
            "eid": passage.section.eid,
            "marker": passage.section.num,
            "heading": passage.section.heading,
        },
        "parent": str(passage.id.at(passage.parents[-1].eid)) if passage.parents else None,
        "eid": provision.eid,
        "wid": provision.wid or provision.eid,
        "kind": provision.kind,
        "num": provision.num,
        "heading": provision.heading,
        "text": provision.text,
        "cuts": list(passage.cuts),
        "footnotes": [{"mark": note.mark, "text": note.text, "lines": note.lines} for note in passage.footnotes],
        "summary": provision.summary,
        "lines": provision.lines,
        **labelling(provision.labels),
        "reviewed_sha": provision.labels.reviewed_sha if provision.labels else None,
        "reviewed_by": provision.labels.reviewed_by if provision.labels else None,
        "confirmed_by": passage.version.confirmed_by if provision.labels else None,
        "taken_over": provision.labels.taken_over if provision.labels else None,
        "doubt": provision.doubt,
    }


def schema(book: Book) -> dict[str, Any]:
    """Return the JSON Schema of ``data/provisions.json``."""
    about = _say.FIELDS
    vocabulary = book.corpus.vocabulary
    one = closed(
        {
            "id": text(about["id"]),
            "institution": text(about["institution"]),
            "schools": ids(about["schools"], []),
            "protocol": text(about["protocol"]),
            "version": text(about["version"]),
            "in_force": {"type": "boolean", "description": about["in_force"]},
            "section": closed(
                {
                    "eid": text(_say.SECTION_EID),
                    "marker": nullable(_say.SECTION_MARKER),
                    "heading": nullable(_say.SECTION_HEADING),
                },
                description=about["section"],
            ),
            "parent": nullable(about["parent"]),
            "eid": text(about["eid"]),
            "wid": text(about["wid"]),
            "kind": {"enum": ["paragraph", "article", "item"], "description": about["kind"]},
            "num": nullable(about["num"]),
            "heading": nullable(about["heading"]),
            "text": nullable(about["text"]),
            "cuts": {"type": "array", "items": {"type": "integer", "minimum": 1}, "description": about["cuts"]},
            "footnotes": {"type": "array", "items": _footnote(), "description": about["footnotes"]},
            "summary": nullable(about["summary"]),
            "lines": text(about["lines"]),
            "roles": ids(about["roles"], [role.id for role in vocabulary.roles]),
            "roles_basis": {
                "enum": ["printed", "inherited", "defined", "generic", "none", None],
                "description": about["roles_basis"],
            },
            "norms": ids(about["norms"], [norm.id for norm in vocabulary.norms]),
            "context": ids(about["context"], list(vocabulary.contexts)),
            "topics": ids(about["topics"], [topic.id for topic in vocabulary.topics]),
            "state": {"enum": ["suggested", "reviewed", None], "description": about["state"]},
            "reviewed_sha": nullable(about["reviewed_sha"]),
            "reviewed_by": nullable(about["reviewed_by"]),
            "confirmed_by": nullable(about["confirmed_by"]),
            "taken_over": nullable(about["taken_over"]),
            "doubt": nullable(about["doubt"]),
        }
    )
    return closed(
        {"format": {"const": FORMAT}, "provisions": {"type": "array", "items": one}},
        **{"$schema": DIALECT, "title": _say.TITLE},
    )


def _footnote() -> dict[str, Any]:
    return closed(
        {
            "mark": nullable(_say.FOOTNOTE_MARK),
            "text": text(_say.FOOTNOTE_TEXT),
            "lines": text(_say.FOOTNOTE_LINES),
        }
    )


OUTPUT = Output(
    path=Address("data/provisions.json"),
    type="application/json",
    write=write,
    part=lambda book, institution: write(alone(book, institution)),
    about=_say.ABOUT,
    rank=1,
    schema=schema,
)
