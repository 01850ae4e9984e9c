"""The concept loses nothing: two tabs, text that is not saved, a browser that keeps nothing, what was kept long ago."""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import axe
import looking
import pace
import pytest
import screens
from desk import FRIENDS, GROUPS, KEY, SEE_E, Desk, cards, collected, concept, link_to, offers
from looking import DESKTOP, FLAGS, PHONE, system_chromium
from pace import comes_to
from playwright.sync_api import Browser, BrowserContext, Dialog, Error, Locator, Request, expect
from playwright.sync_api import Page as Tab
from seat import Seat

OPEN = f"{KEY}.open"
TEXT = "Wie een groep begint, zegt erbij waarvoor die is. " * 4
NARROW = (375, 740)
FILL = """() => {
  let piece = "x".repeat(1 << 20);
  for (let number = 0; piece; number += 1) {
    try {
      localStorage.setItem(`vol-${number}`, piece);
    } catch {
      piece = piece.slice(piece.length >> 1 || 1);
    }
  }
  try {
    for (;;) localStorage.setItem("vol-0", localStorage.getItem("vol-0") + "x");
  } catch {
    // Not one sign more.
  }
}"""
CLEAR = """() => {
  for (const key of Object.keys(localStorage)) if (key.startsWith("vol-")) localStorage.removeItem(key);
}"""


def fill_memory(tab: Tab) -> None:
    """Fill the storage of the site's address to its last sign, as other pages there may do."""
    tab.evaluate(FILL)


def own(number: int, text: str) -> dict[str, str]:
    return {"id": f"eigen-{number}", "kind": "eigen", "text": text}


def area(tab: Tab) -> Locator:
    return tab.get_by_role("textbox", name="Tekst")


def told(tab: Tab) -> Locator:
    return tab.locator(".pw-draft__messages")


def status(tab: Tab) -> Locator:
    return tab.locator(".pw-vh[role=status]")


def begin(tab: Tab, text: str) -> None:
    """Type a provision of one's own, and do not save it."""
    tab.get_by_role("button", name="Schrijf een eigen bepaling").click()
    area(tab).fill(text)


def save(tab: Tab) -> None:
    tab.get_by_role("button", name="Bewaar", exact=True).click()


def write(tab: Tab, text: str) -> None:
    begin(tab, text)
    save(tab)


def edit(tab: Tab, number: int, text: str) -> None:
    cards(tab).nth(number).get_by_role("button", name="Wijzig").click()
    area(tab).fill(text)


def texts(desk: Desk) -> list[str]:
    return [entry.get("text", entry["id"]) for entry in desk.kept()["entries"]]


def keeps(desk: Desk, expected: list[str]) -> None:
    """Assert what is kept; what another tab wrote reaches this one a moment later."""
    comes_to(desk.tab, lambda: texts(desk), expected)


@contextmanager
def asked(tab: Tab) -> Iterator[list[str]]:
    """The kinds of questions that the browser asks meanwhile; each is answered with leaving."""
    kinds: list[str] = []

    def answer(dialog: Dialog) -> None:
        kinds.append(dialog.type)
        dialog.accept()

    tab.on("dialog", answer)
    try:
        yield kinds
    finally:
        tab.remove_listener("dialog", answer)


def listening(tab: Tab) -> tuple[list[Request], Callable[[], None]]:
    """What `tab` asks for from now on, and a way to stop listening."""
    requests: list[Request] = []

    def heard(request: Request) -> None:
        requests.append(request)

    tab.on("request", heard)
    return requests, lambda: tab.remove_listener("request", heard)


@pytest.fixture
def second(desk: Desk) -> Callable[[], Tab]:
    """A way to open the concept in one more tab of the same browser."""

    def opened() -> Tab:
        tab = desk.tab.context.new_page()
        looking.visit(tab, f"{desk.base_url}concept/")
        return tab

    return opened


# What is typed and not saved


