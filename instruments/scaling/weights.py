"""What the heaviest page of each kind asks of a reader before anything is done on it, in a real browser."""

from __future__ import annotations

import gzip
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

import looking
from playwright.sync_api import Browser, Response

from scaling.records import Weight

_COLUMNS = {"document": "page", "stylesheet": "styles", "script": "scripts"}
# A page that is a million pixels high takes its time to lay out.
_PATIENCE_MS = 180_000
_SLOWER = 4
"""Times that a cheap phone is slower, as Lighthouse takes it."""


def weighed(site: Path, heaviest: Mapping[str, str]) -> tuple[Weight, ...]:
    """Return the weight of a page per kind: ``heaviest`` are their addresses below the root of ``site``."""
    with looking.serve(site) as base, looking.chromium() as browser:
        return tuple(_weighed(browser, site, base, kind, address) for kind, address in heaviest.items())


def _weighed(browser: Browser, site: Path, base: str, kind: str, address: str) -> Weight:
    context = browser.new_context(viewport={"width": looking.DESKTOP[0], "height": looking.DESKTOP[1]})
    context.set_default_timeout(_PATIENCE_MS)
    context.set_default_navigation_timeout(_PATIENCE_MS)
    tab = context.new_page()
    answers: list[Response] = []

    def note(answer: Response) -> None:
        answers.append(answer)  # the library keeps something on what it calls, and a method of a list takes none

    context.new_cdp_session(tab).send("Emulation.setCPUThrottlingRate", {"rate": _SLOWER})
    tab.on("response", note)
    looking.visit(tab, f"{base}{address}")
    sizes = Counter[str]()
    for answer in answers:
        # A picture or font is compressed already; to zip it once more changes little.
        column = _COLUMNS.get(answer.request.resource_type, "fetched")
        sizes[column] += _zipped(site, answer.url.removeprefix(base)) if answer.ok else 0
    elements: int = tab.evaluate("() => document.querySelectorAll('*').length")
    loaded: float = tab.evaluate("() => performance.getEntriesByType('navigation')[0].loadEventEnd")
    context.close()
    return Weight(
        kind=kind,
        address=address,
        page=sizes["page"],
        styles=sizes["styles"],
        scripts=sizes["scripts"],
        fetched=sizes["fetched"],
        elements=elements,
        milliseconds=loaded,
    )


def _zipped(site: Path, path: str) -> int:
    """Return the bytes of a file of the site, gzipped; a browser does not keep the largest for who asks it later."""
    file = site / unquote(urlsplit(path).path)
    return len(gzip.compress((file / "index.html" if file.is_dir() else file).read_bytes(), 6))
