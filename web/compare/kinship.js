/* How many words two provisions share, as generator/compare/kinship.py measures. The words that count come from there: the
   files under data/versies/ and the quotations of a topic page hold them. */

/** @import { Relation } from "../shapes.js" */

import { kinship as limits } from "../words.json";
import { kept } from "./differ.js";

export const ADAPTED = limits.adapted;

/** @type {Map<string, string[]>} */
const known = new Map();

/** The words of `text`, which stand in it one space apart. */
export const listed = (/** @type {string} */ text) => {
  let found = known.get(text);
  if (!found) known.set(text, (found = text.split(" ").filter(Boolean)));
  return found;
};

/** The share of shared words of two lists of words, from 0 to 1. */
export const share = (/** @type {string} */ one, /** @type {string} */ other) => {
  const [mine, theirs] = [listed(one), listed(other)];
  return one === other ? 1 : (2 * kept(mine, theirs)) / (mine.length + theirs.length);
};

/** @returns {Relation} the name of the family of a share */
export const relation = (/** @type {number} */ of) => (of === 1 ? "identical" : of >= ADAPTED ? "adapted" : "own");

/** At most what `share` can be, from the words alone: cheap enough to ask of any two texts. */
export const bound = (/** @type {string} */ one, /** @type {string} */ other) => {
  const [mine, theirs] = [listed(one), listed(other)];
  /** @type {Map<string, number>} */
  const left = new Map();
  for (const word of mine) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of theirs) {
    const count = left.get(word) ?? 0;
    if (count) common += 1;
    left.set(word, count - 1);
  }
  return mine.length + theirs.length ? (2 * common) / (mine.length + theirs.length) : 1;
};