@pytest.mark.parametrize("leave", ["reload", "link", "back"])
def test_text_that_is_not_saved_asks_before_leaving_and_comes_back(desk: Desk, leave: str) -> None:
    desk.go("rollen/")
    desk.keep(concept(FRIENDS))
    desk.go("rollen/")
    tab = desk.go("concept/")
    begin(tab, TEXT)
    with asked(tab) as kinds:
        if leave == "reload":
            tab.reload()
        elif leave == "link":
            tab.get_by_role("link", name="Scholen", exact=True).first.click()
            tab.wait_for_url("**/scholen/")
            tab.go_back()
        else:
            tab.go_back()
            tab.wait_for_url("**/rollen/")
            tab.go_forward()
    assert kinds == ["beforeunload"]
    expect(area(tab)).to_have_value(TEXT)
    expect(area(tab)).to_be_focused()
    expect(status(tab)).to_have_text("Wat je had getypt, staat er weer. Het is nog niet bewaard.")
    assert desk.ids() == [FRIENDS]
    save(tab)
    expect(cards(tab)).to_have_count(2)
    keeps(desk, [FRIENDS, TEXT.strip()])
    with asked(tab) as kinds:
        desk.go("concept/")
    assert kinds == []
    expect(tab.locator("form.pw-draft__form")).to_have_count(0)


def test_a_form_in_which_nothing_was_typed_asks_nothing(desk: Desk) -> None:
    tab = desk.open(FRIENDS)
    cards(tab).first.get_by_role("button", name="Wijzig").click()
    area(tab).fill("Anders")
    tab.keyboard.press("Escape")
    cards(tab).first.get_by_role("button", name="Wijzig").click()
    expect(area(tab)).to_be_focused()
    with asked(tab) as kinds:
        desk.go("rollen/")
    assert kinds == []
    assert desk.tab.evaluate("key => localStorage.getItem(key)", OPEN) is None


@pytest.mark.parametrize("letters", [1, 7, 60])
def test_a_tab_that_is_closed_at_any_letter_takes_no_word_along(
    desk: Desk, second: Callable[[], Tab], letters: int
) -> None:
    desk.open(FRIENDS)
    tab = second()
    tab.get_by_role("button", name="Schrijf een eigen bepaling").click()
    area(tab).press_sequentially(TEXT[:letters])
    tab.close()
    other = second()
    panel = other.get_by_role("region", name="Getypt, nog niet bewaard")
    expect(panel).to_contain_text(TEXT[:letters].strip())
    panel.get_by_role("button", name="Ga hier verder").click()
    expect(area(other)).to_have_value(TEXT[:letters])
    expect(panel).to_be_hidden()
    save(other)
    expect(cards(other)).to_have_count(2)
    keeps(desk, [FRIENDS, TEXT[:letters].strip()])
    comes_to(desk.tab, lambda: desk.tab.evaluate("key => localStorage.getItem(key)", OPEN), None)


def test_a_tab_whose_process_is_killed_takes_no_word_along(browser: Browser, base_url: str) -> None:
    desk = Desk(Seat(browser, base_url, DESKTOP).empty())  # its own: no other tab may die with it
    tab = desk.open(FRIENDS)
    tab.get_by_label("Titel").fill("Ons protocol")
    begin(tab, TEXT)
    with tab.expect_event("crash"), contextlib.suppress(Error):
        tab.goto("chrome://crash")
    other = tab.context.new_page()
    looking.visit(other, f"{base_url}concept/")
    expect(other.get_by_label("Titel")).to_have_value("Ons protocol")
    other.get_by_role("button", name="Ga hier verder").click()
    expect(area(other)).to_have_value(TEXT)
    save(other)
    expect(cards(other)).to_have_count(2)
    other.context.close()


def test_text_of_another_tab_is_thrown_away_only_when_that_is_asked(desk: Desk, second: Callable[[], Tab]) -> None:
    tab = desk.open(FRIENDS)
    other = second()
    begin(other, TEXT)
    panel = tab.get_by_role("region", name="Getypt, nog niet bewaard")
    expect(panel).to_contain_text("Wie een groep begint")
    panel.get_by_role("button", name="Gooi weg").click()
    expect(panel).to_be_hidden()
    expect(area(other)).to_have_value(TEXT)  # it is still open there
    save(other)
    expect(cards(tab)).to_have_count(2)


