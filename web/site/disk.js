/* For a site that is opened from disk (file://). A folder has no page of its own there, so links to folders are made to name
   index.html. Browsers refuse fetching there: what needs that is hidden and said so. */

import { around, el, one } from "../dom.js";
import { disk as words } from "../words.json";

/** Pages by the class of their content → what does not work there. */
const NEEDS_SERVER = { ".pw-compare": words.matrix, ".pw-draft": words.concept, ".pw-any": words.two };

const named = (/** @type {string} */ address) => {
  const url = new URL(address, location.href);
  if (url.protocol !== "file:" || !url.pathname.endsWith("/")) return null;
  url.pathname += "index.html";
  return url.href;
};

const mend = (/** @type {Element} */ element) => {
  const attribute = element.tagName === "FORM" ? "action" : "href";
  const address = element.getAttribute(attribute);
  const file = address === null || address.startsWith("#") ? null : named(address);
  if (file) element.setAttribute(attribute, file);
};

// Links that a script drew later are mended as they are used.
const late = (/** @type {Event} */ event) => {
  const element = around(event, "a[href], form[action]");
  if (element) mend(element);
};

const start = () => {
  for (const name of ["click", "auxclick", "contextmenu", "submit"]) document.addEventListener(name, late, true);
  document.documentElement.classList.add("pw-schijf");
  document.querySelectorAll("a[href], form[action]").forEach(mend);
  const content = document.querySelector(".pw");
  for (const [page, missing] of Object.entries(NEEDS_SERVER)) {
    if (!content?.matches(page)) continue;
    const note = el("p", { class: "pw-note pw-schijf__note", role: "status" }, `${words.opened} ${missing}`);
    one(content, "h1").after(note);
  }
};

if (location.protocol === "file:") start();
