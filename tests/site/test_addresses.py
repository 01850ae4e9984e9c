"""A site that knows its address and one that does not, at the top of a host and below it: what must know the root."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import looking
import pytest
import small
from pace import comes_to
from playwright.sync_api import Browser, Response, expect

from generator.site.hosting import server

BELOW = "/over/wijzer/"
ADDRESSES = {"unknown": "", "/": "https://voorbeeld.nl", BELOW: f"https://voorbeeld.nl{BELOW}"}
SERVED = [("unknown", "/"), ("unknown", BELOW), ("/", "/"), (BELOW, BELOW)]
WRONG = ("weg", "protocollen/geen/school", "a/b/c/d/e/f/g", "weg/")


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    project = small.project(tmp_path_factory.mktemp("addresses") / "project")
    return {
        name: small.build(project, f"site{number}", SITE_URL=address)
        for number, (name, address) in enumerate(ADDRESSES.items())
    }


def test_no_file_of_a_site_is_a_template_that_nobody_filled_in(sites: Mapping[str, Path]) -> None:
    for site in sites.values():
        unrendered = [
            path.relative_to(site).as_posix()
            for path in sorted(site.rglob("*"))
            if path.is_file()
            and path.suffix not in (".js", ".map", ".docx", ".pdf", ".xlsx", ".png", ".webp")
            and re.search(rb"\{%|\{\{", path.read_bytes())
        ]
        assert unrendered == []


def test_there_is_a_sitemap_only_where_the_address_is_known(sites: Mapping[str, Path]) -> None:
    found = {name: sorted(path.name for path in site.glob("sitemap*")) for name, site in sites.items()}
    assert found == {"unknown": [], "/": ["sitemap.xml"], BELOW: ["sitemap.xml"]}
    assert "Sitemap" not in (sites["unknown"] / "robots.txt").read_text(encoding="utf-8")
    for name in ("/", BELOW):
        assert f"<loc>https://voorbeeld.nl{name}</loc>" in (sites[name] / "sitemap.xml").read_text(encoding="utf-8")


@pytest.mark.parametrize(("known", "prefix"), SERVED)
@pytest.mark.parametrize("path", WRONG)
def test_the_page_for_a_wrong_address_looks_and_works_like_any_other(
    known: str, prefix: str, path: str, sites: Mapping[str, Path], browser: Browser
) -> None:
    context = browser.new_context(color_scheme="dark")
    tab = context.new_page()
    answers: list[Response] = []
    tab.on("response", lambda answer: answers.append(answer))
    with server.running(sites[known], prefix=prefix) as base:
        tab.goto(base)
        expect(tab.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
        dark = tab.evaluate("getComputedStyle(document.body).backgroundColor")
        answers.clear()
        looking.visit(tab, base + path)
        expect(tab.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
        expect(tab.locator("body")).to_have_css("background-color", dark)
        expect(tab.locator(".frame-tabs ul")).to_have_css("display", "flex")
        wrong = [answer.url for answer in answers if answer.status not in (200, 304) and answer.url != base + path]
        if known != "unknown":
            assert wrong == []
        assert not [url for url in wrong if not url.endswith(("assets/wortel.css", "assets/wortel.js"))]
        tab.get_by_role("search", name="Zoeken").get_by_role("searchbox").fill("foto")
        result = tab.locator(".frame-search__panel ol a").first
        expect(result).to_be_visible()
        assert str(result.evaluate("link => link.href")).startswith(base)
        tab.locator("label.md-header__button:visible").click()
        palettes = "Object.keys(localStorage).filter((key) => key.endsWith('palette'))"
        comes_to(tab, lambda: tab.evaluate(palettes), [f"{prefix}.__palette"])
        tab.get_by_role("link", name="voorpagina").click()
        tab.wait_for_url(base)
    context.close()


@pytest.mark.parametrize(("known", "prefix"), SERVED)
def test_the_page_for_a_wrong_address_has_its_styles_without_scripts(
    known: str, prefix: str, sites: Mapping[str, Path], browser: Browser
) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    answers: list[Response] = []
    tab.on("response", lambda answer: answers.append(answer))
    with server.running(sites[known], prefix=prefix) as base:
        looking.visit(tab, f"{base}protocollen/geen/school")
        expect(tab.locator(".frame-tabs ul")).to_have_css("display", "flex")
        if known != "unknown":
            assert [answer.status for answer in answers if answer.status not in (200, 304)] == [404]
            tab.get_by_role("link", name="voorpagina").click()
            tab.wait_for_url(base)
    context.close()
