"""The files around the pages: what search engines read, and signposts where pages used to be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from urllib.parse import quote, urlsplit

from generator.book.former import Former
from generator.model import Corpus, Settings
from generator.outputs import picture
from generator.pages.page import Page

SITEMAP = "sitemap.xml"
LINE = "Sociale media op school: de regels, woordelijk."
_MOST = 50_000
"""How many addresses one sitemap may hold (sitemaps.org)."""


def files(
    corpus: Corpus, pages: Iterable[Page], *, name: str, handwritten: Iterable[str] = (), address: str = ""
) -> Mapping[str, bytes]:
    """Return every such file: site-relative path → content.

    ``name`` is that of the site, ``handwritten`` are the paths of the pages that the generator does not make.
    ``address`` is the full address of the home page, ending in a slash; empty where it is not known. A sitemap names
    full addresses, so without one there is none.
    """
    pages = tuple(pages)
    former = Former(corpus)
    moved = _moved(former, pages)
    found = {f"{old}/index.html": _stub(old, page, address) for old, page in moved.items()}
    if moved:
        found["_redirects"] = _redirects(moved, urlsplit(address).path or "/")
    found["robots.txt"] = _robots(address)
    found[picture.PATH] = picture.render(name, LINE)
    if address:
        found |= _sitemap([*(page.path for page in pages), *handwritten], address)
    return found


def home_address(settings: Settings, given: str | None) -> str:
    """Return the full address of the home page, ending in a slash: as given for this build, else as in the settings."""
    address = given or settings.address or ""
    return address if not address or address.endswith("/") else f"{address}/"


def _moved(former: Former, pages: tuple[Page, ...]) -> dict[str, Page]:
    """Return the page of today by every address of before that no page has now."""
    taken = {page.path for page in pages}
    moved: dict[str, Page] = {}
    for page in pages:
        for old in former.paths(page.path):
            if old not in taken:
                moved.setdefault(old, page)
    return dict(sorted(moved.items()))


def _stub(old: str, page: Page, address: str) -> bytes:
    """Return a page that leads to ``page``, with the part after ``#`` where scripts run and without it where not."""
    up = "../" * (old.count("/") + 1)
    target = f"{up}{page.path}/"
    title = escape(page.title)
    canonical = f'<link rel="canonical" href="{escape(address + page.path)}/">\n' if address else ""
    return f"""\
<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={escape(target)}">
{canonical}<title>Verhuisd: {title}</title>
<link rel="icon" href="{up}assets/images/favicon.svg">
<link rel="stylesheet" href="{up}assets/protocolwijzer.css">
</head>
<body>
<main class="pw pw-moved">
<h1>Deze pagina heeft een nieuw adres</h1>
<p>Je vindt haar nu hier: <a href="{escape(target)}">{title}</a></p>
</main>
<script src="{up}assets/verhuisd.js"></script>
</body>
</html>
""".encode()


def _redirects(moved: Mapping[str, Page], root: str) -> bytes:
    """Return the same for hosts that read a file of this name (Netlify, Cloudflare Pages)."""
    lines = [f"{root}{old}/ {root}{page.path}/ 301" for old, page in moved.items()]
    return ("\n".join(lines) + "\n").encode()


def _robots(address: str) -> bytes:
    lines = ["User-agent: *", "Allow: /", *([f"Sitemap: {address}{SITEMAP}"] if address else [])]
    return ("\n".join(lines) + "\n").encode()


def _sitemap(paths: list[str], address: str) -> dict[str, bytes]:
    """Return the sitemap; above the number that one may hold, an index of several."""
    places = [f"{address}{quote(path)}/" if path else address for path in sorted(paths)]
    if len(places) <= _MOST:
        return {SITEMAP: _listed("urlset", "url", places)}
    parts = {
        f"sitemap-{number}.xml": _listed("urlset", "url", part)
        for number, part in enumerate((places[at : at + _MOST] for at in range(0, len(places), _MOST)), start=1)
    }
    return {SITEMAP: _listed("sitemapindex", "sitemap", [address + name for name in parts])} | parts


def _listed(root: str, entry: str, places: Iterable[str]) -> bytes:
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<{root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        *(f"<{entry}><loc>{escape(place)}</loc></{entry}>" for place in places),
        f"</{root}>",
    ]
    return ("\n".join(lines) + "\n").encode()
