/* A word that is nowhere → the known word that it is likely meant as. */

import { asking } from "../words.json";

// Of three letters too many words are one apart.
const SHORTEST = 4;
/* How far apart two words may be, by the letters of the shorter: with less than 5 nothing but what sounds alike or one letter
   that is no first one; a long word may hold two mistakes. */
const SOUNDS_ALIKE = 0.5;
const FIRST_LETTER = 0.5;
const most = (/** @type {number} */ letters) => (letters < 5 ? 1 : letters < 9 ? 1.5 : 2);

/** What a word sounds like, roughly: letters that are mixed up in writing made one, doubled ones single. */
export const sound = (/** @type {string} */ word) => {
  let heard = word;
  for (const [written, as] of asking.alike) heard = heard.replaceAll(written, as);
  return heard.replace(/(.)\1+/g, "$1");
};

/**
 * Letters put in, left out, changed or swapped with their neighbour between two words, or `limit` + 1 where there are more.
 * Method: Damerau (1964), A technique for computer detection and correction of spelling errors; computed row by row.
 * @param {string} one
 * @param {string} other
 * @param {number} limit
 */
export const distance = (one, other, limit) => {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  /** @type {number[]} */
  let before = [];
  let last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last[other.length];
};

/**
 * Of words with what they sound like, the one that `word` is likely meant as: the nearest, of equally near ones the first. Null
 * where none is near enough.
 * @param {string} word
 * @param {[string, string][]} known
 */
export const meant = (word, known) => {
  if (word.length < SHORTEST) return null;
  const heard = sound(word);
  /** @type {string | null} */
  let best = null;
  let least = Infinity;
  for (const [each, sounds] of known) {
    const allowed = most(Math.min(word.length, each.length));
    const limit = Math.floor(Math.min(allowed, least));
    if (Math.abs(word.length - each.length) > limit + 1) continue;
    // Of a short word too many others sound nearly alike: "letten" is no "lekken".
    const alike = heard === sounds ? 0 : allowed < 2 ? Infinity : distance(heard, sounds, Math.min(limit, 1));
    let cost = Math.min(distance(word, each, limit), alike + SOUNDS_ALIKE);
    if (word[0] !== each[0]) cost += heard[0] === sounds[0] ? SOUNDS_ALIKE : FIRST_LETTER * 2;
    if (cost <= allowed && cost < least) [best, least] = [each, cost];
  }
  return best;
};
