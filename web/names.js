/* Choosing a text by the name of its institution, where there are too many for a list: what matches, and the buttons for it. */

/** @import { Listed } from "./shapes.js" */

import { button, el, one } from "./dom.js";
import { fill, plural } from "./language.js";
import { names as words } from "./words.json";

const MOST = 10;

const folded = (/** @type {string} */ text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const parts = (/** @type {string} */ text) => folded(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

export const named = (/** @type {Pick<Listed, "label" | "name">} */ { label, name }) => `${label}, ${name}`;

/**
 * The texts whose label has a word that begins as each typed word does, those in force first; the rest is counted.
 * @template {Pick<Listed, "label" | "standing">} T
 * @param {T[]} versions
 * @param {string} typed
 * @returns {{ shown: T[], more: number }}
 */
export const matching = (versions, typed, most = MOST) => {
  const asked = parts(typed);
  if (!asked.length) return { shown: [], more: 0 };
  const found = versions.filter(({ label }) => {
    const own = parts(label);
    return asked.every((word) => own.some((other) => other.startsWith(word)));
  });
  const ordered = [...found.filter(({ standing }) => !standing), ...found.filter(({ standing }) => standing)];
  return { shown: ordered.slice(0, most), more: Math.max(0, found.length - most) };
};

/**
 * Make `place` (an input, a list and a status) offer texts as a name is typed; `pick` gets the one that is chosen.
 * @param {HTMLElement} place
 * @param {() => Promise<Listed[]>} listed
 * @param {(text: Listed) => void} pick
 */
export const chooser = (place, listed, pick) => {
  const input = one(place, "input", HTMLInputElement);
  const list = one(place, "ul");
  const status = one(place, "[role=status]");
  let turn = 0;
  const show = (/** @type {HTMLElement[]} */ items, /** @type {string} */ told) => {
    list.replaceChildren(...items);
    status.textContent = told;
  };
  const take = (/** @type {Listed} */ text) => {
    show([], "");
    input.value = "";
    pick(text);
    input.focus();
  };
  input.addEventListener("input", async () => {
    const mine = ++turn;
    const versions = await listed().catch(() => null);
    if (mine !== turn) return;
    if (!versions) {
      show([], words.unlisted);
      return;
    }
    const { shown, more } = matching(versions, input.value);
    const about = (/** @type {Listed} */ text) => [named(text), text.standing].filter(Boolean).join(", ");
    const items = shown.map((text) => el("li", {}, button(about(text), () => take(text), { class: "pw-plainbutton" })));
    const none = input.value.trim() && !shown.length ? words.nothing : "";
    show(items, more ? fill(words.more, { more: plural(more, words.texts) }) : none);
  });
  input.addEventListener("keydown", (event) => {
    // Within a form Enter would send it: it takes the first that is offered.
    if (event.key !== "Enter") return;
    event.preventDefault();
    list.querySelector("button")?.click();
  });
  place.hidden = false;
};
