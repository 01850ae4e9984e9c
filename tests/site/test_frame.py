"""What surrounds the texts, in a real browser: from disk, on paper, in a reader's own colours and letters, in Dutch."""

from __future__ import annotations

import dataclasses
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import urlsplit

import dutch
import looking
import pypdf
import pytest
from looking import DESKTOP, address
from playwright.sync_api import Browser, BrowserContext, expect
from playwright.sync_api import Page as Tab

from generator.book.book import Book
from generator.model import Corpus, Renaming
from generator.outputs import output
from generator.pages import kind
from generator.pages.kinds.privacy import KEPT
from generator.pages.page import Page

KINDS = tuple(each.name for each in kind.registered())
SCREEN_ONLY = (
    *("button", "form", "nav"),
    *(".pw-copy", ".pw-permalink", ".pw-search", ".pw-maplist", ".pw-count__links", ".pw-take", ".pw-schijf__note"),
    # Of a role the paper holds the words of each statement once, and nothing that is for others only.
    *(f".pw-again {words}" for words in ("blockquote", ".pw-lead", ".pw-remarks", ".pw-footnote", ".pw-doubt")),
    ".pw-reader .pw-others",
    # Where two provisions have nothing in common both stand there whole, and what is crossed out only if it was opened.
    ".pw-diff--own",
    # Of the concept the paper holds the text alone.
    *(".pw-draft > h1", ".pw-draft > .pw-intro", ".pw-draft__settings", ".pw-draft__side", ".pw-draft__main > h2"),
)
"""What is for the screen alone: what one presses, and where one goes from here."""
LARGE = """() => {
  const root = document.documentElement;
  root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
}"""
NARROW = """(least) => [...document.querySelectorAll(".pw :is(p, li, blockquote)")]
  .filter((part) => part.checkVisibility({ visibilityProperty: true }) && !part.closest("td, th, .pw-margin"))
  .filter((part) => part.textContent.trim().length > 60 && part.getBoundingClientRect().width < least)
  .map((part) => `${Math.round(part.getBoundingClientRect().width)}: ${part.textContent.trim().slice(0, 60)}`)"""
"""Running text, outside tables and margins, that is printed in a column of less than so many pixels."""
LONG = 150_000
"""A page above this many letters is read in its shortest form: a printed page takes half a second to read back."""
PARTED = "vergelijken/calvijn-sociale-media-v1/calvijn-sociale-media-v2/"
"""Two versions of one text: of the pages that go on in parts the one that is most worth a sheet of paper."""
GROUP = "?onderwerp=groep:beeld"
"""Of the table, which has one page, all columns and the rows of one group."""


def script(name: str) -> str:
    """Return a function that runs in the page."""
    return (Path(__file__).parent / "scripts" / f"{name}.js").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A reader with colours of their own and no wish for movement."""
    context = browser.new_context(
        viewport={"width": DESKTOP[0], "height": DESKTOP[1]},
        forced_colors="active",
        reduced_motion="reduce",
        locale="nl-NL",
    )
    yield context
    context.close()


@pytest.fixture(scope="module")
def tab(context: BrowserContext) -> Tab:
    return context.new_page()


def letters(text: str) -> str:
    """Return the letters and digits of ``text`` alone: line ends, hyphens and spaces are the printer's."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", text).casefold() if sign.isalnum())


def on_paper(tab: Tab) -> str:
    """Return the letters and digits that a print of the page holds."""
    paper = pypdf.PdfReader(io.BytesIO(tab.pdf()))
    return letters("".join(sheet.extract_text() for sheet in paper.pages))


def shown(tab: Tab) -> Counter[str]:
    """Return how often each word of some length stands in what a reader sees, and opens every fold."""
    return Counter(
        word
        for text in tab.evaluate(script("words"), ", ".join(SCREEN_ONLY))
        for word in map(letters, re.split(r"[\s\-–/]+", text))
        if len(word) > 3
    )


@pytest.mark.parametrize("kind", KINDS)
def test_every_word_of_a_page_of_each_kind_is_on_paper(
    kind: str, tab: Tab, base_url: str, example: Mapping[str, Page], pages: tuple[Page, ...]
) -> None:
    of_kind = sorted((page for page in pages if page.kind == kind), key=lambda page: len(page.body))
    page = example[kind] if len(example[kind].body) < LONG else of_kind[0]
    chosen = GROUP if kind == "matrix" else ""
    looking.visit(tab, base_url + address(page) + chosen)
    tab.keyboard.press("Shift")  # what a page goes on in comes now
    expect(tab.locator("[data-continue]")).to_have_count(0)
    printed = on_paper(tab)
    due = shown(tab)
    assert due or kind == "draft"
    assert {word: (count, printed.count(word)) for word, count in due.items() if printed.count(word) < count} == {}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("width", [1280, 1700])
