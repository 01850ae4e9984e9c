"""The draft that ingest makes of each source under ``protocols/`` has the structure of the reviewed data."""

import dataclasses
from typing import Any

import pytest

from generator import intake
from generator.ingest import ingest
from generator.model import Corpus, DraftProvision, DraftSection, DraftVersion, Provision, Section, Version

EDITIONS = [
    "calvijn/sociale-media@v1",
    "calvijn/sociale-media@v2",
    "clusius/sociale-media@v1",
    "kalisto/sociale-media@2018-05-25",
    "scala-coenecoop/sociale-media@v1",
]


def provision(value: DraftProvision | Provision) -> dict[str, Any]:
    kept = ("eid", "kind", "num", "heading", "text", "lines")
    return {name: getattr(value, name) for name in kept} | {"items": [provision(item) for item in value.items]}


def section(value: DraftSection | Section) -> dict[str, Any]:
    kept = ("eid", "level", "num", "heading", "lines", "roles")
    return {name: getattr(value, name) for name in kept} | {"provisions": list(map(provision, value.provisions))}


def structure(version: DraftVersion | Version) -> dict[str, Any]:
    return {
        "title": version.title,
        "title_lines": version.title_lines,
        "date": version.date,
        "date_lines": version.date_lines,
        "artefacts": [dataclasses.replace(artefact, note=None) for artefact in version.artefacts],
        "sections": list(map(section, version.sections)),
    }


def test_the_list_of_editions_is_complete(corpus: Corpus) -> None:
    assert sorted(edition.locator for edition in corpus.editions) == EDITIONS


@pytest.mark.parametrize("locator", EDITIONS)
def test_the_draft_of_a_source_has_the_structure_of_the_reviewed_data(corpus: Corpus, locator: str) -> None:
    edition = next(edition for edition in corpus.editions if edition.locator == locator)
    draft = ingest(intake.read(edition.source_bytes, edition.version.source.file), corpus.vocabulary)
    assert structure(draft.version) == structure(edition.version)


@pytest.mark.long
@pytest.mark.parametrize("locator", EDITIONS)
def test_the_labels_of_a_draft_are_only_suggested(corpus: Corpus, locator: str) -> None:
    edition = next(edition for edition in corpus.editions if edition.locator == locator)
    draft = ingest(intake.read(edition.source_bytes, edition.version.source.file), corpus.vocabulary)
    provisions = [part for group in draft.version.sections for part in group.provisions if part.text is not None]
    assert provisions
    assert all(part.state == "suggested" and part.reviewed_sha is None for part in provisions)
    assert all(part.derived().topics and part.derived().norms for part in provisions)
