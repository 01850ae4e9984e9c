"""The concept of a policy writer: collected in a real browser, checked, shared, and taken along as files that hold."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
import shutil
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import axe
import docx
import engine
import looking
import pytest
import screens
from desk import (
    DO,
    FRIENDS,
    GROUPS,
    GROUPS_TOO,
    HOSTILE,
    KEY,
    NAMED,
    PERSONS,
    PHOTOS,
    SEE_E,
    Desk,
    cards,
    collected,
    concept,
    link_to,
    near,
    offers,
    shown_texts,
    shows,
    texts,
)
from looking import DESKTOP, PHONE
from pace import comes_to
from playwright.sync_api import Browser, Download, expect
from playwright.sync_api import Page as Tab
from seat import Seat

from generator import addresses
from generator.book.book import Book
from generator.load import load
from generator.model import Corpus, Passage, Version
from generator.pages.render import render


@pytest.fixture(scope="session")
def passages(site_corpus: Corpus) -> dict[str, Passage]:
    return {passage.locator: passage for edition in site_corpus.editions for passage in edition.passages}


def test_provisions_are_collected_from_a_topic_and_from_a_text_and_counted_everywhere(desk: Desk) -> None:
    tab = desk.go("onderwerpen/groepsapps/")
    expect(tab.get_by_role("navigation", name="Je concept")).to_be_hidden()
    offered = offers(tab, GROUPS)
    assert offered.count() > 1
    offered.first.click()
    expect(offered).to_have_text(["Staat in je concept"] * offered.count())
    expect(tab.get_by_role("status").filter(has_text="Je concept heeft nu 1 bepaling.")).to_be_attached()
    expect(tab.get_by_role("link", name="Concept (1)")).to_be_visible()
    desk.go("protocollen/calvijn/sociale-media/v2/")
    near(tab, SEE_E).click()
    tab.get_by_role("link", name="Concept (2)").click()
    tab.wait_for_url(re.compile("/concept/$"))
    expect(cards(tab)).to_have_count(2)
    desk.go("onderwerpen/groepsapps/")
    offers(tab, GROUPS)
    expect(offered).to_have_text(["Staat in je concept"] * offered.count())
    offered.first.click()
    expect(tab.get_by_role("link", name="Concept (1)")).to_be_visible()
    assert desk.ids() == [SEE_E]


def test_an_article_that_holds_only_items_is_taken_with_all_of_them_and_shown_as_one(
    desk: Desk, passages: dict[str, Passage]
) -> None:
    tab = desk.go("protocollen/clusius/sociale-media/v1/")
    items = [locator for locator in passages if locator.startswith(f"{DO}__item_")]
    near(tab, " ".join(items)).click()
    assert desk.ids() == items
    desk.go("concept/")
    expect(tab.locator(".pw-draft__number")).to_have_text([f"1{letter}" for letter in "abcde"], use_inner_text=True)
    expect(tab.locator(".pw-draft__lead")).to_have_text("Wel doen:")


def test_every_quoted_provision_can_be_collected(desk: Desk, site_corpus: Corpus) -> None:
    for edition in site_corpus.editions:
        tab = desk.go(f"{addresses.edition(edition)}/")
        texts = {passage.locator for passage in edition.passages if passage.provision.text is not None}
        offered = {
            locator
            for place in tab.locator("[data-collect]").all()
            for locator in str(place.get_attribute("data-collect")).split(" ")
        }
        assert offered == texts
        last = tab.locator("[data-collect]").last
        expect(last.locator(".pw-collect")).to_have_count(0)
        last.scroll_into_view_if_needed()
        expect(last.locator(".pw-collect")).to_be_visible()


def test_the_counter_is_reached_by_keyboard_right_after_the_skip_link(desk: Desk) -> None:
    desk.keep(concept(GROUPS))
    tab = desk.go("rollen/")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Tab")
    expect(tab.get_by_role("link", name="Concept (1)")).to_be_focused()
    tab.keyboard.press("Enter")
    tab.wait_for_url(re.compile("/concept/$"))


def test_the_keyboard_reorders_and_keeps_its_place(desk: Desk) -> None:
    tab = desk.open(GROUPS, FRIENDS, SEE_E)
    cards(tab).nth(2).get_by_role("button", name="Omhoog").focus()
    tab.keyboard.press("Enter")
    expect(cards(tab).nth(1).get_by_role("button", name="Omhoog")).to_be_focused()
    assert desk.ids() == [GROUPS, SEE_E, FRIENDS]
    expect(tab.get_by_role("status").filter(has_text="plaats 2 van 3")).to_be_attached()
    tab.keyboard.press("Enter")
    expect(cards(tab).nth(0).get_by_role("button", name="Omhoog")).to_be_focused()
    tab.keyboard.press("Enter")
    expect(tab.get_by_role("status").filter(has_text="al bovenaan")).to_be_attached()
    assert desk.ids() == [SEE_E, GROUPS, FRIENDS]


def test_a_removed_provision_can_be_put_back(desk: Desk) -> None:
    tab = desk.open(GROUPS, FRIENDS, SEE_E)
    cards(tab).nth(1).get_by_role("button", name="Verwijder").click()
    assert desk.ids() == [GROUPS, SEE_E]
    expect(tab.get_by_role("button", name="Zet terug")).to_be_focused()
    tab.keyboard.press("Enter")
    expect(cards(tab)).to_have_count(3)
    assert desk.ids() == [GROUPS, FRIENDS, SEE_E]


def test_starting_again_can_be_undone(desk: Desk) -> None:
    tab = desk.open(GROUPS, FRIENDS)
    tab.get_by_role("button", name="Begin opnieuw").click()
    expect(tab.get_by_text("Je concept is nog leeg.")).to_be_visible()
    tab.get_by_role("button", name="Maak ongedaan").click()
    assert desk.ids() == [GROUPS, FRIENDS]


def test_an_edited_provision_keeps_its_source_and_shows_what_changed(desk: Desk, passages: dict[str, Passage]) -> None:
    text = str(passages[FRIENDS].provision.text)
    tab = desk.open(FRIENDS)
    tab.get_by_role("button", name="Wijzig").click()
    area = tab.get_by_label("Tekst")
    expect(area).to_be_focused()
    expect(area).to_have_value(text)
    expect(tab.locator("form blockquote")).to_have_text(text)
    area.fill(text.replace("geen ‘vrienden’", "best ‘vrienden’"))
    tab.get_by_role("button", name="Bewaar").click()
    expect(tab.get_by_role("button", name="Wijzig")).to_be_focused()
    expect(tab.locator(".pw-draft__redline del")).to_have_text(["geen"])
    expect(tab.locator(".pw-draft__redline ins")).to_have_text(["best"])
    expect(tab.get_by_text("Aangepast, uit")).to_be_visible()
    expect(tab.locator(".pw-draft__from a")).to_have_attribute("href", re.compile("#sec_b__art_5$"))
    tab.get_by_role("button", name="Wijzig").click()
    tab.get_by_role("button", name="Terug naar het origineel").click()
    tab.get_by_role("button", name="Bewaar").click()
    assert desk.kept()["entries"] == [{"id": FRIENDS, "kind": "provision"}]


def test_an_edit_is_left_with_escape_and_changes_nothing(desk: Desk) -> None:
    tab = desk.open(FRIENDS)
    tab.get_by_role("button", name="Wijzig").click()
    tab.get_by_label("Tekst").fill("Iets anders")
    tab.keyboard.press("Escape")
    expect(tab.get_by_role("button", name="Wijzig")).to_be_focused()
    assert desk.kept()["entries"] == [{"id": FRIENDS}]


def test_own_headings_and_own_provisions_join_the_rest(desk: Desk) -> None:
    tab = desk.open(FRIENDS)
    tab.get_by_role("button", name="Voeg een kop toe").click()
    tab.get_by_role("textbox", name="Kop", exact=True).fill("Slot")
    tab.keyboard.press("Enter")
    tab.get_by_role("button", name="Schrijf een eigen bepaling").click()
    tab.get_by_label("Tekst").fill(HOSTILE)
    tab.get_by_role("combobox", name="Onderwerp").select_option("groepsapps")
    tab.get_by_role("combobox", name="Soort bepaling").select_option("verplicht")
    tab.get_by_role("button", name="Bewaar").click()
    expect(tab.get_by_role("heading", name="Slot")).to_be_visible()
    expect(tab.locator(".pw-draft__number")).to_have_text(["1.", "2."], use_inner_text=True)
    comes_to(tab, tab.locator(".pw-draft__text").text_content, HOSTILE.replace(" \u2028 ", " "))
    assert tab.evaluate("document.querySelectorAll('.pw-draft__list script, .pw-draft__list img').length") == 0
    assert desk.kept()["entries"][2] | {"text": ""} == {
        "id": "eigen-2", "kind": "eigen", "text": "", "topic": "groepsapps", "norm": "verplicht",
    }  # fmt: skip


def test_headings_per_topic_group_follow_the_order_of_the_topics(desk: Desk) -> None:
    tab = desk.open(GROUPS, {"id": "kop-1", "kind": "kop", "text": "Los"}, PERSONS, FRIENDS)
    tab.get_by_role("button", name="Maak koppen per onderwerp").click()
    headings = ["Doel en reikwijdte", "Contact met elkaar"]
    expect(tab.locator(".pw-draft__list h3")).to_have_text(headings, use_inner_text=True)
    assert [one for one in desk.ids() if "#" in one] == [PERSONS, FRIENDS, GROUPS]


def test_names_of_other_schools_give_way_to_a_placeholder_and_then_to_the_own_school(
    desk: Desk, passages: dict[str, Passage]
) -> None:
    named = "scala-coenecoop/sociale-media@v1#sec_c__art_2"
    tab = desk.open(NAMED, named)
    expect(tab.locator(".pw-draft__checks")).to_contain_text("Er staan nog namen van andere scholen in.")
    tab.get_by_label("Vervang namen").check()
    text = str(passages[NAMED].provision.text).replace("Het Clusius College", "[naam school]")
    first, second = texts(tab).nth(0), texts(tab).nth(1)
    expect(first).to_have_text(text)
    expect(second).to_contain_text("missie en visie van [naam school] en de uitgangspunten")
    expect(tab.locator(".pw-draft__checks")).to_contain_text("Er staat nog [naam school].")
    tab.get_by_label("Naam van je school, zoals").fill("het $& College")
    tab.keyboard.press("Tab")
    expect(first).to_have_text(text.replace("[naam school]", "Het $& College"))
    expect(second).to_contain_text("missie en visie van het $& College en de uitgangspunten")
    expect(tab.get_by_text("Met een andere schoolnaam, uit").first).to_be_visible()


def test_the_page_warns_of_doubles_loose_references_unexplained_words_and_missing_topics(desk: Desk) -> None:
    opposite = {"id": "eigen-1", "kind": "eigen", "text": "Leerlingen mogen in de les hun telefoon niet gebruiken."}
    other = {"id": "eigen-2", "kind": "eigen", "text": "Leerlingen mogen in de les hun telefoon gebruiken."}
    tab = desk.open(GROUPS, GROUPS_TOO, SEE_E, opposite, other)
    expect(tab.locator(".pw-draft__checks li")).to_have_count(5)
    warnings = tab.locator(".pw-draft__checks li").all_inner_texts()
    assert "Dubbel. artikel 1 en artikel 2 zeggen woordelijk hetzelfde." in warnings
    assert any(text.startswith("Tegenspraak. artikel 4 en artikel 5") for text in warnings)
    assert any("artikel 3 verwijst naar ‘E: Sancties en gevolgen" in text for text in warnings)
    assert any("Pestprotocol CSG Calvijn" in text and "Heeft jouw school dat ook?" in text for text in warnings)
    words = tab.locator(".pw-draft__terms > div:visible dt")
    for used in ("leerlingen", "medewerkers"):
        expect(words.filter(has_text=re.compile(f"^{used}$"))).to_have_count(1)
    expect(words.filter(has_text=re.compile("^studenten$"))).to_have_count(0)
    tab.locator(f".pw-draft__terms [data-collect='{PERSONS}']").scroll_into_view_if_needed()
    explain = tab.locator(f".pw-draft__terms button[data-locator='{PERSONS}']")
    explain.click()
    expect(cards(tab)).to_have_count(6)
    expect(explain).to_be_focused()
    missing = tab.locator(".pw-draft__common li:visible")
    expect(missing.filter(has_text="Opnamen plaatsen")).to_have_count(1)
    desk.go("onderwerpen/opnamen-plaatsen/")
    offers(tab, PHOTOS).first.click()
    desk.go("concept/")
    expect(tab.locator(".pw-draft__terms > div[data-term=medewerkers]")).to_be_hidden()
    expect(missing.filter(has_text="Opnamen plaatsen")).to_have_count(0)
    expect(missing.first.get_by_role("link")).to_have_attribute("href", re.compile("onderwerpen/"))


def test_a_reference_to_a_heading_that_is_there_is_no_warning(desk: Desk) -> None:
    tab = desk.open(
        SEE_E, {"id": "kop-1", "kind": "kop", "text": "Sancties en gevolgen voor medewerkers en leerlingen"}
    )
    expect(tab.locator(".pw-draft__checks li")).to_have_count(2)
    expect(tab.locator(".pw-draft__checks")).not_to_contain_text("E: Sancties")


def test_a_shared_link_shows_the_same_concept_in_another_browser(
    desk: Desk, seats: Mapping[tuple[int, int], Seat]
) -> None:
    own = {
        "id": "eigen-2",
        "kind": "eigen",
        "text": HOSTILE.replace(" \u2028 ", " "),
        "topic": "pesten",
        "norm": "sanctie",
    }
    heading = {"id": "kop-1", "kind": "kop", "text": "Kop & <b>"}
    edited = {"id": GROUPS, "kind": "provision", "text": "Aangepast."}
    tab = desk.open(edited, heading, own, {"id": FRIENDS, "kind": "provision"}, title="Ons protocol", names=True)
    link = link_to(tab)
    sent = desk.kept()
    other = Desk(seats[PHONE].empty())
    looking.visit(other.tab, link)
    panel = other.tab.get_by_role("region", name="Iemand deelt een concept met je")
    expect(panel).to_contain_text("“Ons protocol”, 3 bepalingen. Er is nog niets van bewaard")
    assert nothing_kept(other)
    panel.get_by_role("button", name="Bekijk").click()
    preview = panel.get_by_role("group", name="Wat er in het gedeelde concept staat")
    expect(preview).to_contain_text("Aangepast.")
    expect(preview.get_by_role("heading", name="Kop & <b>")).to_be_visible()
    assert nothing_kept(other)
    panel.get_by_role("button", name="Bewaar in deze browser").click()
    expect(panel).to_have_count(0)
    assert other.kept() == sent
    shows(other.tab, shown_texts(tab))
    expect(other.tab).to_have_url(re.compile("^[^#]*$"))
    assert other.complaints == []


def nothing_kept(desk: Desk) -> bool:
    return desk.tab.evaluate("key => localStorage.getItem(key)", KEY) is None


def test_a_shared_concept_that_is_turned_down_leaves_nothing_behind(desk: Desk) -> None:
    tab = desk.open(GROUPS, SEE_E)
    link = link_to(tab)
    tab.evaluate("localStorage.clear()")
    desk.go("rollen/")
    looking.visit(tab, link)
    tab.get_by_role("button", name="Verwerp").click()
    expect(tab.get_by_role("status").filter(has_text="is niets bewaard")).to_be_attached()
    expect(cards(tab)).to_have_count(0)
    assert nothing_kept(desk)
    expect(tab).to_have_url(re.compile("^[^#]*$"))


def packed(entries: list[list[str]], names: int = 1, school: str = "x") -> str:
    """The part of an address behind # that holds these entries, as `web/concept/share.js` packs them."""
    raw = json.dumps([1, "t", school, names, entries]).encode()
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return "#c=" + base64.urlsafe_b64encode(packer.compress(raw) + packer.flush()).decode().rstrip("=")


