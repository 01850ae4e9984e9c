"""The real pages ask no more of a reader than they may before anything is done on them, frame and scripts included."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from firstload import BYTES, ELEMENTS, Load, by_kind, table
from looking import DESKTOP, PHONE
from playwright.sync_api import expect
from seat import Seat

from generator.book.book import Book
from generator.model import Corpus


@pytest.fixture(scope="module")
def loads(site: Path, site_corpus: Corpus) -> Mapping[str, tuple[Load, ...]]:
    return by_kind(site, Book(site_corpus))


def test_no_page_is_larger_than_a_page_may_be(loads: Mapping[str, tuple[Load, ...]]) -> None:
    told = "\n".join(table(loads))
    assert [each.address for of in loads.values() for each in of if each.elements > ELEMENTS] == [], told
    assert [each.address for of in loads.values() for each in of if each.bytes > BYTES] == [], told


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_scripts_draw_no_more_until_a_reader_does_anything(
    loads: Mapping[str, tuple[Load, ...]], seats: Mapping[tuple[int, int], Seat], base_url: str, size: tuple[int, int]
) -> None:
    tab = seats[size].empty().tab
    for of in loads.values():
        largest = max(of, key=lambda each: each.elements)
        tab.goto(f"{base_url}{largest.address}/" if largest.address else base_url, wait_until="networkidle")
        assert tab.evaluate("document.querySelectorAll('*').length") <= ELEMENTS, largest.address


def test_a_page_in_parts_is_whole_once_a_reader_does_anything(
    loads: Mapping[str, tuple[Load, ...]], seats: Mapping[tuple[int, int], Seat], base_url: str, site: Path
) -> None:
    tab = seats[DESKTOP].empty().tab
    for kind, named in (
        ("role", "details"),
        ("pair", ".pw-row"),
        ("differences", ".pw-difference"),
        ("gaps", "details"),
    ):
        parted = [each.address for each in loads[kind] if "/deel-" in each.address]
        first = parted[0].partition("/deel-")[0]
        every = [first, *(each for each in parted if each.startswith(f"{first}/"))]
        counts = []
        for address in every:
            # From a page that nothing is done on, the rest does not come.
            tab.goto(f"{base_url}{address}/")
            counts.append(tab.locator(f"[data-continued] {named}").count())
        tab.goto(f"{base_url}{first}/")
        tab.keyboard.press("Shift")
        expect(tab.locator("a[data-continue]")).to_have_count(0)
        assert tab.locator(f"[data-continued] {named}").count() == sum(counts), first
        doubled = """[...document.querySelectorAll("[id]")].map(({ id }) => id)
          .filter((id, at, all) => all.indexOf(id) !== at)"""
        assert tab.evaluate(doubled) == [], first


def test_a_link_to_what_stands_in_a_part_leads_to_it_on_the_whole_page(
    loads: Mapping[str, tuple[Load, ...]], seats: Mapping[tuple[int, int], Seat], base_url: str
) -> None:
    tab = seats[DESKTOP].empty().tab
    tab.goto(f"{base_url}afwijkingen/")
    further = tab.locator(".pw-brief li[data-further] a").last
    anchor = str(further.get_attribute("href")).partition("#")[2]
    further.click()
    expect(tab).to_have_url(f"{base_url}afwijkingen/#{anchor}")
    expect(tab.locator(f"h2[id='{anchor}']")).to_be_in_viewport()
    tab.goto("about:blank")
    tab.goto(f"{base_url}afwijkingen/#{anchor}")
    expect(tab.locator(f"h2[id='{anchor}']")).to_be_in_viewport()
