/* Collecting provisions into a concept: the buttons and the counter. The page of the concept itself is concept/page.js. */

/** @import { Kept } from "./kept.js" */
/** @import { Concept } from "../shapes.js" */

import { MOST } from "../concept/shape.js";
import { all, around, el } from "../dom.js";
import { fill, provisions } from "../language.js";
import { collect as words } from "../words.json";
import { root } from "./here.js";
import { read, write } from "./kept.js";

/**
 * @typedef {object} Store
 * @property {() => Kept} read
 * @property {(concept: Concept) => boolean} write returns whether the browser keeps it; throws where it is no concept
 * @property {(words: string) => void} say tells a screen reader
 */

const status = el("p", { class: "pw-vh", role: "status" });
const say = (/** @type {string} */ told) => { status.textContent = told; };

const count = (/** @type {Concept} */ concept) => concept.entries.filter((one) => one.kind !== "kop").length;

const link = el("a", { href: new URL("concept/", root).href });
const bar = el("nav", { class: "pw-conceptbar", "aria-label": words.bar }, link);

const wanted = (/** @type {HTMLElement} */ button) => (button.dataset.locator ?? "").split(" ");

const mark = (/** @type {HTMLElement} */ button, /** @type {Set<string>} */ inside) => {
  const has = wanted(button).every((locator) => inside.has(locator));
  if (button.textContent && has === button.classList.contains("pw-collect--in")) return;
  const place = button.dataset.place ?? "";
  button.textContent = has ? words.inside : words.take;
  button.setAttribute("aria-label", fill(has ? words.inside_at : words.take_at, { place }));
  button.classList.toggle("pw-collect--in", has);
};

const inside = (/** @type {Concept} */ concept) => new Set(concept.entries.map((one) => one.id));

// A page may quote hundreds of provisions: what can be taken gets its button as a reader comes near, by scrolling or by keyboard.
const near = new IntersectionObserver(
  (seen) => {
    const offered = seen.filter((one) => one.isIntersecting).map(({ target }) => /** @type {HTMLElement} */ (target));
    if (!offered.length) return;
    const taken = inside(read().concept);
    for (const place of offered) {
      near.unobserve(place);
      if (place.querySelector(":scope > .pw-collect")) continue;
      const { collect: locators, place: name } = place.dataset;
      const made = el("button", { type: "button", class: "pw-collect", "data-locator": locators, "data-place": name });
      mark(made, taken);
      place.append(" ", made);
    }
  },
  { rootMargin: "50% 0px" }
);

const show = () => {
  const { concept, kept } = read();
  const number = count(concept);
  link.textContent = fill(kept ? words.counter : words.counter_unkept, { count: number });
  bar.hidden = number === 0 || document.querySelector(".pw-draft") !== null;
  document.documentElement.classList.toggle("pw-collecting", !bar.hidden);
  const taken = inside(concept);
  for (const button of all(document, "button.pw-collect")) mark(button, taken);
  for (const place of all(document, "[data-collect]")) near.observe(place);
};

const toggle = (/** @type {HTMLElement} */ button) => {
  const locators = wanted(button);
  const { concept } = read();
  const taken = inside(concept);
  const has = locators.every((locator) => taken.has(locator));
  const fresh = locators.filter((locator) => !taken.has(locator)).map((id) => ({ id, kind: "provision" }));
  // Only the page of the concept can put back what a writer made of a provision.
  const written = has && concept.entries.some((one) => locators.includes(one.id) && (one.text ?? one.heading) !== undefined);
  if (written && !confirm(words.written)) return;
  const entries = has ? concept.entries.filter((one) => !locators.includes(one.id)) : [...concept.entries, ...fresh];
  if (entries.length > MOST) {
    say(fill(words.full, { most: MOST }));
    return;
  }
  const kept = write({ ...concept, entries });
  const told = fill(has ? words.out : words.taken, { place: button.dataset.place ?? "", count: provisions(count(read().concept)) });
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
show();
