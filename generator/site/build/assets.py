"""What pages, style sheets and scripts ask for besides themselves: it must all be there, or half a page is seen.

And it must be ours: a site that asks a third party for anything tells it who reads what, and its policy refuses it.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator.ground import walking
from generator.ground.errors import Problem
from generator.site import frame
from generator.site.build import manifest, trouble
from generator.site.hosting import policy

# A site of thousands of pages has gigabytes: most tags are told by their first letter.
_TAG = re.compile(rb"<(?=[aeilosv])(link|script|img|source|video|audio|iframe|embed|object)\b([^<>]*)>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_FETCHED = frozenset(
    {"stylesheet", "icon", "apple-touch-icon", "preload", "modulepreload", "prefetch", "manifest"}
    | {"mask-icon", "preconnect", "dns-prefetch"}
)
"""The kinds of link that a browser follows by itself (``rel``)."""
_CANONICAL = re.compile(r'<link rel="canonical" href="([^"]*)"')
_IN_STYLES = re.compile(r"""@import\s+(?:url\()?["']?([^"')\s;]+)|url\(\s*["']?([^"')]+)""")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_IN_SCRIPT = re.compile(r"""(["'`])([\w./-]+\.(?:js|css))\1""")
_FONTS = "//fonts.g"
"""In the addresses of the fonts that the theme asks of Google unless it is told not to."""
_VENDOR = "vendor"
"""The folder of the scripts of others, whose literals name what only they know."""


def missing(site: Path, out: Path, settings: Path) -> Iterator[Problem]:
    """Yield a problem for each file that a page, style sheet or script in ``site`` asks for and that is not in it.

    A page that was taken whole from the site at ``out`` asks for what it asked for when that was looked through: it is
    framed alike, so all that came with the frame is there again. A problem is located in ``settings``, the settings of
    the site engine, where it is named there, else in the first file of ``out``, where the site is to be published, that
    asks for it.
    """
    asking: dict[str, list[str]] = {}
    elsewhere: dict[str, list[str]] = {}
    host, root = _root(site)
    there: dict[str, bool] = {}
    named = sorted(walking.files(site))
    styled = [[name for name in named if name.endswith(ending)] for ending in (".html", ".css")]
    for name in [*styled[0], *styled[1], *_scripts(site)]:
        path = site / name
        if path.suffix == ".html" and manifest.same(path, out / name):
            continue
        for asked in dict.fromkeys(_ASKED[path.suffix](path.read_bytes())):
            target = _resolved(asked, name, root)
            if _foreign(asked, host):
                elsewhere.setdefault(asked, []).append(name)
            if target is None:
                continue
            if target not in there:
                there[target] = (site / target).is_file()
            if not there[target]:
                asking.setdefault(target, []).append(name)
    for target, names in sorted(asking.items()):
        mend = f"put it in docs/{target}, or take out what names it"
        yield _problem(target, names, "is not in the site", mend, out, settings)
    for asked, names in sorted(elsewhere.items()):
        mend = "write under theme: font: false" if _FONTS in asked else "put a copy in docs/ and name that"
        yield _problem(asked, names, "is with a third party, and the site asks nothing of those", mend, out, settings)


def _scripts(site: Path) -> Iterator[str]:
    """Name the scripts of the frame in ``site``; what a user's own and the theme's mean by a name is not known."""
    for layer in (frame.DOCUMENTS, frame.TEMPLATES):
        folder = frame.packaged() / layer
        for path in sorted(folder.rglob("*.js")):
            name = path.relative_to(folder)
            if _VENDOR not in name.parts and (site / name).is_file():
                yield name.as_posix()


def _root(site: Path) -> tuple[str, str]:
    """Return the host of the home page and its path there, as it says itself; else no host, and the top."""
    own = _CANONICAL.search((site / "index.html").read_text(encoding="utf-8", errors="replace"))
    parts = urlsplit(unescape(own[1])) if own else urlsplit("/")
    return parts.netloc, parts.path


def _foreign(asked: str, host: str) -> bool:
    """Return whether an address is on another host; one that no browser could read is nobody's."""
    try:
        return urlsplit(asked).netloc not in ("", host)
    except ValueError:
        return False


def _problem(target: str, names: list[str], lacks: str, mend: str, out: Path, settings: Path) -> Problem:
    more = f" and {len(names) - 1} more" if len(names) > 1 else ""
    what = f"{target}, which {names[0]}{more} ask{'s'[: len(names) == 1]} for, {lacks}"
    place = trouble.find(settings, target)
    if place is None:
        return trouble.whole(out / names[0], what, mend)
    line, column = place
    return Problem(path=trouble.shown(settings), line=line, column=column, what=what, mend=mend)


def _of_page(html: bytes) -> Iterator[str]:
    for tag, inside in _TAG.findall(html):
        yield from _of_tag(tag, inside)


# Pages of one depth are framed alike.
@lru_cache(maxsize=1024)
def _of_tag(tag: bytes, inside: bytes) -> tuple[str, ...]:
    found = _ATTRIBUTE.findall(inside.decode("utf-8", errors="replace"))
    values = {name.lower(): unescape("".join(value)) for name, *value in found}
    if tag.lower() != b"link":
        several = (each.split()[0] for each in values.get("srcset", "").split(",") if each.strip())
        return (*(values[name] for name in ("src", "data", "poster") if name in values), *several)
    return (values.get("href", ""),) if _FETCHED & set(values.get("rel", "").lower().split()) else ()


def _of_styles(css: bytes) -> Iterator[str]:
    for imported, url in _IN_STYLES.findall(_read(css)):
        yield imported or url


def _of_script(script: bytes) -> Iterator[str]:
    """Yield what a script names: from where it lies where that begins with a dot, else from the root of the site."""
    for _, named in _IN_SCRIPT.findall(_read(script)):
        yield named if named.startswith((".", "/")) else f"/{named}"


def _read(content: bytes) -> str:
    """Return a style sheet or script without its comments."""
    return _COMMENT.sub("", content.decode("utf-8", errors="replace"))


_ASKED = {".html": _of_page, ".css": _of_styles, ".js": _of_script}


def _resolved(asked: str, name: str, root: str) -> str | None:
    """Return the file of the site that the address ``asked`` names in the file ``name``; None where none.

    The page for a wrong address is shown anywhere, so it names what it needs from the root of the host.
    """
    parts = urlsplit(asked)
    path = unquote(parts.path)
    if parts.scheme or parts.netloc or not path:
        return None
    if path.startswith("/"):
        if name.endswith(".js"):
            return posixpath.normpath(path).lstrip("/")
        if name != policy.NOT_FOUND or not path.startswith(root):
            return path
        path = f"/{path.removeprefix(root)}"
    # As browsers do, a way up from the top stays at the top.
    found = posixpath.normpath(posixpath.join("/", posixpath.dirname(name), path)).lstrip("/")
    return posixpath.join(found, "index.html") if path.endswith("/") else found
