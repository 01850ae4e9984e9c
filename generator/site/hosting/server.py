"""A web server for the built folder, on loopback only, under exactly the headers of ``policy``.

For looking at the site and for the tests; a public site belongs behind a real web server (see ``files``).
"""

from __future__ import annotations

import contextlib
import functools
import gzip
import hashlib
import re
import threading
from collections.abc import Iterator, Sequence
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from generator.site.hosting import policy
from generator.site.hosting.watching import Watch

LOOPBACK = "127.0.0.1"

_PLAIN = policy.PLAIN
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_OURS = re.compile(r"(127\.0\.0\.1|localhost\.?|\[::1\])(:[0-9]{0,5})?", re.IGNORECASE)


class Server(ThreadingHTTPServer):
    """Serves one folder at ``prefix``, a path that begins and ends with a slash.

    ``port`` 0 takes any free one; ``watch`` shows in each page what becomes of the site meanwhile. Each file is looked
    up by its path at each request, so a folder that is swapped for a new one shows at once. Raises ``OSError`` where
    the port is taken.
    """

    daemon_threads = True
    # With the five of the library a page with its files waits for seconds as soon as somebody else holds a few open.
    request_queue_size = 128

    def __init__(self, folder: Path, *, port: int = 0, prefix: str = "/", watch: Watch | None = None) -> None:
        self.folder = folder.absolute()
        self.watch = watch
        self.prefix = prefix
        super().__init__((LOOPBACK, port), _Handler)

    @property
    def address(self) -> str:
        """Where the home page is."""
        return f"http://{LOOPBACK}:{self.server_port}{quote(self.prefix)}"


@contextlib.contextmanager
def running(folder: Path, *, prefix: str = "/") -> Iterator[str]:
    """Serve ``folder`` from a thread on any free port and give the address of its home page."""
    with Server(folder, prefix=prefix) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        try:
            yield server.address
        finally:
            server.shutdown()


