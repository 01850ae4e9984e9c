"""Topic pages: a base text can be chosen, and the words of the others are marked against it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from looking import DESKTOP
from pace import comes_to
from playwright.sync_api import Browser, Page, expect
from seat import Seat

from generator.compare.kinship import Kinship
from generator.compare.redline import spans
from generator.model import Corpus, Passage

TOPIC = "onderwerpen/gebruik-in-de-les/"
SAID = """(text) => {
  const copy = text.cloneNode(true);
  for (const button of copy.querySelectorAll("button.pw-collect")) {
    button.previousSibling.remove();
    button.remove();
  }
  return copy.textContent;
}"""
"""All that a text says, without the buttons that come, each behind a space, as a reader comes near."""


@pytest.fixture
def page(seats: Mapping[tuple[int, int], Seat]) -> Page:
    return seats[DESKTOP].empty().tab


def words_of(page: Page, institution: str) -> list[tuple[str, str]]:
    """Return the marked words of the first quotation of an institution, as the redline names them."""
    found = page.locator(f"#{institution} .pw-whole .pw-words").first.evaluate(
        "node => [...node.childNodes].map(part => [part.nodeName.toLowerCase(), part.textContent])"
    )
    names = {"span": "equal", "ins": "insert", "del": "delete", "#text": "text"}
    return [(names[name], text) for name, text in found]


def on_topic(corpus: Corpus, topic: str) -> dict[str, tuple[Passage, ...]]:
    """Return the provisions of every text in force that say something on a topic, by institution."""
    return {
        work.institution.id: tuple(
            dict.fromkeys(
                placed.passage
                for placed in work.in_force.statements
                if placed.passage is not None
                and placed.passage.provision.text is not None
                and topic in placed.statement.topics
            )
        )
        for work in corpus.works
    }


def test_words_are_marked_against_the_chosen_text_as_the_python_side_marks_them(
    page: Page, base_url: str, site_corpus: Corpus
) -> None:
    provisions = on_topic(site_corpus, "gebruik-in-de-les")
    base = provisions["calvijn"][0].provision.text or ""
    other = provisions["scala-coenecoop"][0].provision.text or ""
    page.goto(base_url + TOPIC)
    page.get_by_label("Calvijn", exact=True).check()
    expect(page.locator(".pw-base [role=status]")).to_contain_text("anders is dan bij Calvijn")
    assert words_of(page, "scala-coenecoop") == [(span.operation, span.text) for span in spans(base, other)]
    expect(page.locator("#scala-coenecoop .pw-negation").first).to_have_text("niet", use_inner_text=True)
    assert words_of(page, "calvijn") == [("text", base)]


def test_own_wording_is_not_marked_but_called_own(page: Page, base_url: str) -> None:
    page.goto(base_url + TOPIC + "?basis=calvijn")
    expect(page.locator("#kalisto .pw-family").first).to_have_text("Eigen tekst naast Calvijn.")
    assert [operation for operation, _ in words_of(page, "kalisto")] == ["text"]


def test_the_choice_is_in_the_address_and_can_be_undone(page: Page, base_url: str) -> None:
    page.goto(base_url + TOPIC)
    expect(page.locator("form.pw-base")).to_be_visible()  # the script has run
    before = page.locator("#scala-coenecoop").evaluate(SAID)
    assert "niet toegestaan om tijdens de lessen" in before
    page.get_by_label("Kalisto", exact=True).check()
    expect(page).to_have_url(f"{base_url}{TOPIC}?basis=kalisto")
    page.get_by_label("niemand", exact=True).check()
    expect(page).to_have_url(base_url + TOPIC)
    comes_to(page, lambda: page.locator("#scala-coenecoop").evaluate(SAID), before)


def test_an_unknown_base_in_the_address_is_named_and_the_plain_view_shown(page: Page, base_url: str) -> None:
    page.goto(base_url + TOPIC + "?basis=<b>nergens</b>")
    expect(page.locator(".pw-base [role=status]")).to_contain_text("(“<b>nergens</b>”) die hier niet staat")
    assert page.locator(".pw-columns ins").count() == 0


def test_shares_named_by_the_script_are_those_of_the_python_side(
    page: Page, base_url: str, site_corpus: Corpus
) -> None:
    compared = 0
    for topic in site_corpus.vocabulary.topics:
        first, *others = [passages for passages in on_topic(site_corpus, topic.id).values() if passages] or [()]
        if not others:
            continue
        base = first[0].institution
        page.goto(f"{base_url}onderwerpen/{topic.id}/?basis={base.id}")
        expect(page.locator(".pw-base [role=status]")).to_contain_text(base.short_name)  # all is marked
        for passages in others:
            notes = page.locator(f"#{passages[0].institution.id} .pw-family").all_inner_texts()
            for passage, note in zip(passages, notes, strict=True):
                kin = Kinship().nearest(passage, first)
                assert kin is not None
                expected = {
                    "identical": f"Gelijkluidend met {base.short_name}, ",
                    "adapted": f"Bewerkt: {round(100 * kin.share)}% van de woorden gedeeld met ",
                    "own": f"Eigen tekst naast {base.short_name}.",
                }[kin.relation]
                assert note.startswith(expected), (passage.locator, note)
                compared += 1
    assert compared > 40


def test_without_scripts_the_choice_is_not_offered_and_all_words_are_there(browser: Browser, base_url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(base_url + TOPIC)
    expect(page.locator(".pw-base")).to_be_hidden()
    expect(page.locator("#scala-coenecoop .pw-words").first).to_contain_text("niet toegestaan om tijdens de lessen")
    context.close()