def test_a_second_form_waits_until_the_first_is_left(desk: Desk) -> None:
    tab = desk.open(FRIENDS, SEE_E)
    begin(tab, TEXT)
    for name in ("Schrijf een eigen bepaling", "Voeg een kop toe"):
        tab.get_by_role("button", name=name).click()
        expect(tab.get_by_role("alert").filter(has_text="Kies eerst ‘Bewaar’ of ‘Laat zoals het was’")).to_be_visible()
        expect(area(tab)).to_be_focused()
    cards(tab).first.get_by_role("button", name="Wijzig").click()
    expect(area(tab)).to_have_value(TEXT)
    save(tab)
    keeps(desk, [FRIENDS, SEE_E, TEXT.strip()])


def test_typed_text_that_was_left_can_be_taken_up_again(desk: Desk) -> None:
    tab = desk.open(FRIENDS, SEE_E)
    edit(tab, 0, TEXT)
    tab.keyboard.press("Escape")
    expect(tab.locator(".pw-draft__gone")).to_contain_text("Wat je typte, is niet bewaard.")
    tab.get_by_role("button", name="Ga ermee verder").click()
    expect(area(tab)).to_have_value(TEXT)
    for _ in range(2):
        tab.get_by_role("button", name="Terug naar het origineel").click()
    expect(area(tab)).to_have_value(TEXT)
    save(tab)
    keeps(desk, [TEXT.strip(), SEE_E])


@pytest.mark.parametrize("wrong", ["de " * 6700, "e" + "\u0301" * 40])
def test_text_that_no_concept_takes_stays_in_the_form_and_that_is_said(desk: Desk, wrong: str) -> None:
    tab = desk.open(FRIENDS)
    begin(tab, wrong)
    save(tab)
    expect(told(tab)).to_contain_text("hooguit 500 onderdelen, en per tekst hooguit 20.000 tekens")
    expect(area(tab)).to_have_value(wrong)
    assert desk.ids() == [FRIENDS]
    with asked(tab):
        tab.reload()
    expect(area(tab)).to_have_value(wrong)


def test_a_full_concept_keeps_the_form_open(desk: Desk) -> None:
    tab = desk.open(*(own(number, f"Regel {number}.") for number in range(1, 501)))
    expect(cards(tab)).to_have_count(500)
    write(tab, TEXT)
    expect(told(tab)).to_contain_text("hooguit 500 onderdelen")
    expect(area(tab)).to_have_value(TEXT)
    assert len(desk.ids()) == 500


def test_a_title_is_kept_letter_by_letter_and_undone_at_once(desk: Desk) -> None:
    tab = desk.open(FRIENDS, title="Oud")
    title = tab.get_by_label("Titel")
    title.fill("")
    title.press_sequentially("Nieuw protocol")
    assert desk.kept()["title"] == "Nieuw protocol"
    tab.get_by_role("button", name="Maak ongedaan").click()
    expect(title).to_have_value("Oud")
    comes_to(tab, lambda: desk.kept()["title"], "Oud")


# Two tabs


def test_two_tabs_share_one_concept(desk: Desk) -> None:
    desk.open(GROUPS)
    second = desk.tab.context.new_page()
    looking.visit(second, f"{desk.base_url}onderwerpen/vrienden-worden/")
    offers(second, FRIENDS).first.click()
    expect(cards(desk.tab)).to_have_count(2)


def test_two_tabs_that_write_at_once_keep_both_texts(desk: Desk, second: Callable[[], Tab]) -> None:
    tab = desk.open()
    other = second()
    for each, text in ((tab, "Van het eerste tabblad."), (other, "Van het tweede tabblad.")):
        begin(each, text)
    save(tab)
    save(other)
    for each in (tab, other):
        expect(cards(each)).to_have_count(2)
    keeps(desk, ["Van het eerste tabblad.", "Van het tweede tabblad."])


def test_one_provision_changed_in_two_tabs_keeps_both_wordings_and_says_so(
    desk: Desk, second: Callable[[], Tab]
) -> None:
    tab = desk.open(FRIENDS, SEE_E)
    other = second()
    edit(tab, 0, "Zo wil het eerste tabblad het.")
    edit(other, 0, "Zo wil het tweede tabblad het.")
    save(tab)
    form = other.get_by_role("form")
    expect(form).to_contain_text("Dit is intussen veranderd, in een ander tabblad")
    expect(form).to_contain_text("“Zo wil het eerste tabblad het.”")
    expect(area(other)).to_have_value("Zo wil het tweede tabblad het.")
    save(other)
    expect(told(other)).to_contain_text("Beide staan nu in je concept")
    keeps(desk, ["Zo wil het eerste tabblad het.", "Zo wil het tweede tabblad het.", SEE_E])
    other.get_by_role("button", name="Maak ongedaan").click()
    expect(cards(other)).to_have_count(2)
    keeps(desk, ["Zo wil het eerste tabblad het.", SEE_E])


