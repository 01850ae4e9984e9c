"""What a reader meets in a real browser: with a mouse, a keyboard, a small screen, in light and in dark."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

import axe
import engine
import frame
import keyboard
import pytest
import screens
import targets
from looking import DESKTOP, PHONE
from playwright.sync_api import Browser, expect
from playwright.sync_api import Page as Tab
from seat import Seat

from generator.pages import kind
from generator.pages.page import Page

KINDS = tuple(each.name for each in kind.registered())
HANDWRITTEN = sorted(
    path.parent.relative_to(engine.REPOSITORY / "docs").as_posix()
    for path in (engine.REPOSITORY / "docs").rglob("index.md")
)


class Visit:
    """A visit to the site that fails if anything at all goes wrong behind the pages."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat
        self.tab = seat.tab
        self.base_url = seat.base_url

    def go(self, path: str) -> Tab:
        """Open a page of the site and wait until its scripts have run."""
        return self._seat.go(f"{path}/" if path else "")

    def see(self, address: str) -> Tab:
        """Open an address below the site's root, for instance one with a question."""
        return self._seat.go(address)

    def end(self) -> None:
        assert self._seat.complaints("error", "warning", "pageerror", "status", "abroad") == []


def visited(seat: Seat) -> Iterator[Visit]:
    visit = Visit(seat.empty())
    yield visit
    visit.end()


@pytest.fixture
def desktop(seats: Mapping[tuple[int, int], Seat]) -> Iterator[Visit]:
    yield from visited(seats[DESKTOP])


@pytest.fixture
def phone(seats: Mapping[tuple[int, int], Seat]) -> Iterator[Visit]:
    yield from visited(seats[PHONE])


@pytest.fixture(params=(DESKTOP, PHONE), ids=("desktop", "phone"))
def visit(request: pytest.FixtureRequest, seats: Mapping[tuple[int, int], Seat]) -> Iterator[Visit]:
    yield from visited(seats[request.param])


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_of_each_kind_is_for_everyone(kind: str, visit: Visit, example: Mapping[str, Page]) -> None:
    assert wrong_with(visit.go(example[kind].path)) == []


@pytest.mark.parametrize("path", HANDWRITTEN)
def test_a_handwritten_page_is_for_everyone(path: str, visit: Visit) -> None:
    assert wrong_with(visit.go(path)) == []


# Buttons are made where a reader comes; made during the walk they would move what has the focus.
THROUGH = """async () => {
  const frame = () => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
  for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight) {
    scrollTo(0, at);
    await frame();
  }
  scrollTo(0, 0);
  await frame();
}"""


def wrong_with(tab: Tab) -> list[str]:
    """Return what is wrong with a freshly opened page, in the light and in the dark, its menu and search included."""
    tab.keyboard.press("Shift")  # a page that goes on in parts comes whole, and would move under the walk
    expect(tab.locator("[data-continue]")).to_have_count(0)
    tab.evaluate(THROUGH)
    walk = keyboard.walk(tab)
    assert len(walk.stops) > 5
    found = [
        *walk.findings,
        *screens.sideways(tab),
        *targets.too_small(tab),
        *axe.violations_in_both_schemes(tab),
    ]
    for state in ("menu", "search"):
        found += wrong_when_open(tab, state)
    return found


def wrong_when_open(tab: Tab, state: str) -> list[str]:
    if not frame.open_(tab, state):
        return []
    found = [*axe.violations(tab, within="header"), *screens.sideways(tab)]
    frame.close(tab)
    return [f"{state} open: {line}" for line in found]


def test_the_quick_results_of_search_are_for_everyone(desktop: Visit) -> None:
    tab = desktop.go("")
    assert wrong_when_open(tab, "results") == []
    axe.paint(tab, "dark")
    assert wrong_when_open(tab, "results") == []


def test_the_page_with_results_is_for_everyone(visit: Visit) -> None:
    tab = visit.see("zoeken/?q=foto")
    expect(tab.locator(".pw-find__results > li").first).to_be_visible()
    assert wrong_with(tab) == []


@pytest.mark.parametrize("kind", ["school", "role", "topic"])
def test_a_reader_follows_links_from_home_to_a_page_of_a_kind(
    kind: str, desktop: Visit, pages: tuple[Page, ...]
) -> None:
    tab = desktop.go("")
    wanted = {page.path for page in pages if page.kind == kind}
    overview = {"school": "Scholen", "role": "Rollen", "topic": "Onderwerpen"}[kind]
    tab.get_by_role("navigation", name="Hoofdmenu").get_by_role("link", name=overview, exact=True).click()
    tab.wait_for_url(re.compile(f"/{overview.lower()}/$"))
    for link in tab.locator("main a[href]").all():
        path = urlsplit(str(link.evaluate("a => a.href"))).path.strip("/").partition("/")[2]
        if path in wanted and link.is_visible():
            link.click()
            tab.wait_for_url(re.compile(f"/{re.escape(path)}/"))
            title = next(page.title for page in pages if page.path == path)
            expect(tab).to_have_title(re.compile(re.escape(title)))
            return
    raise AssertionError(f"the page {overview} links to no {kind}")