def find(folder: Path, path: str) -> Path | None:
    """Return the file that a decoded ``path`` below the site's root names, or None; a folder stands for its index.

    Nothing outside ``folder`` is ever found, not by ``..``, not by a link in it.
    """
    parts = path.split("/")
    if any(part in (".", "..") or part.startswith(".") or "\\" in part or "\0" in part for part in parts):
        return None
    if parts[-1] == "":
        parts[-1] = "index.html"
    try:
        found = folder.joinpath(*parts).resolve(strict=True)
        inside = found.is_relative_to(folder.resolve(strict=True))
    except (OSError, RuntimeError, ValueError):  # links that go round; a name that the file system cannot spell
        return None
    return found if inside and found.is_file() else None


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    default_request_version = "HTTP/1.0"  # of the library's 0.9 an answer has no head: it is not clear what it is
    timeout = 30
    disable_nagle_algorithm = True
    server: Server

    def handle(self) -> None:
        """Answer all that one connection asks; nobody is told anything where it is broken off."""
        with contextlib.suppress(ConnectionError):
            super().handle()

    def _refuse(self) -> None:
        self.close_connection = True  # a body may follow, which nobody reads
        self._send(HTTPStatus.METHOD_NOT_ALLOWED, b"This server only shows.\n", _PLAIN, {"Allow": "GET, HEAD"})

    do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_TRACE = do_CONNECT = _refuse  # noqa: N815

    def do_GET(self) -> None:
        """Answer with the file that the address names."""
        lengths = {length.strip() for length in self.headers.get_all("Content-Length", [])}
        if lengths - {"0"} or "Transfer-Encoding" in self.headers:
            self.close_connection = True  # what follows is a body that nobody reads, and no next request
        try:
            address = urlsplit(self.path)
        except ValueError:
            address = None
        if address is None or not (address.netloc or address.path.startswith("/")) or _CONTROL.search(self.path):
            self.send_error(HTTPStatus.BAD_REQUEST, "This is no address.")
            return
        # An address with a name in it counts, whatever `Host` says (RFC 9112, 3.2.2).
        named = [[address.netloc]] if address.scheme else []
        if not all(map(_is_ours, (self.headers.get_all("Host", []), *named))):
            # A page elsewhere whose name was made to point here would otherwise read the site (DNS rebinding).
            self.send_error(HTTPStatus.MISDIRECTED_REQUEST, "This server answers to 127.0.0.1 and localhost alone.")
            return
        asked = unquote(address.path, errors="replace") or "/"
        prefix = self.server.prefix
        if f"{asked}/" == prefix:
            self._send(HTTPStatus.MOVED_PERMANENTLY, b"", _PLAIN, {"Location": quote(prefix)})
            return
        if not asked.startswith(prefix):
            self._not_found()
            return
        path = asked.removeprefix(prefix)
        if self.server.watch and (told := self.server.watch.answer(path)):
            self._send(HTTPStatus.OK, told[0], told[1])
            return
        if path and not path.endswith("/") and find(self.server.folder, f"{path}/"):
            onward = quote(f"{asked}/") + (f"?{address.query}" if address.query else "")
            # Two slashes at the front would name another host.
            self._send(HTTPStatus.MOVED_PERMANENTLY, b"", _PLAIN, {"Location": "/" + onward.lstrip("/")})
            return
        found = find(self.server.folder, path)
        if found is None:
            self._not_found()
        else:
            self._send_file(HTTPStatus.OK, found, path if path and not path.endswith("/") else f"{path}index.html")

    do_HEAD = do_GET  # noqa: N815

    def _not_found(self) -> None:
        page = find(self.server.folder, policy.NOT_FOUND)
        if page is None:
            self._send(HTTPStatus.NOT_FOUND, b"There is nothing here.\n", _PLAIN)
        else:
            self._send_file(HTTPStatus.NOT_FOUND, page, policy.NOT_FOUND)

    def _send_file(self, status: HTTPStatus, file: Path, path: str) -> None:
        extra = {"Cache-Control": policy.cache_control(path)}
        try:
            if policy.is_compressed(policy.ending(path)):
                extra["Vary"] = "Accept-Encoding"
                if _takes_gzip(self.headers.get("Accept-Encoding", "")):
                    extra["Content-Encoding"] = "gzip"
            content = file.read_bytes()
            if self.server.watch and path.endswith(".html"):
                content = self.server.watch.page(path, content, quote(self.server.prefix))
        except OSError:
            self._send(HTTPStatus.NOT_FOUND, b"There is nothing here any more.\n", _PLAIN)
            return
        coding = extra.get("Content-Encoding", "")
        # Of the content, since every file of a site may be as old as the others; one per coding (RFC 9110, 8.8.3.3).
        extra["ETag"] = f'"{hashlib.sha256(content).hexdigest()[:16]}{coding and "-" + coding}"'
        if status is HTTPStatus.OK and _is_known(extra["ETag"], self.headers.get_all("If-None-Match", [])):
            self._send(HTTPStatus.NOT_MODIFIED, b"", policy.content_type(path), extra)
            return
        self._send(status, _compressed(content) if coding else content, policy.content_type(path), extra)

    def _send(self, status: HTTPStatus, content: bytes, kind: str, extra: dict[str, str] | None = None) -> None:
        self.send_response(status)
        headers = {"Cache-Control": policy.ASK_FIRST, "Content-Type": kind, **policy.HEADERS, **(extra or {})}
        headers["Content-Length"] = str(len(content))
        if self.close_connection:
            headers["Connection"] = "close"
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD" and content:
            self.wfile.write(content)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer a request that is none, in one plain line under the same headers."""
        self.close_connection = True
        self._send(HTTPStatus(code), f"{message or HTTPStatus(code).phrase}\n".encode(), _PLAIN)

    def version_string(self) -> str:
        """Return what the server calls itself: no versions, which are nobody's business."""
        return "protocolwijzer"

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: whoever looks reports what the browser saw."""


# Of a site of 500 schools the files that a walk through it asks again and again; some 20 kB each.
@functools.lru_cache(maxsize=512)
def _compressed(content: bytes) -> bytes:
    """Return a file as gzip sends it."""
    return gzip.compress(content, compresslevel=6, mtime=0)


def _is_ours(hosts: Sequence[str]) -> bool:
    """Return whether a request names this machine, and once, as HTTP/1.1 asks (RFC 9112, 3.2)."""
    return len(hosts) == 1 and _OURS.fullmatch(hosts[0].strip()) is not None


def _is_known(tag: str, asked: Sequence[str]) -> bool:
    """Return whether ``If-None-Match`` names this tag, or any (RFC 9110, 13.1.2)."""
    known = [each.strip().removeprefix("W/") for each in ",".join(asked).split(",")]
    return tag in known or "*" in known


def _takes_gzip(accepted: str) -> bool:
    """Return whether a client that sent this ``Accept-Encoding`` takes gzip (RFC 9110, 12.5.3)."""
    weights: dict[str, float] = {}
    for offer in accepted.lower().split(","):
        coding, _, weight = offer.replace(" ", "").partition(";q=")
        try:
            weights[coding] = float(weight or 1)
        except ValueError:
            weights[coding] = 0.0
    return weights.get("gzip", weights.get("*", 0.0)) > 0
