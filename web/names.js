/* Names that are looked up as they are typed, where there are too many for a list: what matches, and how it is offered. */

/** @import { Listed } from "./shapes.js" */

import { button, el, one } from "./dom.js";
import { fill, plural } from "./language.js";
import { names as words } from "./words.json";

const MOST = 10;

/** The words of `text` as names are matched by: in small letters without accents. */
export const asked = (/** @type {string} */ text) =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);

export const named = (/** @type {Pick<Listed, "label" | "name">} */ { label, name }) => `${label}, ${name}`;

/**
 * Those of which the name has a word that begins as each typed word does, in their order; the rest is counted.
 * @template T
 * @param {T[]} every
 * @param {string[]} typed
 * @param {(one: T) => string} nameOf
 * @returns {{ shown: T[], more: number }}
 */
export const called = (every, typed, nameOf, most = MOST) => {
  const found = every.filter((each) => {
    const own = asked(nameOf(each));
    return typed.every((word) => own.some((other) => other.startsWith(word)));
  });
  return { shown: found.slice(0, most), more: Math.max(0, found.length - most) };
};

/**
 * The texts with a label that is called so, those in force first.
 * @template {Pick<Listed, "label" | "standing">} T
 * @param {T[]} versions
 * @param {string} typed
 * @returns {{ shown: T[], more: number }}
 */
export const matching = (versions, typed, most = MOST) => {
  const ordered = [...versions.filter(({ standing }) => !standing), ...versions.filter(({ standing }) => standing)];
  const telling = asked(typed);
  return telling.length ? called(ordered, telling, ({ label }) => label, most) : { shown: [], more: 0 };
};

/**
 * Make `place` (an input, a list and a status) show what `look` finds for what is typed; a later answer overtakes an
 * earlier one. Enter takes the first that is offered: within a form it would send that.
 * @param {HTMLElement} place
 * @param {(typed: string) => Promise<{ items: HTMLElement[], told: string }>} look
 * @param {string} unlisted what is told where the names could not be fetched
 */
export const offering = (place, look, unlisted) => {
  const input = one(place, "input", HTMLInputElement);
  const list = one(place, "ul");
  const status = one(place, "[role=status]");
  let turn = 0;
  const show = (/** @type {HTMLElement[]} */ items, /** @type {string} */ told) => {
    list.replaceChildren(...items);
    status.textContent = told;
  };
  const answer = async () => {
    const mine = ++turn;
    const found = await look(input.value).catch(() => ({ items: [], told: unlisted }));
    if (mine === turn) show(found.items, found.told);
  };
  input.addEventListener("input", answer);
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    /** @type {HTMLElement | null} */ (list.querySelector("button, a"))?.click();
  });
  place.hidden = false;
  if (input.value) answer();
  /** Empty it, for the next name. */
  return () => {
    turn += 1;
    show([], "");
    input.value = "";
    input.focus();
  };
};

/**
 * Make `place` offer texts as the name of their institution is typed; `pick` gets the one that is chosen.
 * @param {HTMLElement} place
 * @param {() => Promise<Listed[]>} listed
 * @param {(text: Listed) => void} pick
 */
export const chooser = (place, listed, pick) => {
  const about = (/** @type {Listed} */ text) => [named(text), text.standing].filter(Boolean).join(", ");
  const offer = (/** @type {Listed} */ text) => {
    const take = () => {
      pick(text);
      clear();
    };
    return el("li", {}, button(about(text), take, { class: "pw-plainbutton" }));
  };
  const clear = offering(place, async (typed) => {
    const { shown, more } = matching(await listed(), typed);
    const none = typed.trim() && !shown.length ? words.nothing : "";
    return { items: shown.map(offer), told: more ? fill(words.more, { more: plural(more, words.texts) }) : none };
  }, words.unlisted);
};
