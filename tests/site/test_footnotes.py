"""A footnote is quoted with its text wherever that is, and the source page says what stands outside the provisions."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import axe
import looking
import pytest
import screens
import small
import witness
from playwright.sync_api import Browser, expect
from playwright.sync_api import Page as Tab
from reviewed import reviewed

TEXT = "Leerlingen plaatsen geen foto’s van anderen[1]."
NOTE = "Tenzij die anderen het goed vinden, en van wie jonger is dan 16 jaar ook de ouders."
WHY = "De uitzondering hoort bij artikel 1 en wordt daar geciteerd."
VERSION = "protocollen/voorbeeldschool/sociale-media/v1/"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small corpus with one version, in which is a footnote of two lines."""
    made = small.project(tmp_path_factory.mktemp("voetnoot"))
    work = made / "protocols" / "voorbeeldschool" / "sociale-media"
    shutil.rmtree(work / "2024-09-01")
    protocol = (work / "protocol.yml").read_text(encoding="utf-8")
    protocol = protocol.replace("versions: [v1, '2024-09-01']", "versions: [v1]").replace(": inferred", ": single")
    (work / "protocol.yml").write_text(protocol, encoding="utf-8")
    folder = work / "v1"
    source = (folder / "source.txt").read_text(encoding="utf-8").replace("anderen.", "anderen[1].")
    source += f"{NOTE.replace('Tenzij', '[1] Tenzij').replace('wie ', 'wie' + chr(10))}\n"
    (folder / "source.txt").write_text(source, encoding="utf-8")
    changed = (folder / "version.yml").read_text(encoding="utf-8")
    before = "Leerlingen plaatsen geen foto’s van anderen."
    for old, new in (
        (before, f"'{TEXT}'"),
        (changed.split("sha256: ")[1].split("\n")[0], hashlib.sha256(source.encode()).hexdigest()),
        ("sections:\n", f"  - {{lines: 18-19, reason: footnote, accepted: '{WHY}'}}\nsections:\n"),
    ):
        assert old in changed
        changed = changed.replace(old, new, 1)
    (folder / "version.yml").write_bytes(reviewed(changed.encode(), source=source))
    return made


@pytest.fixture(scope="module")
def built(project: Path) -> Path:
    return small.build(project)


@pytest.fixture(scope="module", params=[looking.DESKTOP, looking.PHONE], ids=["desktop", "phone"])
def tab(request: pytest.FixtureRequest, built: Path, browser: Browser) -> Iterator[tuple[Tab, str]]:
    width, height = request.param
    with looking.serve(built) as url:
        opened = browser.new_page(viewport={"width": width, "height": height}, locale="nl-NL")
        yield opened, url
        opened.close()


@pytest.mark.parametrize(("path", "times"), [(VERSION, 1), ("onderwerpen/foto/", 2)])
def test_a_footnote_stands_beneath_the_words_and_is_none_of_them(tab: tuple[Tab, str], path: str, times: int) -> None:
    """On a topic page it stands by the statement, and again by the whole text that opens below it."""
    page, url = tab
    looking.visit(page, url + path)
    notes = page.locator(".pw-footnote")
    texts = page.locator(".pw-words, .pw-prov__text", has_text="anderen[1]")
    expect(texts).to_have_text([TEXT] * times)
    expect(notes).to_have_text([f"Voetnoot 1 bij deze tekst: “{NOTE}”"] * times)
    expect(notes.first).to_be_visible()
    # By key: what lies above is laid out when it is scrolled to, and then a pointer may press here and let go there.
    for whole in page.locator(".pw-whole:not([open]) > summary").all():
        whole.press("Enter")
    for words, note in zip(texts.all(), notes.all(), strict=True):
        expect(note).to_be_visible()
        above, below = words.bounding_box(), note.bounding_box()
        assert above is not None
        assert below is not None
        assert 0 <= below["y"] - above["y"] - above["height"] + 1 < 60
    assert page.evaluate(screens.SIDEWAYS) == []
    assert axe.violations(page) == []


def test_the_source_page_marks_what_stands_outside_the_provisions(tab: tuple[Tab, str]) -> None:
    page, url = tab
    looking.visit(page, f"{url}{VERSION}bron/")
    summary = page.locator("#buiten ~ ul").first
    expect(summary.locator("li")).to_have_text(
        [
            "Kopregel van de bladzijde (1 regel, 3 woorden): regel 13",
            "Voetnoot (2 regels, 18 woorden): regels 18–19",
            f"Regels 18–19: geen regel, volgens de redactie. {WHY}",
        ]
    )
    aside = page.locator("tr.pw-aside")
    assert [row.get_attribute("id") for row in aside.all()] == ["r13", "r18", "r19"]
    expect(aside.nth(1)).to_contain_text("voetnoot bij art. A.1")
    assert aside.nth(2).locator("td").last.evaluate("one => getComputedStyle(one).fontStyle") == "italic"
    summary.get_by_role("link", name="regels 18–19", exact=True).click()
    expect(page.locator("#r18")).to_be_in_viewport()
    assert page.evaluate(screens.SIDEWAYS) == []
    assert axe.violations(page) == []


