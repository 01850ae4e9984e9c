"""Addresses that nobody made by clicking: whatever stands behind ? and #, the page works and nothing runs."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser
from playwright.sync_api import Page as Tab

PAIR = "vergelijken/calvijn-sociale-media-v2/clusius-sociale-media-v1/"
PAGES = (
    "",
    "vergelijken/",
    "vergelijken/twee/",
    PAIR,
    "concept/",
    "protocollen/calvijn/sociale-media/v2/",
    "protocollen/calvijn/sociale-media/v2/herziening/",
    "scholen/csg-calvijn/leerlingen/",
)
FETCHING = ("vergelijken/", "vergelijken/twee/", "concept/")
NAMES = ("onderwerp", "rol", "norm", "kolom", "orde", "basis", "open", "a", "b", "woorden", "gelijk", "weergave", "q")
SHOT = "<img src=x onerror=window.SHOT=1>"
VALUES = (
    "",
    SHOT,
    "javascript:window.SHOT=1",
    "//elders.example/x.js",
    "__proto__",
    "constructor",
    "../../../etc/passwd",
    "calvijn/sociale-media@v2",
    "clusius/sociale-media@v1",
    "calvijn/sociale-media@v2#x",
    "opnamen-plaatsen~calvijn/sociale-media@v2",
    "opnamen-plaatsen~~~",
    "leerlingen",
    "alles",
    "\u202e\u2028😀",
    "w" * 3000,
)
LOCATOR = "calvijn/sociale-media@v2#sec_a__art_1"


def shared(content: Any) -> str:
    """Return ``content`` as the concept in a shared address."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(json.dumps(content).encode()) + packer.flush()
    return "c=" + base64.urlsafe_b64encode(packed).decode().rstrip("=")


values = st.sampled_from(VALUES) | st.text(max_size=12)
queries = st.lists(st.tuples(st.sampled_from(NAMES), values), max_size=6).map(
    lambda pairs: "&".join(f"{name}={quote(value, safe='', errors='replace')}" for name, value in pairs)
)
parts = st.recursive(
    st.sampled_from((None, 0, 1, True, "", SHOT, LOCATOR, "kop-1", "eigen-1", "__proto__")),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(("id", "__proto__")), inner, max_size=2)
    ),
    max_leaves=6,
)
hashes = (
    st.sampled_from(("", "%", "%zz", "%E0%A4", "c=", "c=!!!", "c=AAAA", "c=" + "A" * 29_990, "t-__proto__", "a" * 4000))
    | values.map(lambda value: quote(value, safe="", errors="replace"))
    | parts.map(shared)
    | st.tuples(parts, parts, parts, parts).map(lambda four: shared([1, *four]))
)


@dataclass
class Watched:
    """A tab, and what went wrong in it since it was last asked."""

    tab: Tab
    root: str
    wrong: list[str] = field(default_factory=list)

    def visit(self, page: str, query: str, hash: str) -> None:
        self.wrong.clear()
        self.tab.goto("about:blank")
        self.tab.goto(self.root + page + (f"?{query}" if query else "") + (f"#{hash}" if hash else ""))
        if page in FETCHING:
            self.tab.wait_for_load_state("networkidle")


@pytest.fixture(scope="module")
def watched(browser: Browser, base_url: str) -> Iterator[Watched]:
    context = browser.new_context(reduced_motion="reduce", locale="nl-NL")
    tab = context.new_page()
    made = Watched(tab, base_url)
    tab.on("pageerror", lambda error: made.wrong.append(f"error: {error}"))
    tab.on("console", lambda said: made.wrong.append(f"console: {said.text}") if said.type == "error" else None)
    tab.on("request", lambda asked: None if asked.url.startswith(base_url) else made.wrong.append(asked.url))
    tab.on("dialog", lambda dialog: (made.wrong.append("a dialog"), dialog.dismiss()))
    yield made
    context.close()


@settings(
    max_examples=12,
    derandomize=True,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(st.sampled_from(PAGES), queries, hashes)
@example(PAIR, "", "%")
@example("", "q=" + quote(SHOT), "%E0%A4")
@example("vergelijken/", "&".join(f"{name}={quote(SHOT)}&{name}=__proto__" for name in NAMES), "t-__proto__")
@example("vergelijken/twee/", f"a={quote(SHOT)}&b=__proto__", "%")
@example("concept/", "", shared([1, SHOT, SHOT, 1, [LOCATOR, ["eigen-1", SHOT, SHOT, SHOT, SHOT], ["kop-1", SHOT]]]))
@example("concept/", "", shared([1, "t", "s", 0, [["__proto__/x@y#z", {"a": 1}]]]))
@example("concept/", "", shared(["a" * 15_000_000]))
def test_no_address_breaks_a_page_or_runs_anything(watched: Watched, page: str, query: str, hash: str) -> None:
    watched.visit(page, query, hash)
    assert watched.wrong == []
    found = watched.tab.evaluate(
        """() => ({
          shot: window.SHOT ?? null,
          polluted: Object.keys(Object.prototype),
          titles: [...document.querySelectorAll("h1")].map((title) => title.getClientRects().length > 0),
          images: document.querySelectorAll("img[src=x], [onerror]").length,
          links: [...document.links].filter((link) => link.protocol === "javascript:").length,
        })"""
    )
    assert found == {"shot": None, "polluted": [], "titles": [True], "images": 0, "links": 0}
