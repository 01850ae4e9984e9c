/* What can be said of the words of a concept without showing anything: pure functions over texts. */

import { text as patterns } from "../words.json";

export const PLACEHOLDER = patterns.placeholder;

// Characters that XML or YAML cannot hold, and the mark that some programs put before a text.
// eslint-disable-next-line no-control-regex
const UNFIT = /[\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufeff\ufffe\uffff]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
// The white space of Python's str.split(), which proves that a text is its source's.
// eslint-disable-next-line no-control-regex
const SPACES = /[\s\u001c-\u001f\u0085]+/g;

/** `text` as it can stand in any file: composed, without unfit characters, each run of white space one space. */
export const clean = (/** @type {string} */ text) =>
  text.replace(UNFIT, "").replace(LONE_SURROGATE, "").normalize("NFC").replace(SPACES, " ").trim();

const literally = (/** @type {string} */ text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

const capital = (/** @type {string} */ text) => text.slice(0, 1).toLocaleUpperCase(patterns.locale) + text.slice(1);

/** @typedef {(text: string) => string} Rename */

const BEFORE_NAME = new RegExp(`(?<![\\p{L}\\p{N}@./-])(?:${patterns.before_name}) $`, "iu");
// More than any word before a name has, so that only these letters are looked at and not all that stands before it.
const LONGEST_BEFORE = 40;

/** `text` with a placeholder for each name and the articles before it, which are counted back from the name. */
const unnamed = (/** @type {string} */ text, /** @type {RegExp} */ named) => {
  let result = "";
  let done = 0;
  for (const match of text.matchAll(named)) {
    let start = match.index;
    for (;;) {
      const before = BEFORE_NAME.exec(text.slice(Math.max(done, start - LONGEST_BEFORE), start));
      if (!before) break;
      start -= before[0].length;
    }
    result += text.slice(done, start) + PLACEHOLDER;
    done = match.index + match[0].length;
  }
  return result + text.slice(done);
};

/**
 * A function that puts the writer's own school, or a placeholder for it, where a text names a school in `names`.
 * An article before the name goes with it ("het Clusius College"), and two names in a row become one.
 * @param {string[]} names
 * @param {string} school
 * @returns {Rename}
 */
export const renamer = (names, school) => {
  const known = [...new Set(names.map(clean))].filter((name) => name.length > 2).sort((a, b) => b.length - a.length);
  const one = known.map(literally).join("|");
  const named = known.length ? new RegExp(`(?<![\\p{L}\\p{N}@./-])(?:${one})(?![\\p{L}\\p{N}@-]|\\.\\p{L})`, "giu") : null;
  const mark = literally(PLACEHOLDER);
  const twice = new RegExp(`${mark}(?:(?:${patterns.between_names})${mark})+`, "g");
  const own = clean(school);
  const first = new RegExp(`(^|[.:!?] )${mark}`, "g");
  return (text) => {
    const marked = (named ? unnamed(text, named) : text).replace(twice, PLACEHOLDER);
    if (!own) return marked;
    return marked.replace(first, (_, before) => before + capital(own)).replaceAll(PLACEHOLDER, () => own);
  };
};

const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;
const bag = (/** @type {string} */ text) => {
  /** @type {Map<string, number>} */
  const counted = new Map();
  for (const [word] of text.toLowerCase().matchAll(WORD)) counted.set(word, (counted.get(word) ?? 0) + 1);
  return counted;
};
const size = (/** @type {Map<string, number>} */ counted) => [...counted.values()].reduce((sum, count) => sum + count, 0);

// Below five words nearly everything is alike; from eight words in ten on two rules say much the same.
const FEWEST_WORDS = 5;
const ALIKE = 0.8;

/**
 * Pairs of texts that say the same, or nearly: {first, second, same, contrary}, as indexes into `texts`. The measure is
 * Dice's over words: twice the words in common over all words of both. Two texts that are alike but for a negation are
 * `contrary`. Of each text at most one pair of either kind is given, with the first text that it repeats or contradicts.
 * @param {string[]} texts
 * @param {(word: string) => boolean} isNegation
 */
export const duplicates = function* (texts, isNegation) {
  const bags = texts.map(bag);
  const sizes = bags.map(size);
  const denials = bags.map((counted) => [...counted].filter(([word]) => isNegation(word)).map(String).sort().join());
  for (let second = 1; second < texts.length; second++) {
    const told = new Set();
    for (let first = 0; first < second && told.size < 2; first++) {
      const contrary = denials[first] !== denials[second];
      const [low, high] = sizes[first] < sizes[second] ? [sizes[first], sizes[second]] : [sizes[second], sizes[first]];
      // Two bags can never share more than the smaller holds.
      if (told.has(contrary) || !low || (2 * low) / (low + high) < ALIKE) continue;
      let common = 0;
      for (const [word, count] of bags[first]) common += Math.min(count, bags[second].get(word) ?? 0);
      const share = (2 * common) / (low + high);
      if (share === 1 || (low >= FEWEST_WORDS && share >= ALIKE)) {
        told.add(contrary);
        yield { first, second, same: share === 1, contrary };
      }
    }
    yield null; // so that whoever takes them can pause
  }
};

const SEE = new RegExp(patterns.see, "giu");
const NUMBERED = new RegExp(patterns.numbered, "giu");
const ELSEWHERE = new RegExp(patterns.elsewhere, "u");
const ADDRESS = new RegExp(patterns.address, "u");
const plain = (/** @type {string} */ text) =>
  text.toLowerCase().replace(/^[a-z]\s?[:.)]\s*/u, "").replace(/[‘’'“”"]/gu, "").trim();

/** Headings in the form in which `danglers` looks for them. */
export const landmarks = (/** @type {string[]} */ headings) => headings.map(plain).filter((heading) => heading.length > 3);

/**
 * Places that `text` refers to and that are not among `known`; `elsewhere` where it refers to another document.
 * @param {string} text
 * @param {string[]} known as `landmarks` gives them
 */
export const danglers = function* (text, known) {
  for (const [, target] of text.matchAll(SEE)) {
    const words = target.trim().replace(/^[‘“"']|[’”"']$/gu, "");
    const sought = plain(words);
    if (ADDRESS.test(sought)) continue;
    if (known.some((heading) => sought.includes(heading) || heading.includes(sought))) continue;
    yield { words, elsewhere: ELSEWHERE.test(sought) };
  }
  for (const [words] of text.matchAll(NUMBERED)) yield { words, elsewhere: false };
};

/**
 * Those of `terms` (`used` and `defines` are regular expressions) that a text uses and no text explains.
 * @template {{ used: string, defines: string }} T
 * @param {string[]} texts
 * @param {T[]} terms
 */
export const unexplained = (texts, terms) =>
  terms.filter((term) => {
    const uses = new RegExp(term.used, "iu");
    const defines = new RegExp(term.defines, "iu");
    return texts.some((text) => uses.test(text)) && !texts.some((text) => defines.test(text));
  });