def test_the_data_hold_the_footnote_and_the_search_finds_its_words(built: Path) -> None:
    rows = json.loads((built / "data" / "provisions.json").read_text(encoding="utf-8"))["provisions"]
    found = {row["eid"]: row["footnotes"] for row in rows if row["footnotes"]}
    assert found == {"sec_a__art_1": [{"mark": "1", "text": NOTE, "lines": "18-19"}]}
    index = "".join(path.read_text(encoding="utf-8") for path in (built / "zoekindex").rglob("w*.js"))
    assert '"tenzij":' in index
    versions = (built / "data" / "versies" / "voorbeeldschool" / "sociale-media" / "v1.json").read_text("utf-8")
    assert "pw-footnote__words" in versions


def test_an_independent_reader_holds_footnotes_against_the_source(project: Path, built: Path) -> None:
    def faults() -> list[str]:
        heard = witness.hear(project / "protocols")
        return [*(problem for one in heard.values() for problem in one.problems), *witness.hold(built, heard)]

    assert faults() == []
    page = built / VERSION / "index.html"
    before = page.read_text(encoding="utf-8")
    for old, new in (("Tenzij die", "Ook als die"), ("Tenzij die anderen", "die anderen"), (" ook de ouders.", "")):
        page.write_text(before.replace(old, new), encoding="utf-8")
        assert any("footnote" in fault for fault in faults())
    page.write_text(before, encoding="utf-8")


def test_a_short_answer_has_the_footnote_of_its_words(tab: tuple[Tab, str], built: Path) -> None:
    page, url = tab
    path = min(
        found.parent.relative_to(built).as_posix()
        for found in built.glob("scholen/**/index.html")
        if 'class="pw-brief__answer"' in (text := found.read_text(encoding="utf-8")) and NOTE in text
    )
    looking.visit(page, f"{url}{path}/")
    answer = page.locator(".pw-brief__answer", has_text="anderen[1]")
    answer.locator("summary").click()
    expect(answer.locator(".pw-footnote")).to_have_text(f"Voetnoot 1 bij deze tekst: “{NOTE}”")
    expect(answer.locator(".pw-footnote")).to_be_visible()
    assert page.evaluate(screens.SIDEWAYS) == []
    assert axe.violations(page) == []


@pytest.mark.parametrize("asked", ["foto", "tenzij"])
def test_a_result_of_the_search_has_the_footnote_of_its_words(tab: tuple[Tab, str], asked: str) -> None:
    page, url = tab
    looking.visit(page, f"{url}zoeken/?q={asked}")
    result = page.locator(".pw-find__results > li", has_text="anderen[1]")
    expect(result.locator(".pw-footnote")).to_have_text(f"Voetnoot 1 bij deze tekst: “{NOTE}”")
    marked = result.locator(".pw-footnote mark").all_inner_texts()
    assert marked == (["Tenzij"] if asked == "tenzij" else [])
    assert page.evaluate(screens.SIDEWAYS) == []
    assert axe.violations(page) == []


def test_the_list_below_the_field_of_a_wide_screen_has_it_too(built: Path, browser: Browser) -> None:
    width, height = looking.DESKTOP
    with looking.serve(built) as url:
        page = browser.new_page(viewport={"width": width, "height": height}, locale="nl-NL")
        looking.visit(page, f"{url}onderwerpen/foto/")
        _below_the_field(page)
        page.close()


def _below_the_field(page: Tab) -> None:
    page.locator(".frame-search input").fill("foto")
    shown = page.locator(".frame-search__panel li", has_text="anderen[1]")
    expect(shown.locator(".frame-search__note")).to_have_text(f"Voetnoot 1 bij deze tekst: “{NOTE}”")


def test_a_concept_takes_the_footnote_along_in_every_file(tab: tuple[Tab, str]) -> None:
    page, url = tab
    looking.visit(page, f"{url}concept/")
    entry = {"id": "voorbeeldschool/sociale-media@v1#sec_a__art_1"}
    kept = {"title": "", "school": "", "names": False, "entries": [entry]}
    page.evaluate("raw => localStorage.setItem('protocolwijzer.concept.1', raw)", json.dumps(kept))
    page.reload()
    card = page.locator(".pw-draft__entry")
    expect(card.locator(".pw-footnote")).to_have_text(f"Voetnoot 1 bij deze tekst: “{NOTE}”")
    expect(card.locator(".pw-footnote")).to_be_visible()
    assert axe.violations(page) == []

    def file(button: str) -> bytes:
        with page.expect_download() as waiting:
            page.get_by_role("button", name=button).click()
        return Path(waiting.value.path()).read_bytes()

    assert f"Voetnoot 1 bij deze tekst: “{NOTE}”" in file("Markdown").decode()
    with zipfile.ZipFile(io.BytesIO(file("Word"))) as document:
        assert f"Voetnoot 1 bij deze tekst: “{NOTE}”" in document.read("word/footnotes.xml").decode()
    with zipfile.ZipFile(io.BytesIO(file("zip"))) as data:
        files = {name.rsplit("/", 1)[-1]: data.read(name).decode() for name in data.namelist()}
    assert f"\n[1] {NOTE}\n" in files["source.txt"]
    assert "reason: footnote, of: [intro__art_1]" in files["version.yml"]
    page.evaluate("localStorage.clear()")
