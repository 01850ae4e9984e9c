/* A page that goes on in parts becomes whole as soon as a reader does anything on it: what was not there yet is read, found and
   printed like the rest. Until then, without scripts and from disk, a link leads to each part. */

import { all, anchor, around } from "../dom.js";
import { fetches, fetchPage, taken } from "./fetchpage.js";

const place = /** @type {HTMLElement | null} */ (document.querySelector("[data-continued]"));
const further = (place?.dataset.continued ?? "").split(" ").filter(Boolean).map((path) => new URL(path, location.href).href);

/** Put what a part holds behind what stands here; a section that goes on, in its own. */
const append = (/** @type {HTMLElement} */ whole, /** @type {Element} */ part) => {
  for (const child of [...part.children]) {
    const name = child.getAttribute("aria-labelledby");
    for (const { id } of [child, ...all(child, "[id]")]) if (id) document.querySelector(`[data-further][id="${CSS.escape(id)}"]`)?.removeAttribute("id");
    const begun = name ? document.getElementById(name)?.closest("section") : null;
    if (begun && whole.contains(begun)) begun.append(...[...child.childNodes].filter((each) => !(each instanceof HTMLElement && each.id === name)));
    else whole.append(child);
  }
};

/** @type {Promise<void> | null} */
let coming = null;

const load = async (/** @type {HTMLElement} */ whole) => {
  const link = document.querySelector("a[data-continue]");
  while (further.length) {
    const there = (await fetchPage(further[0])).querySelector("[data-continued]");
    if (!there) throw new RangeError(`nothing to go on with at ${further[0]}`);
    append(whole, taken(there, further[0]));
    further.shift();
    if (link instanceof HTMLAnchorElement && further.length) link.href = further[0];
  }
  for (const named of all(document, "[data-continue]")) named.remove();
  document.dispatchEvent(new Event("pw-continued"));
  dispatchEvent(new Event("pwconcept"));
};

/** Make the page whole; what did not come is asked for again at the next call. */
const whole = () => {
  if (!place) return Promise.resolve();
  coming ??= load(place).catch(() => { coming = null; });
  return coming;
};

const jump = () => {
  const there = document.getElementById(anchor());
  for (let part = /** @type {HTMLElement | null} */ (there); part; part = part.parentElement) {
    if (part instanceof HTMLDetailsElement) part.open = true;
  }
  there?.scrollIntoView();
};

if (place && fetches && further.length) {
  const addresses = new Set(further);
  for (const sign of ["scroll", "pointerdown", "keydown", "touchstart", "beforeprint"]) {
    addEventListener(sign, whole, { once: true, passive: true });
  }
  // What stands in a part has a line in the list of a page until it is here.
  const sought = anchor() ? document.getElementById(anchor()) : document.body;
  if (!sought || sought.matches("[data-further]")) whole().then(jump);
  // A link to a place in a part leads to where that stands on this page.
  document.addEventListener("click", async (event) => {
    const link = around(event, "a[href]");
    if (!(link instanceof HTMLAnchorElement) || !link.hash || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!addresses.has(link.href.slice(0, link.href.length - link.hash.length))) return;
    event.preventDefault();
    await whole();
    if (!document.getElementById(decodeURIComponent(link.hash.slice(1)))) location.href = link.href;
    else if (location.hash === link.hash) jump();
    else location.hash = link.hash;
  });
}
