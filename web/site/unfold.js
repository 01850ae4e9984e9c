/* Links that unfold: what they lead to, on another page of this site, is shown behind them. Without scripts they lead there. */

import { all, around, el } from "../dom.js";
import { offerCopy } from "./copy.js";
import { fetches, fetchPage, taken } from "./fetchpage.js";

/** What stands in the element that a link leads to, but for its heading. */
const brought = async (/** @type {HTMLAnchorElement} */ link) => {
  const address = link.href.slice(0, link.href.length - link.hash.length);
  const there = (await fetchPage(address)).getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!there) throw new RangeError(`nothing at ${link.href}`);
  const copy = taken(there, address);
  copy.querySelector("h2")?.remove();
  const body = el("div", { class: "pw-unfolded", hidden: true }, ...copy.childNodes);
  offerCopy(copy, body);
  return body;
};

const toggle = async (/** @type {HTMLAnchorElement} */ link) => {
  const next = link.nextElementSibling;
  let body = next instanceof HTMLElement && next.matches(".pw-unfolded") ? next : null;
  if (!body) {
    if (link.getAttribute("aria-busy")) return;
    link.setAttribute("aria-busy", "true");
    try {
      body = await brought(link);
    } catch {
      location.href = link.href;
      return;
    } finally {
      link.removeAttribute("aria-busy");
    }
    link.after(body);
    dispatchEvent(new Event("pwconcept"));
  }
  body.hidden = !body.hidden;
  link.setAttribute("aria-expanded", String(!body.hidden));
};

if (fetches) {
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
}
