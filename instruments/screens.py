"""What a page does on an odd screen: narrow, with large text, in forced colours, for who wants no motion."""

from __future__ import annotations

from playwright.sync_api import Page as Tab

SIDEWAYS = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const out = [...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > width + 1
    && one.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
  const first = out.find((one) => !out.some((other) => other !== one && one.contains(other))) ?? document.body;
  const needed = document.documentElement.scrollWidth;
  return [`scrolls sideways (${needed} of ${width} px): ${first.outerHTML.slice(0, 160)}`];
}"""

# A control that only a background or a shadow draws is lost when the system chooses the colours.
FORCED = """() => [...document.querySelectorAll("button, select, input:not([type=hidden]), a[href] > svg")]
  .filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
  .filter((one) => {
    const box = one.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1 || ["checkbox", "radio"].includes(one.type)) return false;
    const style = getComputedStyle(one);
    const edged = ["Top", "Bottom", "Left"].some((side) => parseFloat(style[`border${side}Width`]) > 0
      && style[`border${side}Style`] !== "none");
    const worded = (one.textContent + (one.value ?? "") + (one.placeholder ?? "")).trim();
    const drawn = one.tagName === "svg" ? one : one.querySelector("svg");
    return !edged && !worded && !(drawn && getComputedStyle(drawn).fill !== style.backgroundColor);
  }).map((one) => `lost in forced colours: ${one.outerHTML.replace(/\\s+/g, " ").slice(0, 160)}`)"""

MOTION = """() => [...document.querySelectorAll("*")].flatMap((one) => {
  const style = getComputedStyle(one);
  const longest = (list) => Math.max(...list.split(",").map((each) =>
    parseFloat(each) / (each.trim().endsWith("ms") ? 1000 : 1)));
  const moving = longest(style.transitionDuration) > 0.01 && style.transitionProperty !== "none" ? "transition"
    : style.animationName !== "none" && longest(style.animationDuration) > 0.01 ? "animation"
    : style.scrollBehavior === "smooth" ? "smooth scrolling" : "";
  return moving ? [`${moving} though no motion was asked for: ${one.cloneNode().outerHTML.slice(0, 160)}`] : [];
})"""


def sideways(tab: Tab) -> list[str]:
    """Return a line if the page scrolls sideways, with the innermost element that sticks out first."""
    return list(tab.evaluate(SIDEWAYS))


def sideways_with_double_text(tab: Tab) -> list[str]:
    """Return the same with all text at 200 % (WCAG 1.4.4); the tab is left as it was."""
    tab.evaluate(
        "() => { document.documentElement.style.fontSize = "
        "`${2 * parseFloat(getComputedStyle(document.documentElement).fontSize)}px`; }"
    )
    try:
        return [f"at 200 % text {line}" for line in sideways(tab)]
    finally:
        tab.evaluate("() => { document.documentElement.style.fontSize = ''; }")


def lost_in_forced_colours(tab: Tab) -> list[str]:
    """Return a line per control that nothing draws any more when the system chooses the colours."""
    tab.emulate_media(forced_colors="active")
    try:
        return list(tab.evaluate(FORCED))
    finally:
        tab.emulate_media(forced_colors="none")


def motion(tab: Tab) -> list[str]:
    """Return a line per element that moves for more than 0.01 s although the reader asked for no motion."""
    tab.emulate_media(reduced_motion="reduce")
    return list(tab.evaluate(MOTION))
