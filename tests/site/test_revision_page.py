"""The page of a revision in a real browser: its views, its folds, and what is left without scripts."""

from __future__ import annotations

import re
from collections.abc import Mapping

import axe
import pytest
import screens
from looking import DESKTOP, PHONE
from playwright.sync_api import Browser, Page, expect
from seat import Seat

from generator import addresses
from generator.book.headline import sentence
from generator.compare.revision import compare
from generator.model import Corpus


@pytest.fixture(scope="module")
def path(site_corpus: Corpus) -> str:
    work = next(work for work in site_corpus.works if work.institution.id == "calvijn")
    return f"{addresses.revision(work.in_force)}/"


@pytest.fixture
def page(seats: Mapping[tuple[int, int], Seat], path: str) -> Page:
    return seats[DESKTOP].empty().go(path)


def test_the_sentence_stands_on_top_and_leads_there_from_home_institution_version_and_changelog(
    page: Page, base_url: str, path: str, site_corpus: Corpus
) -> None:
    work = next(work for work in site_corpus.works if work.institution.id == "calvijn")
    said = sentence(compare(*work.editions, site_corpus.vocabulary))
    expect(page.locator(".pw-sentence")).to_have_text(said)
    for start in ("", "instellingen/calvijn/", f"{addresses.edition(work.in_force)}/", "wijzigingen/"):
        page.goto(base_url + start)
        page.get_by_role("link", name=re.compile(re.escape(said))).first.click()
        page.wait_for_url(base_url + path)


def test_each_view_shows_what_it_says(page: Page) -> None:
    first = page.locator(".pw-change").first
    expect(page.locator(".pw-waswordt")).to_be_hidden()
    expect(first.locator("ins")).to_be_visible()
    page.get_by_label("was en wordt naast elkaar").check()
    expect(page.locator(".pw-waswordt table")).to_be_visible()
    expect(first).to_be_hidden()
    assert page.locator(".pw-waswordt tbody tr").count() == page.locator(".pw-change").count()
    page.get_by_label("alleen oud").check()
    expect(first.locator("ins")).to_be_hidden()
    expect(first).to_contain_text("zoals Twitter", use_inner_text=True)
    page.get_by_label("alleen nieuw").check()
    expect(first).to_contain_text("zoals Instagram, Twitter", use_inner_text=True)
    page.locator("#namen ~ details summary").click()
    expect(page.locator("#wijziging-sec_b__art_6 ~ .pw-change__text del")).to_be_hidden()
    expect(page.locator("#wijziging-sec_b__art_6 ~ .pw-change__text ins")).to_have_text("schooldirecteur")


def test_what_may_have_changed_for_the_rules_stands_on_top_with_both_quotations(page: Page) -> None:
    part = page.locator("section[aria-labelledby=regels]")
    expect(part.get_by_role("heading", level=3)).to_have_text(
        [
            "Art. E.6",
            "Art. B.6",
            "Inleiding, alinea 1",
            *(f"Begripsverheldering, art. {number}" for number in (2, 3, 4)),
        ]
    )
    told = part.locator(".pw-ruled").nth(1)
    expect(told.locator(".pw-verdict")).to_have_text("Mogelijk anders")
    expect(told.locator("q")).to_have_text(["bij de vestigingsdirecteur", "bij de schooldirecteur"])
    told.get_by_role("link").click()
    expect(page.locator("#sec_b__art_6")).to_be_in_viewport()


def test_the_view_is_in_the_address_and_nonsense_there_gives_the_default(page: Page, base_url: str, path: str) -> None:
    page.get_by_label("alleen nieuw").check()
    expect(page).to_have_url(f"{base_url}{path}?weergave=nieuw")
    page.reload()
    expect(page.get_by_label("alleen nieuw")).to_be_checked()
    page.goto(f"{base_url}{path}?weergave=<b>")
    expect(page.get_by_label("wijzigingen in de tekst")).to_be_checked()


def test_corrections_are_folded_and_a_jump_opens_them(page: Page) -> None:
    correction = page.locator("article.pw-change:has(#wijziging-sec_c__art_1)")
    expect(page.locator("#redactioneel ~ details summary")).to_contain_text("5 redactionele verschillen")
    expect(correction).to_be_hidden()
    page.locator(".pw-jump a", has_text="Art. C.1").click()
    expect(correction).to_be_visible()


