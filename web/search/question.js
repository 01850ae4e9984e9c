/* The words of a question → what they may stand for in the texts. */

/** @import { Index, Terms } from "./index.js" */

import { parts, stem, words as wordsOf } from "./dutch.js";

// Chosen, as those of rank.js, on half of the questions in the tests; the other half was held out.
const WEIGHT = { synonym: 0.65, broader: 0.3, part: 0.4, onlyPart: 0.7, topicLabel: 0.95, topicDefinition: 0.2 };
const PREFIXES = 12;

/**
 * @typedef {object} Meaning What a word may stand for.
 * @property {string | null} word null for a phrase
 * @property {string} stem
 * @property {Map<string, number>} variants entries of the index (a group of synonyms is one entry) with a weight
 * @property {Map<string, number>} like the words behind them
 * @property {Map<number, number>} topics what it is about
 * @property {boolean} generic
 */

/**
 * @template K
 * @param {Map<K, number>} map
 * @param {K} key
 * @param {number} value
 */
export const raise = (map, key, value) => {
  if (value > (map.get(key) ?? 0)) map.set(key, value);
};

const widen = (/** @type {Index} */ index, /** @type {Meaning} */ found, /** @type {number} */ number, /** @type {number} */ share) => {
  const [same, broader, about, generic] = index.synonyms[number];
  found.generic ||= Boolean(generic);
  const put = (/** @type {string} */ entry, /** @type {string[]} */ terms, /** @type {number} */ weight) => {
    raise(found.variants, entry, weight);
    for (const term of terms) {
      if (!term.includes(" ")) raise(found.like, term, weight);
    }
  };
  put(`#${number}`, same, share * WEIGHT.synonym);
  put(`#${number}b`, broader, share * WEIGHT.broader);
  for (const topic of about) raise(found.topics, topic, share);
};

const meaning = (/** @type {Index} */ index, /** @type {Terms} */ terms, /** @type {string} */ word, /** @type {string} */ stemmed) => {
  /** @type {Meaning} */
  const found = { word, stem: stemmed, variants: new Map([[stemmed, 1]]), like: new Map([[stemmed, 1]]), topics: new Map(), generic: false };
  const synonyms = (/** @type {string} */ from, /** @type {number} */ share) => {
    for (const number of index.groups.get(from) ?? []) widen(index, found, number, share);
  };
  synonyms(stemmed, 1);
  // A compound that no text holds and no group of synonyms knows is asked for by its parts alone.
  const known = found.variants.size > 1 || Object.hasOwn(terms, stemmed);
  for (const part of parts(word, index.heads)) {
    if (index.stopWords.has(part)) continue;
    const share = known ? WEIGHT.part : WEIGHT.onlyPart;
    raise(found.variants, stem(part), share);
    raise(found.like, stem(part), share);
    synonyms(stem(part), share);
  }
  return found;
};

/** What is asked; `shard` fetches the terms of the index that lie near a word. */
export const understand = async (
  /** @type {Index} */ index, /** @type {string} */ query, /** @type {(word: string) => Promise<Terms>} */ shard
) => {
  const asked = wordsOf(query);
  const telling = asked.filter((word) => !index.stopWords.has(word));
  /** @type {Meaning[]} */
  const concepts = [];
  const seen = new Set();
  for (const word of telling) {
    const stemmed = stem(word);
    if (seen.has(stemmed)) continue;
    seen.add(stemmed);
    concepts.push(meaning(index, await shard(stemmed), word, stemmed));
  }
  const within = new Set();
  for (const [stems, number] of index.phrases) {
    if (!stems.every((each) => seen.has(each))) continue;
    /** @type {Meaning} */
    const found = { word: null, stem: stems.join(" "), variants: new Map(), like: new Map(), topics: new Map(), generic: false };
    widen(index, found, number, 1);
    concepts.push(found);
    stems.forEach((each) => within.add(each));
  }
  index.topics.forEach(([, , label, definition], number) => {
    for (const each of concepts) {
      if (index.people.has(each.stem)) continue;
      for (const [variant, weight] of each.like) {
        if (label.includes(variant)) raise(each.topics, number, weight * WEIGHT.topicLabel);
        else if (definition.includes(variant)) raise(each.topics, number, weight * WEIGHT.topicDefinition);
      }
    }
  });
  // What a phrase says together ("van school gestuurd") its words do not say one by one.
  return { concepts: concepts.filter((each) => !within.has(each.stem)), asked };
};

const oneApart = (/** @type {string} */ one, /** @type {string} */ other) => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  if (short.length < long.length) return short.slice(from) === long.slice(from + 1);
  if (short.slice(from + 1) === long.slice(from + 1)) return true;
  return short[from] === long[from + 1] && short[from + 1] === long[from] && short.slice(from + 2) === long.slice(from + 2);
};

/** For a word that is in no text: words that begin with it, else those one letter off, else one that it begins with. */
export const nearby = (/** @type {Terms} */ terms, /** @type {string} */ word, /** @type {string} */ stemmed) => {
  const keys = Object.keys(terms);
  const begun = keys.filter((term) => term.length > stemmed.length && term.startsWith(stemmed));
  if (begun.length) return { near: begun.slice(0, PREFIXES), begun: true };
  if (word.length < 4) return { near: [], begun: false };
  const close = keys.filter((term) => oneApart(term, stemmed) || (word.length > 5 && oneApart(term, word)));
  const within = keys.filter((term) => term.length > 3 && word.startsWith(term) && word.length - term.length < 4);
  return { near: close.length ? close.slice(0, 3) : within.slice(-1), begun: false };
};