def test_the_keyboard_alone_reaches_the_content_and_the_menu(desktop: Visit) -> None:
    tab = desktop.go("")
    tab.keyboard.press("Tab")
    assert focused(tab)["text"] == "Ga naar de inhoud"
    assert focused(tab)["visible"]
    tab.keyboard.press("Enter")
    expect(tab).to_have_url(re.compile("#"))
    tab.keyboard.press("Tab")
    assert focused(tab)["inContent"]
    desktop.go("")
    seen = walk(tab, stop="Onderwerpen")
    assert all(step["visible"] for step in seen), [step for step in seen if not step["visible"]]
    tab.keyboard.press("Enter")
    tab.wait_for_url(re.compile("/onderwerpen/$"))


def test_on_a_phone_the_keyboard_opens_the_menu_and_never_gets_lost(phone: Visit) -> None:
    tab = phone.go("")
    seen = walk(tab, stop="Menu")
    assert all(step["visible"] for step in seen), [step for step in seen if not step["visible"]]
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")
    assert focused(tab)["text"] == "Home"
    tab.keyboard.press("Escape")
    assert focused(tab)["text"] == "Menu"
    seen = walk(tab, stop="Zoeken")
    assert all(step["visible"] for step in seen), [step for step in seen if not step["visible"]]
    tab.keyboard.press("Enter")
    tab.wait_for_url(re.compile("/zoeken/#zoek-q$"))
    expect(tab.get_by_role("searchbox", name="Zoek een regel")).to_be_focused()


def test_the_reader_chooses_dark_and_keeps_it(desktop: Visit) -> None:
    tab = desktop.go("")
    body = tab.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    tab.get_by_title("Kies donkere weergave").click()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    desktop.go("methode")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    tab.get_by_title("Kies lichte weergave").click()
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    tab.get_by_title("Volg je apparaat").click()
    tab.emulate_media(color_scheme="dark")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    desktop.go("methode")
    tab.get_by_title("Kies lichte weergave").click()
    expect(body).to_have_attribute("data-md-color-scheme", "default")


def test_without_scripts_the_words_and_the_menu_are_there(browser: Browser, base_url: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": PHONE[0], "height": PHONE[1]})
    tab = context.new_page()
    tab.goto(base_url)
    expect(tab.locator("h1")).to_be_visible()
    tab.locator(".frame-menu summary").click()
    tab.locator(".frame-menu").get_by_role("link", name="Scholen", exact=True).click()
    tab.wait_for_url(re.compile("/scholen/$"))
    context.close()


CUT = """words => words.filter(each => {
  const style = getComputedStyle(each);
  return style.overflow !== "visible" || style.webkitLineClamp !== "none" || style.whiteSpace === "nowrap";
}).map(each => each.textContent)"""
SIX = """box => {
  const answers = [...box.querySelectorAll("li")].slice(0, 6);
  return answers.at(-1).getBoundingClientRect().bottom - answers[0].getBoundingClientRect().top;
}"""
HEADER = 57
"""The height of what stays at the top of a phone's screen, in pixels."""
COMMON_PHONE = (375, 812)


def test_on_a_phone_six_answers_stand_in_one_screen_and_each_opens_without_scripts(
    browser: Browser, base_url: str, pages: tuple[Page, ...]
) -> None:
    width, height = COMMON_PHONE
    context = browser.new_context(java_script_enabled=False, viewport={"width": width, "height": height})
    tab = context.new_page()
    for page in (page for page in pages if page.kind == "school-role"):
        tab.goto(f"{base_url}{page.path}/")
        assert tab.locator(".pw-brief").evaluate(SIX) <= height - HEADER, page.path
        assert tab.locator(".pw-spoken, .pw-brief__quote").evaluate_all(CUT) == [], page.path
        assert tab.evaluate("document.documentElement.scrollWidth") <= width, page.path
    for answer in tab.locator(".pw-brief__long").all():
        expect(answer.locator(".pw-brief__quote").first).to_be_hidden()
        answer.locator("summary").click()
        expect(answer.locator(".pw-brief__quote").first).to_be_visible()
    context.close()


FOCUSED = """() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const shown = at.classList.contains("md-option") ? at.nextElementSibling ?? at : at;
  const box = shown.getBoundingClientRect();
  const style = getComputedStyle(shown);
  const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 20), 0), innerWidth - 1);
  const inside = box.width > 0 && box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
  return {
    text: (at.innerText || at.getAttribute("aria-label") || at.value || "").trim(),
    tag: at.outerHTML.slice(0, 120),
    inContent: document.querySelector("#pagina-inhoud").contains(at),
    visible: inside && style.visibility !== "hidden" && Number(style.opacity) > 0.1,
  };
}"""


def focused(tab: Tab) -> dict[str, object]:
    """Return what has the focus: its words, whether it can be seen, whether it lies in the content."""
    step = tab.evaluate(FOCUSED)
    assert step is not None, "nothing has the focus"
    return dict(step)


def walk(tab: Tab, stop: str | None, most: int = 40) -> list[dict[str, object]]:
    """Press Tab until the words ``stop`` have the focus, or the page ends; return every stop on the way."""
    seen: list[dict[str, object]] = []
    for _ in range(most):
        tab.keyboard.press("Tab")
        step = tab.evaluate(FOCUSED)
        if step is None:
            break
        seen.append(step)
        if stop is not None and step["text"] == stop:
            return seen
    assert stop is None, f"the keyboard never reached {stop!r}: {[step['text'] for step in seen]}"
    return seen