def test_a_link_that_unpacks_into_far_too_much_is_refused_in_plain_words(desk: Desk) -> None:
    desk.keep(concept(GROUPS))
    tab = desk.go("rollen/")
    hash_ = packed([[f"eigen-{number}", "de " * 6660] for number in range(1, 96)])
    assert len(hash_) < 10_000
    looking.visit(tab, f"{desk.base_url}concept/{hash_}")
    expect(tab.locator(".pw-draft__messages")).to_contain_text("hooguit 200.000 tekens")
    assert desk.ids() == [GROUPS]


@pytest.mark.parametrize("names", [0, 1])
def test_a_link_in_which_a_name_would_make_the_text_far_too_long_is_refused_in_plain_words(
    desk: Desk, names: int
) -> None:
    desk.keep(concept(GROUPS))
    tab = desk.go("rollen/")
    text = ("[naam school] x" * 1334)[:20_000]
    hash_ = packed([[f"eigen-{number}", text] for number in range(1, 9)], names, "A" * 19_999)
    assert len(hash_) < 1_000
    looking.visit(tab, f"{desk.base_url}concept/{hash_}")
    expect(tab.locator(".pw-draft__messages")).to_contain_text("hooguit 200.000 tekens")
    assert desk.ids() == [GROUPS]


HEAVY = {
    "one word over and over": [[f"eigen-{number}", "de " * 6200] for number in range(1, 11)],
    "hundreds of equal articles": [[f"eigen-{number}", "Zie artikel 3. " * 30] for number in range(1, 401)],
    "hundreds of like articles": [
        [f"eigen-{number}", " ".join(f"w{(place * 7 + number) % 1000}" for place in range(70))]
        for number in range(1, 401)
    ],
}


