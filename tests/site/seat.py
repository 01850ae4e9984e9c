"""A browser tab that one test leaves to the next, emptied: to open a new one costs a second of work."""

from __future__ import annotations

import looking
from playwright.sync_api import Browser
from playwright.sync_api import Page as Tab
from watch import is_abroad

EMPTY = '<!doctype html><html lang="nl"><title>Leeg</title><link rel="icon" href="data:,">'


class Seat:
    """A tab of its own browser context, and what was said and asked in it since it was last emptied."""

    def __init__(self, browser: Browser, base_url: str, size: tuple[int, int]) -> None:
        self.base_url = base_url
        self._size = size
        self._events: list[tuple[str, str]] = []
        context = browser.new_context(locale="nl-NL")
        self.tab: Tab = context.new_page()
        self.tab.on("console", lambda message: self._note(message.type, message.text))
        self.tab.on("pageerror", lambda error: self._note("pageerror", str(error)))
        self.tab.on(
            "response", lambda answer: self._note("status", f"{answer.status} {answer.url}", answer.status > 399)
        )
        self.tab.on("request", lambda request: self._note("abroad", request.url, is_abroad(request.url)))

    def _note(self, kind: str, text: str, when: bool = True) -> None:
        if when:
            self._events.append((kind, text))

    def empty(self) -> Seat:
        """Forget all that a test left behind: other tabs, routes, sizes, media, storage, what was said."""
        for other in self.tab.context.pages:
            if other is not self.tab:
                other.close()
        self.tab.unroute_all()
        self.tab.set_viewport_size({"width": self._size[0], "height": self._size[1]})
        self.tab.emulate_media(media="screen", color_scheme="light", forced_colors="none", reduced_motion="reduce")
        self.blank()
        self.tab.context.clear_cookies()
        self._events.clear()
        return self

    def blank(self) -> None:
        """Open an empty page at the site's address, with nothing in its storage."""
        self.tab.route("**/leeg", lambda route: route.fulfill(body=EMPTY, content_type="text/html"))
        self.tab.goto(f"{self.base_url}leeg")
        self.tab.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }")

    def go(self, path: str) -> Tab:
        """Open an address below the site's root and wait until its scripts have run."""
        looking.visit(self.tab, f"{self.base_url}{path}")
        return self.tab

    def complaints(self, *kinds: str) -> list[str]:
        """Return what went wrong of these kinds: a type of console message, ``pageerror``, ``status`` or ``abroad``."""
        return [text for kind, text in self._events if kind in kinds]
