/* Text × text → spans, the twin of generator/compare/redline.py: same tokens, same clean-up, same spans. The cases in
   tests/golden/redline/ bind the two. Needs vendor/diff-match-patch first. */

/** @import { Operation, Span } from "../shapes.js" */
/** @import { Run } from "./differ.js" */

import { compared } from "../signs.js";
import { lists } from "../words.json";
import { runs } from "./differ.js";

const NEGATIONS = new Set(lists.negations);
const WORD_SIGN = "(?![\\u00b2\\u00b3\\u00b9\\u2070\\u2074-\\u2079])[\\p{L}\\p{N}]";
const RUN = `(?:${WORD_SIGN}[\\u0300-\\u036f]*)+`;
const BLANK = "[\\t-\\r ]+";
const TOKEN = new RegExp(`${RUN}(?:(?:[-'’]|(?<=[0-9])[.,:](?=[0-9]))${RUN})*|${BLANK}|.`, "gsu");
const WORD = new RegExp(`^${WORD_SIGN}`, "u");
const SPACE = new RegExp(`^${BLANK}$`, "u");
// As in `generator/compare/redline.py`, which says why.
const ISLAND_LETTERS = 3;
const ISLAND_WEIGHT = 3;

/** @returns {string[]} */
export const tokens = (/** @type {string} */ text) => compared(text).match(TOKEN) ?? [];
export const isWord = (/** @type {string} */ token) => WORD.test(token);
export const isNegation = (/** @type {string} */ word) =>
  NEGATIONS.has(word.normalize("NFD").replace(/[\u0300-\u036f]/g, "").trim().toLowerCase());
const length = (/** @type {string} */ token) => [...token].length;
const letters = (/** @type {string[]} */ run) => run.filter(isWord).reduce((sum, token) => sum + length(token), 0);

const shift = (/** @type {Run[]} */ found) => {
  for (let i = 0; i + 2 < found.length; i++) {
    const [before, edit, after] = found.slice(i, i + 3);
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
  return found.filter((run) => run.old.length || run.new.length);
};

/** A run with the letters of each side, counted as it grows. */
const weighed = (/** @type {Run} */ run) => ({
  run: { kept: run.kept, old: [...run.old], new: [...run.new] },
  old: letters(run.old),
  new: letters(run.new),
});

/** @typedef {ReturnType<typeof weighed>} Weighed */

const isIsland = (/** @type {Weighed} */ before, /** @type {Run} */ island, /** @type {Weighed} */ after) => {
  const held = island.old.filter(isWord);
  const same = (/** @type {"old" | "new"} */ side) => before.run[side].length > 0 === after.run[side].length > 0;
  if (!held.length) return same("old") && same("new");
  if (held.length > 1 || length(held[0]) > ISLAND_LETTERS || isNegation(held[0])) return false;
  const changed = [before.old + after.old, before.new + after.new, before.old + before.new, after.old + after.new];
  return Math.min(...changed) > ISLAND_WEIGHT * length(held[0]);
};

const bridge = (/** @type {Run[]} */ found) => {
  /** @type {Weighed[]} */
  const joined = [];
  found.forEach((run, i) => {
    const here = weighed(run);
    const last = joined.at(-1);
    const island = last && i < found.length - 1 && run.kept && isIsland(last, run, weighed(found[i + 1]));
    if (last && (island || (!last.run.kept && !run.kept))) {
      for (const token of run.old) last.run.old.push(token);
      for (const token of run.new) last.run.new.push(token);
      last.old += here.old;
      last.new += here.new;
    } else {
      joined.push(here);
    }
  });
  return joined.map((each) => each.run);
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
  bridge(shift(runs(tokens(old), tokens(fresh)))).flatMap((run) =>
    run.kept ? [["equal", run.old.join("")]] : [...apart("delete", run.old), ...apart("insert", run.new)]
  );
