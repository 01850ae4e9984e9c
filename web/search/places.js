/* Of whom the answers are: the editions near them, fetched in small pieces, however many there are. */

/** @import { Ranked } from "./rank.js" */

/**
 * @typedef {object} Edition
 * @property {number} first its first document
 * @property {number} end the first of the next
 * @property {string} path
 * @property {[string, string, string]} institution id, name, what its text is called
 * @property {[string, string][]} schools id, name
 * @property {string} title
 * @property {string} name
 *
 * @typedef {[number, string, [string, string, string], [string, string][], string, string]} Published
 * @typedef {(document: number) => Promise<{ first: number, content: unknown }>} Leaf
 */

/* Pieces of editions that are read for one question: all there are of some 200 texts, and of more those of the best answers. */
const PIECES = 12;

/** Editions as they become known. */
export const register = (/** @type {Leaf} */ leaf) => {
  /** @type {Map<number, Edition[]>} */
  const read = new Map();

  const piece = async (/** @type {number} */ document) => {
    const { first, content } = await leaf(document);
    if (read.has(first)) return;
    let next = first;
    read.set(first, /** @type {Published[]} */ (content).map(([count, path, institution, schools, title, name]) => {
      const edition = { first: next, end: next + count, path, institution, schools, title, name };
      next += count;
      return edition;
    }));
  };

  const among = (/** @type {Edition[]} */ editions, /** @type {number} */ document) =>
    editions.find(({ first, end }) => document >= first && document < end);

  /** Those near the best of `ranked`, by their first documents. */
  const near = async (/** @type {Ranked[]} */ ranked) => {
    /** @type {Edition[]} */
    let editions = [];
    /** @type {Set<number>} */
    const used = new Set();
    let left = ranked.map(({ document }) => document);
    while (left.length && used.size < PIECES) {
      // Four at a time, each of another piece for all that is known yet.
      await Promise.all(left.slice(0, 4).map(piece));
      for (const document of left.slice(0, 4)) {
        for (const [first, found] of read) if (among(found, document)) used.add(first);
      }
      editions = [...used].sort((a, b) => a - b).flatMap((first) => read.get(first) ?? []);
      const [from, to] = [editions.map(({ first }) => first), editions.map(({ end }) => end)];
      left = left.filter((document) => !from.some((first, n) => document >= first && document < to[n]));
    }
    return editions;
  };

  const of = async (/** @type {number} */ document) => {
    await piece(document);
    return /** @type {Edition} */ ([...read.values()].flatMap((editions) => among(editions, document) ?? [])[0]);
  };

  return { near, of };
};
