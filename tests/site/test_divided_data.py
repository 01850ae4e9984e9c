"""A whole site of so many institutions that its open data are divided among them, as it is published."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import looking
import markup
import pytest
import small
import witness
from playwright.sync_api import Browser, expect

from generator.outputs import parts
from generator.site.hosting import server


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A school with two versions and more like it, among so many without a text as is just too much for one file."""
    project = small.project(tmp_path_factory.mktemp("divided") / "project")
    first = project / "protocols" / "voorbeeldschool"
    text = (first / "institution.yml").read_text(encoding="utf-8")
    for letter in "bcdefghij":  # more than a page shows all of
        folder = first.with_name(f"voorbeeldschool-{letter}")
        shutil.copytree(first, folder)
        record = text.replace("Voorbeeld", f"{letter.upper()}-voorbeeld").replace(
            "id: voorbeeldschool", f"id: {folder.name}"
        )
        record = record.replace("id: voorbeeld-", f"id: voorbeeld-{letter}-")
        (folder / "institution.yml").write_text(record, encoding="utf-8")
        protocol = folder / "sociale-media" / "protocol.yml"
        schools = protocol.read_text(encoding="utf-8").replace("voorbeeld-", f"voorbeeld-{letter}-")
        protocol.write_text(schools, encoding="utf-8")
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
    assert len(listed) == parts.INSTITUTIONS + 10
    assert [each["path"] for each in listed if not (site / each["path"] / "matrix.json").is_file()] == []


def test_every_link_and_every_anchor_leads_somewhere(site: Path) -> None:
    assert markup.dead(site, markup.Trees(site)) == []


def test_a_reader_comes_to_its_data_by_links(site: Path) -> None:
    def linked(path: str) -> set[str]:
        return {markup.resolve(path, link) for link in markup.links(markup.parse(site / path))}

    listed = json.loads((site / "data" / "instellingen.json").read_text(encoding="utf-8"))
    assert set(listed["archives"]) <= linked("data/index.html")
    folder = "data/instellingen/voorbeeldschool/"
    own = {f"{folder}{each['name']}" for each in listed["files"]}
    assert own <= linked("instellingen/voorbeeldschool/index.html")


@pytest.mark.parametrize("path", ["", "scholen/"])
def test_a_school_is_found_by_its_name(path: str, site: Path, browser: Browser) -> None:
    with server.running(site) as base, browser.new_context() as context:
        tab = context.new_page()
        looking.visit(tab, f"{base}{path}")
        tab.locator("#pw-school").fill("zonder tekst")
        expect(tab.locator(".pw-chooser [role=status]")).not_to_be_empty()
        tab.locator("#pw-school").fill("j-voorbeeldschool n")
        found = tab.locator(".pw-chooser li a")
        expect(found).to_have_text(["J-voorbeeldschool Noord"])
        found.click()
        expect(tab.locator("h1")).to_contain_text("J-voorbeeldschool Noord")


def test_what_it_quotes_is_in_the_sources(project: Path, site: Path) -> None:
    heard = witness.hear(project / "protocols")
    assert list(witness.hold(site, heard)) == []
    for name in ("provisions", "statements"):
        file = site / "data" / "instellingen" / "voorbeeldschool" / f"{name}.json"
        text = file.read_text(encoding="utf-8")
        assert "Leerlingen plaatsen geen" in text
        file.write_text(text.replace("Leerlingen plaatsen geen", "Leerlingen plaatsen", 1), encoding="utf-8")
        assert any(f"{name}.json" in fault for fault in witness.hold(site, heard))
        file.write_text(text, encoding="utf-8")
