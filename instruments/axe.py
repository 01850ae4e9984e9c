"""Axe in a browser tab: what it finds wrong by the rules of WCAG 2.2 AA and of best practice."""

from __future__ import annotations

from typing import Any, Literal

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page as Tab
from playwright.sync_api import expect

Looking = Literal["at everything", "at colour", "at structure"]

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
COLOUR_RULES = ("color-contrast", "link-in-text-block")
"""The only rules that look at colour: the others find the same in the light and in the dark."""
COVERED_RULES = (*COLOUR_RULES, "target-size")
"""The rules that judge what is seen of an element, so that something open over the page changes their answer."""
SCHEMES = {"light": "default", "dark": "slate"}
"""What the device asks for, and what the page answers with."""

# Axe reads the colours of every box below every word anew, a fifth of all its time; a page has a few dozen colours.
REMEMBER_COLOURS = """() => {
  const known = new Map();
  const prototype = axe.commons.color.Color.prototype;
  const parse = prototype.parseString;
  prototype.parseString = function (text) {
    if (known.has(text)) {
      [this.r, this.g, this.b, this.alpha] = known.get(text);
    } else {
      parse.call(this, text);
      known.set(text, [this.r, this.g, this.b, this.alpha]);
    }
    return this;
  };
}"""
RUN = """async ([within, options]) => {
  const found = await axe.run(within ?? document, { ...options, resultTypes: ["violations"] });
  return found.violations.map((rule) => [rule.id, rule.nodes.slice(0, 3).map((node) =>
    `${node.html.slice(0, 200)} ${node.failureSummary ?? ""}`.replace(/\\s+/g, " "))]);
}"""


def violations(tab: Tab, within: str | None = None, looking: Looking = "at everything") -> list[str]:
    """Return a line per rule that is broken, with the elements that break it; ``[]`` is what every page must give.

    ``within`` is a CSS selector that narrows the search to a part of the page.
    """
    if not tab.evaluate("typeof axe === 'object'"):
        tab.evaluate(AXE_SCRIPT)  # an expression, not a script tag: no policy of the page forbids it
        tab.evaluate(REMEMBER_COLOURS)
    options: dict[str, Any] = {"runOnly": {"type": "tag", "values": list(TAGS)}}
    if looking == "at colour":
        options["runOnly"] = {"type": "rule", "values": list(COLOUR_RULES)}
    elif looking == "at structure":
        options["rules"] = {rule: {"enabled": False} for rule in COVERED_RULES}
    return [f"axe {rule}: {' | '.join(nodes)}" for rule, nodes in tab.evaluate(RUN, [within, options])]


def violations_in_both_schemes(tab: Tab, within: str | None = None) -> list[str]:
    """Return what every rule finds in the light and, in the same visit, what depends on colour in the dark.

    The header changes with the scheme, so there every rule looks twice. The tab is left in the light.
    """
    paint(tab, "light")
    found = violations(tab, within)
    paint(tab, "dark")
    found += [f"in the dark: {line}" for line in violations(tab, within, "at colour")]
    if within is None:
        found += [f"in the dark: {line}" for line in violations(tab, "header")]
    paint(tab, "light")
    return found


def paint(tab: Tab, scheme: str) -> None:
    """Have the device ask for a colour scheme and wait until the page has followed."""
    tab.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    expect(tab.locator("body")).to_have_attribute("data-md-color-scheme", SCHEMES[scheme])
