"""Signposts where pages used to be: a page that leads on, and a list for hosts that read one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from urllib.parse import urlsplit

from generator.language import words
from generator.outputs.output import Around, Shown, Site

_say = words.phrases.outputs.moved


def _files(site: Site) -> Iterator[tuple[str, bytes]]:
    moved = _moved(site)
    for old, page in moved.items():
        yield f"{old}/index.html", _stub(old, page, site.address)
    if moved:
        yield "_redirects", _redirects(moved, urlsplit(site.address).path or "/")


def _moved(site: Site) -> dict[str, Shown]:
    """Return the page of today by every address of before that no page has now."""
    taken = {page.path for page in site.pages}
    moved: dict[str, Shown] = {}
    for page in site.pages:
        for old in site.book.former.addresses(page.path):
            if old not in taken:
                moved.setdefault(old, page)
    return dict(sorted(moved.items()))


def _stub(old: str, page: Shown, address: str) -> bytes:
    """Return a page that leads to ``page``, with the part after ``#`` where scripts run and without it where not."""
    up = "../" * (old.count("/") + 1)
    target = f"{up}{page.path}/"
    title = escape(page.title)
    canonical = f'<link rel="canonical" href="{escape(address + page.path)}/">\n' if address else ""
    return f"""\
<!doctype html>
<html lang="{words.CODE}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={escape(target)}">
{canonical}<title>{_say.TITLE.format(title=title)}</title>
<link rel="icon" href="{up}assets/images/favicon.svg">
<link rel="stylesheet" href="{up}assets/protocolwijzer.css">
</head>
<body>
<main class="pw pw-moved">
<h1>{_say.HEADING}</h1>
<p>{_say.HERE} <a href="{escape(target)}">{title}</a></p>
</main>
<script src="{up}assets/verhuisd.js"></script>
</body>
</html>
""".encode()


def _redirects(moved: Mapping[str, Shown], root: str) -> bytes:
    """Return the same for hosts that read a file of this name (Netlify, Cloudflare Pages)."""
    lines = [f"{root}{old}/ {root}{page.path}/ 301" for old, page in moved.items()]
    return ("\n".join(lines) + "\n").encode()


OUTPUT = Around(types={"html": "text/html; charset=utf-8"}, write=_files)
