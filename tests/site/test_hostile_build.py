"""Hostile words in the frame that the site engine puts around a page, and in its search index."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import engine
import html5lib
import looking
import markup
import pytest
from hostilecorpus import HOSTILE, build
from playwright.sync_api import Browser, expect

from generator import load
from generator.book.book import Book
from generator.pages.render import render


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with hostile data."""
    project = tmp_path_factory.mktemp("hostile")
    for name in ("docs", "overrides"):
        shutil.copytree(engine.REPOSITORY / name, project / name)
    shutil.copy(engine.REPOSITORY / "mkdocs.yml", project)
    build(engine.REPOSITORY, project, HOSTILE)
    return project


@pytest.fixture(scope="module")
def hostile_site(project: Path) -> Path:
    """What MkDocs makes of it."""
    built = engine.run("mkdocs", "build", "--strict", "--site-dir", project / "www", cwd=project)
    assert built.returncode == 0, built.stderr
    return project / "www"


def test_the_frame_around_a_page_holds_hostile_words_as_they_are(project: Path, hostile_site: Path) -> None:
    target = hostile_site
    pages = [
        page for page in render(Book(load.load(project / "protocols"))) if "vijandig" in page.path and page.depth < 5
    ]
    assert len(pages) > 6
    for page in pages:
        parser = html5lib.HTMLParser(namespaceHTMLElements=False)
        tree = parser.parse((target / page.path / "index.html").read_text(encoding="utf-8"))
        assert [code for _, code, _ in parser.errors] == [], page.path
        assert markup.text(next(tree.iter("title"))).startswith(" ".join(page.title.split())), page.path
        described = [tag.get("content") for tag in tree.iter("meta") if tag.get("name") == "description"]
        assert described == [page.description], page.path
        for element in tree.iter():
            assert not [name for name in element.attrib if name.startswith("on")], page.path
            if element.tag == "script":
                assert element.get("src") or json.loads(element.text or ""), page.path


def test_search_shows_hostile_words_as_they_are(hostile_site: Path, browser: Browser) -> None:
    context = browser.new_context(locale="nl-NL")
    tab = context.new_page()
    trouble: list[str] = []
    tab.on("dialog", lambda dialog: trouble.append(dialog.message))
    tab.on("pageerror", lambda error: trouble.append(str(error)))
    with looking.serve(hostile_site) as base:
        tab.goto(f"{base}zoeken/?q=alert&versie=geldend&versie=eerder")
        results = tab.locator(".pw-find__results > li")
        expect(results.first).to_be_visible()
        shown = " ".join(results.all_inner_texts())
        for words in HOSTILE[:3]:
            assert words in shown, words
        assert tab.locator(".pw-find img, .pw-find__results script, .pw-find__results svg:not(.pw-sign)").count() == 0
        tab.goto(base)
        field = tab.get_by_role("search", name="Zoeken", exact=True).get_by_role("searchbox")
        field.fill("<img src=x onerror=alert(1)>")
        panel = tab.locator(".frame-search__panel")
        expect(panel.get_by_role("link").first).to_be_visible()
        assert "<svg onload=alert(1)>" in panel.inner_text()
        assert panel.locator("img, svg, script").count() == 0
    context.close()
    assert trouble == []
