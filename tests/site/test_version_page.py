"""The text of a version: its numbers, however long, stand before the words and never under them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from looking import DESKTOP, PHONE, address
from seat import Seat

from generator.pages.page import Page

NUMBERS = ("•", "10.", "1.1", "1.1.1", "§ 3", "Artikel 12.3", "Hoofdstuk IV", "Artikel 12, tweede lid, onder b en c")


@pytest.mark.parametrize("way", ["desktop", "phone", "large", "paper"])
def test_a_number_of_any_length_never_stands_under_words(
    way: str, seats: Mapping[tuple[int, int], Seat], pages: tuple[Page, ...]
) -> None:
    script = (Path(__file__).parent / "scripts" / "numbers.js").read_text(encoding="utf-8")
    seat = seats[PHONE if way in ("phone", "large") else DESKTOP].empty()
    for page in pages:
        if page.kind != "version":
            continue
        tab = seat.go(address(page))
        if way == "large":
            tab.evaluate("document.documentElement.style.fontSize = '40px'")
        if way == "paper":
            tab.emulate_media(media="print")
        found = {number: over for number in NUMBERS if (over := tab.evaluate(script, number))}
        assert found == {}, page.path


def test_a_letter_before_an_item_is_printed_as_the_text_has_it(
    seats: Mapping[tuple[int, int], Seat], pages: tuple[Page, ...]
) -> None:
    seat = seats[DESKTOP].empty()
    page = next(page for page in pages if page.kind == "version" and "pw-items" in page.body)
    tab = seat.go(address(page))
    drawn = tab.evaluate("""() => {
      const item = document.querySelector(".pw-items .pw-prov__head");
      return [1, 2, 3, 4, 5, 6].map((level) => {
        const head = document.createElement(`h${level}`);
        head.className = item.className;
        item.after(head);
        const { textTransform, fontSize } = getComputedStyle(head);
        return `${textTransform} ${fontSize}`;
      });
    }""")
    assert len(set(drawn)) == 1
    assert drawn[0].startswith("none ")
