"""Targets too small for a finger: WCAG 2.2, criterion 2.5.8 (minimum), with its exceptions as the text has them."""

from __future__ import annotations

from playwright.sync_api import Page as Tab

# Undersized: no 24 by 24 CSS pixels fit in a box of the target, nor in two lines of it that touch. Yet allowed:
# - spacing: a circle of 24 pixels on the middle of its bounding box touches no other target, nor the circle of another
#   undersized one; of a link over several lines the longest line counts, since the standard takes it as on one line;
# - equivalent: a label of the same field is large enough, or another link on the page that leads to the same address;
# - inline: it stands in a sentence, so that the text around it sets its height;
# - user agent: a check box or radio button as the browser draws it;
# - essential: a mark in a drawing, or on a strip, stands where what it stands for is, as a pin on a map does.
# What holds a target, or is held by one, is no other target: a link in a summary is judged by its own size and spacing.
# Nor is what the page scrolls under.
SMALL = """() => {
  const SIZE = 24;
  const SELECTOR = "a[href], area[href], button, input, select, textarea, summary, [role=button], [role=link], "
    + "[role=checkbox], [role=tab], [role=menuitem], [role=option], [onclick]";
  const visible = (one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const boxesOf = (one) => [...one.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
  const fits = (box, place, boxes) => {
    if (box.width < SIZE - 0.01) return false;
    if (box.height >= SIZE - 0.01) return true;
    const next = boxes?.[place + 1];
    return Boolean(next) && next.top - box.bottom < 0.5 && next.bottom - box.top >= SIZE - 0.01
      && Math.min(next.right, box.right) - Math.max(next.left, box.left) >= SIZE - 0.01;
  };
  const all = [...document.querySelectorAll(SELECTOR)]
    .filter((one) => one.type !== "hidden" && !one.disabled && visible(one))
    .map((part) => ({ part, boxes: boxesOf(part), bounds: part.getBoundingClientRect() }))
    .filter(({ boxes, bounds }) => boxes.length && bounds.right > 0);
  const inline = ({ part }) => {
    if (getComputedStyle(part).display !== "inline") return false;
    let block = part.parentElement;
    while (getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (/[\\p{L}\\p{N}]/u.test(text.data) && !text.parentElement.closest(SELECTOR)
        && text.parentElement.checkVisibility()) {
        let around = text.parentElement;
        while (around !== block && getComputedStyle(around).display.startsWith("inline")) around = around.parentElement;
        if (around === block) return true;
      }
    }
    return false;
  };
  const plain = ({ part }) => ["checkbox", "radio"].includes(part.type)
    && getComputedStyle(part).appearance !== "none" && Math.round(part.getBoundingClientRect().width) === 13;
  const labelled = ({ part }) => [...part.labels ?? []].some((one) => visible(one) && boxesOf(one).some(fits));
  const elsewhere = ({ part }) => part.href !== undefined && [...document.querySelectorAll("a[href]")].some((other) => {
    if (other === part || address(other) !== address(part)) return false;
    const folds = [];
    for (let at = other.closest("details:not([open])"); at; at = at.closest("details:not([open])")) {
      at.open = true;
      folds.push(at);
    }
    const found = visible(other) && (boxesOf(other).some(fits) || inline({ part: other }));
    for (const fold of folds) fold.open = false;
    return found;
  });
  const address = ({ href }) => new URL(href.baseVal ?? href, location.href).href;
  const layer = (part) => {
    while (part && !["fixed", "sticky"].includes(getComputedStyle(part).position)) part = part.parentElement;
    return part;
  };
  const small = all.filter(({ boxes }) => !boxes.some(fits));
  const middle = ({ boxes }) => {
    const line = boxes.reduce((longest, box) => (box.width > longest.width ? box : longest));
    return [line.left + line.width / 2, line.top + line.height / 2];
  };
  const drawn = ({ part }) => part.ownerSVGElement instanceof SVGElement || part.closest(".pw-strip") !== null;
  const spaced = (one) => {
    const [x, y] = middle(one);
    const own = layer(one.part);
    return all.every((other) => {
      if (layer(other.part) !== own || other.part.contains(one.part) || one.part.contains(other.part)) return true;
      if (small.includes(other)) {
        const [u, v] = middle(other);
        if (Math.hypot(u - x, v - y) < SIZE - 0.01) return false;
      }
      return other.boxes.every((box) => {
        const aside = Math.max(box.left - x, 0, x - box.right), above = Math.max(box.top - y, 0, y - box.bottom);
        return Math.hypot(aside, above) >= SIZE / 2 - 0.01;
      });
    });
  };
  const allowed = [drawn, labelled, plain, inline, spaced, elsewhere];
  return small.filter((one) => !allowed.some((exception) => exception(one))).map(({ part, bounds }) =>
    `${Math.round(bounds.width)} × ${Math.round(bounds.height)}: ${part.outerHTML.slice(0, 160)}`);
}"""


def too_small(tab: Tab) -> list[str]:
    """Return a line per target that is smaller than 24 by 24 CSS pixels and falls under no exception."""
    return [f"target {size}" for size in tab.evaluate(SMALL)]
