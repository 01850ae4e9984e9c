/* Opened cells: the words of each text marked against those of a chosen base text. */

/** @import { Quoted } from "../compare/beside.js" */
/** @import { Version } from "../shapes.js" */
/** @import { Cell } from "./cells.js" */

import { compare as compareWords } from "../compare/beside.js";
import { all, el, one } from "../dom.js";
import { contents } from "./choice.js";

/** What stood there before. @type {WeakMap<Cell, { place: HTMLElement, nodes: ChildNode[] }[]>} */
const texts = new WeakMap();

/** Take every mark and note out of a cell. */
export const restore = (/** @type {Cell} */ cell) => {
  for (const { place, nodes } of texts.get(cell) ?? []) place.replaceChildren(...nodes);
  for (const note of all(cell.td, ".pw-family")) note.remove();
  texts.delete(cell);
};

/** What a version says on a topic, as words to compare. @returns {Quoted[]} */
const quoted = (/** @type {Version} */ version, /** @type {string} */ topic) =>
  contents(version, topic).map(({ text, words, place }) => ({ text, words, cite: place }));

/** Mark what a cell says on its topic against what the base says on it, whose column is called `label`. */
export const compare = (
  /** @type {Cell} */ cell, /** @type {string} */ topic, /** @type {Version} */ version, /** @type {Version} */ base, /** @type {string} */ label
) => {
  const others = quoted(base, topic);
  const marked = quoted(version, topic).map((quote, rank) => {
    const place = one(cell.nodes[rank], ".pw-words");
    const nodes = [...place.childNodes];
    const told = compareWords(quote, place, others, label);
    if (told) one(cell.nodes[rank], ".pw-quote").append(el("p", { class: "pw-family" }, told));
    return { place, nodes };
  });
  texts.set(cell, marked);
};
