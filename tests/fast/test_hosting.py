"""The policy, the files that tell it to web servers, and the server that shows the site under it."""

from __future__ import annotations

import contextlib
import gzip
import http.client
import os
import re
import signal
import socket
import struct
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import folders
import pytest

from generator import cli
from generator.site.hosting import files, policy, server

PATHS = (
    "index.html",
    "scholen/index.html",
    "assets/material.css",
    "assets/javascripts/frame.js",
    "assets/stylesheets/main.57a0d79d.min.css",
    "assets/vendor/fflate-0.8.3.js",
    "data/matrix.csv",
    "feeds/alles.atom",
)


def test_the_policy_lets_pages_use_nothing_but_the_site_itself() -> None:
    directives = dict(policy.CONTENT_SECURITY_POLICY)
    assert directives.pop("default-src") == directives.pop("base-uri") == directives.pop("frame-ancestors") == "'none'"
    assert directives.pop("img-src") == "'self' data:"
    assert set(directives.values()) == {"'self'"}


Answers = Mapping[str, Mapping[str, str]]


def expected(path: str) -> dict[str, str]:
    return {**policy.HEADERS, "Cache-Control": policy.cache_control(path)}


def test_the_headers_file_says_what_the_policy_says() -> None:
    rules: dict[str, dict[str, str]] = {}
    for line in files.headers().splitlines():
        if line.startswith("/"):
            rules[line] = rule = {}
        elif line.startswith("  "):
            name, value = line.strip().split(": ", 1)
            rule[name] = value
            assert len(line) < 2000
        else:
            assert line == "" or line.startswith("#")
    for path in PATHS:
        said: dict[str, list[str]] = {"Cache-Control": []}
        for pattern, headers in rules.items():
            if re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), f"/{path}"):
                for name, value in headers.items():
                    said.setdefault(name, []).append(value)
        assert max(map(len, said.values())) == 1, "values of two rules are joined with a comma"
        assert said.pop("Content-Type", [policy.content_type(path)]) == [policy.content_type(path)]
        cache = said.pop("Cache-Control")
        assert cache == ([policy.KEEP] if policy.cache_control(path) == policy.KEEP else []), "else what the host does"
        assert {name: value for name, [value] in said.items()} == policy.HEADERS


def test_the_nginx_file_says_what_the_policy_says() -> None:
    text = files.nginx()
    added = dict(re.findall(r'^add_header (\S+) "(.*)" always;$', text, re.MULTILINE))
    assert added == policy.HEADERS
    assert text.count("add_header") == len(added) + 2  # Cache-Control, and the comment that warns
    pattern = re.search(r'if \(\$uri ~ "(.*)"\)', text)
    default, kept = re.findall(r'set \$protocolwijzer_cache "(.*)";', text)
    assert pattern is not None
    assert "add_header Cache-Control $protocolwijzer_cache always;" in text
    for path in PATHS:
        said = kept if re.search(pattern[1], f"/{path}") else default
        assert said == policy.cache_control(path)
    types = re.search(r"types \{\n(.*?)\}", text, re.DOTALL)
    spoken = re.search(r"charset_types (.*);", text)
    assert types is not None
    assert spoken is not None
    said_types = {}
    for line in types[1].splitlines():
        kind, *ends = line.strip(" ;").split()
        charset = "; charset=utf-8" if kind in {*spoken[1].split(), "text/html"} else ""
        said_types |= dict.fromkeys(ends, kind + charset)
    assert said_types == policy.types()
    assert f"error_page 403 404 =404 /{policy.NOT_FOUND};" in text
    assert f"error_page 403 404 =404 /a/b/{policy.NOT_FOUND};" in files.nginx("/a/b/")
    assert "\nlocation" not in text


def test_the_apache_file_says_what_the_policy_says() -> None:
    text = files.apache()
    always = dict(re.findall(r'^Header always set (\S+) "([^"]*)"$', text, re.MULTILINE))
    assert always == {**policy.HEADERS, "Cache-Control": policy.ASK_FIRST}
    [(kept, pattern)] = re.findall(
        r'^Header always set Cache-Control "([^"]*)" "expr=%\{REQUEST_URI\} =~ m#(.*)#"$', text, re.MULTILINE
    )
    for path in PATHS:
        assert (kept if re.search(pattern, f"/{path}") else policy.ASK_FIRST) == policy.cache_control(path)
    types = dict(re.findall(r'^AddType "?([^"\n]+?)"? \.(\S+)$', text, re.MULTILINE))
    assert {end: kind for kind, end in re.findall(r'^AddType "?([^"\n]+?)"? \.(\S+)$', text, re.M)} == policy.types()
    assert types
    assert f"ErrorDocument 404 /{policy.NOT_FOUND}\n" in text
    assert f"ErrorDocument 404 /a/b/{policy.NOT_FOUND}\n" in files.apache("/a/b/")


