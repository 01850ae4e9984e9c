/* What is cut off, covered, moving, or focused without showing it; needs a key press first, so that focus is shown. */
() => {
  const shown = (part) => part.checkVisibility({ visibilityProperty: true }) && part.getClientRects().length > 0;
  const cut = (part) => part && (getComputedStyle(part).clipPath === "inset(50%)" || cut(part.parentElement));
  const name = (part) => `${part.localName}.${part.getAttribute("class")} ${part.textContent.trim().slice(0, 40)}`;
  const wrong = [];
  document.activeElement.blur(); // the skip link shows itself over the header while it has focus
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) wrong.push(`the page scrolls ${root.scrollWidth - root.clientWidth} px sideways`);
  const seen = new Set();
  for (const part of document.body.querySelectorAll("*")) {
    if (!shown(part) || cut(part)) continue;
    const style = getComputedStyle(part);
    const words = part.textContent.trim();
    if (words && style.overflowX === "hidden" && part.scrollWidth > part.clientWidth + 1) wrong.push(`cut off: ${name(part)}`);
    if (words && style.overflowY === "hidden" && style.webkitLineClamp === "none" && part.scrollHeight > part.clientHeight + 2)
      wrong.push(`cut off: ${name(part)}`);
    if (parseFloat(style.transitionDuration) > 0.01 || parseFloat(style.animationDuration) > 0.01) wrong.push(`moves: ${name(part)}`);
  }
  for (const part of document.querySelectorAll("a[href], button, input, select, textarea, summary")) {
    if (!shown(part) || cut(part) || part.matches(".md-skip")) continue;
    part.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    const box = [...part.getClientRects()].find((one) => one.width > 2 && one.height > 2);
    if (!box) continue;
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const label = part.closest("label") ?? (part.id ? document.querySelector(`label[for="${part.id}"]`) : null);
    if (!hit || !(part.contains(hit) || hit.contains(part) || label?.contains(hit))) wrong.push(`covered: ${name(part)}`);
    const kind = `${part.localName} ${part.getAttribute("class")} ${part.parentElement.getAttribute("class")}`;
    if (seen.has(kind) || part.disabled) continue;
    seen.add(kind);
    part.focus();
    if (document.activeElement !== part || !part.matches(":focus-visible")) continue;
    const style = getComputedStyle(part);
    const marked = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1;
    const beside = part.nextElementSibling && getComputedStyle(part.nextElementSibling).outlineStyle !== "none";
    const inside = part.querySelector(":scope *") && [...part.querySelectorAll("*")].some((one) => getComputedStyle(one).outlineStyle !== "none");
    if (!marked && !beside && !inside && !part.closest("svg")) wrong.push(`focus not seen: ${name(part)}`);
  }
  return wrong;
}