@pytest.mark.parametrize("heavy", HEAVY)
def test_a_link_as_heavy_as_may_be_is_shown_kept_and_drawn_whole(desk: Desk, heavy: str) -> None:
    tab = desk.go("rollen/")
    looking.visit(tab, f"{desk.base_url}concept/{packed([[NAMED], *HEAVY[heavy]])}")
    panel = tab.get_by_role("region", name="Iemand deelt een concept met je")
    panel.get_by_role("button", name="Bekijk").click()
    expect(panel.get_by_role("group").locator("p")).to_have_count(len(HEAVY[heavy]) + 1)
    panel.get_by_role("button", name="Bewaar in deze browser").click()
    expect(cards(tab)).to_have_count(len(HEAVY[heavy]) + 1)
    expect(tab.locator(".pw-draft__checks li")).not_to_have_count(0)
    assert tab.locator(".pw-draft__checks li").count() <= 201


def test_a_shared_concept_never_replaces_an_own_one_unasked(desk: Desk) -> None:
    tab = desk.open(GROUPS, SEE_E)
    link = link_to(tab)
    for choice, ids in (
        ("Laat mijn concept zoals het is", [FRIENDS, SEE_E]),
        ("Voeg toe aan mijn concept", [FRIENDS, SEE_E, GROUPS]),
        ("Vervang mijn concept", [GROUPS, SEE_E]),
    ):
        desk.open(FRIENDS, SEE_E)
        looking.visit(tab, link)
        panel = tab.get_by_role("region", name="Iemand deelt een concept met je")
        expect(panel).to_be_focused()
        assert desk.ids() == [FRIENDS, SEE_E]
        panel.get_by_role("button", name=choice).click()
        expect(panel).to_have_count(0)
        assert desk.ids() == ids
        expect(tab).to_have_url(re.compile("^[^#]*$"))


