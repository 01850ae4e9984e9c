"""A whole site of so many institutions that its open data are divided among them, as it is published."""

from __future__ import annotations

import json
from pathlib import Path

import markup
import pytest
import small
import witness

from generator.outputs import parts


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A school with two versions among so many that have no text as is just too much for one file."""
    project = small.project(tmp_path_factory.mktemp("divided") / "project")
    text = (project / "protocols" / "voorbeeldschool" / "institution.yml").read_text(encoding="utf-8")
    opening = text[: text.index("id: ")]
    for number in range(parts.INSTITUTIONS):
        folder = project / "protocols" / f"zonder-tekst-{number}"
        folder.mkdir()
        record = f"id: {folder.name}\nname: Stichting {number} (verzonnen)\nshort_name: Zonder {number}\nschools: []\n"
        (folder / "institution.yml").write_text(opening + record, encoding="utf-8")
    return project


@pytest.fixture(scope="module")
def site(project: Path) -> Path:
    return small.build(project, SITE_URL="https://voorbeeld.nl/")


def test_its_data_are_divided(site: Path) -> None:
    assert not (site / "data" / "matrix.json").exists()
    listed = json.loads((site / "data" / "instellingen.json").read_text(encoding="utf-8"))["institutions"]
    assert len(listed) == parts.INSTITUTIONS + 1
    assert [each["path"] for each in listed if not (site / each["path"] / "matrix.json").is_file()] == []


def test_every_link_and_every_anchor_leads_somewhere(site: Path) -> None:
    assert markup.dead(site, markup.Trees(site)) == []


def test_what_it_quotes_is_in_the_sources(project: Path, site: Path) -> None:
    heard = witness.hear(project / "protocols")
    assert list(witness.hold(site, heard)) == []
    file = site / "data" / "instellingen" / "voorbeeldschool" / "provisions.json"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("Vraag eerst toestemming.", "Vraag toestemming.", 1), encoding="utf-8")
    assert any("voorbeeldschool" in fault for fault in witness.hold(site, heard))
    file.write_text(text, encoding="utf-8")
