"""The frame around every page as a reader opens it: the menu of a phone, search, and its quick results.

On a phone search is a page of its own; the frame only links to it.
"""

from __future__ import annotations

from playwright.sync_api import Page as Tab
from playwright.sync_api import expect

STATES = ("menu", "search", "results")
SEARCHED = "foto"
FIELD = ".frame-search input:visible"
RESULTS = ".frame-search a[href]:visible"


def open_(tab: Tab, state: str) -> bool:
    """Open the menu, or search, or search with a word typed in, and return whether this screen has it.

    ``state`` is one of ``STATES``.
    """
    if state == "menu":
        menu = tab.locator("header summary:visible", has_text="Menu")
        if menu.count():
            menu.click()
        return bool(menu.count())
    field = tab.locator(FIELD).first
    if not field.count():
        return False
    field.click()
    if state == "results":
        field.press_sequentially(SEARCHED)
        if tab.locator("[data-search-page]").count():
            return True  # there the results stand on the page, and Enter brings them
        expect(tab.locator(RESULTS).first).to_be_visible(timeout=60_000)
    return True


def close(tab: Tab) -> None:
    """Close what is open, as the keyboard does."""
    field = tab.locator(FIELD).first
    if field.count() and field.input_value():
        field.fill("")
    tab.keyboard.press("Escape")