@pytest.mark.parametrize("hash_", ["#c=", "#c=%%%", "#c=!!", "#c=AAAA", "#c=" + "x" * 40_000, "#c=eyJhIjoxfQ"])
def test_a_damaged_link_is_said_to_be_damaged_and_leaves_the_own_concept(desk: Desk, hash_: str) -> None:
    desk.keep(concept(GROUPS))
    tab = desk.go("rollen/")
    looking.visit(tab, f"{desk.base_url}concept/{hash_}")
    expect(tab.locator(".pw-draft__messages")).to_contain_text("is beschadigd of niet compleet")
    expect(cards(tab)).to_have_count(1)
    assert desk.ids() == [GROUPS]


def test_a_link_with_unknown_provisions_names_them_and_shows_the_rest(desk: Desk) -> None:
    tab = desk.open(GROUPS, "nergens/niets@v1#sec_a__art_1")
    expect(cards(tab).nth(1)).to_contain_text("Deze bepaling bestaat niet (meer) op deze site")
    link = link_to(tab)
    tab.evaluate("localStorage.clear()")
    desk.go("rollen/")
    looking.visit(tab, link)
    expect(tab.locator(".pw-draft__messages")).to_contain_text("zijn weggelaten: nergens/niets@v1#sec_a__art_1")
    tab.get_by_role("button", name="Bewaar in deze browser").click()
    assert desk.ids() == [GROUPS]


