"""``protocolwijzer serve --watch``: a saved change is shown, and what is wrong; the published site has none of it."""

from __future__ import annotations

import json
import re
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import folders
import pytest
import small
from playwright.sync_api import Browser, expect

from generator.ground import store
from generator.site.build.origin import origin
from generator.site.hosting import server
from generator.site.hosting.ahead import Ahead
from generator.site.hosting.watching import Watch

PATIENCE = 240
"""Seconds in which a small site is built, however busy the machine is."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return small.project(tmp_path)


@pytest.fixture
def address(project: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.chdir(project)
    monkeypatch.setenv(store.VARIABLE, str(project / ".cache" / "stages"))
    monkeypatch.setenv("SITE_URL", "")
    command = [sys.executable, "-m", "generator.cli", "serve", "--watch", "--port", "0", "--prefix", "/proef"]
    with folders.started(command) as process:
        assert process.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:\d+/proef/", process.stdout.readline())
        assert found
        yield found[0]


def fetched(address: str) -> str:
    with urllib.request.urlopen(address) as answer:
        return str(answer.read().decode())


def state(address: str) -> tuple[int, list[str]]:
    told = json.loads(fetched(f"{address}-watch/state.json"))
    return told["number"], told["problems"]


def wait(address: str, until: Callable[[int, list[str]], bool]) -> tuple[int, list[str]]:
    for _ in range(PATIENCE * 10):
        if until(*(found := state(address))):
            return found
        time.sleep(0.1)
    raise AssertionError(found)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_saved_change_and_what_is_wrong_are_shown_in_the_page(project: Path, address: str, browser: Browser) -> None:
    wait(address, lambda number, _: number == 1)
    assert '<script src="/proef/-watch/watch.js">' in fetched(address)
    assert "-watch" not in "".join(path.read_text(encoding="utf-8") for path in (project / "site").rglob("*.html"))
    institution = project / "protocols" / "voorbeeldschool" / "institution.yml"
    before = institution.read_text(encoding="utf-8")
    with browser.new_context() as context:
        tab = context.new_page()
        tab.set_default_timeout(PATIENCE * 1000)
        tab.goto(f"{address}instellingen/voorbeeldschool/")
        expect(tab.locator("#pw-watch")).to_be_hidden()
        edit(institution, "short_name:", "shrot_name:")
        expect(tab.locator("#pw-watch li").first).to_contain_text("institution.yml", timeout=PATIENCE * 1000)
        number, problems = state(address)
        assert number == 1
        assert [line for line in problems if not re.fullmatch(folders.LOCATED, line)] == []
        institution.write_text(before.replace("name: ", "name: Vernieuwde ", 1), encoding="utf-8")
        expect(tab.locator("h1")).to_contain_text("Vernieuwde", timeout=PATIENCE * 1000)
        expect(tab.locator("#pw-watch")).to_be_hidden()
    assert state(address) == (2, [])


@pytest.fixture
def held(project: Path) -> Iterator[tuple[str, threading.Event]]:
    """Give the address of a site that is watched, every build of which waits until the event is set."""
    site, root, going = small.build(project), project / "protocols", threading.Event()

    def build() -> list[str]:
        going.wait()
        small.build(project)
        return []

    watch = Watch(origin(root).places, build, Ahead(root), str)
    with server.Server(site, watch=watch) as serving:
        threading.Thread(target=serving.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        watch.start()
        yield serving.address, going
        watch.stop()
        going.set()
        serving.shutdown()


def test_the_pages_of_a_saved_text_are_there_before_the_site_is_built(
    project: Path, held: tuple[str, threading.Event], browser: Browser
) -> None:
    address, going = held
    version = project / "protocols" / "voorbeeldschool" / "sociale-media" / "v1" / "version.yml"
    valid = version.read_text(encoding="utf-8")
    page = f"{address}protocollen/voorbeeldschool/sociale-media/v1/"
    with browser.new_context() as context:
        tab = context.new_page()
        tab.set_default_timeout(PATIENCE * 1000)
        tab.goto(page)
        notice = tab.locator("#pw-watch")
        expect(tab.locator("h1")).to_be_visible()
        expect(notice).to_be_hidden()
        edit(version, "note: null", "note: Op een kopie zonder briefhoofd.")
        expect(tab.locator(".pw-book")).to_contain_text("Op een kopie zonder briefhoofd.", timeout=PATIENCE * 1000)
        expect(notice).to_contain_text("the whole site is being built")
        # In the frame that is published, once.
        assert fetched(page).count("<h1") == fetched(page).count('id="pagina-inhoud"') == 1
        assert "data-ahead" not in fetched(f"{address}onderwerpen/")
        edit(version, "Leerlingen plaatsen geen", "Leerlingen plaatsen een")
        expect(notice.locator("li").first).to_contain_text("version.yml", timeout=PATIENCE * 1000)
        expect(tab.locator("h1")).to_be_visible()
        version.write_text(valid.replace("note: null", "note: Zonder bijlage."), encoding="utf-8")
        expect(tab.locator(".pw-book")).to_contain_text("Zonder bijlage.", timeout=PATIENCE * 1000)
        expect(notice).to_contain_text("the whole site is being built")
        going.set()
        # The build that was going is the one of before: the page stands ahead until the next has landed.
        for _ in range(PATIENCE * 10):
            if "data-ahead" not in (last := fetched(page)):
                break
            time.sleep(0.1)
        assert "data-ahead" not in last
        assert "Zonder bijlage." in last
        expect(tab.locator(".pw-book")).to_contain_text("Zonder bijlage.")
        expect(notice).to_be_hidden()