def test_who_does_not_know_the_address_is_told_what_to_change_and_who_knows_it_is_not() -> None:
    for path in ("hosting/nginx.conf", "hosting/apache.htaccess"):
        told = {
            address: "SITE_URL" in files.files(address)[path].decode() for address in ("", "https://voorbeeld.nl/a/")
        }
        assert told == {"": True, "https://voorbeeld.nl/a/": False}
    assert "location /a/ {" in files.files("https://voorbeeld.nl/a/")["hosting/nginx.conf"].decode()


@dataclass(frozen=True)
class Answer:
    """What a server sent."""

    status: int
    headers: Mapping[str, str]
    body: bytes


PATIENCE = 120
"""Seconds after which nobody answers: a machine may be busy, and a lost greeting is only sent again after a while."""


class Client:
    """Asks one server over one connection, without mending the addresses as browsers do."""

    def __init__(self, url: str) -> None:
        self.base = urlsplit(url).path
        self.connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=PATIENCE)

    def ask(self, path: str, method: str = "GET", **headers: str) -> Answer:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.connection.request(method, path, headers=named)
        answer = self.connection.getresponse()
        return Answer(answer.status, dict(answer.getheaders()), answer.read())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    site = tmp_path / "site"
    for path in (*PATHS, "404.html", "_headers", "data/matrix.xlsx", "data/a b é.docx"):
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_text(f"this is {path} " * 50, encoding="utf-8")
    (site / "empty").mkdir()
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    (site / "out.txt").symlink_to(tmp_path / "secret.txt")
    (site / ".git").mkdir()
    (site / ".git" / "config").write_text("secret", encoding="utf-8")
    return site


@pytest.fixture(params=["/", "/scholen/wijzer/"])
def client(request: pytest.FixtureRequest, folder: Path) -> Iterator[Client]:
    with server.running(folder, prefix=request.param) as url:
        yield Client(url)


def test_every_answer_carries_exactly_the_headers_of_the_policy(client: Client) -> None:
    for path in PATHS:
        answer = client.ask(client.base + path)
        assert answer.status == 200
        for name, value in expected(path).items():
            assert answer.headers[name] == value
        assert answer.headers["Content-Type"] == policy.content_type(path)
        assert answer.body.startswith(f"this is {path} ".encode())
    for path, method in (("no", "GET"), ("scholen", "GET"), ("", "POST"), ("../..", "GET"), ("", "PROPFIND")):
        answer = client.ask(client.base + path, method)
        assert answer.status in (301, 404, 405, 501)
        assert {name: answer.headers[name] for name in policy.HEADERS} == policy.HEADERS


def test_a_folder_is_its_index_and_gets_its_slash(client: Client) -> None:
    assert client.ask(client.base).body.startswith(b"this is index.html")
    assert client.ask(f"{client.base}scholen/").body.startswith(b"this is scholen/index.html")
    moved = client.ask(f"{client.base}scholen?rol=ouder")
    assert (moved.status, moved.headers["Location"]) == (301, f"{client.base}scholen/?rol=ouder")
    assert client.ask(f"{client.base}data/a%20b%20%C3%A9.docx").status == 200


@pytest.mark.parametrize(
    "path",
    [
        "nope",
        "nope/",
        "empty/",
        "empty",
        "data/",
        "../secret.txt",
        "%2e%2e/secret.txt",
        "..%2fsecret.txt",
        "scholen/../../secret.txt",
        "..%5csecret.txt",
        "out.txt",
        ".git/config",
        "index.html%00.txt",
        "index.html/",
        "/etc/passwd",
        "//etc/passwd",
    ],
)
def test_an_address_that_leads_nowhere_or_out_gets_the_page_for_that(client: Client, path: str) -> None:
    answer = client.ask(client.base + path)
    assert answer.status == 404
    assert answer.body.startswith(b"this is 404.html")
    assert answer.headers["Content-Type"] == policy.types()["html"]


