"""Open data: every provision of every version."""

from __future__ import annotations

from typing import Any

from generator.addresses import Address
from generator.book.book import Book
from generator.model import Passage
from generator.outputs.output import Output
from generator.outputs.shapes import DIALECT, FORMAT, closed, ids, nullable, text

FIELDS: tuple[tuple[str, str], ...] = (
    ("id", "vast adres van de bepaling"),
    ("institution", "id van de instelling"),
    ("schools", "id’s van de scholen waarvoor de tekst geldt; leeg als de tekst er geen noemt"),
    ("protocol", "id van het protocol"),
    ("version", "id van de versie: een datum, of v1, v2 … als de tekst geen datum heeft"),
    ("in_force", "of dit de nieuwste tekst is die wij kennen"),
    ("section", "het onderdeel: gedrukte letter of nummer (marker) en kop (heading)"),
    ("parent", "vast adres van het artikel waar een onderdeel onder valt"),
    ("eid", "plaats in deze versie"),
    ("wid", "identiteit over versies heen"),
    ("kind", "paragraph (alinea), article (artikel) of item (punt)"),
    ("num", "nummer zoals gedrukt"),
    ("heading", "kop zoals gedrukt"),
    ("text", "de woorden van de tekst; null bij een artikel dat alleen uit punten bestaat"),
    ("summary", "één zin in gewone taal, door ons geschreven"),
    ("lines", "regels in het bronbestand"),
    ("roles", "voor wie de bepaling geldt"),
    ("roles_basis", "hoe wij dat weten"),
    ("norms", "wat de bepaling doet, het voornaamste eerst"),
    ("context", "omstandigheid waartoe de bepaling zich beperkt"),
    ("topics", "onderwerpen, het voornaamste eerst"),
    (
        "state",
        "reviewed (twee keer gelezen door de redactie) of suggested (voorgesteld door een programma)",
    ),
    ("reviewed_sha", "vingerafdruk van de beoordeelde tekst"),
    ("doubt", "waar een andere lezer anders zou kunnen kiezen"),
)


def document(book: Book) -> dict[str, Any]:
    """Return the content of ``data/provisions.json``."""
    return {
        "format": FORMAT,
        "provisions": [
            _provision(passage, tuple(school.id for school in work.schools), edition is work.in_force)
            for work in book.works
            for edition in work.editions
            for passage in edition.passages
        ],
    }


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
        "summary": provision.summary,
        "lines": provision.lines,
        "roles": list(provision.roles),
        "roles_basis": provision.roles_basis,
        "norms": list(provision.norms),
        "context": list(provision.context),
        "topics": list(provision.topics),
        "state": provision.state,
        "reviewed_sha": provision.reviewed_sha,
        "doubt": provision.doubt,
    }


def schema(book: Book) -> dict[str, Any]:
    """Return the JSON Schema of ``data/provisions.json``."""
    about = dict(FIELDS)
    words = book.corpus.vocabulary
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
                    "eid": text("plaats van het onderdeel in deze versie"),
                    "marker": nullable("letter of nummer zoals gedrukt"),
                    "heading": nullable("kop zoals gedrukt"),
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
            "summary": nullable(about["summary"]),
            "lines": text(about["lines"]),
            "roles": ids(about["roles"], [role.id for role in words.roles]),
            "roles_basis": {
                "enum": ["printed", "inherited", "defined", "generic", "none", None],
                "description": about["roles_basis"],
            },
            "norms": ids(about["norms"], [norm.id for norm in words.norms]),
            "context": ids(about["context"], list(words.contexts)),
            "topics": ids(about["topics"], [topic.id for topic in words.topics]),
            "state": {"enum": ["suggested", "reviewed", None], "description": about["state"]},
            "reviewed_sha": nullable(about["reviewed_sha"]),
            "doubt": nullable(about["doubt"]),
        }
    )
    return closed(
        {"format": {"const": FORMAT}, "provisions": {"type": "array", "items": one}},
        **{"$schema": DIALECT, "title": "provisions.json: alle bepalingen van alle versies, in leesvolgorde"},
    )


OUTPUT = Output(
    path=Address("data/provisions.json"),
    type="application/json",
    write=document,
    about="Alle bepalingen van alle versies, met rollen, normen en onderwerpen",
    rank=1,
    schema=schema,
)