def test_a_provision_that_another_tab_removes_while_it_is_written_at_comes_back_when_saved(
    desk: Desk, second: Callable[[], Tab]
) -> None:
    tab = desk.open(FRIENDS, SEE_E)
    other = second()
    edit(tab, 0, TEXT)
    cards(other).first.get_by_role("button", name="Verwijder").click()
    expect(tab.get_by_role("form")).to_contain_text("Dit staat niet meer in je concept.")
    expect(area(tab)).to_have_value(TEXT)
    save(tab)
    expect(cards(other)).to_have_count(2)
    keeps(desk, [SEE_E, TEXT.strip()])


@pytest.mark.parametrize("how", ["Maak ongedaan", "Zet terug"])
def test_undo_takes_back_nothing_that_another_tab_did(desk: Desk, second: Callable[[], Tab], how: str) -> None:
    tab = desk.open(FRIENDS, SEE_E)
    cards(tab).first.get_by_role("button", name="Verwijder").click()
    other = second()
    write(other, TEXT)
    edit(other, 0, "In het andere tabblad gewijzigd.")
    save(other)
    expect(cards(tab)).to_have_count(2)
    expect(cards(tab).first).to_contain_text("In het andere tabblad gewijzigd.")
    tab.get_by_role("button", name=how).click()
    expect(status(tab)).to_contain_text("Wat in een ander tabblad is veranderd, blijft.")
    keeps(desk, [FRIENDS, "In het andere tabblad gewijzigd.", TEXT.strip()])
    for expected in (
        [FRIENDS, SEE_E, TEXT.strip()],
        [FRIENDS, SEE_E],
    ):
        other.get_by_role("button", name="Maak ongedaan").click()
        keeps(desk, expected)


def test_starting_again_and_undoing_it_leaves_what_another_tab_added(desk: Desk, second: Callable[[], Tab]) -> None:
    tab = desk.open(FRIENDS, own(1, "Een."), title="T")
    tab.get_by_role("button", name="Begin opnieuw").click()
    write(second(), "Twee.")
    expect(cards(tab)).to_have_count(1)
    tab.get_by_role("button", name="Maak ongedaan").click()
    expect(cards(tab)).to_have_count(3)
    comes_to(tab, lambda: (sorted(texts(desk)), desk.kept()["title"]), (sorted(["Twee.", FRIENDS, "Een."]), "T"))


def test_a_title_typed_in_two_tabs_is_told(desk: Desk, second: Callable[[], Tab]) -> None:
    tab = desk.open(FRIENDS)
    other = second()
    tab.get_by_label("Titel").focus()
    other.get_by_label("Titel").fill("Protocol van de directie")
    comes_to(tab, lambda: desk.kept()["title"], "Protocol van de directie")
    expect(tab.get_by_label("Titel")).to_have_value("")
    tab.get_by_label("Titel").press_sequentially("MR")
    expect(told(tab)).to_contain_text("In een ander tabblad stond hier “Protocol van de directie”.")
    comes_to(tab, lambda: desk.kept()["title"], "MR")


def test_a_page_that_comes_back_from_memory_shows_what_was_done_since(
    browser: Browser, base_url: str, slower: float
) -> None:
    with bfcache(browser, slower) as context:
        tab = context.new_page()
        looking.visit(tab, f"{base_url}concept/")
        write(tab, "Een.")
        tab.evaluate("() => { globalThis.sameAsBefore = true; }")
        tab.get_by_role("link", name="Scholen", exact=True).first.click()
        tab.wait_for_url("**/scholen/")
        looking.visit(tab, f"{base_url}onderwerpen/vrienden-worden/")
        offers(tab, FRIENDS).first.click()
        back(tab, 2)
        expect(cards(tab)).to_have_count(2)
        begin(tab, TEXT)
        tab.get_by_role("link", name="Scholen", exact=True).first.click()
        tab.wait_for_url("**/scholen/")
        back(tab, 1)
        expect(area(tab)).to_have_value(TEXT)
        tab.get_by_role("button", name="Maak ongedaan").click()
        expect(cards(tab)).to_have_count(2)  # the form, and what was taken elsewhere
        expect(area(tab)).to_have_value(TEXT)


