/* The index as it is published (generator/search/index.py) → what the search asks of it. */

import { stem, words as wordsOf } from "./dutch.js";

/**
 * @typedef {Record<string, string>} Terms Word → its postings.
 * @typedef {[string[], string[], number[], 0 | 1]} Group Synonyms, broader words, topics, and whether it says little.
 *
 * @typedef {object} Published
 * @property {number} documents
 * @property {string[]} shards
 * @property {number[]} blocks
 * @property {[string[], string[], string]} pieces names of the shards, of the blocks, and of what is known of spelling
 * @property {string[]} stop
 * @property {string[]} lexicon
 * @property {Group[]} synonyms
 * @property {[string, string, string[]][]} roles id, label, stems
 * @property {[string, string, string, string[], string, string][]} norms id, label, sign, stems, drawing, force
 * @property {[string, string, string[], string[], number[]][]} topics id, label, stems of label and of definition, roles in its label
 * @property {[string, string, string][]} institutions id, name, short name
 * @property {[string, string][]} schools
 * @property {[number, string, number, number[], 0 | 1, string, string][]} editions first document, path, institution, schools,
 *   in force, title, name
 * @property {[number[], number[], number[], number[]][]} sets roles, norms, topics, roles bound or touched
 * @property {number[]} labels per document its set
 * @property {Record<string, number>} twins document → the one before it that says the same
 * @property {[string[], number[]][]} meant words of a question, and the norms that such a question is after
 *
 * @typedef {{ institution?: number, school?: number }} Place
 *
 * @typedef {{ known: [string, string][], right: Set<string> }} Spelling Words with what they sound like; stems of words that look
 *   misspelt and are not.
 *
 * @typedef {object} Prepared
 * @property {Set<string>} stopWords
 * @property {Set<string>} heads words that compounds are made of
 * @property {Map<string, number[]>} groups
 * @property {[string[], number][]} phrases
 * @property {Set<string>} people
 * @property {Map<string, Place[]>} placesOf
 * @property {Set<string>} labelled stems of topics and norms
 * @property {number[]} topicCount
 * @property {Spelling | null} spelling once it was fetched
 *
 * @typedef {Published & Prepared} Index
 */

/**
 * @template K, V
 * @param {Map<K, V[]>} map
 * @param {K} key
 * @param {V} value
 */
const add = (map, key, value) => {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
};

/** @returns {Index} */
export const prepare = (/** @type {Published} */ published) => {
  const stopWords = new Set(published.stop);
  /** @type {Map<string, number[]>} */
  const groups = new Map();
  /** @type {[string[], number][]} */
  const phrases = [];
  published.synonyms.forEach((group, number) => {
    for (const term of group[0]) {
      if (term.includes(" ")) phrases.push([term.split(" "), number]);
      else add(groups, term, number);
    }
  });
  // Who is asking says little about what is asked: such a word names no topic.
  const people = new Set(published.roles.flatMap(([, , stems]) => stems));
  for (const [terms] of published.synonyms) {
    if (terms.some((term) => people.has(term))) terms.forEach((term) => people.add(term));
  }
  for (const [terms, broader] of published.synonyms) {
    if (broader.length && broader.every((term) => people.has(term))) terms.forEach((term) => people.add(term));
  }
  /** @type {Map<string, Place[]>} */
  const placesOf = new Map();
  const name = (/** @type {string} */ words, /** @type {Place} */ place) => {
    const telling = wordsOf(words).filter((word) => !stopWords.has(word));
    for (const stemmed of new Set(telling.map(stem))) add(placesOf, stemmed, place);
  };
  published.institutions.forEach(([, full, short], number) => name(`${full} ${short}`, { institution: number }));
  published.schools.forEach(([, full], number) => name(full, { school: number }));
  const labelled = new Set([
    ...published.topics.flatMap(([, , label, definition]) => [...label, ...definition]),
    ...published.norms.flatMap(([, , , stems]) => stems),
  ]);
  const topicCount = published.topics.map(() => 0);
  published.labels.forEach((set) => published.sets[set][2].forEach((topic) => { topicCount[topic] += 1; }));
  // A word in the name of half of all places ("college") names none of them.
  const places = published.institutions.length + published.schools.length;
  for (const [word, named] of placesOf) {
    if (named.length > Math.max(3, places / 3)) placesOf.delete(word);
  }
  return { ...published, stopWords, heads: new Set(published.lexicon), groups, phrases, people, placesOf, labelled, topicCount, spelling: null };
};

/**
 * The last entry of `starts` (sorted) that is at most `value`.
 * @template {string | number} T
 * @param {T[]} starts
 * @param {T} value
 */
export const at = (starts, value) => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= value) low = middle;
    else high = middle - 1;
  }
  return low;
};

// Weights are ninths, A to I: as in `generator/search/index.py`, which says why.
const STEPS = 9;

/**
 * Call `each(document, weight)` for the postings of a word: digits and small letters count on in base 36, a capital is the
 * weight. Returns whether there are any.
 * @param {Terms} terms
 * @param {string} word
 * @param {(document: number, weight: number) => void} each
 */
export const postings = (terms, word, each) => {
  if (!Object.hasOwn(terms, word)) return false;
  const text = terms[word];
  let document = -1;
  let distance = 0;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code > 96) distance = distance * 36 + code - 87;
    else if (code < 58) distance = distance * 36 + code - 48;
    else {
      document += distance;
      distance = 0;
      each(document, (code - 64) / STEPS);
    }
  }
  return true;
};

/** The words behind an entry of the index, to mark them where they stand. */
export const marks = (/** @type {Index} */ index, /** @type {string} */ entry) => {
  const group = /^#(\d+)(b?)$/.exec(entry);
  if (!group) return [entry];
  const [same, broader] = index.synonyms[Number(group[1])];
  return (group[2] ? broader : same).filter((term) => !term.includes(" "));
};
