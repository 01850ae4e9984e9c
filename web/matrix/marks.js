/* Opened cells: the words of each text marked against those of a chosen base text. */

/** @import { Quoted } from "../compare/beside.js" */
/** @import { Version } from "../shapes.js" */

import { compare as compareWords } from "../compare/beside.js";
import { all, el, one } from "../dom.js";
import { capital } from "../language.js";
import { contents } from "./choice.js";

/** Take every mark and note out of a cell. */
export const restore = (/** @type {HTMLElement} */ td) => {
  for (const place of all(td, ".pw-words:has(ins, del, .pw-equal)")) place.textContent = texts.get(place) ?? place.textContent;
  for (const note of all(td, ".pw-family")) note.remove();
};
/** @type {WeakMap<HTMLElement, string>} */
const texts = new WeakMap();

/** What a version says about a topic, by eid, as words to compare. @returns {Map<string, Quoted>} */
const quoted = (/** @type {Version} */ version, /** @type {string} */ topic) =>
  new Map(
    contents(version, topic)
      .filter((each) => each.about)
      .map(({ id, provision: { text, words, place } }) => [id, { text: text ?? "", words, cite: capital(place) }])
  );

/** Mark what a cell says about its topic against what the base says about it, whose column is called `label`. */
export const compare = (
  /** @type {HTMLElement} */ td, /** @type {string} */ topic, /** @type {Version} */ version, /** @type {Version} */ base, /** @type {string} */ label
) => {
  restore(td);
  const mine = quoted(version, topic);
  const others = [...quoted(base, topic).values()];
  for (const node of all(td, ".pw-cell__rule")) {
    const quote = mine.get(node.dataset.id ?? "");
    if (!quote) continue;
    const place = one(node, ".pw-words");
    texts.set(place, quote.text);
    const told = compareWords(quote, place, others, label);
    if (told) one(node, ".pw-quote").append(el("p", { class: "pw-family" }, told));
  }
};