def test_on_wide_paper_no_running_text_is_in_a_narrow_column(
    width: int, kind: str, tab: Tab, base_url: str, example: Mapping[str, Page]
) -> None:
    tab.set_viewport_size({"width": width, "height": DESKTOP[1]})
    tab.emulate_media(media="print")
    looking.visit(tab, base_url + address(example[kind]) + (GROUP if kind == "matrix" else ""))
    narrow = tab.evaluate(NARROW, 240)
    tab.emulate_media(media="null")
    tab.set_viewport_size({"width": DESKTOP[0], "height": DESKTOP[1]})
    assert narrow == []


def test_a_page_in_parts_is_on_paper_whole_and_before_it_is_here_the_paper_says_so(tab: Tab, base_url: str) -> None:
    looking.visit(tab, base_url + PARTED)
    goes_on = tab.locator("a[data-continue]").inner_text()
    last = tab.locator(".pw-parts a").last.inner_text()
    at_once = on_paper(tab)
    assert letters(f"Dit is deel 1 van {last}.") in at_once
    assert letters(goes_on) in at_once
    # To print is to do something: what had not come yet comes then, and is on paper the next time.
    expect(tab.locator("[data-continue]")).to_have_count(0)
    printed = on_paper(tab)
    assert len(printed) > len(at_once)
    due = shown(tab)
    assert {word: (count, printed.count(word)) for word, count in due.items() if printed.count(word) < count} == {}


@pytest.mark.parametrize("kind", KINDS)
def test_large_letters_and_forced_colours_lose_nothing_and_nothing_moves(
    kind: str, tab: Tab, base_url: str, example: Mapping[str, Page]
) -> None:
    tab.goto(base_url + address(example[kind]))
    tab.keyboard.press("Tab")  # from here on focus is shown as to a reader with a keyboard
    tab.evaluate(LARGE)
    assert tab.evaluate(script("reading")) == []


def from_disk(tab: Tab, site: Path, path: str) -> None:
    tab.goto((site / path / "index.html").as_uri())


def test_a_site_on_disk_can_be_read_and_compared(browser: Browser, site: Path) -> None:
    context = browser.new_context()
    tab = context.new_page()
    errors: list[str] = []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    from_disk(tab, site, "")
    for name, ends in (
        ("CSG Calvijn", "scholen/csg-calvijn/index.html"),
        ("Protocol Social Media", "protocollen/calvijn/sociale-media/v2/index.html"),
        ("Vergelijken", "vergelijken/index.html"),
    ):
        tab.get_by_role("link", name=name, exact=True).first.click()
        tab.wait_for_url(f"**/{ends}")
        expect(tab.locator("h1")).to_be_visible()
    expect(tab.locator(".pw-schijf__note")).to_contain_text("Kiezen en filteren werkt alleen via een webserver")
    expect(tab.locator(".pw-choose")).to_be_hidden()
    # The words of the table are fetched elsewhere; here a row leads to its topic.
    tab.locator(".pw-matrix tbody th[scope=row] a").first.click()
    expect(tab.locator("h1")).to_be_visible()
    tab.locator(".pw-column blockquote").first.wait_for()
    from_disk(tab, site, "vergelijken/twee")
    expect(tab.locator(".pw-schijf__note")).to_contain_text("werkt alleen via een webserver")
    tab.locator("#vast + p + ul a").first.click()
    expect(tab.locator(".pw-row").first).to_be_visible()
    from_disk(tab, site, "protocollen/calvijn/sociale-media/v2/herziening")
    tab.locator("form.pw-views input[value=was-wordt]").check()
    expect(tab.locator(".pw-waswordt")).to_be_visible()
    from_disk(tab, site, "concept")
    expect(tab.locator(".pw-schijf__note")).to_contain_text("werkt alleen via een webserver")
    tab.set_viewport_size({"width": 320, "height": 640})
    from_disk(tab, site, "vergelijken")
    expect(tab.locator(".pw-matrix tr[data-topic] >> visible=true").nth(40)).to_be_visible()
    assert errors == []
    context.close()


def test_the_page_for_a_wrong_address_finds_the_root_by_itself(browser: Browser, base_url: str, site: Path) -> None:
    context = browser.new_context()
    tab = context.new_page()
    wrong = f"{base_url}protocollen/geen/school"
    content = (site / "404.html").read_text(encoding="utf-8")
    tab.route(wrong, lambda route: route.fulfill(status=404, body=content, content_type="text/html"))
    tab.goto(wrong)
    expect(tab.locator("html")).to_have_attribute("data-wortel", urlsplit(base_url).path)
    home = tab.get_by_role("link", name="voorpagina")
    expect(home).to_have_attribute("href", base_url)
    expect(tab.locator(".frame-tabs a").first).to_be_visible()
    home.click()
    expect(tab.locator("h1")).to_contain_text("Wat mag er op sociale media")
    context.close()


