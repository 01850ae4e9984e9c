"""How fast a browser is, and how long a test waits for it.

A test that reads a page once, before it is ready, fails on the one busy day in a hundred. So what a page comes to is
asked until it is so (``expect``, ``comes_to``), and ``--slow=8`` makes every day that day.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Browser, BrowserContext, expect
from playwright.sync_api import Page as Tab

PATIENCE_MS = 60_000
"""How long a page may take for anything: no test waits for as long as it may, but where it fails."""
POLL_MS = 30
LATENCY_MS = 25
"""How much later each answer comes, for each time that the browser is slower."""


def comes_to(tab: Tab, read: Callable[[], object], due: object) -> None:
    """Assert that what ``read`` gives comes to equal ``due``, where Playwright's ``expect`` has no words for it."""
    end = time.monotonic() + PATIENCE_MS / 1000
    while (found := read()) != due and time.monotonic() < end:
        tab.wait_for_timeout(POLL_MS)
    assert found == due


def keep(browser: Browser, times: float) -> None:
    """Let every tab that ``browser`` opens from now on be waited for, and be as many ``times`` slower as is asked.

    It is the browser that is slow, at the word of its own protocol: what a page is and what it asks stay the same.
    """
    make_context, make_page = browser.new_context, browser.new_page
    patience = PATIENCE_MS * times
    expect.set_options(timeout=patience)

    def new_context(**options: Any) -> BrowserContext:
        context = make_context(**options)
        context.set_default_timeout(patience)
        make_tab = context.new_page

        def new_tab() -> Tab:
            return _slowed(make_tab(), times)

        context.new_page = new_tab  # type: ignore[method-assign]
        return context

    def new_page(**options: Any) -> Tab:
        tab = make_page(**options)
        tab.set_default_timeout(patience)
        return _slowed(tab, times)

    browser.new_context = new_context  # type: ignore[method-assign]
    browser.new_page = new_page  # type: ignore[method-assign]


def _slowed(tab: Tab, times: float) -> Tab:
    if times > 1:
        session = tab.context.new_cdp_session(tab)
        session.send("Emulation.setCPUThrottlingRate", {"rate": times})
        session.send("Network.enable")
        late = {"offline": False, "latency": LATENCY_MS * times, "downloadThroughput": -1, "uploadThroughput": -1}
        session.send("Network.emulateNetworkConditions", late)
    return tab
