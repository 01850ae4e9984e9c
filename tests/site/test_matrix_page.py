"""The matrix in a real browser: filtering, choosing columns, sorting, sharing an address, taking it along."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import axe
import crowd
import engine
import looking
import openpyxl
import pytest
import screens
from looking import DESKTOP, PHONE
from pace import comes_to
from playwright.sync_api import Browser, BrowserContext, Locator, expect
from playwright.sync_api import Page as Tab
from seat import Seat

from generator.book.book import Book
from generator.book.marks import said as in_words
from generator.compare import differences
from generator.compare.stand import Stand
from generator.language import words
from generator.model import Corpus
from generator.pages.page import Page

Open = Callable[..., Tab]

PAST = "calvijn/sociale-media@v1"
LESSON = "gebruik-in-de-les"
WHOLE = "66 onderwerpen · 4 teksten · 215 uitspraken"


@pytest.fixture
def visit(browser: Browser, seats: Mapping[tuple[int, int], Seat], base_url: str) -> Iterator[Open]:
    """A way to open the matrix; whatever complains there fails the test.

    It is opened in one tab, again and again; ``elsewhere`` and any option of a context ask for a browser of its own.
    """
    seat = seats[DESKTOP].empty()
    contexts: list[BrowserContext] = []
    complaints: list[str] = []
    noisy = False

    def open_page(
        query: str = "",
        size: tuple[int, int] = DESKTOP,
        quiet: bool = True,
        elsewhere: bool = False,
        **options: object,
    ) -> Tab:
        nonlocal noisy
        noisy = noisy or not quiet
        tab = seat.tab
        if elsewhere or options:
            context = browser.new_context(reduced_motion="reduce", locale="nl-NL", **options)
            contexts.append(context)
            tab = context.new_page()
            tab.on("pageerror", lambda error: complaints.append(str(error)))
            tab.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        else:
            tab.goto("about:blank")  # from one anchor to another the page would only jump
        tab.set_viewport_size({"width": size[0], "height": size[1]})
        looking.visit(tab, f"{base_url}vergelijken/{query}")
        if options.get("java_script_enabled", True):
            drawn(tab)
        return tab

    yield open_page
    for context in contexts:
        context.close()
    assert noisy or [*complaints, *seat.complaints("error", "pageerror")] == []


def drawn(tab: Tab) -> None:
    """Wait until the script has drawn what the address asks for."""
    expect(tab.locator("[data-position]")).not_to_be_empty()
    expect(tab.locator("[data-count]")).not_to_be_empty()


def row(tab: Tab, topic: str) -> Locator:
    return tab.locator(f"tr[data-topic='{topic}']")


def cell(tab: Tab, topic: str, column: str) -> Locator:
    return row(tab, topic).locator(f"td[data-kolom='{column}']")


def shown_topics(tab: Tab) -> list[str]:
    topics: list[str] = tab.evaluate(
        "[...document.querySelectorAll('tr[data-topic]')]"
        ".filter((row) => row.checkVisibility()).map((row) => row.dataset.topic)"
    )
    return topics


def drawn_columns(tab: Tab) -> list[str]:
    columns: list[str] = tab.locator("thead th[data-kolom]").evaluate_all("(all) => all.map((th) => th.dataset.kolom)")
    return columns


def shows(tab: Tab, topics: Sequence[str]) -> None:
    """Assert of which topics the table shows the rows."""
    comes_to(tab, lambda: shown_topics(tab), list(topics))


def asks(tab: Tab, columns: Sequence[str]) -> None:
    """Assert which columns the address asks for."""
    comes_to(tab, lambda: parse_qs(urlsplit(tab.url).query).get("kolom"), list(columns))


def message(tab: Tab) -> Locator:
    return tab.locator("[data-message]")


def test_a_role_narrows_cells_and_rows_and_the_count_says_so(visit: Open, site_corpus: Corpus) -> None:
    tab = visit()
    expect(tab.locator("[data-count]")).to_have_text(WHOLE)
    tab.get_by_label("Voor wie", exact=True).select_option("ouders")
    stands = rows(site_corpus, "ouders")
    expected = [topic for topic, found in stands.items() if any(stand.speaks for stand in found)]
    expect(tab.locator("[data-count]")).to_contain_text(f"{len(expected)} van {len(stands)} onderwerpen")
    shows(tab, expected)
    for topic in expected:
        for stand in stands[topic]:
            box = cell(tab, topic, stand.work.in_force.locator)
            visible = box.locator(".pw-cell__rule:not([hidden]) > .pw-quote").evaluate_all(
                "(all) => all.map((one) => one.dataset.statement)"
            )
            if stand.speaks:
                assert sorted(visible) == sorted(placed.id for placed in stand.concerning)
                how = {"affects": "raakt jou", "general": "in het algemeen"}.get(str(stand.standing))
                assert how is None or how in box.inner_text()
            else:
                # What stands once above the table is starred in the cell, and whole where it is pointed at.
                starred = box.locator("[title]").evaluate_all("(all) => all.map((one) => one.title)")
                assert in_words(stand) in (starred or [box.inner_text()])[0]


def rows(corpus: Corpus, role: str | None = None) -> dict[str, tuple[Stand, ...]]:
    """Return where each text stands, by topic."""
    book = Book(corpus)
    return {topic: book.stands_on(topic, role) for topic in book.topics}


def test_a_kind_of_rule_narrows_to_it_and_silence_can_be_chosen_too(visit: Open, site_corpus: Corpus) -> None:
    tab = visit()
    tab.get_by_text("Wat de regel doet").first.click()
    tab.get_by_role("checkbox", name="mag niet").check()
    stands = rows(site_corpus)
    expected = [
        topic
        for topic, found in stands.items()
        if any(placed.statement.norm == "niet-toegestaan" for stand in found for placed in stand.concerning)
    ]
    expect(tab.locator("[data-count]")).to_contain_text(f"{len(expected)} van {len(stands)}")
    shows(tab, expected)
    tab.get_by_role("checkbox", name="mag niet").uncheck()
    tab.get_by_role("checkbox", name="niet geregeld").check()
    silent = [
        topic for topic, found in stands.items() if any(stand.standing in ("silent", "elsewhere") for stand in found)
    ]
    expect(tab.locator("[data-count]")).to_contain_text(f"{len(silent)} van {len(stands)}")
    shows(tab, silent)


def test_a_group_a_question_or_one_topic_can_be_chosen(visit: Open, site_corpus: Corpus) -> None:
    tab = visit()
    choose = tab.get_by_label("Onderwerp", exact=True)
    choose.select_option("groep:sancties")
    sanctions = [topic.id for topic in site_corpus.vocabulary.topics if topic.group == "sancties"]
    expect(tab.locator("[data-count]")).to_contain_text(f"{len(sanctions)} van 66")
    shows(tab, sanctions)
    question = site_corpus.vocabulary.questions[0]
    choose.select_option(f"vraag:{question.id}")
    expect(tab.locator("[data-count]")).to_contain_text(f"{len(question.topics)} van 66")
    shows(tab, question.topics)
    choose.select_option(LESSON)
    expect(tab.locator("[data-count]")).to_contain_text("1 van 66")


def test_columns_can_be_left_out_and_a_past_version_added(visit: Open) -> None:
    tab = visit()
    tab.get_by_text("Instellingen en versies").first.click()
    tab.get_by_role("checkbox", name=re.compile("Clusius")).uncheck()
    expect(tab.locator("thead th[data-kolom]")).to_have_count(3)
    tab.get_by_role("checkbox", name=re.compile("Calvijn.*versie 1")).check()
    expect(tab.locator("thead th[data-kolom]")).to_have_count(4)
    assert PAST in drawn_columns(tab)
    expect(cell(tab, LESSON, PAST)).to_contain_text("mag, mits")
    asks(tab, drawn_columns(tab))
    for name in drawn_columns(tab):
        tab.locator(f"input[value='{name}']").click()
    expect(message(tab)).to_have_text("Kies minstens één tekst.")
    expect(tab.locator("thead th[data-kolom]")).to_have_count(1)


CELLS = """(id) => [...document.querySelectorAll(`td[data-kolom="${id}"]`)].map((td) => [
  td.closest("tr").dataset.topic,
  td.outerHTML.replace(/\\s+/g, " ").replace(/ ?(<[^>]*>) ?/g, "$1"),
  td.textContent.replace(/\\s+/g, ""),
])"""


def test_the_script_draws_the_very_cells_that_the_server_draws(
    browser: Browser, base_url: str, site: Path, site_corpus: Corpus
) -> None:
    context = browser.new_context()
    tab = context.new_page()
    tab.route("**/assets/protocolwijzer.js", lambda route: route.abort())  # it changes the buttons
    whole = (site / "vergelijken" / "index.html").read_text(encoding="utf-8")
    chosen = re.compile(r"/vergelijken/\?kolom=")  # a pattern with stars would stop at the slashes of a locator
    compared = 0
    for work in site_corpus.works:
        column = work.in_force.locator
        tab.unroute(chosen)
        tab.goto(f"{base_url}vergelijken/")
        tab.keyboard.press("Shift")
        expect(tab.locator(".pw-said")).to_have_count(0)
        server = tab.evaluate(CELLS, column)
        # Without its column the page has to fetch the text and make the cells of it.
        without = re.sub(
            rf'<t([dh])(?: scope="col")? data-kolom="{re.escape(column)}"[^>]*>.*?</t\1>', "", whole, flags=re.DOTALL
        )
        assert len(without) < len(whole)
        tab.route(chosen, lambda route, _, body=without: route.fulfill(body=body, content_type="text/html"))
        tab.goto(f"{base_url}vergelijken/?kolom={column}")
        expect(tab.locator(f"thead th[data-kolom='{column}']")).to_have_count(1)
        drawn(tab)
        for (topic, html, text), (other, made, told) in zip(server, tab.evaluate(CELLS, column), strict=True):
            assert (other, told) == (topic, text)
            assert made == html, topic
            compared += 1
    assert compared == len(site_corpus.works) * len(site_corpus.vocabulary.topics)
    context.close()


def test_every_cell_holds_the_statements_on_its_topic_word_for_word(visit: Open, site_corpus: Corpus) -> None:
    tab = visit()
    tab.keyboard.press("Shift")
    expect(tab.locator(".pw-said")).to_have_count(0)  # each sign is a fold with its words
    shown = tab.locator("td[data-kolom] .pw-quote[data-statement]").evaluate_all(
        "(all) => all.map((one) => [one.closest('tr').dataset.topic, one.closest('td').dataset.kolom,"
        " one.dataset.statement, one.querySelector('blockquote').textContent])"
    )
    book = Book(site_corpus)
    due = {
        (topic.id, work.in_force.locator, placed.id): placed.statement.quote
        for topic in site_corpus.vocabulary.topics
        for work, stand in zip(book.works, book.stands_on(topic.id), strict=True)
        for placed in stand.concerning
    }
    read = {(topic, text, of): " ".join(quote.replace("[…]", "…").split()) for topic, text, of, quote in shown}
    assert len(shown) == len(read)
    assert read == due


@pytest.mark.parametrize("role", ["", "leerlingen", "medewerkers", "ouders"])
def test_the_most_different_come_first_in_the_order_the_data_give(visit: Open, site_corpus: Corpus, role: str) -> None:
    tab = visit(f"?orde=verschil&rol={role}" if role else "?orde=verschil")
    book, stands = Book(site_corpus), rows(site_corpus, role or None)

    def apart(topic: str) -> tuple[int, int, int]:
        asked = [each for each in book.codebook.get(topic, ()) if not role or not each.roles or role in each.roles]
        found = differences.differences(book.positions(each) for each in asked)
        weight = max((each.weight for each in found), default=0)
        return -weight, -len(found), -len({stand.standing for stand in stands[topic]})

    kept = [topic for topic, found in stands.items() if not role or any(stand.speaks for stand in found)]
    shows(tab, sorted(kept, key=apart))
    if not role:
        expect(row(tab, shown_topics(tab)[0]).locator(".pw-matrix__why")).to_contain_text("wat mag of moet")
        tab.get_by_label("Volgorde").select_option("")
        shows(tab, list(book.topics))


def test_the_address_is_the_view_in_another_browser_too(visit: Open) -> None:
    first = visit()
    first.get_by_label("Voor wie", exact=True).select_option("leerlingen")
    first.get_by_label("Volgorde").select_option("verschil")
    first.get_by_text("Wat de regel doet").first.click()
    first.get_by_role("checkbox", name="mag, mits").check()
    first.get_by_role("checkbox", name="mag niet").check()
    first.get_by_text("Instellingen en versies").first.click()
    first.get_by_role("checkbox", name=re.compile("Calvijn.*versie 1")).check()
    expect(first.locator("thead th[data-kolom]")).to_have_count(5)
    row(first, LESSON).get_by_role("button").click()
    expect(first).to_have_url(re.compile(LESSON))
    row(first, "discussie").locator("td[data-kolom='kalisto/sociale-media@2018-05-25'] summary").click()
    expect(first).to_have_url(re.compile("~"))
    query = urlsplit(first.url).query
    assert first.locator("[data-view]").evaluate("(link) => link.href") == first.url
    second = visit(f"?{query}", elsewhere=True)
    comes_to(second, lambda: urlsplit(second.url).query, query)
    comes_to(second, lambda: picture(second), picture(first))
    expect(second.locator("details.pw-cell[open]").nth(1)).to_be_attached()


def picture(tab: Tab) -> object:
    """Return all that the state decides: not what can be taken over, as that is offered where a reader comes near."""
    return tab.evaluate(PICTURE)


PICTURE = """() => {
  const near = [...document.querySelectorAll(".pw-matrix .pw-collect")];
  for (const button of near) button.style.display = "none";
  const table = document.querySelector(".pw-matrix").innerText;
  for (const button of near) button.style.display = "";
  const choices = [...document.querySelectorAll("#kies :is(select, input)")];
  return [
    table,
    document.querySelector("[data-count]").innerText,
    choices.map((one) => one.type === "checkbox" ? one.checked : one.value),
  ];
}"""


def test_words_of_open_cells_are_marked_against_a_chosen_text_and_downloads_stay_clean(visit: Open) -> None:
    tab = visit(
        "?onderwerp=gebruik-in-de-les&open=gebruik-in-de-les",
    )
    scala = tab.locator('tr[data-topic="gebruik-in-de-les"] td[data-kolom="scala-coenecoop/sociale-media@v1"]')
    quotation = scala.locator("blockquote").first
    plain = quotation.inner_text()
    tab.locator("#kies-basis").select_option("calvijn/sociale-media@v2")
    expect(scala.locator("ins.pw-negation").first).to_contain_text("niet")
    expect(scala.locator(".pw-family").first).to_contain_text("Bewerkt: 77% van de woorden gedeeld met Calvijn")
    expect(tab).to_have_url(re.compile("basis=calvijn/sociale-media@v2"))
    with tab.expect_download() as taken:
        tab.get_by_role("button", name="CSV").click()
    assert plain.replace("\n", " ") in taken.value.path().read_text(encoding="utf-8-sig")
    tab.locator("#kies-basis").select_option("")
    expect(scala.locator(".pw-family")).to_have_count(0)
    comes_to(tab, quotation.inner_text, plain)


def test_a_provision_of_any_text_is_taken_over_from_its_cell(visit: Open) -> None:
    tab = visit(f"?onderwerp={LESSON}&open={LESSON}&kolom=calvijn/sociale-media@v2&kolom={PAST}")
    for column in ("calvijn/sociale-media@v2", PAST):
        button = (
            cell(tab, LESSON, column).get_by_role("button", name=re.compile("^Neem over in concept: CSG Calvijn")).first
        )
        button.click()
        expect(
            cell(tab, LESSON, column).get_by_role("button", name=re.compile("^Staat in je concept")).first
        ).to_be_visible()
    expect(tab.get_by_role("navigation", name="Je concept")).to_contain_text("Concept (2)")


def test_going_back_and_forth_keeps_the_view(visit: Open) -> None:
    tab = visit()
    tab.get_by_label("Voor wie", exact=True).select_option("medewerkers")
    expect(tab).to_have_url(re.compile("rol=medewerkers"))
    before = picture(tab)
    row(tab, LESSON).get_by_role("link").first.click()
    tab.wait_for_url(re.compile(f"/onderwerpen/{LESSON}/"))
    tab.go_back()
    drawn(tab)
    expect(tab).to_have_url(re.compile("rol=medewerkers"))
    comes_to(tab, lambda: picture(tab), before)
    tab.get_by_role("link", name="Begin opnieuw").click()
    expect(tab.get_by_label("Voor wie", exact=True)).to_have_value("")


@pytest.mark.parametrize(
    "query",
    [
        "?onderwerp=bestaat-niet",
        "?kolom=calvijn/sociale-media@v9",
        "?rol=keizer",
        "?norm=mag",
        "?orde=omgekeerd",
        "?open=bestaat-niet",
        "?open=gebruik-in-de-les~nergens",
        "?onderwerp=aangifte&onderwerp=dossier",
        "?rol=%E0%A4%A",
        "?rol=<img src=x onerror=alert(1)>",
        f"?kolom={'x' * 5000}",
        "?kolom=__proto__&rol=constructor",
    ],
)
def test_an_address_that_asks_for_what_is_not_there_is_told_so_and_shows_the_whole_table(
    visit: Open, query: str
) -> None:
    tab = visit(query)
    expect(message(tab)).to_be_visible()
    expect(message(tab)).to_contain_text("Dit adres vraagt om iets wat hier niet is: ")
    expect(message(tab)).to_contain_text("Je ziet nu de hele tabel.")
    assert len(message(tab).inner_text()) < 400
    expect(tab.locator("[data-count]")).to_have_text(WHOLE)
    assert tab.locator("img[src=x]").count() == 0
    tab.get_by_label("Voor wie", exact=True).select_option("ouders")
    expect(message(tab)).to_be_hidden()


def test_a_text_that_cannot_be_fetched_is_told_and_the_rest_stays(visit: Open) -> None:
    tab = visit(quiet=False)
    tab.route(f"**/versies/{PAST.replace('@', '/')}.json", lambda route: route.abort())
    tab.get_by_text("Instellingen en versies").first.click()
    box = tab.get_by_role("checkbox", name=re.compile("Calvijn.*versie 1"))
    box.click()
    expect(message(tab)).to_contain_text("Niet geladen: Calvijn, ongedateerd, versie 1.")
    expect(box).not_to_be_checked()
    expect(tab.locator("thead th[data-kolom]")).to_have_count(4)
    expect(tab.locator("[data-count]")).to_have_text(WHOLE)
    expect(cell(tab, LESSON, drawn_columns(tab)[0]).locator("blockquote").first).to_be_attached()


def test_where_no_text_comes_all_are_told_and_the_signs_stay_until_they_do(visit: Open) -> None:
    tab = visit(quiet=False)
    signs = cell(tab, LESSON, "calvijn/sociale-media@v2").inner_text()
    tab.route("**/versies/**", lambda route: route.abort())
    tab.get_by_text("Instellingen en versies").first.click()
    box = tab.get_by_role("checkbox", name=re.compile("Calvijn.*versie 1"))
    box.click()
    for name in ("Calvijn, ongedateerd, versie 1", "Calvijn, ongedateerd, versie 2", "Kalisto, 25 mei 2018"):
        expect(message(tab)).to_contain_text(name)
    expect(box).not_to_be_checked()
    expect(tab.locator("[data-count]")).to_have_text(WHOLE)
    comes_to(tab, cell(tab, LESSON, "calvijn/sociale-media@v2").inner_text, signs)
    tab.unroute("**/versies/**")
    box.click()
    expect(tab.locator("thead th[data-kolom]")).to_have_count(5)
    expect(message(tab)).to_be_hidden()
    expect(tab.locator("[data-count]")).to_contain_text("5 teksten")


def test_which_schools_allow_it_in_class_and_when_takes_three_clicks_from_home(browser: Browser, base_url: str) -> None:
    context = browser.new_context(viewport={"width": DESKTOP[0], "height": DESKTOP[1]})
    tab = context.new_page()
    tab.goto(base_url)
    tab.get_by_role("link", name="Vergelijken", exact=True).click()
    drawn(tab)
    tab.get_by_label("Onderwerp", exact=True).select_option("vraag:in-de-les")
    row(tab, LESSON).get_by_role("button", name="Open teksten").click()
    for part in (
        "toegestaan om tijdens de lessen actief te zijn op sociale media als hiervoor",
        "met toestemming van de leerkracht",
        "tenzij door de schoolleiding",
        "niet geregeld",
    ):
        expect(row(tab, LESSON)).to_contain_text(part, use_inner_text=True)
    context.close()


def test_the_keyboard_alone_filters_opens_a_cell_and_focus_is_never_hidden(visit: Open) -> None:
    tab = visit()
    tab.get_by_label("Onderwerp", exact=True).focus()
    tab.keyboard.type("Sociale media in de les")
    tab.keyboard.press("Tab")
    expect(tab.locator("[data-count]")).to_contain_text("1 van 66")
    seen = []
    while "SUMMARY Calvijn: " not in seen and len(seen) < 20:
        tab.keyboard.press("Tab")
        seen.append(tab.evaluate(STOP))
    tab.keyboard.press("Enter")
    expect(cell(tab, LESSON, "calvijn/sociale-media@v2").locator("blockquote").first).to_be_visible()
    tab = visit(size=(900, 600))
    for step in range(90):
        tab.keyboard.press("Tab")
        assert tab.evaluate(UNCOVERED), f"stop {step}: {tab.evaluate('document.activeElement.outerHTML')[:200]}"


STOP = "`${document.activeElement.tagName} ${document.activeElement.firstElementChild?.textContent ?? ''}`"

UNCOVERED = """() => {
  const at = document.activeElement;
  if (!at.closest(".pw-matrix")) return true;
  const box = at.getBoundingClientRect();
  return [[box.left + 3, box.top + 3], [box.left + box.width / 2, box.top + box.height / 2]].some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit && (at.contains(hit) || hit.contains(at));
  });
}"""


def test_on_a_phone_one_topic_shows_at_a_time_with_every_school_below_the_other(visit: Open) -> None:
    tab = visit(size=PHONE)
    assert len(shown_topics(tab)) == 1
    first = shown_topics(tab)
    tab.get_by_role("button", name="Volgende").click()
    expect(tab.locator("[data-position]")).to_have_text("2 van 66")
    second = shown_topics(tab)
    assert len(second) == 1
    assert second != first
    tab.get_by_label("Onderwerp", exact=True).select_option(LESSON)
    expect(tab.locator("[data-count]")).to_contain_text("1 van 66")
    shows(tab, [LESSON])
    names = row(tab, LESSON).locator("td")
    assert names.evaluate_all("(all) => all.map((cell) => cell.dataset.who)") == [
        "Calvijn",
        "Clusius",
        "Kalisto",
        "Scala / Coenecoop",
    ]
    tops = [box["y"] for name in names.all() if (box := name.bounding_box())]
    assert tops == sorted(tops)
    assert len(set(tops)) == 4
    row(tab, LESSON).get_by_role("button", name="Open teksten").click()
    expect(row(tab, LESSON).locator("blockquote:visible").first).to_be_visible()
    width = tab.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert width[0] <= width[1]


def test_on_a_phone_the_topic_stands_in_the_address(visit: Open) -> None:
    tab = visit("#t-discussie", size=PHONE)
    shows(tab, ["discussie"])
    tab.get_by_role("button", name="Volgende").click()
    expect(tab).to_have_url(re.compile("#t-groepsapps$"))
    again = visit(f"#{urlsplit(tab.url).fragment}", size=PHONE, elsewhere=True)
    shows(again, ["groepsapps"])


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_without_scripts_the_whole_table_is_there_with_every_text(
    visit: Open, site_corpus: Corpus, size: tuple[int, int]
) -> None:
    tab = visit(size=size, java_script_enabled=False)
    expect(tab.locator("tr[data-topic]:visible")).to_have_count(len(site_corpus.vocabulary.topics))
    expect(tab.locator("#kies")).to_be_hidden()
    expect(row(tab, LESSON).get_by_role("button")).to_have_count(0)
    expect(tab.get_by_role("navigation", name="Naar een groep onderwerpen")).to_be_visible()
    # The signs are there, and the page of each topic has the words.
    book = Book(site_corpus)
    for topic, stands in rows(site_corpus).items():
        told = row(tab, topic).locator("td").evaluate_all("(all) => all.map((cell) => cell.dataset.told ?? '')")
        assert [count.partition(" ")[0] for count in told] == [str(len(each.concerning) or "") for each in stands]
    note = tab.locator("noscript .pw-note")  # by its text nothing is found within a noscript
    expect(note).to_be_visible()
    expect(note).to_have_text(words.phrases.pages.matrix.WITHOUT_SCRIPTS)
    row(tab, LESSON).get_by_role("link").first.click()
    tab.wait_for_url(f"**/onderwerpen/{LESSON}/**")
    said_here = [placed.id for stand in book.stands_on(LESSON) for placed in stand.concerning]
    shown = tab.locator(".pw-column > .pw-quote").evaluate_all("(all) => all.map((one) => one.dataset.statement)")
    assert set(said_here) <= set(shown)


@pytest.mark.parametrize("size", [DESKTOP, PHONE, (700, 900)], ids=["desktop", "phone", "between"])
def test_every_state_passes_axe_and_fits_the_screen(visit: Open, size: tuple[int, int]) -> None:
    tab = visit("?onderwerp=groep:gebruik&open=alles&rol=leerlingen", size=size)
    for details in tab.locator(".pw-choose__more > summary").all():
        details.click()
    assert [*axe.violations_in_both_schemes(tab), *screens.sideways(tab)] == []
    # With nothing chosen the page is the one that test_browser.py looks at, but for what it says of the address.
    tab = visit("?rol=onbekend", size=size)
    within = None if size[0] == 700 else "[data-message]"
    assert [*axe.violations_in_both_schemes(tab, within=within), *screens.sideways(tab)] == []


def download(tab: Tab, kind: str) -> bytes:
    with tab.expect_download() as waiting:
        tab.locator(f"button[data-do='{kind}']").click()
    assert waiting.value.suggested_filename == f"protocolwijzer-vergelijking.{kind}"
    return Path(waiting.value.path()).read_bytes()


def test_the_filtered_downloads_hold_what_is_shown_and_the_same_bytes_each_time(
    visit: Open, site_corpus: Corpus
) -> None:
    tab = visit(f"?onderwerp=groep:gebruik&rol=medewerkers&kolom={PAST}&kolom=scala-coenecoop/sociale-media@v1")
    expect(tab.locator("thead th[data-kolom]")).to_have_count(2)
    topics = shown_topics(tab)
    lines = list(csv.DictReader(io.StringIO(download(tab, "csv").decode("utf-8-sig"), newline="")))
    assert list(dict.fromkeys(line["onderwerp_id"] for line in lines)) == topics
    assert {line["versie_id"] for line in lines} == set(drawn_columns(tab))
    book = Book(site_corpus)
    editions = {edition.locator: (work, edition) for work in site_corpus.works for edition in work.editions}
    stands = {
        (topic, column): book.stands.of(topic, work, "medewerkers", edition)
        for topic in topics
        for column in drawn_columns(tab)
        for work, edition in [editions[column]]
    }
    assert {stand.standing for stand in stands.values()} >= {"binds", "affects", "silent"}
    assert {(line["onderwerp_id"], line["versie_id"], line["uitspraak_id"]) for line in lines} == {
        (*where, found) for where, stand in stands.items() for found in [each.id for each in stand.concerning] or [""]
    }
    for line in lines:
        standing = stands[line["onderwerp_id"], line["versie_id"]].standing
        assert line["stand_medewerkers"] == words.phrases.standing.BARE[standing]
        concerned = "Medewerkers" in line["rollen"] + line["raakt"] or not line["rollen"]
        assert concerned or not line["uitspraak_id"]
    first = download(tab, "xlsx")
    assert first == download(tab, "xlsx")
    workbook = openpyxl.load_workbook(io.BytesIO(first))
    assert workbook.sheetnames == ["Medewerkers"]
    assert workbook.active is not None
    assert [row[0].value for row in workbook.active.iter_rows(min_row=2, min_col=2)] == [
        row(tab, topic).locator("th a").inner_text() for topic in topics
    ]
    content = json.loads(download(tab, "json"))
    assert [topic["id"] for topic in content["topics"]] == topics
    shown = {(topic["id"], column): each for topic in content["topics"] for column, each in topic["cells"].items()}
    assert {where: (each["stand"], each["statements"]) for where, each in shown.items()} == {
        where: (stand.standing, [placed.id for placed in stand.concerning]) for where, stand in stands.items()
    }
    assert {one for each in shown.values() for one in each["statements"]} == set(content["statements"])
    assert {one for each in shown.values() for one in (*each["primary"], *each["secondary"])} == {
        one["provision"] for one in content["statements"].values() if one["provision"]
    }
    assert content["view"] == tab.url


def test_on_paper_every_column_and_every_text_is_there(visit: Open, tmp_path: Path) -> None:
    tab = visit()
    tab.emulate_media(media="print")
    tab.set_viewport_size({"width": 1040, "height": 720})
    hidden = tab.evaluate(
        "[...document.querySelectorAll('.pw-quote')].filter((one) => !one.getBoundingClientRect().height).length"
    )
    assert hidden == 0
    boxes = tab.evaluate(
        "[...document.querySelectorAll('.pw-matrix :is(th, td)')].map((one) => one.getBoundingClientRect().right)"
    )
    assert max(boxes) <= 1040
    pdf = tab.pdf(prefer_css_page_size=True)
    assert re.search(rb"/MediaBox \[0 0 84[12][^\]]* 59[45]", pdf), "the pages are not landscape"


@pytest.fixture(scope="module")
def wide_url(site: Path, example: Mapping[str, Page], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The matrix of 24 institutions, five times the real four and four more."""
    folder = tmp_path_factory.mktemp("wide")
    corpus = crowd.many(engine.REPOSITORY / "protocols", folder / "protocols", number=5)
    crowd.matrix_site(site, example["matrix"], corpus, folder / "site")
    with looking.serve(folder / "site") as url:
        yield url


