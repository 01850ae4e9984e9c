"""The instruments of the audit, held against pages with one planted fault each, and against the exceptions."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path

import axe
import keyboard
import looking
import pytest
import screens
import standards
import targets
from playwright.sync_api import Browser, Response, Route
from playwright.sync_api import Page as Tab
from watch import Watch, is_abroad

GAP = "<p style='height:60px'></p>"


@pytest.fixture(scope="module")
def bench(browser: Browser) -> Iterator[Tab]:
    """A bare tab for pages of our own."""
    context = browser.new_context(viewport={"width": 320, "height": 640})
    yield context.new_page()
    context.close()


def put(tab: Tab, body: str, style: str = "") -> Tab:
    tab.goto("about:blank")
    tab.set_content(f"<!doctype html><html lang=nl><title>Proef</title><style>{style}</style><body>{body}")
    return tab


def walked(tab: Tab, body: str, style: str = "") -> keyboard.Walk:
    return keyboard.walk(put(tab, body, style))


def test_a_walk_finds_every_stop_in_order_and_nothing_wrong_with_a_plain_page(bench: Tab) -> None:
    walk = walked(bench, f"<a href=#x>een</a>{GAP * 20}<button>twee</button><input aria-label=drie><p tabindex=-1>vier")
    assert [stop.words for stop in walk.stops] == ["een", "twee", "drie"]
    assert walk.findings == []


def test_a_group_of_radio_buttons_is_one_stop(bench: Tab) -> None:
    walk = walked(bench, "<button>voor</button><input type=radio name=r checked><input type=radio name=r><button>na")
    assert len(walk.stops) == 3
    assert walk.findings == []


@pytest.mark.parametrize(
    ("body", "style", "fault"),
    [
        ("<a href=#x class=a>weg</a>", ".a { position: fixed; left: -900px; }", "stop off screen"),
        ("<a href=#x class=a>weg</a>", ".a { opacity: 0; }", "invisible stop"),
        ("<div class=a><a href=#x>weg</a></div>", ".a { opacity: 0; }", "invisible stop"),
        (
            f"<div class=a>boven</div>{GAP}<a href=#x>onder</a>",
            ".a { position: fixed; inset: 0; }",
            "stop hidden under",
        ),
        ("<a href=#x>kaal</a>", ":focus { outline: none; }", "stop without a mark of focus"),
    ],
)
def test_a_stop_that_a_reader_cannot_see_is_found(bench: Tab, body: str, style: str, fault: str) -> None:
    found = walked(bench, f"<button>voor</button>{body}<button>na</button>", style).findings
    assert [line.partition(":")[0].partition(" <")[0] for line in found if "button" not in line.rpartition(":")[2]] == [
        fault
    ]


def test_a_trap_is_found_and_what_it_keeps_from_the_reader(bench: Tab) -> None:
    held = "<button onkeydown='return false' id=val>val</button>"
    walk = walked(bench, f"<button>voor</button>{held}<button id=na>na</button>")
    assert [stop.words for stop in walk.stops] == ["voor", "val"]
    came_back, never_reached = walk.traps
    assert came_back.startswith("came back to <button onkeydown")
    assert never_reached.startswith('never reached <button id="na"')


def test_a_control_that_only_its_label_shows_is_seen_through_its_label(bench: Tab) -> None:
    style = "input { opacity: 0; position: absolute; } input:focus + label { outline: 2px solid red; }"
    assert walked(bench, "<input type=checkbox id=i><label for=i>Kies mij</label><button>na", style).findings == []


SMALL = "button { all: unset; width: 20px; height: 20px; display: inline-block; }"


@pytest.mark.parametrize(
    ("body", "style", "count"),
    [
        ("<button></button><button></button>", SMALL, 2),
        ("<button></button><span style='display:inline-block;width:8px'></span><button></button>", SMALL, 0),
        ("<p>Zie <a href=#a>hier</a> en <a href=#b>daar</a>.", "", 0),
        ("<a href=#a>a</a><a href=#b>b</a>", "", 2),
        ("<a href=#a>a</a><a href=#b>b</a><p><a href=#a class=k>hier</a><a href=#b class=k>daar</a>",
         ".k { display: inline-block; padding: 1em; }", 0),
        ("<input type=checkbox><input type=radio>", "", 0),
        ("<svg><a href=#a><rect width=9 height=9 /></a><a href=#b><rect x=10 width=9 height=9 /></a>", "", 0),
        ("<button class=g></button><button class=g></button>", ".g { width: 30px; height: 24px; }", 0),
    ],
)  # fmt: skip
def test_small_targets_are_found_and_the_exceptions_of_the_standard_granted(
    bench: Tab, body: str, style: str, count: int
) -> None:
    assert len(targets.too_small(put(bench, body, style))) == count


def test_a_page_that_is_too_wide_is_found_at_once_or_only_with_large_text(bench: Tab) -> None:
    assert screens.sideways(put(bench, "<p>smal")) == []
    assert 'id="breed"' in screens.sideways(put(bench, "<p id=breed style='width:400px'>x"))[0]
    tab = put(bench, "<p style='width:12rem'>x")
    assert screens.sideways(tab) == []
    assert len(screens.sideways_with_double_text(tab)) == 1
    assert screens.sideways(tab) == []


def test_motion_and_controls_lost_in_forced_colours_are_found(bench: Tab) -> None:
    style = "p { transition: color 1s; } button { border: 0; background: red; width: 30px; height: 30px; }"
    tab = put(bench, "<p>x</p><button aria-label=knop></button><button>woord</button>", style)
    assert [line.partition(" ")[0] for line in screens.motion(tab)] == ["transition"]
    assert len(screens.lost_in_forced_colours(tab)) == 1
    assert screens.motion(put(bench, "<p>x", "p { transition: color 0.01s; }")) == []


def test_axe_tells_colour_from_the_rest(bench: Tab) -> None:
    tab = put(bench, "<main><h1>Kop</h1><p style='color:#ccc'>bleek<img src=data:,>")
    rules = {looking: {line.split(":")[0] for line in axe.violations(tab, looking=looking)} for looking in LOOKING}
    assert rules["at colour"] == {"axe color-contrast"}
    assert "axe image-alt" in rules["at structure"]
    assert rules["at everything"] == rules["at colour"] | rules["at structure"]


LOOKING: tuple[axe.Looking, ...] = ("at everything", "at colour", "at structure")


def test_what_goes_on_behind_a_page_is_noted(browser: Browser) -> None:
    context = browser.new_context()
    watch = Watch(context)
    page = (
        "<!doctype html><title>x</title><script>document.cookie = 'k=v'</script>"
        "<style>p { color: red }</style><img src=http://elders.example/x.png><script src=weg.js></script>"
    )
    headers = {"content-type": "text/html", "content-security-policy": "default-src 'self'; img-src *"}

    def answer(route: Route) -> None:
        if route.request.url.endswith("/proef"):
            route.fulfill(body=page, headers={**headers, "set-cookie": "a=b"})
        else:
            route.fulfill(status=HTTPStatus.NOT_FOUND)

    watch.tab.route("**/*", answer)
    answers: list[Response] = []
    watch.tab.on("response", lambda response: answers.append(response))
    looking.visit(watch.tab, "http://127.0.0.1/proef")
    watch.weigh([response for response in answers if response.ok])
    assert watch.bytes_ == len(gzip.compress(page.encode(), 6))
    assert any("script-src" in line for line in watch.refusals())
    assert any("style-src" in line for line in watch.refusals())
    assert watch.abroad == ["request to http://elders.example/x.png"]
    assert watch.cookies() == ["cookie a"]
    assert any("404" in line and "weg.js" in line for line in watch.console)
    context.close()
    assert not is_abroad("data:text/plain,x")
    assert not is_abroad("http://127.0.0.1:8000/x")


def test_html_that_the_parser_mends_is_an_error(tmp_path: Path) -> None:
    file = tmp_path / "x.html"
    file.write_text("<!doctype html><title>x</title><p>een</b></p>", encoding="utf-8")
    assert len(standards.html5lib_errors(file)) == 1
