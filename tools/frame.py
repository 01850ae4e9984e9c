"""The frame around every page as a reader opens it: the menu of a phone, search, and its quick results."""

from __future__ import annotations

from playwright.sync_api import Page as Tab
from playwright.sync_api import expect

STATES = ("menu", "search", "results")
SEARCHED = "foto"
FIELD = "header [role=search] input:visible"
RESULTS = "header [role=search] a[href]:visible"


def open_(tab: Tab, state: str) -> None:
    """Open the menu, where the screen is too small to do without one, or search, or search with a word typed in.

    ``state`` is one of ``STATES``.
    """
    if state == "menu":
        menu = tab.locator("header summary:visible", has_text="Menu")
        if menu.count():
            menu.click()
        return
    opener = tab.locator("header button:visible", has_text="Zoeken")
    if opener.count():
        opener.first.click()
    field = tab.locator(FIELD).first
    field.click()
    if state == "results":
        field.press_sequentially(SEARCHED)
        expect(tab.locator(RESULTS).first).to_be_visible(timeout=20_000)


def close(tab: Tab) -> None:
    """Close what is open, as the keyboard does."""
    field = tab.locator(FIELD).first
    if field.count() and field.input_value():
        field.fill("")
    tab.keyboard.press("Escape")