def back(tab: Tab, steps: int) -> None:
    """Go back to the page as it was left, in memory; Playwright's own way back waits for a load that never comes."""
    tab.evaluate("steps => { setTimeout(() => history.go(-steps)); }", steps)
    expect(tab).to_have_url(re.compile("/concept/$"))
    expect(tab.locator(".pw-draft__list")).to_be_attached()
    assert tab.evaluate("() => globalThis.sameAsBefore")


@contextmanager
def bfcache(browser: Browser, slower: float) -> Iterator[BrowserContext]:
    """A browser that keeps pages to come back to, as every browser does but the one that tests start."""
    other = browser.browser_type.launch(
        executable_path=system_chromium(), args=list(FLAGS), ignore_default_args=["--disable-back-forward-cache"]
    )
    pace.keep(other, slower)
    try:
        yield other.new_context(locale="nl-NL")
    finally:
        other.close()


# A browser that keeps nothing


def test_a_browser_that_keeps_nothing_says_so_and_still_works(browser: Browser, base_url: str) -> None:
    desk = Desk(Seat(browser, base_url, DESKTOP).empty())  # its own: what is put in before the scripts stays there
    desk.tab.add_init_script(
        f"""for (const name of ["getItem", "setItem"]) {{
          const real = Storage.prototype[name];
          Storage.prototype[name] = function (key, ...rest) {{
            if (key === "{KEY}") throw new DOMException("refused", "QuotaExceededError");
            return real.call(this, key, ...rest);
          }};
        }}"""
    )
    tab = desk.go("concept/")
    expect(tab.locator(".pw-draft__messages")).to_contain_text("Deze browser bewaart niets")
    tab.get_by_role("button", name="Voeg een kop toe").click()
    tab.get_by_role("textbox", name="Kop", exact=True).fill("Slot")
    tab.keyboard.press("Enter")
    expect(tab.get_by_role("heading", name="Slot")).to_be_visible()
    assert desk.complaints == []
    tab.context.close()


def test_a_full_memory_is_told_and_never_called_kept(desk: Desk) -> None:
    tab = desk.go("concept/")
    fill_memory(tab)
    tab.get_by_role("button", name="Schrijf een eigen bepaling").click()
    tab.get_by_label("Tekst").fill("Bewaar mij. " * 50)
    tab.get_by_role("button", name="Bewaar").click()
    expect(cards(tab)).to_have_count(1)
    expect(status(tab)).to_have_text(re.compile("Deze browser bewaart dat niet"))
    expect(status(tab)).not_to_contain_text("ewaard")
    expect(tab.locator(".pw-draft__messages")).to_contain_text("Deze browser bewaart niets")
    cards(tab).first.get_by_role("button", name="Verwijder").click()
    expect(status(tab)).to_have_text(re.compile("^Verwijderd: "))  # an empty concept fits
    desk.go("onderwerpen/groepsapps/")
    offers(tab, GROUPS).first.click()
    expect(status(tab)).to_contain_text("Let op: deze browser bewaart het niet.")


def test_a_full_memory_is_told_at_the_first_letter_and_in_sight(desk: Desk) -> None:
    tab = desk.open(*(own(number, TEXT) for number in range(1, 40)))
    fill_memory(tab)
    note = tab.locator(".pw-draft__unkept")
    expect(note).to_be_hidden()
    cards(tab).last.get_by_role("button", name="Wijzig").click()
    area(tab).press_sequentially("A")
    expect(note).to_be_in_viewport()
    expect(status(tab)).to_contain_text("Deze browser bewaart niets")
    tab.evaluate(CLEAR)
    area(tab).press_sequentially("B")
    expect(note).to_be_hidden()


