"""The headers and types under which the site is served: the one place where they are decided.

``files`` writes them down for web servers and hosts, ``server`` serves with them, and every browser test runs under
them. ``Strict-Transport-Security`` is left to the host on purpose: it binds the whole domain, for months.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.outputs import output

CONTENT_SECURITY_POLICY: Mapping[str, str] = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    # Material's style sheets hold their icons as data: images; an image in a style sheet runs no script.
    "img-src": "'self' data:",
    # The pages fetch texts and rows of the table; the index of the search comes as scripts and asks for nothing here.
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
"""Each directive and its sources. What is not named (fonts, frames, media, objects) falls under ``default-src``."""

_REFUSED = ("accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "microphone", "payment", "usb")

HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": "; ".join(f"{name} {sources}" for name, sources in CONTENT_SECURITY_POLICY.items()),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _REFUSED),
    "Cross-Origin-Opener-Policy": "same-origin",
}
"""What every answer carries."""

ASK_FIRST = "no-cache"
"""``Cache-Control`` of nearly all files: keep it, but ask whether it is the newest before showing it.

A page of the new site never runs a script of the old one.
"""

KEEP = "public, max-age=31536000, immutable"
"""``Cache-Control`` of files whose name changes with their content."""

KEPT = ("assets/stylesheets/", "assets/vendor/", "zoekindex/")
"""How the paths of those files begin: the theme's and the search's carry a hash, the libraries' a version."""

_FRAME_TYPES: Mapping[str, str] = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "map": "application/json",
    "txt": "text/plain; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "yml": "application/yaml",
    "conf": "text/plain; charset=utf-8",
    "htaccess": "text/plain; charset=utf-8",
    "sha256": "text/plain; charset=utf-8",
    "svg": "image/svg+xml",
    "png": "image/png",
    "webp": "image/webp",
    "ico": "image/vnd.microsoft.icon",
    "zip": "application/zip",
}
"""``Content-Type`` by the end of a file's name, of the files of the frame; each output declares its own."""

PLAIN = _FRAME_TYPES["txt"]
UNKNOWN_TYPE = "application/octet-stream"


def types() -> Mapping[str, str]:
    """Return the ``Content-Type`` of every kind of file of the site, by the end of its name."""
    return {**_FRAME_TYPES, **output.types()}


def is_compressed(ending: str) -> bool:
    """Return whether files with this ending are worth sending compressed: text is, in whatever notation."""
    kind = types().get(ending, UNKNOWN_TYPE).partition(";")[0]
    return kind.startswith("text/") or kind.endswith(("json", "xml", "yaml"))


NOT_FOUND = "404.html"
"""The page to answer with, and status 404, where an address leads nowhere."""


def ending(path: str) -> str:
    """Return the end of a file's name by which its type is known: ``html`` for ``scholen/index.html``."""
    name = path.rpartition("/")[2]
    return name.rpartition(".")[2].lower() if "." in name else ""


def content_type(path: str) -> str:
    """Return the ``Content-Type`` of a file of the site; what hosts read at its root has a name without an ending."""
    return PLAIN if path in ("_headers", "_redirects") else types().get(ending(path), UNKNOWN_TYPE)


def cache_control(path: str) -> str:
    """Return the ``Cache-Control`` of a file, by its path from the site's root."""
    return KEEP if path.startswith(KEPT) else ASK_FIRST


def kept_pattern() -> str:
    """Return a regular expression that finds, anywhere in an address, what ``KEPT`` names."""
    return f"/({'|'.join(map(re.escape, KEPT))})"
