"""The page of the concept as a policy writer uses it, for the tests of it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from pace import comes_to
from playwright.sync_api import Download, Locator, expect
from playwright.sync_api import Page as Tab
from seat import Seat

KEY = "protocolwijzer.concept.1"
HOSTILE = "<script>alert(1)</script> & \"x\" 'y' {{ 7*7 }} * _dagen_ [x](y) | `code` # \u2028 =1+1 \uf0b7 é \U0001f600"
GROUPS = "scala-coenecoop/sociale-media@v1#sec_b__art_6"
GROUPS_TOO = "scala-coenecoop/sociale-media@v1#sec_c__art_7"
FRIENDS = "scala-coenecoop/sociale-media@v1#sec_b__art_5"
PHOTOS = "scala-coenecoop/sociale-media@v1#sec_a__art_5"
SEE_E = "calvijn/sociale-media@v2#sec_a__art_7"
PERSONS = "calvijn/sociale-media@v2#sec_begripsverheldering__art_1"
NAMED = "clusius/sociale-media@v1#sec_hoe-gaan-we-binnen-het-clusius-college-om-met-sociale-media__para_1"
DO = "clusius/sociale-media@v1#sec_richtlijnen-sociale-media-voor-medewerkers-studenten-en__art_7"


class Desk:
    """A seat of a policy writer."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat
        self.tab = seat.tab
        self.base_url = seat.base_url

    def go(self, path: str) -> Tab:
        return self._seat.go(path)

    @property
    def complaints(self) -> list[str]:
        return self._seat.complaints("error", "pageerror")

    def keep(self, concept: object) -> None:
        """Have the browser hold a concept, as if collected earlier, and nothing else."""
        self._seat.blank()
        raw = concept if isinstance(concept, str) else json.dumps(concept)
        self.tab.evaluate("([key, raw]) => localStorage.setItem(key, raw)", [KEY, raw])

    def open(self, *entries: str | dict[str, str], **settings: str | bool) -> Tab:
        """Open the page of the concept with these entries."""
        self.keep(concept(*entries, **settings))
        return self.go("concept/")

    def kept(self) -> dict[str, Any]:
        return dict(json.loads(self.tab.evaluate("key => localStorage.getItem(key)", KEY)))

    def ids(self) -> list[str]:
        return [entry["id"] for entry in self.kept()["entries"]]


def concept(*entries: str | dict[str, str], **settings: str | bool) -> dict[str, Any]:
    listed = [{"id": entry} if isinstance(entry, str) else entry for entry in entries]
    return {"title": "", "school": "", "names": False, "entries": listed, **settings}


def cards(tab: Tab) -> Locator:
    return tab.locator(".pw-draft__entry")


def near(tab: Tab, locator: str) -> Locator:
    """Come near a provision, where the button that takes it is then offered."""
    tab.locator(f"[data-collect='{locator}']:visible").first.scroll_into_view_if_needed()
    return tab.locator(f"button[data-locator='{locator}']")


def offers(tab: Tab, locator: str) -> Locator:
    """The buttons that take a provision: on a topic page beside each of its statements."""
    places = tab.locator(f"[data-collect='{locator}']:visible").all()
    for place in places:
        place.scroll_into_view_if_needed()
    buttons = tab.locator(f"button[data-locator='{locator}']:visible")
    expect(buttons).to_have_count(len(places))
    return buttons


def texts(tab: Tab) -> Locator:
    """Each text that the concept is shown to hold."""
    return tab.locator(".pw-draft__entry blockquote p, .pw-draft__entry .pw-draft__text")


def shown_texts(tab: Tab) -> list[str]:
    return texts(tab).all_inner_texts()


def shows(tab: Tab, texts: Sequence[str]) -> None:
    """Assert which texts the concept is shown to hold: it is drawn a moment after it was changed."""
    comes_to(tab, lambda: shown_texts(tab), list(texts))


def link_to(tab: Tab) -> str:
    """Return the link to the concept, which comes when all of it is drawn."""
    link = tab.get_by_label("Link naar je concept")
    expect(link).to_have_value(re.compile("#c=."))
    return link.input_value()


def collected(tab: Tab, button: str) -> Download:
    with tab.expect_download() as waiting:
        tab.get_by_role("button", name=button).click()
    return waiting.value
