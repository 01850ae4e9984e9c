/* Text × text → spans, the twin of generator/compare/redline.py: same tokens, same clean-up, same spans. The cases in
   tests/golden/redline/ bind the two. Needs vendor/diff-match-patch first. */

/** @import { Operation, Span } from "../shapes.js" */
/** @typedef {{ kept: boolean, old: string[], new: string[] }} Run */

import { compared } from "../signs.js";
import { lists, redline as words } from "../words.json";

const NEGATIONS = new Set(lists.negations);
const WORD_SIGN = "(?![\\u00b2\\u00b3\\u00b9\\u2070\\u2074-\\u2079])[\\p{L}\\p{N}]";
const RUN = `(?:${WORD_SIGN}[\\u0300-\\u036f]*)+`;
const BLANK = "[\\t-\\r ]+";
const TOKEN = new RegExp(`${RUN}(?:(?:[-'’]|(?<=[0-9])[.,:](?=[0-9]))${RUN})*|${BLANK}|.`, "gsu");
const WORD = new RegExp(`^${WORD_SIGN}`, "u");
const SPACE = new RegExp(`^${BLANK}$`, "u");
const ISLAND_LETTERS = 3;
const ISLAND_WEIGHT = 3;

/** @returns {string[]} */
export const tokens = (/** @type {string} */ text) => compared(text).match(TOKEN) ?? [];
export const isWord = (/** @type {string} */ token) => WORD.test(token);
export const isNegation = (/** @type {string} */ word) =>
  NEGATIONS.has(word.normalize("NFD").replace(/[\u0300-\u036f]/g, "").trim().toLowerCase());
const length = (/** @type {string} */ token) => [...token].length;
const letters = (/** @type {string[]} */ run) => run.filter(isWord).reduce((sum, token) => sum + length(token), 0);

// Every code point of the basic plane but the surrogates: the differ counts in UTF-16 units.
const code = (/** @type {number} */ index) => {
  let point = index + 1;
  if (point >= 0xd800) point += 0xe000 - 0xd800;
  if (point > 0xffff) throw new RangeError(words.too_many_words);
  return String.fromCharCode(point);
};

const runsOf = (/** @type {string[]} */ old, /** @type {string[]} */ fresh) => {
  /** @type {Map<string, string>} */
  const alphabet = new Map();
  for (const token of [...old, ...fresh]) if (!alphabet.has(token)) alphabet.set(token, code(alphabet.size));
  const meaning = new Map([...alphabet].map(([token, char]) => [char, token]));
  const encode = (/** @type {string[]} */ list) => list.map((token) => alphabet.get(token)).join("");
  const differ = new diff_match_patch();
  differ.Diff_Timeout = 0;
  /** @type {Run[]} */
  const runs = [];
  for (const [operation, codes] of differ.diff_main(encode(old), encode(fresh), false)) {
    const found = [...codes].map((char) => meaning.get(char) ?? "");
    if (operation === 0) {
      runs.push({ kept: true, old: found, new: [...found] });
      continue;
    }
    let last = runs.at(-1);
    if (!last || last.kept) runs.push((last = { kept: false, old: [], new: [] }));
    last[operation < 0 ? "old" : "new"].push(...found);
  }
  return runs;
};

const shift = (/** @type {Run[]} */ runs) => {
  for (let i = 0; i + 2 < runs.length; i++) {
    const [before, edit, after] = runs.slice(i, i + 3);
    if (edit.kept || (edit.old.length && edit.new.length)) continue;
    const moved = edit.old.length ? edit.old : edit.new;
    while (after.old.length && moved.length > 1 && moved[0] === after.old[0] && SPACE.test(moved[0])) {
      before.old.push(moved[0]);
      before.new.push(moved[0]);
      moved.push(.../** @type {[string]} */ (moved.splice(0, 1)));
      after.old.shift();
      after.new.shift();
    }
  }
  return runs.filter((run) => run.old.length || run.new.length);
};

const isIsland = (/** @type {Run} */ before, /** @type {Run} */ island, /** @type {Run} */ after) => {
  const held = island.old.filter(isWord);
  const same = (/** @type {"old" | "new"} */ side) => before[side].length > 0 === after[side].length > 0;
  if (!held.length) return same("old") && same("new");
  if (held.length > 1 || length(held[0]) > ISLAND_LETTERS || isNegation(held[0])) return false;
  const [a, b, c, d] = [before.old, before.new, after.old, after.new].map(letters);
  return Math.min(a + c, b + d, a + b, c + d) > ISLAND_WEIGHT * length(held[0]);
};

const bridge = (/** @type {Run[]} */ runs) => {
  /** @type {Run[]} */
  const joined = [];
  runs.forEach((run, i) => {
    const last = joined.at(-1);
    const island = last && i < runs.length - 1 && run.kept && isIsland(last, run, runs[i + 1]);
    if (last && (island || (!last.kept && !run.kept))) {
      last.old.push(...run.old);
      last.new.push(...run.new);
    } else {
      joined.push({ kept: run.kept, old: [...run.old], new: [...run.new] });
    }
  });
  return joined;
};

const apart = (/** @type {Operation} */ operation, /** @type {string[]} */ run) => {
  /** @type {Span[]} */
  const found = [];
  let gathered = "";
  let afterNegation = false;
  for (const word of run) {
    const negation = isNegation(word);
    if (gathered && (negation || (afterNegation && !SPACE.test(word)))) {
      found.push([operation, gathered]);
      gathered = "";
    }
    afterNegation = negation || (afterNegation && SPACE.test(word));
    gathered += word;
  }
  if (gathered) found.push([operation, gathered]);
  return found;
};

/**
 * The redline of two texts.
 * @param {string} old
 * @param {string} fresh
 * @returns {Span[]}
 */
export const spans = (old, fresh) =>
  bridge(shift(runsOf(tokens(old), tokens(fresh)))).flatMap((run) =>
    run.kept ? [["equal", run.old.join("")]] : [...apart("delete", run.old), ...apart("insert", run.new)]
  );

/** How many tokens two lists keep in order. */
export const kept = (/** @type {string[]} */ old, /** @type {string[]} */ fresh) =>
  runsOf(old, fresh).filter((run) => run.kept).reduce((sum, run) => sum + run.old.length, 0);
