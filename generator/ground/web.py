"""Addresses on the web: which texts may stand in a link, and which may be where the site itself lives."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

FORM = "write it in full, such as https://www.example.org/"


def is_web_address(text: str) -> bool:
    """Return whether ``text`` is a full address that a browser fetches over the web."""
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    safe = re.fullmatch(r"[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+", text) is not None
    return safe and parts.scheme in ("http", "https") and bool(host) and "@" not in parts.netloc


def is_site_address(text: str) -> bool:
    """Return whether ``text`` may be the address of a home page: one that other addresses can be added to."""
    return is_web_address(text) and not re.search(r"[?#]", text)
