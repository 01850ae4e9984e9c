/* The lists of the words of a question → the provisions that they hold, with their labels. */

/** @import { Index, Labels, Shard } from "./index.js" */
/** @import { Meaning } from "./question.js" */

import { at, listed, postings, shardOf } from "./index.js";

/* A list of more provisions is cut: as in `generator/search/postings.py`. */
const MANY = 3000;
/* Of topics with so many, those that a question is likeliest about: of the others only what holds its words is found. */
const LIKELY = 4;
/* Parts of one cut list that are read, and stretches of documents that they are read for: a few places. */
const PARTS = 4;
const STRETCHES = 8;

/**
 * @typedef {number[]} Ranges first document, end, first document, end …
 *
 * @typedef {object} List
 * @property {number[]} places of its documents among those found
 * @property {number[]} shares how much each says
 * @property {number} count how many documents there are, found or not
 *
 * @typedef {object} Found
 * @property {number[]} documents their numbers, rising
 * @property {Labels[]} labels of each
 * @property {Map<string, List>} lists
 * @property {boolean} cut whether there may be more
 */

export const within = (/** @type {Ranges} */ ranges, /** @type {number} */ document) => {
  for (let place = 0; place < ranges.length; place += 2) {
    if (document >= ranges[place] && document < ranges[place + 1]) return true;
  }
  return false;
};

/** The roles and norms that a word names. */
export const named = (/** @type {Index} */ index, /** @type {Meaning} */ each) => ({
  roles: index.roles.flatMap(([, , stems], number) => (stems.some((stemmed) => each.like.has(stemmed)) ? [number] : [])),
  norms: index.norms.flatMap(([, , , stems], number) => (stems.includes(each.stem) ? [number] : [])),
});

/** The lists of provisions that have a label which is asked for, whatever their words. */
export const labelled = (/** @type {Index} */ index, /** @type {Meaning[]} */ concepts) => {
  /** @type {Map<number, number>} */
  const topics = new Map();
  const found = new Set();
  for (const each of concepts) {
    for (const [topic, weight] of each.topics) topics.set(topic, Math.max(weight, topics.get(topic) ?? 0));
    const { roles, norms } = named(index, each);
    const few = (/** @type {number} */ count) => concepts.length === 1 || count <= MANY;
    roles.filter((number) => few(index.counts.r[number])).forEach((number) => found.add(`#r${number}`));
    norms.filter((number) => few(index.counts.n[number])).forEach((number) => found.add(`#n${number}`));
  }
  [...topics].filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1])
    .filter(([topic], rank) => rank < LIKELY || index.counts.t[topic] <= MANY)
    .forEach(([topic]) => found.add(`#t${topic}`));
  return found;
};

/**
 * What the lists hold: of one that is cut the best, and all that lies in `ranges`.
 * @param {Iterable<string>} entries
 * @param {Map<string, Shard>} loaded where each entry lies
 * @param {Ranges} ranges
 * @param {(name: string) => Promise<unknown>} piece
 * @returns {Promise<Found>}
 */
export const gather = async (entries, loaded, ranges, piece) => {
  /** @type {Map<number, Labels>} */
  const labels = new Map();
  /** @type {Map<string, { said: Map<number, number>, count: number }>} */
  const read = new Map();
  let cut = false;
  await Promise.all([...new Set(entries)].map(async (entry) => {
    const shard = loaded.get(entry);
    const list = shard && listed(shard.terms, entry);
    if (!list) return;
    /** @type {Map<number, number>} */
    const said = new Map();
    const add = (/** @type {string} */ text, /** @type {Labels[]} */ sets, /** @type {Ranges | null} */ inside) => {
      postings(text, (document, weight, set) => {
        if (inside && !within(inside, document)) return;
        said.set(document, weight);
        labels.set(document, sets[set]);
      });
    };
    add(list.text, shard.sets, null);
    read.set(entry, { said, count: list.count < 0 ? said.size : list.count });
    if (list.count < 0) return;
    cut = true;
    if (ranges.length > 2 * STRETCHES) return;
    const parts = new Set();
    for (let place = 0; place < ranges.length; place += 2) {
      if (ranges[place] === ranges[place + 1]) continue;
      for (let part = at(list.starts, ranges[place]); part <= at(list.starts, ranges[place + 1] - 1); part += 1) parts.add(part);
    }
    await Promise.all([...parts].slice(0, PARTS).map(async (part) => {
      const [text, sets] = /** @type {[string, string[]]} */ (await piece(list.names[part]));
      add(text, shardOf([{}, sets]).sets, ranges);
    }));
  }));
  const documents = [...labels.keys()].sort((a, b) => a - b);
  const placeOf = new Map(documents.map((document, place) => [document, place]));
  /** @type {Map<string, List>} */
  const lists = new Map();
  for (const [entry, { said, count }] of read) {
    const places = [...said.keys()].map((document) => placeOf.get(document) ?? 0);
    lists.set(entry, { places, shares: [...said.values()], count });
  }
  return { documents, labels: documents.map((document) => /** @type {Labels} */ (labels.get(document))), lists, cut };
};
