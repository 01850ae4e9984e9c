"""What goes on behind a page while it is open: complaints, refusals of the policy, requests, cookies, bytes."""

from __future__ import annotations

import gzip
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Error, Request, Response
from playwright.sync_api import Page as Tab

# Runs before any script of the page; the browser's own protocol puts it there, past the policy.
NOTE_REFUSALS = """addEventListener("securitypolicyviolation", (event) => {
  (window.pwRefused ??= []).push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
});"""
PACKED = ("text/", "application/javascript", "application/json", "image/svg+xml", "application/wasm")
POLICY = "content-security-policy"


def is_abroad(url: str) -> bool:
    """Return whether an address leads away from the server the site is served by."""
    parts = urlsplit(url)
    return parts.scheme in ("http", "https", "ws", "wss") and parts.hostname != "127.0.0.1"


@dataclass  # without slots: Playwright hangs its own marks on whoever listens
class Watch:
    """Notes of one tab, from its opening on.

    ``bytes_`` counts what went over the line as a server with gzip sends it: texts packed, the rest as it is.
    """

    context: BrowserContext
    tab: Tab = field(init=False)
    console: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    abroad: list[str] = field(default_factory=list)
    bytes_: int = 0

    def __post_init__(self) -> None:
        self.context.add_init_script(NOTE_REFUSALS)
        self.tab = self.context.new_page()
        self.tab.on("console", self._said)
        self.tab.on("pageerror", self._failed)
        self.tab.on("request", self._asked)
        self.tab.on("response", self._answered)

    def cookies(self) -> list[str]:
        """Return the names of the cookies that were set."""
        return [f"cookie {cookie.get('name')}" for cookie in self.context.cookies()]

    def refusals(self) -> list[str]:
        """Return what the policy refused on the page that is open, and a line if it came without one."""
        return [*self.refused, *self.tab.evaluate("window.pwRefused ?? []")]

    def _said(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            kind = self.refused if "Content Security Policy" in message.text else self.console
            kind.append(f"console {message.type}: {message.text[:200]}")

    def _failed(self, error: Error) -> None:
        self.console.append(f"script error: {error.message[:200]}")

    def _asked(self, request: Request) -> None:
        if is_abroad(request.url):
            self.abroad.append(f"request to {request.url}")

    def _answered(self, response: Response) -> None:
        if response.status > 399 and not response.url.endswith("/404.html"):
            self.console.append(f"{response.status} {response.url}")
        if response.request.is_navigation_request() and POLICY not in response.headers:
            self.refused.append("the page came without a Content-Security-Policy")

    def weigh(self, responses: list[Response]) -> None:
        """Add up the bytes of finished answers."""
        for response in responses:
            body = response.body()
            kind = response.headers.get("content-type", "")
            self.bytes_ += len(gzip.compress(body, 6)) if kind.startswith(PACKED) else len(body)
