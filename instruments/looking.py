"""A web server for the built site and a Chromium to look at it with, for the tests and the tools beside this file."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Request, sync_playwright
from playwright.sync_api import Page as Tab

from generator.pages.page import Page
from generator.site.hosting import server

WINDOWLESS = "chromium-headless-shell"
"""The same Chromium without the program around its pages: Playwright's own is that too. A tab costs it a third."""
SYSTEM_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
DESKTOP = (1280, 800)
PHONE = (320, 640)
STILL_MS = 30


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Serve ``folder`` on loopback as ``protocolwijzer serve`` does and give its address, ending in a slash.

    The site stands below a sub-path on purpose, as it does on many hosts, and under its security policy.
    """
    with server.running(folder.resolve(), prefix=f"/{folder.resolve().name}/") as url:
        yield url


def system_chromium() -> str | None:
    """Return the path of the system's Chromium, if it has one."""
    return next(filter(None, map(shutil.which, SYSTEM_BROWSERS)), None)


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the system's Chromium where there is one, else the one Playwright installed (see ``browser.sh``)."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which(WINDOWLESS) or system_chromium(), args=list(FLAGS)
        )
        try:
            yield browser
        finally:
            browser.close()


def hear_refusals(browser: Browser, refused: list[str]) -> None:
    """Add to ``refused`` what the security policy refuses on any page that ``browser`` opens from now on."""

    def heard(message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text:
            where = message.page.url if message.page else "a page that was closed"
            refused.append(f"{where}: {message.text}")

    make_context, make_page = browser.new_context, browser.new_page

    def new_context(**options: Any) -> BrowserContext:
        context = make_context(**options)
        context.on("console", heard)
        return context

    def new_page(**options: Any) -> Tab:
        page = make_page(**options)
        page.context.on("console", heard)
        return page

    browser.new_context = new_context  # type: ignore[method-assign]
    browser.new_page = new_page  # type: ignore[method-assign]


def visit(tab: Tab, url: str) -> None:
    """Open an address and wait until the page has loaded and its scripts fetch nothing more.

    Playwright's own wait for a quiet network waits half a second after the last answer; here 60 ms will do.
    """
    under_way: set[Request] = set()

    def begin(request: Request) -> None:
        under_way.add(request)

    def end(request: Request) -> None:
        under_way.discard(request)

    tab.on("request", begin)
    tab.on("requestfinished", end)
    tab.on("requestfailed", end)
    try:
        tab.goto(url, wait_until="load")
        still = 0
        while still < 2:
            tab.wait_for_timeout(STILL_MS)
            still = 0 if under_way else still + 1
    finally:
        tab.remove_listener("request", begin)
        tab.remove_listener("requestfinished", end)
        tab.remove_listener("requestfailed", end)


def examples(pages: Iterable[Page]) -> Mapping[str, Page]:
    """Return one page of each kind: the longest, since it has the most to go wrong."""
    longest: dict[str, Page] = {}
    for page in sorted(pages, key=lambda page: (len(page.body), page.path)):
        longest[page.kind] = page
    return longest


def address(page: Page) -> str:
    """Return where ``page`` lives below the site's root."""
    return f"{page.path}/" if page.path else ""