def test_text_is_compressed_for_who_takes_it_and_nothing_else_is(client: Client) -> None:
    plain = client.ask(f"{client.base}index.html")
    assert "Content-Encoding" not in plain.headers
    assert plain.headers["Vary"] == "Accept-Encoding"
    for accepted in ("gzip, deflate, br", "br;q=1.0, gzip;q=0.5", "*"):
        packed = client.ask(f"{client.base}index.html", Accept_Encoding=accepted)
        assert packed.headers["Content-Encoding"] == "gzip"
        assert gzip.decompress(packed.body) == plain.body
        assert int(packed.headers["Content-Length"]) == len(packed.body) < len(plain.body)
    for refused in ("gzip;q=0", "br", "identity", "gzip;q=much"):
        assert "Content-Encoding" not in client.ask(client.base, Accept_Encoding=refused).headers
    workbook = client.ask(f"{client.base}data/matrix.xlsx", Accept_Encoding="gzip")
    assert "Content-Encoding" not in workbook.headers


def test_a_question_for_the_head_alone_gets_the_same_head(client: Client) -> None:
    whole, head = client.ask(client.base), client.ask(client.base, "HEAD")
    assert head.body == b""
    changing = {"Date"}
    assert {name: head.headers[name] for name in head.headers.keys() - changing} == {
        name: whole.headers[name] for name in whole.headers.keys() - changing
    }


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_this_server_only_shows(client: Client, method: str) -> None:
    answer = client.ask(client.base, method)
    assert answer.status == 405
    assert answer.headers["Allow"] == "GET, HEAD"


def test_links_that_go_round_lead_nowhere(client: Client, folder: Path) -> None:
    (folder / "round").symlink_to("round")
    assert client.ask(f"{client.base}round").status == 404
    assert client.ask(f"{client.base}round/").status == 404


