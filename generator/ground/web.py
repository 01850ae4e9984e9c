"""Addresses on the web: which texts may stand in a link, and which may be where the site itself lives."""

from __future__ import annotations

import re
from ipaddress import ip_address
from urllib.parse import urlsplit

FORM = "write it in full, such as https://www.example.org/"
SITE_FORM = f"{FORM}: a full name of a host, a port up to 65535, and no ?, #, .. or // behind it"


def is_web_address(text: str) -> bool:
    """Return whether ``text`` is a full address that a browser fetches over the web."""
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    safe = re.fullmatch(r"[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+", text) is not None
    return safe and parts.scheme in ("http", "https") and bool(host) and "@" not in parts.netloc


_LABEL = r"(?!-)[A-Za-z0-9-]{1,63}(?<!-)"
_HOST = re.compile(rf"(?:(?:{_LABEL}\.)+(?!\d+$){_LABEL}|localhost|(?:\d{{1,3}}\.){{3}}\d{{1,3}}|\[[0-9A-Fa-f:.]+\])")
_PATH = re.compile(r"(?:/[A-Za-z0-9._~!$&'()*+,;=:@%-]+)*/?")
_STEP = re.compile(r"/(?:\.|%2e){1,2}(?=/|$)", re.IGNORECASE)


def is_site_address(text: str) -> bool:
    """Return whether ``text`` may be the address of a home page: one that other addresses can be added to.

    Its host is a full name in the letters of the DNS (``xn--`` for others), ``localhost`` or an IP address; its port is
    from 1 to 65535; its path has no empty step and none that leads up. The setting and SITE_URL are both held to it.
    """
    if not is_web_address(text) or re.search(r"[?#\\]", text):
        return False
    parts = urlsplit(text)
    bracketed = parts.netloc.startswith("[")
    named, colon, port = parts.netloc.partition("]:") if bracketed else parts.netloc.partition(":")
    named += "]" if bracketed and colon else ""
    if bracketed or named.rpartition(".")[2].isdigit():
        try:
            ip_address(named.strip("[]"))
        except ValueError:
            return False
    ported = not colon or (re.fullmatch(r"[1-9][0-9]{0,4}", port) is not None and int(port) <= 65535)
    path = parts.path
    escaped = re.search(r"%(?![0-9A-Fa-f]{2})", path) is None
    return (
        ported
        and escaped
        and len(named) <= 253
        and _HOST.fullmatch(named) is not None
        and _PATH.fullmatch(path) is not None
        and _STEP.search(path) is None
    )
