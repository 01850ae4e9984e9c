"""The web server of the review: on loopback only, for who has the token, under the headers of the site's policy.

The library's own server, as ``serve`` has it: one person, one page at a time, and nothing to install.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from http.cookies import CookieError, SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Protocol
from urllib.parse import parse_qs, urlsplit

from generator.language import words
from generator.site.hosting import policy
from generator.site.hosting.server import LOOPBACK

_say = words.phrases.review.page
COOKIE = "protocolwijzer"
MOST = 500_000
"""Bytes of a form: eight times the longest provision, of which each letter may take nine."""
_MOST_FIELDS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What is sent back: a page, a file to keep, or where to go."""

    status: HTTPStatus = HTTPStatus.OK
    body: bytes = b""
    type: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)


Form = Mapping[str, Sequence[str]]


class App(Protocol):
    """What answers whoever may ask."""

    def get(self, path: str, asked: Form) -> Answer:
        """Return the page at a path."""

    def post(self, path: str, form: Form) -> Answer:
        """Take a step."""


class Server(ThreadingHTTPServer):
    """Serves an app on any free port; ``address`` is where a browser begins, with the token in it."""

    daemon_threads = True
    request_queue_size = 32

    def __init__(self, app: App, *, port: int = 0) -> None:
        self.app = app
        self.token = secrets.token_urlsafe(32)
        super().__init__((LOOPBACK, port), _Handler)

    @property
    def origin(self) -> str:
        """The origin of its pages."""
        return f"http://{LOOPBACK}:{self.server_port}"

    @property
    def address(self) -> str:
        """Where to begin."""
        return f"{self.origin}/?{_say.KEY}={self.token}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    default_request_version = "HTTP/1.0"
    timeout = 30
    disable_nagle_algorithm = True
    server: Server

    def handle(self) -> None:
        """Answer all that one connection asks; nobody is told anything where it is broken off."""
        with contextlib.suppress(ConnectionError, TimeoutError):
            super().handle()

    def do_GET(self) -> None:
        """Answer with a page."""
        self._answer(None)

    def do_POST(self) -> None:
        """Take a step, if it is one of our own pages that asks."""
        lengths = self.headers.get_all("Content-Length", [])
        kind = self.headers.get_content_type()
        if "Transfer-Encoding" in self.headers or len(lengths) != 1 or not lengths[0].strip().isdecimal():
            self._refuse(HTTPStatus.LENGTH_REQUIRED)
        elif int(lengths[0]) > MOST:
            self._refuse(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        elif kind != "application/x-www-form-urlencoded":
            self._refuse(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
        elif not self._is_ours(sent=True):
            self._refuse(HTTPStatus.FORBIDDEN)
        else:
            self._answer(self.rfile.read(int(lengths[0])))

    def _other(self) -> None:
        self._refuse(HTTPStatus.METHOD_NOT_ALLOWED, {"Allow": "GET, POST"})

    do_HEAD = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_TRACE = do_CONNECT = _other  # noqa: N815

    def _is_ours(self, *, sent: bool) -> bool:
        """Whether a request names this server, and comes from a page of its own or, unless ``sent``, from a person."""
        hosts = self.headers.get_all("Host", [])
        names = {f"{name}:{self.server.server_port}" for name in (LOOPBACK, "localhost")}
        if len(hosts) != 1 or hosts[0].strip().lower() not in names:
            return False  # a name elsewhere that was made to point here (DNS rebinding)
        origins = self.headers.get_all("Origin", [])
        if any(origin != f"http://{hosts[0].strip().lower()}" for origin in origins) or len(origins) > 1:
            return False
        return bool(origins) or not sent

    def _answer(self, body: bytes | None) -> None:
        try:
            address = urlsplit(self.path)
            asked = parse_qs(address.query, max_num_fields=_MOST_FIELDS)
            form = parse_qs((body or b"").decode(), keep_blank_values=True, max_num_fields=_MOST_FIELDS)
        except ValueError:  # UnicodeDecodeError is one
            self._refuse(HTTPStatus.BAD_REQUEST)
            return
        if address.netloc or not self._is_ours(sent=body is not None):
            self._refuse(HTTPStatus.FORBIDDEN)
            return
        given = asked.get(_say.KEY, [""])[0]
        if body is None and address.path == "/" and given and self._is_token(given):
            cookie = f"{COOKIE}={self.server.token}; Path=/; HttpOnly; SameSite=Strict"
            headers = {"Location": "/", "Set-Cookie": cookie}
            self._send(Answer(status=HTTPStatus.SEE_OTHER, headers=headers))
        elif not self._is_token(self._cookie()):
            self._send(Answer(status=HTTPStatus.FORBIDDEN, body=_say.NO_KEY.encode() + b"\n", type=policy.PLAIN))
        elif body is None:
            self._send(self.server.app.get(address.path, asked))
        else:
            self._send(self.server.app.post(address.path, form))

    def _cookie(self) -> str:
        try:
            found = SimpleCookie(self.headers.get("Cookie", "")).get(COOKIE)
        except CookieError:
            return ""
        return found.value if found else ""

    def _is_token(self, given: str) -> bool:
        return secrets.compare_digest(given.encode(), self.server.token.encode())

    def _refuse(self, status: HTTPStatus, headers: Mapping[str, str] | None = None) -> None:
        self.close_connection = True  # a body may follow, which nobody reads
        said = f"{status.phrase}\n".encode()
        self._send(Answer(status=status, body=said, type=policy.PLAIN, headers=headers or {}))

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        headers = {"Cache-Control": "no-store", "Content-Type": answer.type, **policy.HEADERS, **answer.headers}
        headers["Content-Length"] = str(len(answer.body))
        if self.close_connection:
            headers["Connection"] = "close"
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer a request that is none, in one plain line under the same headers."""
        self._refuse(HTTPStatus(code))

    def version_string(self) -> str:
        """Return what the server calls itself: no versions, which are nobody's business."""
        return "protocolwijzer"

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the page says what became of each step."""