@pytest.mark.parametrize(
    "garbage",
    ["{", "null", "[]", '{"entries": 3}', '{"entries": [{"id": "<b>"}], "title": "", "school": ""}',
     '{"title": 1, "school": "", "entries": []}', '{"title":"","school":"","entries":[{"id":"kop-1"}]}', "\u0000"],
)  # fmt: skip
def test_garbage_in_the_browser_is_said_to_be_unreadable_and_set_aside(desk: Desk, garbage: str) -> None:
    desk.keep(garbage)
    tab = desk.go("concept/")
    expect(tab.locator(".pw-draft__messages")).to_contain_text("is niet te lezen")
    desk.go("onderwerpen/groepsapps/")
    offers(tab, GROUPS).first.click()
    assert desk.ids() == [GROUPS]
    assert tab.evaluate("key => localStorage.getItem(key + '.onleesbaar')", KEY) == garbage


def a_concept() -> dict[str, Any]:
    """A concept with everything in it: verbatim, edited, renamed, items, headings, own and hostile words."""
    return concept(
        NAMED,
        {"id": "kop-1", "kind": "kop", "text": "Regels <&>"},
        GROUPS,
        {"id": FRIENDS, "kind": "provision", "text": "Aangepast: " + HOSTILE},
        f"{DO}__item_1",
        f"{DO}__item_2",
        SEE_E,
        {"id": "kop-3", "kind": "kop", "text": "!!"},
        {"id": "kop-4", "kind": "kop", "text": "Regels <&>"},
        {"id": "eigen-5", "kind": "eigen", "text": HOSTILE, "heading": "1. Eigen *kop*",
         "topic": "pesten", "norm": "verplicht"},
        {"id": "eigen-6", "kind": "eigen", "text": "- " + "woord \\ " * 40},
        PERSONS,
        title="Concept “Ons” & <protocol>",
        school="het Vechtdal College",
        names=True,
    )  # fmt: skip


