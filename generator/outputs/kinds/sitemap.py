"""The addresses of all pages for search engines; full ones, so without the address of the site there is no sitemap."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from urllib.parse import quote

from generator.outputs.output import Around, Site

SITEMAP = "sitemap.xml"
_MOST = 50_000
"""How many addresses one sitemap may hold (sitemaps.org)."""


def _files(site: Site) -> Iterator[tuple[str, bytes]]:
    if site.address:
        yield from _sitemap([*(page.path for page in site.pages), *site.handwritten], site.address).items()


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


OUTPUT = Around(types={"xml": "application/xml"}, write=_files)