def test_what_a_full_memory_does_not_keep_stays_in_the_tab_and_is_asked_about(desk: Desk) -> None:
    tab = desk.go("concept/")
    fill_memory(tab)
    write(tab, TEXT)
    expect(cards(tab)).to_have_count(1)
    begin(tab, "Nog een, niet bewaard.")
    with asked(tab) as kinds:
        tab.reload()
    assert kinds == ["beforeunload"]
    expect(cards(tab)).to_have_count(2)
    expect(area(tab)).to_have_value("Nog een, niet bewaard.")
    expect(tab.locator(".pw-draft__unkept")).to_be_visible()
    with asked(tab) as kinds:
        desk.go("onderwerpen/groepsapps/")
    expect(tab.get_by_role("link", name="Concept (1): niet bewaard")).to_be_visible()
    tab.evaluate(CLEAR)
    offers(tab, GROUPS).first.click()
    expect(tab.get_by_role("link", name="Concept (2)", exact=True)).to_be_visible()
    desk.go("concept/")
    expect(tab.locator(".pw-draft__unkept")).to_be_hidden()
    expect(area(tab)).to_have_value("Nog een, niet bewaard.")
    keeps(desk, [TEXT.strip(), GROUPS])


def test_what_one_tab_could_not_keep_joins_what_another_kept_since(desk: Desk, second: Callable[[], Tab]) -> None:
    tab = desk.open(own(1, "Een."), SEE_E)
    other = second()
    fill_memory(tab)
    write(tab, TEXT)
    edit(tab, 0, "Een, zoals het eerste tabblad het wil: " + TEXT)
    save(tab)
    expect(tab.locator(".pw-draft__unkept")).to_be_visible()
    cards(other).nth(1).get_by_role("button", name="Verwijder").click()
    tab.evaluate(CLEAR)
    comes_to(other, lambda: other.evaluate("() => 'vol-0' in localStorage"), False)
    edit(other, 0, "Een, zoals het tweede het wil.")
    save(other)
    write(other, "Twee.")
    keeps(desk, ["Een, zoals het tweede het wil.", "Twee."])  # what the other tab did has reached this one
    write(tab, "Drie.")
    expect(tab.locator(".pw-draft__unkept")).to_be_hidden()
    expect(cards(other)).to_have_count(5)
    keeps(
        desk,
        [
            "Een, zoals het tweede het wil.",
            "Een, zoals het eerste tabblad het wil: " + TEXT.strip(),
            "Twee.",
            TEXT.strip(),
            "Drie.",
        ],
    )


def test_what_is_not_kept_can_be_put_in_a_file(desk: Desk) -> None:
    tab = desk.go("concept/")
    fill_memory(tab)
    write(tab, TEXT)
    file = collected(tab, "Zet je concept in een bestand")
    assert json.loads(Path(file.path()).read_text(encoding="utf-8"))["entries"][0]["text"] == TEXT.strip()


def test_an_own_wording_is_not_thrown_away_from_another_page_unasked(desk: Desk) -> None:
    desk.keep(concept({"id": GROUPS, "kind": "provision", "text": TEXT}))
    tab = desk.go("onderwerpen/groepsapps/")
    tab.once("dialog", lambda dialog: dialog.dismiss())
    offers(tab, GROUPS).first.click()
    keeps(desk, [TEXT])
    with asked(tab) as kinds:
        offers(tab, GROUPS).first.click()
    assert kinds == ["confirm"]
    keeps(desk, [])


# What was kept long ago, and what is kept of it


def test_the_clock_may_go_back(desk: Desk, second: Callable[[], Tab]) -> None:
    tab = desk.open(FRIENDS)
    begin(tab, TEXT)
    other = second()
    other.clock.set_system_time("1999-01-01")
    write(other, "Uit een eerder jaar.")
    other.get_by_role("button", name="Ga hier verder").click()
    expect(area(other)).to_have_value(TEXT)
    save(other)
    expect(cards(other)).to_have_count(3)
    keeps(desk, [FRIENDS, "Uit een eerder jaar.", TEXT.strip()])


def test_what_cannot_be_read_is_set_aside_each_time_and_can_be_taken_along(desk: Desk) -> None:
    newer = json.dumps({"format": 2, "parts": ["Iets van een latere versie van deze site."]})
    tab = desk.go("concept/")
    for raw in (newer, "{", newer):
        desk.tab.evaluate("([key, raw]) => localStorage.setItem(key, raw)", [KEY, raw])
        desk.go("concept/")
        assert Path(collected(tab, "Zet het oude in een bestand").path()).read_text(encoding="utf-8") == raw
        write(tab, "Nieuw.")
        keeps(desk, ["Nieuw."])
    comes_to(tab, lambda: tab.evaluate("key => localStorage.getItem(key + '.onleesbaar')", KEY), f"{newer}\n{{")