@pytest.fixture
def full(desk: Desk) -> Desk:
    desk.keep(a_concept())
    drawn(desk)
    return desk


def drawn(desk: Desk) -> Tab:
    """Open the concept with everything in it and wait until all of it is there."""
    tab = desk.go("concept/")
    link_to(tab)
    return tab


def test_the_word_document_holds_every_word_in_order_and_numbers_the_articles(full: Desk, tmp_path: Path) -> None:
    file = tmp_path / "concept.docx"
    collected(full.tab, "Word-bestand").save_as(file)
    document = docx.Document(str(file))
    by_style: dict[str, list[str]] = {}
    for paragraph in document.paragraphs:
        assert paragraph.style is not None
        by_style.setdefault(str(paragraph.style.name), []).append(paragraph.text)
    assert by_style["Title"] == ["Concept “Ons” & <protocol>"] == [document.core_properties.title]
    assert by_style["Subtitle"] == ["Concept: niet vastgesteld"]
    assert by_style["Heading 1"] == ["Regels <&>", "!!", "Regels <&>"]
    words = [p.text for p in document.paragraphs if p.style is not None and p.style.name in TEXT_STYLES]
    assert words == shown_texts(full.tab) != []
    assert by_style["Artikelkop"] == ["Wel doen:", "1. Eigen *kop*"]
    numbered = [p for p in document.paragraphs if p._p.pPr is not None and p._p.pPr.numPr is not None]
    levels = [p._p.pPr.numPr.ilvl.val for p in numbered]  # type: ignore[union-attr]
    assert levels == [0, 0, 0, 0, 1, 1, 0, 0, 0, 0]
    with zipfile.ZipFile(file) as packed:
        assert packed.testzip() is None
        footnotes = packed.read("word/footnotes.xml").decode()
    assert footnotes.count("<w:footnoteRef/>") == 7
    assert "Woordelijk uit Stichting achter Scala College" in footnotes
    assert "/protocollen/calvijn/sociale-media/v2/#sec_a__art_7" in footnotes


