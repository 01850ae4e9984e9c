"""Two texts side by side in a real browser."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import axe
import looking
import pytest
import screens
from looking import DESKTOP, PHONE
from pace import comes_to
from playwright.sync_api import Browser, BrowserContext, Locator, expect
from playwright.sync_api import Page as Tab
from seat import Seat

from generator import addresses
from generator.book import pairs
from generator.book.book import Book
from generator.model import Corpus, Edition

SCALA, CALVIJN = "scala-coenecoop/sociale-media@v1", "calvijn/sociale-media@v2"

# What a row says and how it is marked; white space between elements is layout, buttons belong to other scripts.
ROWS = """(root) => [...root.querySelectorAll(".pw-row")].map((row) => {
  const copy = row.cloneNode(true);
  copy.querySelectorAll("button").forEach((part) => part.remove());
  const words = (part) => part.textContent.replace(/\\s+/gu, "");
  return {
    id: row.id,
    state: row.className,
    part: words(row.closest(".pw-pairpart").querySelector("h2")),
    words: words(copy),
    quotes: [...copy.querySelectorAll(".pw-quote")].map((quote) => [quote.className, quote.dataset.locator]),
    links: [...row.querySelectorAll(".pw-quote a")].map((link) => link.href),
    collected: [...row.querySelectorAll("[data-collect]")].map((one) => [one.dataset.place, one.dataset.collect]),
    spans: [...row.querySelectorAll(".pw-redline")].map((line) =>
      [...line.children].map((span) => [span.tagName, span.className, span.textContent])),
  };
})"""

MARKS = "(links) => links.map((link) => [link.title, link.className])"


def opened(browser: Browser, size: tuple[int, int], **options: Any) -> Iterator[BrowserContext]:
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce", locale="nl-NL", **options
    )
    yield context
    context.close()


@pytest.fixture
def tab(seats: Mapping[tuple[int, int], Seat]) -> Iterator[Tab]:
    seat = seats[DESKTOP].empty()
    yield seat.tab
    assert seat.complaints("error", "pageerror") == []


def address(left: Edition, right: Edition) -> str:
    return f"{addresses.pair(left, right)}/"


def whole(tab: Tab) -> None:
    """Do anything: then a page that goes on in parts becomes whole."""
    tab.keyboard.press("Shift")
    expect(tab.locator("a[data-continue]")).to_have_count(0)


def two(base_url: str, left: str, right: str, more: str = "") -> str:
    return f"{base_url}{addresses.ANY_TWO}/?a={left}&b={right}{more}"


def test_the_page_made_in_the_browser_says_what_every_page_made_beforehand_says(
    tab: Tab, base_url: str, site_corpus: Corpus
) -> None:
    for left, right in pairs.prerendered(Book(site_corpus)):
        looking.visit(tab, base_url + address(left, right))
        whole(tab)
        made_before = tab.locator(".pw-pair").evaluate(ROWS)
        summary = tab.locator(".pw-intro").inner_text()
        strip = tab.locator(".pw-strip a").evaluate_all(MARKS)
        listed = tab.locator(".pw-maplist li").all_text_contents()
        looking.visit(tab, two(base_url, left.locator, right.locator))
        expect(tab.locator(".pw-result .pw-intro")).to_have_text(summary)
        expect(tab.locator(".pw-choose__status")).not_to_be_empty()  # all is drawn
        made_now = tab.locator(".pw-result").evaluate(ROWS)
        assert len(made_before) > 20
        for before, now in zip(made_before, made_now, strict=True):
            assert now == before
        assert (
            tab.locator(".pw-strip a").evaluate_all("links => links.map((link) => [link.title, link.className])")
            == strip
        )
        assert tab.locator(".pw-maplist li").all_text_contents() == listed


def test_a_reader_chooses_two_texts_swaps_them_and_goes_back(tab: Tab, base_url: str) -> None:
    looking.visit(tab, f"{base_url}{addresses.ANY_TWO}/")
    expect(tab.locator(".pw-result")).to_be_hidden()
    tab.get_by_label("Links").select_option(SCALA)
    tab.get_by_label("Rechts").select_option(CALVIJN)
    tab.get_by_role("button", name="Zet naast elkaar").click()
    expect(tab.get_by_role("heading", name="Scala / Coenecoop naast Calvijn")).to_be_visible()
    expect(tab.locator(".pw-row").nth(40)).to_be_attached()
    there = tab.url
    tab.get_by_role("button", name="Wissel links en rechts").click()
    expect(tab.get_by_role("heading", name="Calvijn naast Scala / Coenecoop")).to_be_visible()
    tab.go_back()
    expect(tab.get_by_role("heading", name="Scala / Coenecoop naast Calvijn")).to_be_visible()
    expect(tab).to_have_url(there)
    expect(tab.get_by_label("Links")).to_have_value(SCALA)


def test_a_link_shows_the_same_comparison_to_someone_else(browser: Browser, base_url: str) -> None:
    shown = []
    for _ in range(2):
        for context in opened(browser, DESKTOP):
            tab = context.new_page()
            looking.visit(tab, two(base_url, SCALA, CALVIJN, "&woorden=aan&gelijk=uit"))
            expect(tab.get_by_label("Verberg wat gelijkluidend is")).to_be_checked()
            expect(tab.locator(".pw-choose__status")).not_to_be_empty()  # all is drawn
            shown.append(tab.locator(".pw-row:visible").evaluate_all("rows => rows.map((row) => row.innerText)"))
    assert shown[0] == shown[1]
    assert len(shown[0]) > 20


@pytest.mark.parametrize(
    ("query", "message"),
    [
        (f"?a=bestaat/niet@v9&b={CALVIJN}", "De link noemt een tekst die wij niet kennen: “bestaat/niet@v9”."),
        ("?a=%3Cimg src=x onerror=alert(1)%3E&b=%00%FF", "De link noemt een tekst die wij niet kennen: “<img"),
        (f"?a={CALVIJN}", "Kies nog een tweede tekst."),
        (f"?a={CALVIJN}&b={CALVIJN}", "Je koos twee keer dezelfde tekst."),
        ("?a=constructor&b=__proto__", "De link noemt een tekst die wij niet kennen: “constructor” en “__proto__”."),
    ],
)
def test_a_link_that_makes_no_sense_is_answered_in_dutch_with_the_default_view(
    tab: Tab, base_url: str, query: str, message: str
) -> None:
    looking.visit(tab, f"{base_url}{addresses.ANY_TWO}/{query}")
    expect(tab.locator(".pw-choose__status")).to_contain_text(message)
    expect(tab.locator(".pw-result")).to_be_hidden()
    expect(tab.get_by_label("Links")).to_be_visible()
    assert tab.locator(".pw img").count() == 0


def test_nonsense_in_the_switches_is_the_default_view(tab: Tab, base_url: str, pair: tuple[Edition, Edition]) -> None:
    looking.visit(tab, f"{base_url}{address(*pair)}?woorden=%00&gelijk=misschien&a=1")
    assert tab.locator(".pw-diff[open]").count() == 0
    assert tab.locator(".pw-row:visible").count() == tab.locator(".pw-row").count()


@pytest.fixture
def pair(site_corpus: Corpus) -> tuple[Edition, Edition]:
    calvijn = next(edition for edition in site_corpus.editions if edition.locator == CALVIJN)
    scala = next(edition for edition in site_corpus.editions if edition.locator == SCALA)
    return calvijn, scala


def test_the_switches_show_words_and_hide_what_is_equal_and_the_address_remembers(
    tab: Tab, base_url: str, pair: tuple[Edition, Edition]
) -> None:
    looking.visit(tab, base_url + address(*pair))
    whole(tab)
    rows = tab.locator(".pw-row")
    equal = tab.locator(".pw-row--identical").count()
    assert equal > 0
    tab.get_by_label("Toon het verschil in woorden").check()
    words = tab.locator(".pw-diff:not(.pw-diff--own)").count()
    assert words > 10
    expect(tab.locator(".pw-diff[open]")).to_have_count(words)
    tab.get_by_label("Verberg wat gelijkluidend is").check()
    expect(tab.locator(".pw-switches [role=status]")).to_contain_text(f"{equal} zijn gelijkluidend en verborgen")
    every, visible = rows.count(), tab.locator(".pw-row:visible")
    expect(visible).to_have_count(every - equal)
    tab.reload()
    whole(tab)
    expect(visible).to_have_count(every - equal)
    tab.get_by_label("Toon het verschil in woorden").uncheck()
    tab.get_by_label("Verberg wat gelijkluidend is").uncheck()
    expect(tab).to_have_url(base_url + address(*pair))
    expect(visible).to_have_count(every)


def test_every_mark_of_the_map_leads_to_its_row_clear_of_what_sticks_to_the_top(
    tab: Tab, base_url: str, pair: tuple[Edition, Edition]
) -> None:
    looking.visit(tab, base_url + address(*pair))
    whole(tab)
    marks = tab.locator(".pw-strip a")
    assert marks.count() == tab.locator(".pw-row").count() == tab.locator(".pw-maplist li").count()
    for place in (0, 12, marks.count() - 1):
        mark = marks.nth(place)
        target = str(mark.get_attribute("href")).partition("#")[2]
        mark.click()
        row = tab.locator(f"[id='{target}']")
        comes_to(tab, lambda: tab.evaluate("decodeURIComponent(location.hash)"), f"#{target}")
        expect(row).to_be_in_viewport()
        comes_to(tab, lambda row=row: clear_of_the_bar(tab, row.locator("h3")), True)


def clear_of_the_bar(tab: Tab, part: Locator) -> bool:
    """Whether a part of the page stands below what sticks to the top."""
    box, bar = part.bounding_box(), tab.locator(".pw-pairbar").bounding_box()
    assert box is not None
    assert bar is not None
    return box["y"] >= bar["y"] + bar["height"] - 1


def test_a_mark_of_a_hidden_row_shows_it_again(tab: Tab, base_url: str, pair: tuple[Edition, Edition]) -> None:
    looking.visit(tab, f"{base_url}{address(*pair)}?gelijk=uit")
    hidden = tab.locator(".pw-row--identical").first
    expect(hidden).to_be_hidden()
    tab.locator(f".pw-strip a[href='#{hidden.get_attribute('id')}']").click()
    expect(hidden).to_be_visible()
    expect(hidden).to_be_in_viewport()
    expect(tab.get_by_label("Verberg wat gelijkluidend is")).not_to_be_checked()


def test_the_keyboard_alone_opens_the_list_of_the_map_goes_to_a_row_and_opens_its_words(
    tab: Tab, base_url: str, pair: tuple[Edition, Edition]
) -> None:
    looking.visit(tab, base_url + address(*pair))
    tab.get_by_label("Verberg wat gelijkluidend is").focus()
    tab.keyboard.press("Tab")
    expect(tab.locator("a[data-continue]")).to_have_count(0)  # at the first key the rest comes
    tab.keyboard.press("Enter")
    expect(tab.locator(".pw-maplist")).to_have_attribute("open", "")
    for _ in range(9):
        tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    expect(tab).to_have_url(re.compile("#."))
    target = str(tab.evaluate("decodeURIComponent(location.hash.slice(1))"))
    row = tab.locator(f"[id='{target}']")
    expect(row).to_be_in_viewport()
    for _ in range(8):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement.tagName") == "SUMMARY":
            break
    tab.keyboard.press("Enter")
    expect(row.locator("details[open] .pw-redline")).to_be_visible()
    for _ in range(12):
        tab.keyboard.press("Tab")
        assert tab.evaluate(
            "() => { const a = document.activeElement.getBoundingClientRect();"
            "const b = document.querySelector('.pw-pairbar').getBoundingClientRect();"
            "return a.bottom > b.bottom || document.querySelector('.pw-pairbar').contains(document.activeElement); }"
        )


def test_without_scripts_rows_words_and_pairs_are_all_there(
    browser: Browser, base_url: str, pair: tuple[Edition, Edition]
) -> None:
    for context in opened(browser, PHONE, java_script_enabled=False):
        tab = context.new_page()
        tab.goto(f"{base_url}{addresses.ANY_TWO}/")
        expect(tab.locator(".pw-choose")).to_be_hidden()
        tab.get_by_role("link", name="Calvijn (ongedateerd, versie 2) naast Scala / Coenecoop (ongedateerd)").click()
        tab.wait_for_url(base_url + address(*pair))
        expect(tab.locator(".pw-switches")).to_be_hidden()
        first = tab.locator(".pw-row--adapted").first
        expect(first.locator("del").first).to_be_hidden()
        difference = first.locator(".pw-diff").first
        difference.locator("summary").click()
        expect(difference.locator("ins, del").first).to_be_visible()


@pytest.mark.parametrize("path", ["pair", "versions", "two", "lineage"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=("desktop", "phone"))
def test_the_pages_with_everything_open_pass_axe_and_fit_the_screen(
    seats: Mapping[tuple[int, int], Seat], site_corpus: Corpus, path: str, size: tuple[int, int]
) -> None:
    made = pairs.prerendered(Book(site_corpus))
    where = {
        "pair": f"{address(*made[-1])}?woorden=aan",
        "versions": f"{address(*made[0])}?woorden=aan",
        "two": f"{addresses.ANY_TWO}/?a={SCALA}&b={CALVIJN}&woorden=aan",
        "lineage": f"{addresses.LINEAGE}/",
    }[path]
    tab = seats[size].empty().go(where)
    tab.evaluate("document.querySelectorAll('.pw details').forEach((part) => { part.open = true; })")
    assert [*axe.violations_in_both_schemes(tab), *screens.sideways(tab)] == []


def test_ins_and_del_are_told_apart_without_colour(tab: Tab, base_url: str, pair: tuple[Edition, Edition]) -> None:
    looking.visit(tab, f"{base_url}{address(*pair)}?woorden=aan")
    style = "(part) => [getComputedStyle(part).textDecorationLine, getComputedStyle(part, '::before').content]"
    for name, line, mark in (("ins", "underline", "[+"), ("del", "line-through", "[−")):
        decoration, content = tab.locator(f".pw-redline {name}").first.evaluate(style)
        assert decoration == line
        assert mark in content
    negation = tab.locator(".pw-redline .pw-negation").first
    assert negation.evaluate("(part) => getComputedStyle(part).outlineStyle") == "solid"


def test_institutions_and_versions_lead_to_their_pairs(tab: Tab, base_url: str, pair: tuple[Edition, Edition]) -> None:
    tab.goto(f"{base_url}{addresses.institution(pair[0].institution)}/")
    tab.get_by_role("link", name="Vergelijk met Scala / Coenecoop").click()
    tab.wait_for_url(base_url + address(*pair))
    tab.goto(f"{base_url}{addresses.edition(pair[0])}/")
    tab.get_by_role("link", name="Naast de vorige versie").click()
    expect(tab.locator("h1")).to_have_text("Calvijn: versie 1 naast versie 2")


def test_lineage_leads_from_a_shared_provision_to_its_row(tab: Tab, base_url: str) -> None:
    looking.visit(tab, f"{base_url}{addresses.LINEAGE}/")
    tab.get_by_role("link", name=re.compile("^naast elkaar")).nth(10).click()
    tab.wait_for_url(re.compile("#."))
    target = str(tab.evaluate("decodeURIComponent(location.hash.slice(1))"))
    expect(tab.locator(f"[id='{target}']")).to_be_in_viewport()
    assert not re.search("own|left|right", str(tab.locator(f"[id='{target}']").get_attribute("class")))


def test_a_pair_prints_both_columns_whole_with_its_words(
    tab: Tab, base_url: str, pair: tuple[Edition, Edition]
) -> None:
    looking.visit(tab, base_url + address(*pair))
    tab.emulate_media(media="print")
    tab.set_viewport_size({"width": 700, "height": 1000})
    expect(tab.locator(".pw-row").first.locator(".pw-row__side").nth(1)).to_be_visible()
    expect(tab.locator(".pw-switches")).to_be_hidden()
    wide = tab.evaluate(
        "[...document.querySelectorAll('.pw-row__side, .pw-strip')].filter((part) =>"
        "part.getBoundingClientRect().right > innerWidth + 1).length"
    )
    assert wide == 0