@pytest.mark.parametrize("raw", ["{", "[]", '{"a": 1}', '{"a": {"id": "x"}}', "null", "3"])
def test_typed_text_that_cannot_be_read_stands_in_nobodys_way(desk: Desk, raw: str) -> None:
    desk.keep(concept(FRIENDS))
    desk.tab.evaluate("([key, raw]) => localStorage.setItem(key, raw)", [OPEN, raw])
    tab = desk.go("concept/")
    expect(tab.get_by_role("region", name="Getypt, nog niet bewaard")).to_have_count(0)
    begin(tab, TEXT)
    with asked(tab):
        tab.reload()
    expect(area(tab)).to_have_value(TEXT)


@pytest.mark.parametrize(
    "gone",
    ["calvijn/sociale-media@v9#sec_a__art_1", "calvijn/sociale-media@v2#sec_z__art_99", "nergens/niets@v1#art_1"],
)
def test_what_was_made_of_a_provision_that_no_longer_exists_is_shown_and_can_be_kept(
    desk: Desk, seats: Mapping[tuple[int, int], Seat], gone: str
) -> None:
    tab = desk.open({"id": gone, "kind": "provision", "text": TEXT.strip()}, SEE_E)
    card = cards(tab).first
    expect(card).to_contain_text("Deze bepaling bestaat niet (meer) op deze site")
    expect(card).to_contain_text(TEXT.strip())
    link = link_to(tab)
    card.get_by_role("button", name="Maak eigen bepaling").click()
    expect(cards(tab).first.locator(".pw-draft__number")).to_have_text("1.")
    assert desk.ids() == ["eigen-1", SEE_E]
    other = Desk(seats[PHONE].empty())
    looking.visit(other.tab, link)
    other.tab.get_by_role("button", name="Bewaar in deze browser").click()
    keeps(other, [TEXT.strip(), SEE_E])


# Large concepts, and sending them


def test_two_hundred_provisions_go_as_a_file_that_asks_before_it_is_kept(
    desk: Desk, seats: Mapping[tuple[int, int], Seat], tmp_path: Path
) -> None:
    entries = [
        own(number, f"Regel {number}: {hashlib.sha256(bytes([number])).hexdigest()}") for number in range(1, 200)
    ]
    tab = desk.open(*entries, FRIENDS, title="Ons protocol")
    expect(cards(tab)).to_have_count(200)
    expect(tab.get_by_label("Link naar je concept")).to_be_hidden()
    expect(tab.get_by_text("langer dan 2.000 tekens gaat een link stuk in mail en chat")).to_be_visible()
    file = tmp_path / "ons-protocol.concept.json"
    sent = collected(tab, "Download het concept")
    assert sent.suggested_filename == file.name
    sent.save_as(file)
    other = Desk(seats[PHONE].empty())
    other.open(SEE_E)
    requests, stop = listening(other.tab)
    other.tab.get_by_label("Kies het conceptbestand (.json)").set_input_files(file)
    panel = other.tab.get_by_role("region", name="Iemand deelt een concept met je")
    expect(panel).to_contain_text("“Ons protocol”, 200 bepalingen.")
    assert other.ids() == [SEE_E]
    panel.get_by_role("button", name="Voeg toe aan mijn concept").click()
    expect(cards(other.tab)).to_have_count(201)
    expect(cards(other.tab).last).to_be_attached()
    assert texts(other)[1:-1] == texts(desk)[:-1]
    assert {(request.method, request.post_data) for request in requests} <= {("GET", None)}
    assert not [
        request.url for request in requests if "Regel" in request.url or "#" in request.url or "?" in request.url
    ]
    stop()
    write(other.tab, "Erbij.")
    expect(cards(other.tab)).to_have_count(202)
    assert other.complaints == []


