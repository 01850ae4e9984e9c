"""Who may ask the page of a review: a browser on this machine that was given the address, and nobody else."""

from __future__ import annotations

import http.client
import re
import threading
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest
import reviewable
from reviewable import AT

from generator.review import opening
from generator.review.app import App
from generator.review.desk import Desk
from generator.review.server import COOKIE, MOST, Server
from generator.site.hosting import policy


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    here = reviewable.project(tmp_path_factory.mktemp("review"))
    with opening.opened(here.parents[2], AT) as serving:
        threading.Thread(target=serving.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        yield serving
        serving.shutdown()


def ask(
    server: Server, method: str, path: str, body: str | None = None, **headers: str
) -> tuple[http.client.HTTPResponse, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=120)
    connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
    given = {
        "Host": f"127.0.0.1:{server.server_port}",
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    if body is not None:
        given = {"Content-Type": "application/x-www-form-urlencoded", "Content-Length": str(len(body)), **given}
    for name, value in given.items():
        if value:
            connection.putheader(name, value)
    connection.endheaders(body.encode() if body is not None else None)
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer, content


def cookie(server: Server) -> str:
    return f"{COOKIE}={server.token}"


def test_the_first_address_gives_a_cookie_and_goes_on_without_the_token(server: Server) -> None:
    address = urlsplit(server.address)
    answer, _ = ask(server, "GET", f"/?{address.query}")
    assert (answer.status, answer.headers["Location"]) == (303, "/")
    assert answer.headers["Set-Cookie"] == f"{COOKIE}={server.token}; Path=/; HttpOnly; SameSite=Strict"
    assert address.hostname == "127.0.0.1"


def test_every_answer_has_the_policy_of_the_site_and_is_kept_nowhere(server: Server) -> None:
    for path, token in (("/structuur/", cookie(server)), ("/structuur/", ""), ("/niets", cookie(server))):
        answer, _ = ask(server, "GET", path, Cookie=token)
        assert {name: answer.headers[name] for name in policy.HEADERS} == dict(policy.HEADERS)
        assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("path", ["/", "/structuur/", "/review.js", "/inleveren.zip", "/?sleutel=", "/?sleutel=x"])
@pytest.mark.parametrize("token", ["", f"{COOKIE}=", f"{COOKIE}=x", "other=y; ;;"])
def test_without_the_token_nothing_is_shown(server: Server, path: str, token: str) -> None:
    answer, content = ask(server, "GET", path, Cookie=token)
    assert answer.status == 403
    assert content.startswith(b"Open het adres")


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "127.0.0.1"},
        {"Host": "127.0.0.1.evil.example:{port}"},
        {"Host": ""},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Origin": "https://127.0.0.1:{port}"},
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_foreign_host_or_origin_is_refused_whatever_it_knows(
    server: Server, method: str, headers: dict[str, str]
) -> None:
    own = {"Origin": server.origin, **headers} if method == "POST" else headers
    given = {name: value.format(port=server.server_port) for name, value in own.items()}
    body = urlencode({"do": "undo"}) if method == "POST" else None
    answer, _ = ask(server, method, "/structuur/", body, Cookie=cookie(server), **given)
    assert answer.status == 403


def test_a_form_without_origin_too_long_or_of_another_type_is_refused(server: Server) -> None:
    def status(body: str, **headers: str) -> int:
        return ask(server, "POST", "/structuur/", body, Cookie=cookie(server), **headers)[0].status

    assert status("do=undo") == 403
    assert status("", Origin=server.origin, Content_Length=str(MOST + 1)) == 413
    assert status("do=undo", Origin=server.origin, Content_Length="-1") == 411
    assert status("do=undo", Origin=server.origin, Content_Type="text/plain") == 415
    assert status("do=%ff&" * 600, Origin=server.origin) == 400
    for method in ("PUT", "DELETE", "OPTIONS", "HEAD"):
        assert ask(server, method, "/structuur/", Cookie=cookie(server))[0].status == 405


@pytest.mark.parametrize("path", ["/vragen/", "/structuur/", "/uitspraken/", "/klaar/"])
def test_a_step_from_a_page_of_before_is_not_taken(server: Server, path: str) -> None:
    form = urlencode({"do": "join", "row": "2", "state": "0123456789abcdef"})
    answer, content = ask(server, "POST", path, form, Cookie=cookie(server), Origin=server.origin)
    assert answer.status == 409
    assert b"in een ander venster" in content


@pytest.mark.parametrize("do", ["join", "split", "aside", "mend", "add", "accept", "number", "topic", "what", ""])
def test_a_form_that_asks_for_nothing_that_can_be_is_answered_with_why(server: Server, do: str) -> None:
    _, page = ask(server, "GET", "/structuur/", Cookie=cookie(server))
    state = page.split(b'name="state" value="')[1][:16].decode()
    for fields in ({}, {"row": "-1", "eid": "x"}, {"row": "99999", "eid": "<script>", "place": "a:b", "reason": "x"}):
        form = urlencode({"do": do, "state": state, **fields})
        answer, content = ask(server, "POST", "/structuur/", form, Cookie=cookie(server), Origin=server.origin)
        assert answer.status == 409
        assert b'rv-status--refused">' in content
        assert b"<script>" not in content.replace(b'<script src="/review.js" defer>', b"")


def test_the_zip_holds_the_record_and_its_source(server: Server, tmp_path: Path) -> None:
    import zipfile

    _, content = ask(server, "GET", "/inleveren.zip", Cookie=cookie(server))
    (tmp_path / "a.zip").write_bytes(content)
    names = zipfile.ZipFile(tmp_path / "a.zip").namelist()
    assert [name.removeprefix("protocols/verzonnen-college/") for name in names] == [
        "institution.yml",
        "sociale-media/protocol.yml",
        "sociale-media/v1/source.txt",
        "sociale-media/v1/version.yml",
    ]


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("version.yml", "{"),
        ("version.yml", "id: v1\n"),
        ("version.yml", None),
        ("source.txt", "Iets anders.\n"),
        ("source.txt", None),
        ("../protocol.yml", "id: x\n"),
        ("../../institution.yml", None),
    ],
)
def test_a_record_that_cannot_be_read_is_shown_with_what_is_wrong(
    tmp_path: Path, file: str, content: str | None
) -> None:
    here = reviewable.project(tmp_path)
    path = (here / file).resolve()
    if content is None:
        path.unlink()
    else:
        path.write_text(content, encoding="utf-8")
    app = App(Desk(here.parents[2], AT, tmp_path / ".cache"))
    for address in ("/vragen/", "/structuur/", "/uitspraken/", "/klaar/"):
        assert app.get(address, {}).status == 200
        step = {"do": ["join"], "row": ["2"], "state": [app.desk.state.token]}
        answer = app.post(address, step)
        assert answer.status in (200, 409)
    problems = app.get("/klaar/", {}).body.decode()
    assert "om te herstellen" in problems


def test_answers_of_which_one_is_refused_stay_in_their_fields(tmp_path: Path) -> None:
    here = reviewable.project(tmp_path, others=())
    desk = Desk(here.parents[2], AT, tmp_path / ".cache")
    typed = {"name": "Stichting Nieuw", "short_name": "Nieuw", "title": "Regels", "date": "morgen", "subject": "media"}
    form = {"do": "answers", "state": desk.state.token, "school": "Tweede School", "reader": "Lezer", **typed}
    answer = App(desk).post("/vragen/", {name: [value] for name, value in form.items()})
    assert answer.status == HTTPStatus.CONFLICT
    fields = dict(re.findall(r'<input id="q-(\w+)" name="\w+" type="text" value="([^"]*)"', answer.body.decode()))
    assert fields == {**typed, "school": "Tweede School", "reader": "Lezer"}
    assert 'name="schools" value="verzonnen-college" checked' not in answer.body.decode()
