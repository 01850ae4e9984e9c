"""Open data: every provision and the matrix as JSON, each with a JSON Schema beside it, and the source texts.

The files are published under ``data/``. ``format`` in each file is the version of its shape: it rises when a field
changes meaning or goes; a new field alone does not raise it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from generator.book.atlas import Atlas
from generator.book.former import Former
from generator.book.rules import Rules
from generator.compare.matrix import Matrix
from generator.model import Corpus, Edition, Passage, RenamedKind
from generator.outputs import feeds, revisions, tables, versions
from generator.outputs.shapes import closed
from generator.papers import pack

FORMAT = 1

_DIALECT = "https://json-schema.org/draft/2020-12/schema"

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
    ("state", "reviewed (beoordeeld) of suggested (voorgesteld)"),
    ("reviewed_sha", "vingerafdruk van de beoordeelde tekst"),
    ("doubt", "waar een andere lezer anders zou kunnen kiezen"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset:
    """A published file as the data page lists it."""

    name: str
    path: str
    schema_path: str | None
    about: str
    size: str


def source_path(edition: Edition) -> str:
    """Return where the source file of an edition is published."""
    version = edition.version
    return f"data/bronnen/{edition.institution.id}/{edition.protocol.id}/{version.id}/{version.source.file}"


def provisions(corpus: Corpus) -> dict[str, Any]:
    """Return the content of ``data/provisions.json``."""
    return {
        "format": FORMAT,
        "provisions": [
            _provision(passage, tuple(school.id for school in work.schools), edition is work.in_force)
            for work in corpus.works
            for edition in work.editions
            for passage in edition.passages
        ],
    }


def _provision(passage: Passage, schools: tuple[str, ...], in_force: bool) -> dict[str, Any]:
    provision = passage.provision
    base = passage.locator.split("#")[0]
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
        "parent": f"{base}#{passage.parents[-1].eid}" if passage.parents else None,
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


def matrix(corpus: Corpus) -> dict[str, Any]:
    """Return the content of ``data/matrix.json``: per topic, per protocol in force, the ids of its provisions."""
    rows = Matrix(corpus)
    return {
        "format": FORMAT,
        "protocols": [
            {
                "id": work.in_force.locator,
                "institution": work.institution.id,
                "schools": [school.id for school in work.schools],
            }
            for work in corpus.works
        ],
        "topics": [
            {
                "id": topic.id,
                "label": topic.label,
                "group": topic.group,
                "cells": {
                    cell.work.in_force.locator: {
                        "primary": [passage.locator for passage in cell.primary],
                        "secondary": [passage.locator for passage in cell.secondary],
                    }
                    for cell in rows.row(topic.id)
                },
            }
            for topic in corpus.vocabulary.topics
        ],
    }


def _text(description: str) -> dict[str, Any]:
    return {"type": "string", "description": description}


def _nullable(description: str) -> dict[str, Any]:
    return {"type": ["string", "null"], "description": description}


def _ids(description: str, known: list[str]) -> dict[str, Any]:
    return {
        "type": "array",
        "uniqueItems": True,
        "description": description,
        "items": {"type": "string", "enum": known} if known else {"type": "string"},
    }


def provisions_schema(corpus: Corpus) -> dict[str, Any]:
    """Return the JSON Schema of ``data/provisions.json``."""
    about = dict(FIELDS)
    words = corpus.vocabulary
    one = closed(
        {
            "id": _text(about["id"]),
            "institution": _text(about["institution"]),
            "schools": _ids(about["schools"], []),
            "protocol": _text(about["protocol"]),
            "version": _text(about["version"]),
            "in_force": {"type": "boolean", "description": about["in_force"]},
            "section": closed(
                {
                    "eid": _text("plaats van het onderdeel in deze versie"),
                    "marker": _nullable("letter of nummer zoals gedrukt"),
                    "heading": _nullable("kop zoals gedrukt"),
                },
                description=about["section"],
            ),
            "parent": _nullable(about["parent"]),
            "eid": _text(about["eid"]),
            "wid": _text(about["wid"]),
            "kind": {"enum": ["paragraph", "article", "item"], "description": about["kind"]},
            "num": _nullable(about["num"]),
            "heading": _nullable(about["heading"]),
            "text": _nullable(about["text"]),
            "summary": _nullable(about["summary"]),
            "lines": _text(about["lines"]),
            "roles": _ids(about["roles"], [role.id for role in words.roles]),
            "roles_basis": {
                "enum": ["printed", "inherited", "defined", "generic", "none", None],
                "description": about["roles_basis"],
            },
            "norms": _ids(about["norms"], [norm.id for norm in words.norms]),
            "context": _ids(about["context"], list(words.contexts)),
            "topics": _ids(about["topics"], [topic.id for topic in words.topics]),
            "state": {"enum": ["suggested", "reviewed", None], "description": about["state"]},
            "reviewed_sha": _nullable(about["reviewed_sha"]),
            "doubt": _nullable(about["doubt"]),
        }
    )
    return closed(
        {"format": {"const": FORMAT}, "provisions": {"type": "array", "items": one}},
        **{"$schema": _DIALECT, "title": "provisions.json: alle bepalingen van alle versies, in leesvolgorde"},
    )


def matrix_schema(corpus: Corpus) -> dict[str, Any]:
    """Return the JSON Schema of ``data/matrix.json``."""
    cell = closed(
        {
            "primary": _ids("bepalingen die over het onderwerp gaan", []),
            "secondary": _ids("bepalingen die aan het onderwerp raken", []),
        },
        description="beide lijsten leeg: niet geregeld",
    )
    protocol = closed(
        {
            "id": _text("vast adres van de versie"),
            "institution": _text("id van de instelling"),
            "schools": _ids("id’s van de scholen waarvoor de tekst geldt", []),
        }
    )
    topic = closed(
        {
            "id": {"enum": [topic.id for topic in corpus.vocabulary.topics], "description": "id van het onderwerp"},
            "label": _text("naam van het onderwerp"),
            "group": _text("id van de groep"),
            "cells": {
                "type": "object",
                "description": "per protocol de bepalingen",
                "propertyNames": {"enum": [work.in_force.locator for work in corpus.works]},
                "additionalProperties": cell,
            },
        }
    )
    return closed(
        {
            "format": {"const": FORMAT},
            "protocols": {"type": "array", "items": protocol},
            "topics": {"type": "array", "items": topic},
        },
        **{"$schema": _DIALECT, "title": "matrix.json: per onderwerp en per protocol de bepalingen"},
    )


def renamed(corpus: Corpus) -> dict[str, Any]:
    """Return the content of ``data/renamed.json``: which published ids are called otherwise now."""
    return {
        "format": FORMAT,
        "renamed": [
            {"kind": one.kind, "old": one.old, "new": one.new, "since": one.since and one.since.isoformat()}
            for one in corpus.renamed
        ],
    }


def renamed_schema() -> dict[str, Any]:
    """Return the JSON Schema of ``data/renamed.json``."""
    one = closed(
        {
            "kind": {"enum": list(get_args(RenamedKind)), "description": "waarvan dit het id is"},
            "old": _text("het id zoals het was"),
            "new": _text("het id zoals het nu is"),
            "since": _nullable("de dag waarop het nieuwe id verscheen"),
        }
    )
    return closed(
        {"format": {"const": FORMAT}, "renamed": {"type": "array", "items": one}},
        **{"$schema": _DIALECT, "title": "renamed.json: id’s die veranderden"},
    )


def files(corpus: Corpus) -> Mapping[str, bytes]:
    """Return every published data file: site-relative path → content.

    Raises ``DataError`` where a text does not fit a format.
    """
    documents = {
        "data/provisions.json": provisions(corpus),
        "data/provisions.schema.json": provisions_schema(corpus),
        "data/matrix.json": matrix(corpus),
        "data/matrix.schema.json": matrix_schema(corpus),
        versions.INDEX: versions.index(corpus),
        "data/renamed.json": renamed(corpus),
        "data/renamed.schema.json": renamed_schema(),
    }
    atlas = Atlas(corpus)
    documents |= {"data/revisions.json": revisions.document(atlas), "data/revisions.schema.json": revisions.schema()}
    rules = Rules(atlas)
    documents |= {versions.path(edition): versions.document(atlas, rules, edition) for edition in corpus.editions}
    encoded = {path: _encode(document) for path, document in documents.items()}
    encoded |= {"data/matrix.csv": tables.matrix_csv(corpus), "data/matrix.xlsx": tables.matrix_xlsx(corpus)}
    sources = {source_path(edition): edition.source_bytes for edition in corpus.editions}
    current = encoded | feeds.files(atlas) | pack.published(atlas.revisions) | sources
    former = Former(corpus)
    # A feed reader or a program that asks for a file by a name of before gets the file of today.
    return {old: content for path, content in current.items() for old in former.paths(path)} | current


def _encode(document: dict[str, Any]) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def datasets(corpus: Corpus) -> Iterator[Dataset]:
    """Yield what the data page lists."""
    atlas = Atlas(corpus)
    about = {
        "provisions": ("Alle bepalingen van alle versies, met rollen, normen en onderwerpen", provisions(corpus)),
        "matrix": ("Per onderwerp en per protocol welke bepalingen erover gaan", matrix(corpus)),
        "revisions": ("Wat er veranderde tussen opeenvolgende versies, met klasse en reden", revisions.document(atlas)),
        "renamed": ("Vaste adressen en id’s die veranderden, met het nieuwe id", renamed(corpus)),
    }
    for name, (words, document) in about.items():
        yield _dataset(f"{name}.json", words, _encode(document), schema_path=f"data/{name}.schema.json")
    yield _dataset("matrix.xlsx", "De hele tabel met de woorden erbij, een blad per rol", tables.matrix_xlsx(corpus))
    yield _dataset("matrix.csv", "De hele tabel, een regel per bepaling", tables.matrix_csv(corpus))


def _dataset(name: str, about: str, content: bytes, schema_path: str | None = None) -> Dataset:
    size = f"{len(content) / 1024:.0f} kB"
    return Dataset(name=name, path=f"data/{name}", schema_path=schema_path, about=about, size=size)