def test_of_many_works_the_table_counts_and_texts_are_drawn_as_they_are_chosen_by_name(
    browser: Browser, wide_url: str
) -> None:
    context = browser.new_context(viewport={"width": DESKTOP[0], "height": DESKTOP[1]})
    tab = context.new_page()
    fetched: list[str] = []
    tab.on("request", lambda request: fetched.append(urlsplit(request.url).path.rpartition("/")[2]))
    tab.goto(f"{wide_url}vergelijken/")
    drawn(tab)
    assert tab.evaluate("document.querySelectorAll('*').length") <= 1_500
    assert [name for name in fetched if name.endswith((".json", "diff-match-patch-1.0.5.js"))] == []
    expect(tab.locator("thead th[data-kolom]")).to_have_count(0)
    expect(row(tab, LESSON).locator("td")).to_contain_text("mag, mits:")
    expect(tab.get_by_role("button", name="Open alle teksten")).to_be_hidden()
    box = tab.get_by_label("Zoek een instelling op naam")
    for typed, offered in (("scala 5", "scala-coenecoop-5"), ("calv", "calvijn"), ("clus 3", "clusius-3")):
        box.fill(typed)
        expect(tab.locator(".pw-chooser button").first).to_be_visible()
        box.press("Enter")
        expect(tab.locator(f"thead th[data-kolom^='{offered}/']")).to_have_count(1)
    chosen = ["scala-coenecoop-5/sociale-media@v1", "calvijn/sociale-media@v2", "clusius-3/sociale-media@v1"]
    asks(tab, chosen)
    comes_to(tab, lambda: drawn_columns(tab), chosen)
    expect(tab.locator("thead th[data-every]")).to_have_text("Alle 24 teksten")
    first = cell(tab, LESSON, chosen[0])
    expect(first.locator("summary").first).to_contain_text("mag, mits")
    expect(first.locator(".pw-words").first).to_contain_text("tenzij door de schoolleiding respectievelijk leraren")
    box.fill("bestaat niet")
    expect(tab.get_by_text("Geen instelling met die naam gevonden.")).to_be_visible()
    assert [*axe.violations_in_both_schemes(tab), *screens.sideways(tab)] == []
    # The words beside each other: what that takes is fetched now.
    tab.select_option("[name=basis]", chosen[0])
    row(tab, LESSON).get_by_role("button").click()
    expect(cell(tab, LESSON, chosen[1]).locator(".pw-family").first).to_be_visible()
    assert "diff-match-patch-1.0.5.js" in fetched
    fresh = context.new_page()
    fresh.goto(tab.url)
    expect(fresh.locator("thead th[data-kolom]")).to_have_count(3)
    expect(message(fresh)).to_be_hidden()
    comes_to(fresh, lambda: drawn_columns(fresh), chosen)
    fresh.get_by_role("link", name="Begin opnieuw").click()
    expect(fresh.locator("thead th[data-kolom]")).to_have_count(0)
    context.close()


def test_of_many_works_no_more_than_twenty_are_drawn(browser: Browser, wide_url: str) -> None:
    context = browser.new_context(viewport={"width": PHONE[0], "height": PHONE[1]})
    tab = context.new_page()
    versions = [("clusius", "v1"), ("scala-coenecoop", "v1"), ("calvijn", "v1"), ("calvijn", "v2")]
    many = [f"{name}-{number}/sociale-media@{version}" for name, version in versions for number in range(1, 6)]
    assert len(many) == 20
    tab.goto(f"{wide_url}vergelijken/?{'&'.join(f'kolom={each}' for each in many)}")
    expect(tab.locator("thead th[data-kolom]")).to_have_count(20)
    assert screens.sideways(tab) == []
    tab.get_by_label("Zoek een instelling op naam").fill("kalisto")
    tab.get_by_role("button", name=re.compile("^Kalisto, ")).click()
    expect(message(tab)).to_contain_text("Hooguit 20 teksten tegelijk.")
    expect(tab.locator("thead th[data-kolom]")).to_have_count(20)
    context.close()
