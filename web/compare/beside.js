/* One quotation beside the best of a base text: which words differ, and how to say so. */

import { fill, percent } from "../language.js";
import { beside as words } from "../words.json";
import { relation, share } from "./kinship.js";
import { spans } from "./redline.js";
import { drawn } from "./spans.js";

/** @typedef {{ text: string, words: string, cite: string }} Quoted `words` are those that count, names aside. */

/** The quotation of the base that shares most words. */
export const best = (/** @type {Quoted} */ quote, /** @type {Quoted[]} */ others) => {
  /** @type {{ other: Quoted, of: number } | null} */
  let found = null;
  for (const other of others) {
    const of = share(quote.words, other.words);
    if (!found || of > found.of) found = { other, of };
  }
  return found;
};

/** Mark in `place` what differs from the best of a base named `name`, and return the sentence that tells how they are related. */
export const compare = (
  /** @type {Quoted} */ quote, /** @type {HTMLElement} */ place, /** @type {Quoted[]} */ others, /** @type {string} */ name
) => {
  const found = best(quote, others);
  if (!found) return "";
  if (relation(found.of) === "own") return fill(words.own, { name });
  place.replaceChildren(...drawn(spans(found.other.text, quote.text)));
  const label = `${name}, ${found.other.cite}`;
  return found.of === 1 ? fill(words.identical, { label }) : fill(words.adapted, { label, percent: percent(found.of) });
};

export const legend = (/** @type {string} */ name) => fill(words.legend, { name });