def test_a_link_is_short_enough_to_be_sent_and_nothing_of_it_leaves_the_browser(
    desk: Desk, seats: Mapping[tuple[int, int], Seat]
) -> None:
    tab = desk.open(own(1, "Geheim van ons."), FRIENDS)
    link = link_to(tab)
    assert re.fullmatch(r"http://[^#]+/concept/#c=[\w-]*[A-Za-z0-9]", link)
    assert len(link) < 2000
    other = Desk(seats[PHONE].empty())
    requests, stop = listening(other.tab)
    looking.visit(other.tab, link)
    expect(other.tab.get_by_role("region", name="Iemand deelt een concept met je")).to_be_visible()
    stop()
    secret = link.partition("#")[2]
    for request in requests:
        assert request.post_data is None
        assert not any(secret in value for name, value in request.all_headers().items() if name != ":path")
        assert secret not in request.url.partition("#")[0]
    other.tab.get_by_role("button", name="Bewaar in deze browser").click()
    keeps(other, ["Geheim van ons.", FRIENDS])


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"null", b"[]", b"\xff\xfe\x00", b'{"kind": "protocolwijzer-concept", "format": 2}', b"PK\x03\x04"],
)
def test_a_file_that_is_no_concept_is_said_to_be_none(desk: Desk, content: bytes) -> None:
    tab = desk.open(FRIENDS)
    file = {"name": "iets.json", "mimeType": "application/json", "buffer": content}
    for _ in range(2):  # the same file can be chosen again
        tab.get_by_label("Kies het conceptbestand (.json)").set_input_files(file)  # type: ignore[arg-type]
        expect(told(tab)).to_contain_text("iets.json is geen concept van deze site, of het is beschadigd.")
    assert desk.ids() == [FRIENDS]


def test_a_file_with_far_too_much_is_not_even_read(desk: Desk) -> None:
    tab = desk.open(FRIENDS)
    file = {"name": "veel.json", "mimeType": "application/json", "buffer": b" " * 2_000_000}
    tab.get_by_label("Kies het conceptbestand (.json)").set_input_files(file)  # type: ignore[arg-type]
    expect(told(tab)).to_contain_text("hooguit 200.000 tekens")


# How it looks, and by keyboard


@pytest.mark.parametrize("size", [DESKTOP, NARROW], ids=["desktop", "phone"])
def test_what_is_said_of_loss_passes_axe_and_fits_the_screen(
    desk: Desk, second: Callable[[], Tab], size: tuple[int, int]
) -> None:
    gone = {"id": "nergens/niets@v1#art_1", "kind": "provision", "text": TEXT}
    tab = desk.open(FRIENDS, SEE_E, gone)
    tab.set_viewport_size({"width": size[0], "height": size[1]})
    other = second()
    begin(other, "woord" * 60)
    expect(tab.get_by_role("region", name="Getypt, nog niet bewaard")).to_be_visible()
    seen = {"waiting": [*axe.violations_in_both_schemes(tab), *screens.sideways(tab)]}
    edit(tab, 0, TEXT)
    other.keyboard.press("Escape")
    edit(other, 0, "Anders.")
    save(other)
    expect(tab.get_by_role("form")).to_contain_text("Dit is intussen veranderd, in een ander tabblad")
    tab.get_by_role("button", name="Voeg een kop toe").click()
    fill_memory(tab)
    area(tab).press_sequentially("A")
    expect(tab.locator(".pw-draft__unkept")).to_be_visible()
    seen["unkept"] = [*axe.violations_in_both_schemes(tab), *screens.sideways(tab)]
    tab.keyboard.press("Escape")
    expect(tab.get_by_role("button", name="Ga ermee verder")).to_be_visible()
    seen["left"] = [*axe.violations_in_both_schemes(tab), *screens.sideways(tab)]
    assert {state: found for state, found in seen.items() if found} == {}


def test_the_keyboard_alone_takes_up_what_another_tab_left(desk: Desk, second: Callable[[], Tab]) -> None:
    desk.open(FRIENDS)
    tab = second()
    begin(tab, TEXT)
    tab.close()
    other = second()
    take = other.get_by_role("button", name="Ga hier verder")
    expect(take).to_be_visible()
    for _ in range(40):
        other.keyboard.press("Tab")
        if take.evaluate("button => button === document.activeElement"):
            break
    other.keyboard.press("Enter")
    expect(area(other)).to_be_focused()
    other.keyboard.type("!")
    for _ in range(4):
        other.keyboard.press("Tab")
        if other.evaluate("() => document.activeElement.type === 'submit'"):
            break
    other.keyboard.press("Enter")
    expect(cards(other)).to_have_count(2)
    comes_to(other, lambda: [text.count("!") for text in texts(desk)], [0, 1])
