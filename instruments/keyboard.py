"""A walk with the Tab key over a whole page: every stop, and whether a reader can see where they are."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page as Tab

MOST_STOPS = 5000
AT_ONCE = 20
"""Keys that are on their way together; each is still one that the browser handles before the next."""

# Each stop is looked at when the next key goes down: by then the browser has scrolled to it. What it looks like without
# focus is read once focus has left it.
RECORDER = """() => {
  if (window.pwWalk) return;
  const looks = (part) => [part, part.parentElement].map((one) => {
    const style = getComputedStyle(one);
    return [style.outlineStyle === "none" ? "" : `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`,
      style.boxShadow, style.backgroundColor, style.borderColor, style.fill, style.textDecorationLine].join(";");
  }).join("|");
  const shownFor = (at) => {
    const box = at.getBoundingClientRect();
    const veiled = box.width <= 1 || box.height <= 1 || getComputedStyle(at).opacity === "0";
    const labels = [at.nextElementSibling, ...at.labels ?? []].filter((one) => one?.matches("label"));
    return (veiled && labels.find((one) => one.checkVisibility())) || at;
  };
  const cover = (part, boxes) => {
    let over = null;
    for (const box of boxes) {
      const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
      const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
      for (const x of [0.1, 0.5, 0.9]) for (const y of [0.1, 0.5, 0.9]) {
        const hit = document.elementFromPoint(left + x * (right - left), top + y * (bottom - top));
        if (hit && (part.contains(hit) || hit.contains(part))) return null;
        over = hit ?? over;
      }
    }
    return over;
  };
  const look = (at) => {
    const part = shownFor(at);
    const boxes = [...part.getClientRects()];
    const inside = boxes.filter((box) => box.width > 1 && box.height > 1 && box.right > 0 && box.left < innerWidth
      && box.bottom > 0 && box.top < innerHeight);
    return {
      words: (at.innerText || at.getAttribute("aria-label") || at.value || at.textContent || "").trim().slice(0, 60),
      element: at.outerHTML.replace(/\\s+/g, " ").slice(0, 120),
      onScreen: inside.length > 0,
      visible: part.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      cover: inside.length ? cover(part, inside)?.outerHTML.replace(/\\s+/g, " ").slice(0, 60) ?? "" : "",
    };
  };
  const walk = { stops: [], seen: new Map(), end: "" };
  let last = null;
  const record = () => {
    if (last) {
      last.stop.marked = looks(last.part) !== last.marked;
      last = null;
    }
    const at = document.activeElement;
    if (!at || at === document.body || at === document.documentElement) {
      if (walk.stops.length) walk.end = "left";
      return;
    }
    if (walk.seen.has(at)) {
      walk.end = walk.seen.get(at) === 0 ? "round" : "trap";
      if (walk.end === "trap") walk.trap = at.outerHTML.slice(0, 120);
      return;
    }
    walk.seen.set(at, walk.stops.length);
    const stop = look(at);
    walk.stops.push(stop);
    const part = shownFor(at);
    last = { stop, part, marked: looks(part) };
  };
  document.activeElement?.blur?.();
  const kinds = "a[href], button, input, select, textarea, summary, [tabindex]";
  const stoppable = () => [...document.querySelectorAll(kinds)].filter((one) => one.tabIndex >= 0 && !one.disabled
    && one.type !== "hidden" && one.checkVisibility({ visibilityProperty: true })
    && !(one.tagName === "SUMMARY" && one.parentElement.tagName !== "DETAILS"));
  window.pwWalk = { walk, stoppable, before: new Set(stoppable()) };
  addEventListener("keydown", (event) => { if (event.key === "Tab" && !walk.end) record(); }, true);
}"""

# What came or went while the keyboard walked was not there to be reached.
REPORT = """() => {
  const { walk, stoppable, before } = window.pwWalk;
  if (!walk.end) return { end: "" };
  const radio = (one) => one.type === "radio" && [...document.querySelectorAll("input[type=radio]")]
    .some((other) => other !== one && other.name === one.name && other.form === one.form && walk.seen.has(other));
  const missed = stoppable().filter((one) => before.has(one) && !walk.seen.has(one) && !radio(one));
  return { end: walk.end, trap: walk.trap ?? "", stops: walk.stops,
    missed: missed.map((one) => one.outerHTML.replace(/\\s+/g, " ").slice(0, 120)) };
}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One element that took the focus, and what a reader saw of it.

    ``on_screen``: part of it lies inside the window. ``visible``: it is drawn at all. ``cover``: what hides it wholly,
    mostly something that sticks to an edge of the window (WCAG 2.4.11); ``""`` when nothing does. ``marked``: it looks
    different with the focus than without (2.4.7).
    """

    words: str
    element: str
    on_screen: bool
    visible: bool
    cover: str
    marked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """All stops in order; ``traps`` names where focus came round before the end, and what was never reached."""

    stops: tuple[Stop, ...]
    traps: tuple[str, ...]

    @property
    def unseen(self) -> list[str]:
        """Return a line per stop that a reader cannot see."""
        wrong = []
        for stop in self.stops:
            if not stop.visible:
                wrong.append(f"invisible stop: {stop.element}")
            elif not stop.on_screen:
                wrong.append(f"stop off screen: {stop.element}")
            elif stop.cover:
                wrong.append(f"stop hidden under {stop.cover}: {stop.element}")
        return wrong

    @property
    def unmarked(self) -> list[str]:
        """Return a line per stop that looks the same with and without the focus."""
        return [f"stop without a mark of focus: {stop.element}" for stop in self.stops if not stop.marked]

    @property
    def findings(self) -> list[str]:
        """Return all that is wrong with the walk."""
        return [*self.unseen, *self.unmarked, *(f"keyboard trap: {trap}" for trap in self.traps)]


async def _pressed(tab: Tab) -> None:
    """Press Tab several times without waiting for the answer to each: half of a walk went into drawings in between.

    Where the focus goes, what is scrolled and what covers it does not wait for a drawing. Playwright's synchronous side
    has no way to send keys before the last was answered, so this asks what lies below it.
    """
    await asyncio.gather(*(tab.keyboard._impl_obj.down("Tab") for _ in range(AT_ONCE)))


def walk(tab: Tab) -> Walk:
    """Press Tab from the top of a freshly opened page to its end; the page is left at its top again.

    Scrolled down, the header covers part of the page, and what looks next would find targets too small there.
    """
    tab.evaluate(RECORDER)
    pressed = 0
    report: dict[str, Any] = {"end": ""}
    while not report["end"] and pressed < MOST_STOPS:
        tab._sync(_pressed(tab))
        pressed += AT_ONCE
        report = tab.evaluate(REPORT)
    tab.keyboard.up("Tab")
    tab.evaluate("() => { document.activeElement?.blur?.(); scrollTo({ top: 0, behavior: 'instant' }); }")
    if not report["end"]:
        return Walk(stops=(), traps=(f"no end after {MOST_STOPS} stops",))
    stops = tuple(
        Stop(
            words=stop["words"],
            element=stop["element"],
            on_screen=stop["onScreen"],
            visible=stop["visible"],
            cover=stop["cover"],
            marked=stop["marked"],
        )
        for stop in report["stops"]
    )
    traps = [f"came back to {report['trap']}"] if report["trap"] else []
    return Walk(stops=stops, traps=(*traps, *(f"never reached {element}" for element in report["missed"])))