TEXT_STYLES = ("Artikel", "Artikeltekst", "Artikelpunt")


def test_markdown_shows_every_sign_as_typed(full: Desk, tmp_path: Path) -> None:
    import html5lib
    import markdown

    file = tmp_path / "concept.md"
    collected(full.tab, "Markdown").save_as(file)
    text = file.read_text(encoding="utf-8")
    root = html5lib.parseFragment(markdown.markdown(text), namespaceHTMLElements=False)
    plain = " ".join("".join(root.itertext()).split())
    for shown in shown_texts(full.tab):
        # Python-Markdown leaves escapes of signs that mean nothing to it; CommonMark takes every one of them away.
        assert " ".join(shown.split()).replace("\\", "") in plain.replace("\\", "")
    assert not list(root.iter("script"))
    assert re.findall(r"^(\d+)\. ", text, re.MULTILINE) == [str(number) for number in range(1, 9)]


def unpacked(download: Download) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(Path(download.path()).read_bytes())) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def as_data(files: dict[str, bytes], id_: str, folder: Path) -> Corpus:
    """Load a copy of the data with the files put beside the versions of Calvijn."""
    data = folder / "protocols"
    shutil.copytree(engine.REPOSITORY / "protocols", data)
    work = data / "calvijn/sociale-media"
    for name, content in files.items():
        (work / name).parent.mkdir(exist_ok=True)
        (work / name).write_bytes(content)
    listed = (work / "protocol.yml").read_text(encoding="utf-8")
    (work / "protocol.yml").write_text(listed.replace("[v1, v2]", f"[v1, v2, {id_}]"), encoding="utf-8")
    return load(data)


def provisions(version: Version) -> list[tuple[str, str]]:
    found = []
    for section in version.sections:
        for article in section.provisions:
            found += [(one.eid, one.text) for one in (article, *article.items) if one.text is not None]
    return found


def test_the_yaml_is_accepted_beside_the_other_versions_and_is_a_concept(
    full: Desk, tmp_path: Path, passages: dict[str, Passage]
) -> None:
    full.tab.get_by_label("Naam van de map").fill("concept-2")
    files = unpacked(collected(full.tab, "YAML en bron (zip)"))
    assert sorted(files) == ["concept-2/source.txt", "concept-2/version.yml"]
    corpus = as_data(files, "concept-2", tmp_path)
    work = corpus.works[0]
    edition = work.editions[-1]
    version = edition.version
    assert (version.id, version.status, version.date) == ("concept-2", "concept", None)
    assert version.source.sha256 == hashlib.sha256(files["concept-2/source.txt"]).hexdigest()
    assert work.in_force.version.id == "v2"
    assert [text for _, text in provisions(version)] == shown_texts(full.tab)
    assert [section.eid for section in version.sections] == ["intro", "sec_regels", "sec_2", "sec_regels_2"]
    labels = {one.eid: one.labels for section in version.sections for one in section.provisions if one.labels}
    theirs = passages[GROUPS].provision.labels
    assert theirs is not None
    # Nobody reviewed them where they stand now.
    assert labels["sec_regels__art_2"] == replace(theirs, state="suggested", reviewed_sha=None, reviewed_by=None)
    assert labels["sec_regels__art_3"].state == "suggested"
    assert labels["intro__art_1"].state == "suggested"
    assert labels["sec_regels_2__art_6"].topics == ("pesten",)
    assert f"# {GROUPS}\n" in files["concept-2/version.yml"].decode()
    pages = {page.path: page for page in render(Book(corpus))}
    assert "Concept: niet vastgesteld." in pages[addresses.edition(edition)].body
    assert "Concept: niet vastgesteld." not in pages[addresses.edition(work.in_force)].body
    assert "Dit is een eerdere tekst." not in pages[addresses.edition(work.in_force)].body