def test_what_differs_outside_the_provisions_stands_under_a_head_of_its_own(page: Page) -> None:
    part = page.locator("section[aria-labelledby=buiten]")
    expect(part.get_by_role("heading", level=2)).to_have_text("Buiten de bepalingen")
    expect(part.get_by_role("heading", level=3)).to_have_text(
        ["Titel vervallen", "Contactgegevens vervallen", "Kopregel van de bladzijde 2 keer vervallen"]
    )
    contact = part.locator(".pw-change").nth(1)
    expect(contact.locator(".pw-verdict")).to_have_text("Inhoudelijk")
    expect(contact.locator("del")).to_contain_text("010 4933366")
    expect(contact.get_by_role("link")).to_have_text("bronregels 79, 81–85")
    page.locator(".pw-jump a", has_text="Contactgegevens").click()
    expect(contact).to_be_in_viewport()
    page.get_by_label("alleen nieuw").check()
    expect(contact.locator("del")).to_be_hidden()
    page.get_by_label("was en wordt naast elkaar").check()
    expect(page.locator(".pw-waswordt tbody tr", has_text="Contactgegevens")).to_contain_text("niet aanwezig")


def test_a_jump_from_the_table_leads_back_to_the_list(page: Page) -> None:
    page.get_by_label("was en wordt naast elkaar").check()
    page.locator(".pw-waswordt tbody a[href='#wijziging-intro__para_1']").click()
    expect(page.locator(".pw-change").first).to_be_visible()
    expect(page.get_by_label("wijzigingen in de tekst")).to_be_checked()


def test_what_came_and_went_is_marked_without_colour(page: Page) -> None:
    page.locator("#namen ~ details summary").click()
    mark = page.evaluate(
        """() => ["ins", "del"].map(tag => {
          const part = document.querySelector(`#wijziging-sec_b__art_6 ~ .pw-change__text ${tag}`);
          return [getComputedStyle(part).textDecorationLine, getComputedStyle(part, "::before").content];
        })"""
    )
    assert [line for line, _ in mark] == ["underline", "line-through"]
    assert all("[" in content for _, content in mark)


def test_without_scripts_the_redline_and_the_table_are_both_there(browser: Browser, base_url: str, path: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(base_url + path)
    expect(page.locator(".pw-views")).to_be_hidden()
    expect(page.locator(".pw-change").first).to_be_visible()
    expect(page.locator(".pw-waswordt table")).to_be_visible()
    page.locator("#redactioneel ~ details summary").click()
    expect(page.locator("article.pw-change:has(#wijziging-sec_c__art_1)")).to_be_visible()
    context.close()


def test_on_paper_the_folded_changes_are_printed_and_the_controls_are_not(page: Page) -> None:
    page.emulate_media(media="print")
    expect(page.locator(".pw-views")).to_be_hidden()
    expect(page.locator(".pw-jump")).to_be_hidden()
    height = page.locator("article.pw-change:has(#wijziging-sec_c__art_1)").evaluate(
        "part => part.getBoundingClientRect().height"
    )
    assert height > 20


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_every_view_passes_axe_unfolded_and_fits_the_screen(
    size: tuple[int, int], seats: Mapping[tuple[int, int], Seat], path: str
) -> None:
    seat = seats[size].empty()
    for view in ("redline", "was-wordt", "oud", "nieuw"):
        tab = seat.go(f"{path}?weergave={view}")
        tab.evaluate("document.querySelectorAll('.pw details').forEach(part => { part.open = true; })")
        assert [*axe.violations_in_both_schemes(tab), *screens.sideways(tab)] == [], view


def test_the_facts_on_both_texts_fit_a_phone_whole(seats: Mapping[tuple[int, int], Seat], path: str) -> None:
    page = seats[PHONE].empty().go(path)
    region = page.get_by_role("region", name="Tabel over de twee teksten")
    region.scroll_into_view_if_needed()
    assert region.evaluate("region => region.scrollWidth <= region.clientWidth")
    wide = region.evaluate("region => region.getBoundingClientRect().right")
    for cell in region.get_by_role("cell").all():
        box = cell.bounding_box()
        assert box is not None
        assert box["x"] + box["width"] <= wide + 1
        assert cell.evaluate("cell => cell.scrollWidth <= cell.clientWidth + 1")
