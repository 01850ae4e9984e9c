/* What stands on another page of this site, opened where a reader is: links that unfold, and folds that are filled when they
   open. Without scripts, and from disk, where nothing is fetched, the links lead there. */

import { all, around, el } from "../dom.js";
import { offerCopy } from "./copy.js";

/** Pages that were asked for, by address. @type {Map<string, Promise<Document>>} */
const pages = new Map();

const page = (/** @type {string} */ address) => {
  let found = pages.get(address);
  if (!found) {
    found = fetch(address).then(async (answer) => {
      if (!answer.ok) throw new Error(`${answer.status} ${address}`);
      return new DOMParser().parseFromString(await answer.text(), "text/html");
    });
    found.catch(() => pages.delete(address)); // it may be there the next time
    pages.set(address, found);
  }
  return found;
};

/** What stands in the element that a link leads to, but for its heading; its own links lead where they did. */
const brought = async (/** @type {HTMLAnchorElement} */ link) => {
  const { href, hash } = link;
  const address = href.slice(0, href.length - hash.length);
  const there = (await page(address)).getElementById(decodeURIComponent(hash.slice(1)));
  if (!there) throw new RangeError(`nothing at ${href}`);
  const copy = document.importNode(there, true);
  copy.querySelector("h2, summary")?.remove();
  for (const part of all(copy, "[id]")) part.removeAttribute("id");
  for (const part of all(copy, "a[href]", HTMLAnchorElement)) part.href = new URL(part.getAttribute("href") ?? "", address).href;
  return copy;
};

const arrived = () => dispatchEvent(new Event("pwconcept"));

const lead = (/** @type {HTMLAnchorElement} */ link) => { location.href = link.href; };

// A link that unfolds: what it leads to stands behind it.
const toggle = async (/** @type {HTMLAnchorElement} */ link) => {
  const next = link.nextElementSibling;
  let body = next instanceof HTMLElement && next.matches(".pw-unfolded") ? next : null;
  if (!body) {
    link.setAttribute("aria-busy", "true");
    try {
      const copy = await brought(link);
      body = el("div", { class: "pw-unfolded" }, ...copy.childNodes);
      offerCopy(copy, body);
    } catch {
      lead(link);
      return;
    } finally {
      link.removeAttribute("aria-busy");
    }
    link.after(body);
    body.hidden = true;
    arrived();
  }
  body.hidden = !body.hidden;
  link.setAttribute("aria-expanded", String(!body.hidden));
};

// A fold that is filled: in it stands a link to what belongs there.
const fill = async (/** @type {HTMLDetailsElement} */ fold) => {
  const link = fold.querySelector(":scope > p > a[data-fill]");
  if (!(link instanceof HTMLAnchorElement) || link.dataset.fill === "busy") return;
  const place = /** @type {HTMLElement} */ (link.parentElement);
  link.dataset.fill = "busy";
  try {
    place.replaceWith(...(await brought(link)).childNodes);
    arrived();
  } catch {
    link.dataset.fill = ""; // it leads there
  }
};

if (location.protocol !== "file:") {
  for (const link of all(document, "a[data-unfold]")) {
    link.setAttribute("role", "button");
    link.setAttribute("aria-expanded", "false");
  }
  document.addEventListener("click", (event) => {
    const link = around(event, "a[data-unfold]");
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    toggle(link);
  });
  document.addEventListener("keydown", (event) => {
    const link = event.key === " " ? around(event, "a[data-unfold]") : null;
    if (!link) return;
    event.preventDefault();
    link.click();
  });
  document.addEventListener("toggle", ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.open) fill(target);
  }, true);
  for (const fold of all(document, "details[open]", HTMLDetailsElement)) fill(fold);
}
