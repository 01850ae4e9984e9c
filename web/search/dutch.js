/* Text → the words that are searched. The twin of generator/search/terms.py and compounds.py: change them together. Needs
   vendor/snowball-dutch first. */

import { compared } from "../signs.js";
import { asking, signs } from "../words.json";

const stemmer = new DutchStemmer();
/** @type {Map<string, string>} */
const known = new Map();

const BROKEN = new RegExp(signs.broken, "gu");

export const fold = (/** @type {string} */ text) =>
  compared(text.replace(BROKEN, "-"))
    .replace(/[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]/g, " ")
    .replace(/[’‘ʼ´`]/g, "'")
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase();

export const words = (/** @type {string} */ text) => {
  const found = [];
  for (const [joined] of fold(text).matchAll(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu)) {
    for (const [word] of joined.matchAll(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu)) found.push(word);
    if (joined.includes("-")) found.push(joined.replaceAll("-", ""));
  }
  return found;
};

const { "": nothing, "-": hyphens } = signs.counts_as;
const PART = `(?:${signs.broken}|[\\p{L}\\p{N}\\p{M}${nothing}])+`;
const WRITTEN = new RegExp(`${PART}(?:['’‘ʼ\\-${hyphens}]${PART})*`, "gu");

/** Words with where they begin and end in `text`. */
export const spans = (/** @type {string} */ text) =>
  [...text.matchAll(WRITTEN)].map((match) => ({ from: match.index, to: match.index + match[0].length, words: words(match[0]) }));

const irregular = new Map(Object.entries(asking.irregular));
const single = (/** @type {string} */ word) => word.replace(/([bdfgklmnprst])\1$/, "$1");

export const stem = (/** @type {string} */ word) => {
  let stemmed = known.get(word);
  if (stemmed === undefined) {
    const begun = irregular.get(word) ?? stemmer.stemWord(word);
    stemmed = single(single(begun).replace(/(?<=...)[dts]{1,2}$/, "")).replace(/([aeou])\1(?=[^aeiou]*$)/, "$1");
    known.set(word, stemmed);
  }
  return stemmed;
};

// As in `generator/search/compounds.py` and `terms.py`, which say why.
const SHORTEST = 3;
const LONGEST = 60;

const better = (/** @type {string[]} */ one, /** @type {string[]} */ other) =>
  one.length !== other.length ? one.length < other.length : (one.at(-1) ?? "").length > (other.at(-1) ?? "").length;

/** The parts of a compound, all but the last of them words of `lexicon`; empty where it is none. */
export const parts = (/** @type {string} */ word, /** @type {Set<string>} */ lexicon) => {
  if (word.length < 2 * SHORTEST || word.length > LONGEST) return [];
  /** @type {Map<number, string[] | null>} */
  const seen = new Map();
  /** @returns {string[] | null} */
  const split = (/** @type {number} */ start) => {
    const before = seen.get(start);
    if (before !== undefined) return before;
    /** @type {string[] | null} */
    let found = null;
    const rest = word.slice(start);
    if (start && rest.length >= SHORTEST && (lexicon.has(rest) || lexicon.has(stem(rest)))) {
      found = [rest];
    } else {
      for (let end = start + SHORTEST; end <= word.length - SHORTEST; end += 1) {
        const head = word.slice(start, end);
        if (!lexicon.has(head)) continue;
        for (const link of asking.links) {
          if (!word.startsWith(link, end)) continue;
          const tail = split(end + link.length);
          if (tail && (!found || better([head, ...tail], found))) found = [head, ...tail];
        }
      }
    }
    seen.set(start, found);
    return found;
  };
  return split(0) ?? [];
};