def test_what_was_fetched_before_is_not_sent_again(client: Client, folder: Path) -> None:
    for coding in ("identity", "gzip"):
        first = client.ask(client.base, Accept_Encoding=coding)
        again = client.ask(client.base, Accept_Encoding=coding, If_None_Match=f'"x", W/{first.headers["ETag"]}')
        assert (again.status, again.body) == (304, b"")
        assert again.headers["ETag"] == first.headers["ETag"]
        assert client.ask(client.base, Accept_Encoding=coding, If_None_Match='"x"').status == 200
    stamp = (folder / "index.html").stat()
    (folder / "index.html").write_text("other " * 200, encoding="utf-8")
    os.utime(folder / "index.html", ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    assert client.ask(client.base, If_None_Match=first.headers["ETag"]).status == 200


def spoken(url: str, request: bytes) -> bytes:
    """Return all that a server says to raw bytes until it closes."""
    with socket.create_connection(("127.0.0.1", urlsplit(url).port or 0), timeout=PATIENCE) as connection:
        connection.sendall(request)
        return b"".join(iter(lambda: connection.recv(65536), b""))


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "", "localhost, evil.example"])
def test_who_calls_it_by_another_name_gets_nothing(folder: Path, host: str) -> None:
    with server.running(folder) as url:
        said = spoken(url, f"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
        assert said.startswith(b"HTTP/1.1 421 ")
        assert b"this is" not in said
        for name in ("localhost", "127.0.0.1:80", "[::1]:8080"):
            answer = spoken(url, f"GET / HTTP/1.1\r\nHost: {name}\r\nConnection: close\r\n\r\n".encode())
            assert answer.startswith(b"HTTP/1.1 200 ")


@pytest.mark.parametrize("host", ["LOCALHOST:8080", "localhost.", "localhost:", " 127.0.0.1 "])
def test_another_spelling_of_its_name_is_its_name(folder: Path, host: str) -> None:
    with server.running(folder) as url:
        said = spoken(url, f"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
    assert said.startswith(b"HTTP/1.1 200 ")


@pytest.mark.parametrize(
    "address", ["http://evil.example/", "http://localhost@evil.example/", "file:///etc/passwd", "http://127.0.0.2/"]
)
def test_the_name_in_a_whole_address_counts_whatever_host_says(folder: Path, address: str) -> None:
    with server.running(folder) as url:
        said = spoken(url, f"GET {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
        assert said.startswith(b"HTTP/1.1 421 ")
        said = spoken(url, b"GET HTTP://LocalHost HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        assert b"this is index.html" in said


@pytest.mark.parametrize(
    "address", ["http://[/", "http://[x]/", "index.html", "*", "?rol=ouder", "/scholen?\0", "/\x7f"]
)
def test_an_address_that_is_none_is_a_bad_request(folder: Path, address: str) -> None:
    with server.running(folder) as url:
        said = spoken(url, f"GET {address} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    assert said.startswith(b"HTTP/1.1 400 ")
    assert said.endswith(b"\r\n\r\nThis is no address.\n")


@pytest.mark.parametrize(
    "request_line",
    ["GET /", "GET / HTTP/2.0", "GET / HTTP/9.9.9", "GET / x", "GET", "PRI * HTTP/2.0", "GET /a b HTTP/1.1"],
)
def test_every_answer_begins_with_a_status(folder: Path, request_line: str) -> None:
    with server.running(folder) as url:
        said = spoken(url, f"{request_line}\r\nHost: evil.example\r\n\r\n".encode())
    assert re.match(rb"HTTP/1\.1 (4\d\d|505) ", said)
    assert said.count(b"HTTP/1.1 4") + said.count(b"HTTP/1.1 5") == 1


@pytest.mark.parametrize(
    "head", ["GET / HTTP/1.1\r\nHo", "FOO / HTTP/1.1\r\n\r\n" * 999, "PUT / HTTP/1.1\r\n\r\n" * 999]
)
def test_nothing_is_said_of_a_connection_that_is_broken_off(
    folder: Path, head: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with server.Server(folder) as serving:
        serving.daemon_threads = False  # so that its end waits for the answers
        for _ in range(20):
            client = socket.create_connection(("127.0.0.1", serving.server_port))
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # a reset, no goodbye
            client.sendall(head.encode())
            serving.handle_request()
            client.close()
    assert capfd.readouterr().err == ""


def test_who_holds_connections_open_keeps_nobody_waiting(folder: Path) -> None:
    with contextlib.ExitStack() as held, server.running(folder) as url:
        place = ("127.0.0.1", urlsplit(url).port or 0)
        for _ in range(100):
            slow = held.enter_context(socket.create_connection(place, timeout=PATIENCE))
            slow.sendall(b"GET / HT")
        assert Client(url).ask("/").status == 200


@pytest.mark.parametrize(
    "head", ["Content-Length: 38", "Transfer-Encoding: chunked", "Content-Length: 0\r\nContent-Length: 38"]
)
def test_a_body_is_not_taken_for_the_next_request(folder: Path, head: str) -> None:
    hidden = b"GET /scholen/ HTTP/1.1\r\nHost: localhost\r\n\r\n"
    with server.running(folder) as url:
        said = spoken(url, f"GET / HTTP/1.1\r\nHost: localhost\r\n{head}\r\n\r\n".encode() + hidden)
    assert said.count(b"HTTP/1.1 ") == 1
    assert b"this is scholen/index.html" not in said


def test_nothing_lies_outside_the_sub_path(folder: Path) -> None:
    with server.running(folder, prefix="/wijzer/") as url:
        client = Client(url)
        assert client.ask("/").status == 404
        assert client.ask("/index.html").status == 404
        moved = client.ask("/wijzer")
        assert (moved.status, moved.headers["Location"]) == (301, "/wijzer/")


def test_a_site_that_is_replaced_while_it_is_served_shows_at_once(folder: Path, tmp_path: Path) -> None:
    with server.running(folder) as url:
        client = Client(url)
        assert client.ask("/", Accept_Encoding="gzip").status == 200
        folder.rename(tmp_path / "old")
        folder.mkdir()
        (folder / "index.html").write_text("the new site", encoding="utf-8")
        assert gzip.decompress(client.ask("/", Accept_Encoding="gzip").body) == b"the new site"


@pytest.mark.long
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_serve_says_where_the_site_is_and_ends_when_told(folder: Path, number: signal.Signals, status: int) -> None:
    command = [sys.executable, "-m", "generator.cli", "serve", "--out", str(folder), "--port", "0", "--prefix", "/a/b"]
    with folders.started(command) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+/a/b/", said)
        assert found, said
        assert Client(found[0]).ask("/a/b/").status == 200
        process.send_signal(number)
        _, errors = process.communicate(timeout=PATIENCE)
        assert (process.returncode, errors) == (status, "")


def test_serve_refuses_plainly_without_a_site_or_with_a_port_that_is_taken(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        assert cli.main(["serve", "--out", str(folder), "--port", port]) == 2
    assert f"--port: port {port} cannot be used" in capsys.readouterr().err
    assert cli.main(["serve", "--out", str(tmp_path / "nowhere"), "--port", "70000"]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert [re.split(r"(?::1:1)?: ", line.split(" → ")[0], maxsplit=1)[1] for line in lines[:-1]] == [
        "70000 is no port",
        "there is no site here",
    ]
    assert cli.main(["serve", "--out", str(folder), "--prefix", "a/../b"]) == 2
    assert capsys.readouterr().err.startswith("--prefix: a/../b is no path that a browser asks for → ")