def test_what_scripts_draw_is_dutch_and_what_they_keep_is_on_the_privacy_page(browser: Browser, base_url: str) -> None:
    context = browser.new_context(viewport={"width": DESKTOP[0], "height": DESKTOP[1]})
    tab = context.new_page()
    heard: dict[str, list[str]] = {}

    def listen(state: str) -> None:
        words = tab.evaluate(script("said"), [list(dutch.ATTRIBUTES), ", ".join(dutch.MACHINES)])
        heard[state] = [f"{word}: {text.strip()[:60]}" for text in words for word in dutch.english(text)]

    def visit(path: str) -> None:
        looking.visit(tab, base_url + path)

    visit("")
    tab.locator("label.md-header__button:visible").click()
    listen("the other colours")
    visit("protocollen/calvijn/sociale-media/v2/")
    tab.locator("[data-collect]").nth(2).scroll_into_view_if_needed()  # how far down that is the letters decide
    expect(tab.locator("button.pw-collect").nth(2)).to_be_visible()
    for button in tab.locator("button.pw-collect").all()[:3]:
        button.click()
    tab.locator("a.pw-more").first.click()
    tab.get_by_role("button", name="Kopieer citaat").first.click()
    listen("a version with words taken from it")
    visit("concept/")
    expect(tab.locator(".pw-draft__entry").first).to_be_visible()
    listen("a concept")
    tab.locator(".pw-draft__entry button:not([aria-disabled=true])").first.click()
    listen("an entry of a concept")
    tab.get_by_role("button", name="Schrijf een eigen bepaling").click()
    tab.get_by_role("textbox", name="Tekst").fill("Nog niet klaar.")
    listen("an entry of a concept that is being written")
    visit("vergelijken/?rol=leerlingen&norm=niet-toegestaan&basis=calvijn/sociale-media@v2&orde=verschil")
    listen("a filtered table")
    visit("vergelijken/?rol=bestaat-niet&kolom=geen/school@v1")
    listen("a table that was asked for what is not there")
    visit("vergelijken/twee/?a=calvijn/sociale-media@v1&b=calvijn/sociale-media@v2")
    expect(tab.locator(".pw-row").first).to_be_visible()
    listen("two texts side by side")
    visit("vergelijken/twee/?a=geen/school@v1")
    listen("a text that is not there")
    visit("onderwerpen/fatsoen-en-respect/?basis=calvijn")
    listen("a topic beside a base")
    visit("protocollen/calvijn/sociale-media/v2/herziening/?weergave=was-wordt")
    listen("a revision as a table")
    tab.set_viewport_size({"width": 320, "height": 640})
    tab.locator(".frame-menu summary").click()
    listen("the menu of a small screen")
    assert {state: words for state, words in heard.items() if words} == {}

    kept = set(tab.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]"))
    named = {item.key for item in KEPT}
    assert (
        {"__palette", "protocolwijzer.concept.1", "protocolwijzer.concept.1.open"}
        <= {key.rpartition("/.")[2] for key in kept}
        <= named
    )
    assert context.cookies() == []
    context.close()


def test_a_page_that_moved_keeps_the_question_and_the_place_in_the_text(
    browser: Browser, base_url: str, site_corpus: Corpus, pages: tuple[Page, ...]
) -> None:
    renaming = Renaming(kind="role", old="pupillen", new="leerlingen")
    renamed = dataclasses.replace(site_corpus, renamed=(renaming,))
    stub = output.around(output.Site(book=Book(renamed), pages=tuple(pages)))["rollen/pupillen/index.html"]
    for scripts, ends in ((True, "rollen/leerlingen/?x=1#boven"), (False, "rollen/leerlingen/")):
        context = browser.new_context(java_script_enabled=scripts)
        tab = context.new_page()
        tab.route("**/rollen/pupillen/*", lambda route: route.fulfill(body=stub, content_type="text/html"))
        tab.goto(f"{base_url}rollen/pupillen/?x=1#boven")
        tab.wait_for_url(lambda url, due=base_url + ends: url == due)
        context.close()


def test_who_reads_on_a_dark_screen_prints_dark_letters_on_white(browser: Browser, base_url: str) -> None:
    context = browser.new_context(color_scheme="dark")
    tab = context.new_page()
    tab.goto(base_url)
    tab.locator('body[data-md-color-scheme="slate"]').wait_for()
    colour = "getComputedStyle(document.querySelector('.pw')).color"
    dark = tab.evaluate(colour)
    tab.emulate_media(media="print")
    assert (dark, tab.evaluate(colour)) == ("rgb(230, 234, 238)", "rgb(29, 35, 41)")
    context.close()