@pytest.mark.parametrize("kept", [True, False])
def test_every_provision_of_the_corpus_together_is_accepted(
    desk: Desk, tmp_path: Path, passages: dict[str, Passage], kept: bool
) -> None:
    everything = [locator for locator, passage in passages.items() if passage.provision.text is not None]
    tab = desk.open(*everything, names=not kept, school="" if kept else "de Regenboog")
    expect(cards(tab)).to_have_count(len(everything))
    corpus = as_data(unpacked(collected(tab, "YAML en bron (zip)")), "concept-1", tmp_path)
    texts = [text for _, text in provisions(corpus.works[0].editions[-1].version)]
    originals = [passages[locator].provision.text for locator in everything]
    assert (texts == originals) is kept
    assert len(texts) == len(originals)
    if not kept:
        assert not [text for text in texts if re.search(r"\b(Calvijn|Clusius|Scala College|Coenecoop)\b", text)]


def test_a_folder_name_that_cannot_be_an_id_is_refused(full: Desk) -> None:
    for wrong in ("", "Concept 1", "../x", "2026-11-20", "a" * 101):
        full.tab.evaluate("value => { document.querySelector('#versie').value = value; }", wrong)
        full.tab.get_by_role("button", name="YAML en bron (zip)").click()
        expect(full.tab.get_by_role("alert").filter(has_text="Gebruik kleine letters")).to_be_visible()
        expect(full.tab.get_by_label("Naam van de map")).to_have_attribute("aria-invalid", "true")


def test_without_scripts_the_page_explains_itself_and_leads_on(browser: Browser, base_url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{base_url}concept/")
    expect(tab.get_by_text("Hiervoor zijn scripts nodig.")).to_be_visible()
    expect(tab.get_by_role("main").get_by_role("link", name="onderwerpen")).to_be_visible()
    expect(tab.get_by_role("link", name="Fatsoen en respect")).to_be_visible()
    expect(tab.locator("button:visible")).to_have_count(0)
    tab.goto(f"{base_url}onderwerpen/groepsapps/")
    expect(tab.locator(".pw-collect:visible")).to_have_count(0)
    context.close()


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_a_full_concept_passes_axe_and_fits_the_screen(
    seats: Mapping[tuple[int, int], Seat], size: tuple[int, int]
) -> None:
    desk = Desk(seats[size].empty())
    desk.keep(a_concept())
    tab = drawn(desk)
    for state in ("reading", "editing", "removed", "asked"):
        if state == "editing":
            cards(tab).nth(3).get_by_role("button", name="Wijzig").click()
            expect(tab.get_by_label("Tekst")).to_be_focused()
        elif state == "removed":
            tab.keyboard.press("Escape")
            expect(tab.locator("form.pw-draft__form")).to_have_count(0)
            cards(tab).nth(2).get_by_role("button", name="Verwijder").click()
            expect(tab.get_by_role("button", name="Zet terug")).to_be_focused()
        elif state == "asked":
            link = link_to(tab)
            cards(tab).nth(2).get_by_role("button", name="Verwijder").click()
            tab.evaluate("link => { location.hash = new URL(link).hash; }", link)
            expect(tab.get_by_role("region", name="Iemand deelt")).to_be_visible()
        assert [*axe.violations_in_both_schemes(tab), *screens.sideways(tab)] == [], state
    assert desk.complaints == []


def test_on_paper_stands_the_concept_alone(full: Desk) -> None:
    tab = full.tab
    tab.emulate_media(media="print")
    expect(tab.locator(".pw-draft__shown-title")).to_be_visible()
    for hidden in (
        ".pw-draft__controls",
        ".pw-draft__side",
        ".pw-draft__settings",
        ".pw-draft__actions",
        ".pw-conceptbar",
    ):
        expect(tab.locator(hidden).first).to_be_hidden()
    assert shown_texts(tab)
