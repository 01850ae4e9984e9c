/* Tokens × tokens → runs: what was kept and what was replaced, the twin of generator/compare/differ.py, which explains it:
   same stretches, same cuts, same runs. The cases in tests/golden/redline/ bind the two. Needs vendor/diff-match-patch first. */

/** @typedef {{ kept: boolean, old: string[], new: string[] }} Run */

import { differ as limits } from "../words.json";

const { work: MOST_WORK, anchors: ANCHORS, deepest: DEEPEST } = limits;
// Every code point of the basic plane but the surrogates: the differ counts in UTF-16 units.
const MOST_CODES = 0xffff - (0xe000 - 0xd800);

const code = (/** @type {number} */ index) => String.fromCharCode(index + 1 < 0xd800 ? index + 1 : index + 1 + 0xe000 - 0xd800);

/** @typedef {(kept: boolean, old: string[], fresh: string[]) => void} Put */

const fewest = (/** @type {string[]} */ old, /** @type {string[]} */ fresh, /** @type {Put} */ put) => {
  /** @type {Map<string, string>} */
  const alphabet = new Map();
  for (const token of [...old, ...fresh]) if (!alphabet.has(token)) alphabet.set(token, code(alphabet.size));
  const meaning = new Map([...alphabet].map(([token, char]) => [char, token]));
  const encode = (/** @type {string[]} */ list) => list.map((token) => alphabet.get(token)).join("");
  const differ = new diff_match_patch();
  differ.Diff_Timeout = 0;
  for (const [operation, codes] of differ.diff_main(encode(old), encode(fresh), false)) {
    const found = [...codes].map((char) => meaning.get(char) ?? "");
    put(operation === 0, operation <= 0 ? found : [], operation >= 0 ? found : []);
  }
};

/** The runs of `length` tokens that occur exactly once, with their places, in order. */
const once = (/** @type {string[]} */ tokens, /** @type {number} */ length) => {
  /** @type {Map<string, number>} */
  const found = new Map();
  for (let place = 0; place + length <= tokens.length; place++) {
    const run = tokens.slice(place, place + length).join("\u0000");
    found.set(run, found.has(run) ? -1 : place);
  }
  return new Map([...found].filter(([, place]) => place >= 0));
};

/** @typedef {[number, number]} Pair */

/** The most of `pairs`, which are in order of the first, whose second numbers rise. */
const longestInOrder = (/** @type {Pair[]} */ pairs) => {
  const [least, ends, before] = [0, 0, 0].map(() => /** @type {number[]} */ ([]));
  for (const [at, [, second]] of pairs.entries()) {
    let [low, high] = [0, least.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (least[middle] < second) low = middle + 1;
      else high = middle;
    }
    before.push(low ? ends[low - 1] : -1);
    least[low] = second;
    ends[low] = at;
  }
  /** @type {Pair[]} */
  const found = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]) found.push(pairs[at]);
  return found.reverse();
};

/** Places of tokens that surely stayed, in order on both sides: the ends, and what both hold once. */
const anchored = (/** @type {string[]} */ old, /** @type {string[]} */ fresh) => {
  const shortest = Math.min(old.length, fresh.length);
  /** @type {Pair[]} */
  const ends = [];
  let head = 0;
  while (head < shortest && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail += 1;
  for (let place = 0; place < head; place++) ends.push([place, place]);
  for (let place = tail; place > 0; place--) ends.push([old.length - place, fresh.length - place]);
  if (ends.length) return ends;
  for (const length of ANCHORS) {
    const [mine, theirs] = [once(old, length), once(fresh, length)];
    const shared = [...mine].flatMap(([run, start]) => {
      const other = theirs.get(run);
      return other === undefined ? [] : [/** @type {Pair} */ ([start, other])];
    });
    if (!shared.length) continue;
    return longestInOrder(shared).flatMap(([start, other]) =>
      Array.from({ length }, (_, place) => /** @type {Pair} */ ([start + place, other + place]))
    );
  }
  return [];
};

/** Consecutive pairs as [place, other place, length], without what an earlier pair has taken. */
const blocks = (/** @type {Pair[]} */ pairs) => {
  /** @type {[number, number, number][]} */
  const found = [];
  for (const [row, column] of pairs) {
    const last = found.at(-1);
    if (last && (row < last[0] + last[2] || column < last[1] + last[2])) continue;
    if (last && row === last[0] + last[2] && column === last[1] + last[2]) last[2] += 1;
    else found.push([row, column, 1]);
  }
  return found;
};

const stretches = (/** @type {string[]} */ old, /** @type {string[]} */ fresh, /** @type {number} */ deeper, /** @type {Put} */ put) => {
  if (!old.length || !fresh.length) {
    put(false, old, fresh);
    return;
  }
  if (old.length * fresh.length <= MOST_WORK && old.length + fresh.length < MOST_CODES) {
    fewest(old, fresh, put);
    return;
  }
  const pairs = deeper ? anchored(old, fresh) : [];
  if (!pairs.length) {
    put(false, old, fresh);
    return;
  }
  let [row, column] = [0, 0];
  for (const [start, other, length] of blocks(pairs)) {
    stretches(old.slice(row, start), fresh.slice(column, other), deeper - 1, put);
    [row, column] = [start + length, other + length];
    put(true, old.slice(start, row), fresh.slice(other, column));
  }
  stretches(old.slice(row), fresh.slice(column), deeper - 1, put);
};

/** How `old` became `fresh`: kept and replaced tokens by turns. */
export const runs = (/** @type {string[]} */ old, /** @type {string[]} */ fresh) => {
  /** @type {Run[]} */
  const found = [];
  stretches(old, fresh, DEEPEST, (kept, before, after) => {
    let last = found.at(-1);
    if (last?.kept !== kept) {
      if (!before.length && !after.length) return;
      found.push((last = { kept, old: [], new: [] }));
    }
    for (const token of before) last.old.push(token);
    for (const token of after) last.new.push(token);
  });
  return found;
};

const ones = (/** @type {number} */ bits) => {
  let count = 0;
  for (let left = bits; left; left &= left - 1) count += 1;
  return count;
};

/** How many tokens two lists can keep in order: the length of their longest common subsequence, by rows of bits. */
export const kept = (/** @type {string[]} */ old, /** @type {string[]} */ fresh) => {
  const size = Math.ceil(old.length / 32);
  const wanted = new Set(fresh);
  /** @type {Map<string, Uint32Array>} */
  const places = new Map();
  for (const [place, token] of old.entries()) {
    if (!wanted.has(token)) continue;
    let bits = places.get(token);
    if (!bits) places.set(token, (bits = new Uint32Array(size)));
    bits[place >> 5] |= 1 << (place & 31);
  }
  const row = new Uint32Array(size).fill(0xffffffff);
  for (const token of fresh) {
    const held = places.get(token);
    if (!held) continue;
    let carry = 0;
    for (let at = 0; at < size; at++) {
      const sum = row[at] + ((row[at] & held[at]) >>> 0) + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      row[at] = sum | (row[at] & ~held[at]);
    }
  }
  return row.reduce((sum, bits) => sum + ones(~bits), 0);
};
