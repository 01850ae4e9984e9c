"""The home page of a site with institutions whose names begin alike, and of one with many."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import looking
import pytest
import screens
import small
import targets
from playwright.sync_api import Browser

ALIKE = ("De Wilgen", "De Linde", "De Eik", "De Eikel")
MANY = tuple(f"De {letter * 12}" for letter in "ABCDEFGHIJKLMNOPQRST")


def site_of(folder: Path, names: Sequence[str]) -> Path:
    """Build a site in which each of ``names`` has the text of the small corpus."""
    project = small.project(folder / "project")
    model = project / "protocols" / "voorbeeldschool"
    for name in names:
        id_ = name.lower().replace(" ", "-")
        own = Path(shutil.copytree(model, model.parent / id_))
        about = own / "institution.yml"
        text = about.read_text(encoding="utf-8")
        text = text.replace("voorbeeldschool", id_, 1).replace("short_name: Voorbeeld", f"short_name: {name}")
        text = text.replace("name: Stichting Voorbeeldschool", f"name: Stichting {name}")
        about.write_text(text.replace("voorbeeld-", f"{id_}-"), encoding="utf-8")
        protocol = own / "sociale-media" / "protocol.yml"
        protocol.write_text(protocol.read_text(encoding="utf-8").replace("voorbeeld-", f"{id_}-"), encoding="utf-8")
    shutil.rmtree(model)
    topics = project / "protocols" / "vocabulary" / "topics.yml"
    long = "Maatregelen en eigen verantwoordelijkheid"
    topics.write_text(topics.read_text(encoding="utf-8").replace("label: Fatsoen", f"label: {long}"), encoding="utf-8")
    return small.build(project)


@pytest.fixture(scope="module")
def alike(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return site_of(tmp_path_factory.mktemp("alike"), ALIKE)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return site_of(tmp_path_factory.mktemp("many"), MANY)


@pytest.mark.parametrize("width", [320, 1280])
def test_each_column_of_the_field_has_a_heading_of_its_own_that_leads_to_its_institution(
    alike: Path, browser: Browser, width: int
) -> None:
    with looking.serve(alike) as url:
        tab = browser.new_page(viewport={"width": width, "height": 800})
        looking.visit(tab, url)
        for table in tab.locator(".pw-fieldtable").all():
            heads = table.locator("thead a")
            assert len(set(heads.evaluate_all("all => all.map(head => head.innerText)"))) == len(ALIKE)
            # The small corpus is read in part: each name says so.
            titles = {head.get_attribute("title") or "" for head in heads.all()}
            assert titles == {f"{name} (deels voorgesteld)" for name in ALIKE}
            for head in heads.all():
                assert head.get_attribute("aria-label") == f"{head.inner_text()}: {head.get_attribute('title')}"
        key = {
            item.locator(".pw-letter").inner_text(): item.locator("a").get_attribute("href")
            for item in tab.locator(".pw-key li").all()
        }
        first = tab.locator(".pw-fieldtable").first.locator("thead a").all()
        assert {head.evaluate("a => a.firstChild.data"): head.get_attribute("href") for head in first} == key
        assert len(set(key.values())) == len(ALIKE)
        assert screens.sideways(tab) == []
        assert targets.too_small(tab) == []
        tab.close()


@pytest.mark.parametrize("width", [320, 1280])
def test_the_field_of_twenty_institutions_fits_its_screen(many: Path, browser: Browser, width: int) -> None:
    with looking.serve(many) as url:
        tab = browser.new_page(viewport={"width": width, "height": 800})
        for path in ("", "onderwerpen/"):
            looking.visit(tab, url + path)
            assert screens.sideways(tab) == []
        tab.close()
