/* Opened cells: the words of each text marked against those of a chosen base text. */

/** @import { Quoted } from "../compare/beside.js" */
/** @import { Version } from "../shapes.js" */
/** @import { Cell } from "./cells.js" */

import { compare as compareWords } from "../compare/beside.js";
import { all, el, one } from "../dom.js";
import { capital } from "../language.js";
import { contents } from "./choice.js";

/** @type {WeakMap<Cell, { place: HTMLElement, text: string }[]>} */
const texts = new WeakMap();

/** Take every mark and note out of a cell. */
export const restore = (/** @type {Cell} */ cell) => {
  for (const { place, text } of texts.get(cell) ?? []) place.textContent = text;
  for (const note of all(cell.td, ".pw-family")) note.remove();
  texts.delete(cell);
};

/** What a version says about a topic, as words to compare. @returns {Quoted[]} */
const quoted = (/** @type {Version} */ version, /** @type {string} */ topic) =>
  contents(version, topic)
    .filter((each) => each.about)
    .map(({ provision: { text, words, place } }) => ({ text: text ?? "", words, cite: capital(place) }));

/** Mark what a cell says about its topic against what the base says about it, whose column is called `label`. */
export const compare = (
  /** @type {Cell} */ cell, /** @type {string} */ topic, /** @type {Version} */ version, /** @type {Version} */ base, /** @type {string} */ label
) => {
  const others = quoted(base, topic);
  // What is about the topic stands first in a cell too.
  const marked = quoted(version, topic).map((quote, rank) => {
    const place = one(cell.nodes[rank], ".pw-words");
    const told = compareWords(quote, place, others, label);
    if (told) one(cell.nodes[rank], ".pw-quote").append(el("p", { class: "pw-family" }, told));
    return { place, text: quote.text };
  });
  texts.set(cell, marked);
};
