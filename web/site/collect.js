/* Collecting provisions into a concept: the buttons, the counter, and the concept as this browser keeps it.
   The page of the concept itself is concept/page.js. Nothing leaves the browser. */

/** @import { Concept } from "../shapes.js" */

import { MOST, empty, normal } from "../concept/shape.js";
import { all, around, el } from "../dom.js";
import { fill, provisions } from "../language.js";
import { collect as words } from "../words.json";
import { root } from "./here.js";

/**
 * @typedef {object} Store
 * @property {() => { concept: Concept, readable: boolean, kept: boolean }} read the concept, whether what was kept could be
 *   read, and whether the browser keeps it
 * @property {(concept: Concept) => boolean} write returns whether the browser keeps it
 * @property {(words: string) => void} say tells a screen reader
 */

const KEY = "protocolwijzer.concept.1";
const UNREADABLE = `${KEY}.onleesbaar`;

// Where the browser keeps nothing (a private window, a full store) the concept lives as long as the page.
/** @type {string | null} */
let memory = null;
const stored = () => {
  if (memory !== null) return memory;
  try {
    return localStorage.getItem(KEY);
  } catch {
    memory = "";
    return memory;
  }
};

const read = () => {
  const raw = stored();
  if (!raw) return { concept: empty(), readable: true, kept: memory === null };
  try {
    return { concept: normal(JSON.parse(raw)), readable: true, kept: memory === null };
  } catch {
    return { concept: empty(), readable: false, kept: memory === null };
  }
};

const write = (/** @type {Concept} */ concept) => {
  const raw = JSON.stringify(normal(concept));
  try {
    const before = stored();
    if (before && !read().readable) localStorage.setItem(UNREADABLE, before);
    localStorage.setItem(KEY, raw);
    memory = null;
  } catch {
    memory = raw;
  }
  dispatchEvent(new Event("pwconcept"));
  return memory === null;
};

const status = el("p", { class: "pw-vh", role: "status" });
const say = (/** @type {string} */ told) => { status.textContent = told; };

const count = () => read().concept.entries.filter((one) => one.kind !== "kop").length;

const link = el("a", { href: new URL("concept/", root).href });
const bar = el("nav", { class: "pw-conceptbar", "aria-label": words.bar }, link);

const wanted = (/** @type {HTMLElement} */ button) => (button.dataset.locator ?? "").split(" ");

const show = () => {
  const number = count();
  link.textContent = fill(words.counter, { count: number });
  bar.hidden = number === 0 || document.querySelector(".pw-draft") !== null;
  document.documentElement.classList.toggle("pw-collecting", !bar.hidden);
  const inside = new Set(read().concept.entries.map((one) => one.id));
  for (const button of all(document, "button.pw-collect")) {
    const has = wanted(button).every((locator) => inside.has(locator));
    if (!button.hidden && has === button.classList.contains("pw-collect--in")) continue;
    const place = button.dataset.place ?? "";
    button.textContent = has ? words.inside : words.take;
    button.setAttribute("aria-label", fill(has ? words.inside_at : words.take_at, { place }));
    button.classList.toggle("pw-collect--in", has);
    button.hidden = false;
  }
};

const toggle = (/** @type {HTMLElement} */ button) => {
  const locators = wanted(button);
  const { concept } = read();
  const inside = new Set(concept.entries.map((one) => one.id));
  const has = locators.every((locator) => inside.has(locator));
  const fresh = locators.filter((locator) => !inside.has(locator)).map((id) => ({ id, kind: "provision" }));
  const entries = has ? concept.entries.filter((one) => !locators.includes(one.id)) : [...concept.entries, ...fresh];
  if (entries.length > MOST) {
    say(fill(words.full, { most: MOST }));
    return;
  }
  const kept = write({ ...concept, entries });
  const told = fill(has ? words.out : words.taken, { place: button.dataset.place ?? "", count: provisions(count()) });
  say(kept ? told : `${told} ${words.unkept}`);
};

globalThis.pwConcept = { read, write, say };

// Right behind the skip link, so that the keyboard finds it at once; the style sheet puts it in a corner.
const skip = document.querySelector(".md-skip");
if (skip) skip.after(bar, status);
else document.body.prepend(bar, status);
document.addEventListener("click", (event) => {
  const button = around(event, "button.pw-collect");
  if (button) toggle(button);
});
addEventListener("pwconcept", show);
addEventListener("storage", (event) => { if (event.key === KEY) dispatchEvent(new Event("pwconcept")); });
show();
