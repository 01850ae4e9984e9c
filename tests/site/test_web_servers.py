"""The files for web servers in a real nginx and a real Apache, with another site of the same host beside ours."""

from __future__ import annotations

import gzip
import http.client
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import webservers

from generator.site.hosting import files, policy

PATHS = (
    "index.html",
    "scholen/index.html",
    "assets/material.css",
    "assets/javascripts/frame.js",
    "assets/stylesheets/main.57a0d79d.min.css",
    "assets/vendor/fflate-0.8.3.js",
    "zoekindex/w0123456789ab.js",
    "data/matrix.csv",
    "data/provisions.json",
    "feeds/alles.atom",
    "protocollen/a/b/source.txt",
    "protocolwijzer.sha256",
)
THEIRS = 'add_header X-Host "theirs" always; error_page 404 /theirs-404.html; root {host}; index theirs.html;'


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes


def ask(host: str, path: str, **headers: str) -> Answer:
    connection = http.client.HTTPConnection(urlsplit(host).netloc, timeout=120)
    connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    answer = connection.getresponse()
    found = Answer(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())
    connection.close()
    return found


@dataclass(frozen=True)
class Place:
    """A folder that everyone may read, with a site in ``wijzer`` and another in ``host``."""

    work: Path

    @property
    def site(self) -> Path:
        return self.work / "wijzer"

    @property
    def host(self) -> Path:
        return self.work / "host"

    def publish(self, address: str) -> None:
        made = {path: f"this is {path} ".encode() * 200 for path in (*PATHS, "404.html", "leeg/een.txt")}
        for path, content in {**made, **files.files(address)}.items():
            (self.site / path).parent.mkdir(parents=True, exist_ok=True)
            (self.site / path).write_bytes(content)


@pytest.fixture
def place() -> Iterator[Place]:
    with tempfile.TemporaryDirectory() as folder:  # pytest's own folders are for one user alone
        Path(folder).chmod(0o755)
        place = Place(Path(folder))
        place.host.mkdir()
        for name in ("theirs.html", "theirs-404.html", "index.html"):
            (place.host / name).write_text(f"this is {name}", encoding="utf-8")
        yield place


def serves_the_site(host: str, root: str) -> None:
    """Assert that below ``root`` everything is as the policy wants it."""
    for path in PATHS:
        answer = ask(host, root + path)
        assert answer.status == 200, path
        assert answer.body.startswith(f"this is {path} ".encode())
        assert answer.headers["content-type"] == policy.content_type(path), path
        due = {**policy.HEADERS, "Cache-Control": policy.cache_control(path)}
        assert {name: answer.headers.get(name.lower()) for name in due} == due, path
        assert "x-host" not in answer.headers
    assert ask(host, root).body.startswith(b"this is index.html")
    assert ask(host, f"{root}scholen/").body.startswith(b"this is scholen/index.html")
    moved = ask(host, f"{root}scholen?rol=ouder")
    assert moved.status == 301
    assert urlsplit(moved.headers["location"])[2:4] == (f"{root}scholen/", "rol=ouder")
    packed = ask(host, f"{root}data/provisions.json", Accept_Encoding="gzip")
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body).startswith(b"this is data/provisions.json")
    for wrong in ("weg", "weg/naar/niets", "scholen/weg.html"):
        answer = ask(host, root + wrong)
        assert answer.status == 404
        assert answer.body.startswith(b"this is 404.html"), wrong
        assert {name: answer.headers.get(name.lower()) for name in policy.HEADERS} == policy.HEADERS
        assert answer.headers["cache-control"] == policy.ASK_FIRST
    assert b"een.txt" not in ask(host, f"{root}leeg/").body, "a list of a folder"


def leaves_the_host_alone(host: str) -> None:
    for path, status, name in (("/", 200, "theirs.html"), ("/index.html", 200, "index.html")):
        answer = ask(host, path)
        assert (answer.status, answer.body) == (status, f"this is {name}".encode())
        assert not {name.lower() for name in policy.HEADERS} & answer.headers.keys()
        assert answer.headers["x-host"] == "theirs"
    answer = ask(host, "/weg")
    assert (answer.status, answer.body) == (404, b"this is theirs-404.html")
    assert "content-security-policy" not in answer.headers


@pytest.mark.parametrize("how", ["alias {site}/;", "root {work};"])
def test_nginx_serves_the_site_in_a_location_and_leaves_the_host_alone(how: str, place: Place) -> None:
    place.publish("https://voorbeeld.nl/wijzer/")
    theirs, ours = THEIRS.format(host=place.host), how.format(site=place.site, work=place.work)
    block = f"{theirs}\nlocation /wijzer/ {{ {ours} include {place.site}/hosting/nginx.conf; }}"
    with webservers.nginx(place.work, block) as host:
        serves_the_site(host, "/wijzer/")
        leaves_the_host_alone(host)


@pytest.mark.parametrize("address", ["", "https://voorbeeld.nl/"])
def test_nginx_serves_the_site_in_a_server_of_its_own(address: str, place: Place) -> None:
    place.publish(address)
    with webservers.nginx(place.work, f"root {place.site}; include {place.site}/hosting/nginx.conf;") as host:
        serves_the_site(host, "/")


def test_apache_serves_the_site_in_a_folder_and_leaves_the_host_alone(place: Place) -> None:
    place.publish("https://voorbeeld.nl/wijzer/")
    (place.site / ".htaccess").write_bytes((place.site / "hosting" / "apache.htaccess").read_bytes())
    block = f"""
        DocumentRoot {place.host}
        Alias /wijzer {place.site}
        DirectoryIndex theirs.html
        ErrorDocument 404 /theirs-404.html
        AddType text/html .html
        <Directory {place.host}>
            Require all granted
            Header always set X-Host theirs
        </Directory>
        <Directory {place.site}>
            Require all granted
            AllowOverride FileInfo Indexes Options=Indexes
        </Directory>"""
    with ExitStack() as stack:
        host = stack.enter_context(webservers.apache(place.work, block))
        serves_the_site(host, "/wijzer/")
        leaves_the_host_alone(host)


@pytest.mark.parametrize("address", ["", "https://voorbeeld.nl/"])
def test_apache_serves_the_site_at_the_top_of_a_host(address: str, place: Place) -> None:
    place.publish(address)
    (place.site / ".htaccess").write_bytes((place.site / "hosting" / "apache.htaccess").read_bytes())
    block = f"""
        DocumentRoot {place.site}
        <Directory {place.site}>
            Require all granted
            AllowOverride FileInfo Indexes Options=Indexes
        </Directory>"""
    with webservers.apache(place.work, block) as host:
        serves_the_site(host, "/")
