/* The words of a question → what they may stand for in the texts. */

/** @import { Index, Spelling, Terms } from "./index.js" */

import { parts, stem, words as wordsOf } from "./dutch.js";
import { NAMED } from "./index.js";
import { joined } from "./joined.js";
import { meant, sound } from "./spelling.js";
import { asking, lists } from "../words.json";

// Chosen, as those of rank.js, on half of the questions in the tests; the other half was held out.
const WEIGHT = {
  synonym: 0.65, broader: 0.3, part: 0.4, onlyPart: 0.7, topicLabel: 0.95, topicDefinition: 0.2, lessLikely: 0.85, otherRole: 0.5,
  phrase: 1.3,
};
const PREFIXES = 12;
const fillers = new Set(asking.fillers);
const relating = new Set(asking.relating);
const pointing = new Set(asking.pointing);
const placing = new Set(asking.placing);
const about = new Set(asking.about);
const shortened = new Map(Object.entries(asking.shortened));

/**
 * @typedef {object} Meaning What a word may stand for.
 * @property {string | null} word as it was typed; null for a phrase
 * @property {number} place of its first word in the question
 * @property {string} typed the same as it is read, and of a phrase its words
 * @property {boolean} telling whether a reader may be told that no text has it: not of half a sentence on what texts rule on
 * @property {string | null} read the word that it is taken for
 * @property {boolean} right whether it is a word that looks misspelt and is not
 * @property {string} stem
 * @property {Map<string, number>} variants entries of the index (a group of synonyms is one entry) with a weight
 * @property {Map<string, number>} like the words behind them
 * @property {Map<number, number>} topics what it is about
 * @property {boolean} generic
 * @property {boolean} near whether no topic is about it
 * @property {boolean} about whether it tells whom the thing asked is about
 * @property {boolean} where whether it tells only where the thing asked is done
 * @property {boolean} listed whether it is of the list of synonyms
 * @property {string[]} named entries of the index that hold the word itself or one that means the same
 * @property {number | undefined} first the likeliest topic of a reader with this word
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
  const [same, broader, about, generic, near] = index.synonyms[number];
  if (share >= 1) {
    found.generic ||= Boolean(generic);
    found.near ||= Boolean(near);
    found.listed = true;
    found.named.push(`#${number}`);
    found.first ??= about[0];
  }
  const put = (/** @type {string} */ entry, /** @type {string[]} */ terms, /** @type {number} */ weight) => {
    raise(found.variants, entry, weight);
    for (const term of terms) {
      if (!term.includes(" ")) raise(found.like, term, weight);
    }
  };
  put(`#${number}`, same, share * WEIGHT.synonym);
  put(`#${number}b`, broader, share * WEIGHT.broader);
  about.forEach((topic, rank) => raise(found.topics, topic, share * WEIGHT.lessLikely ** rank));
};

const meaning = (/** @type {Index} */ index, /** @type {Terms} */ terms, /** @type {string} */ word, /** @type {string} */ stemmed) => {
  /** @type {Meaning} */
  const found = {
    word, place: 0, typed: word, telling: true, read: word, right: false, stem: stemmed, variants: new Map([[stemmed, 1]]), like: new Map([[stemmed, 1]]), topics: new Map(), generic: false, near: false, about: false, where: false, listed: false,
    named: [stemmed], first: undefined,
  };
  const synonyms = (/** @type {string} */ from, /** @type {number} */ share) => {
    for (const number of index.groups.get(from) ?? []) widen(index, found, number, share);
  };
  synonyms(stemmed, 1);
  // A compound that no text holds and no group of synonyms knows is asked for by its parts alone.
  const known = found.variants.size > 1 || Object.hasOwn(terms, stemmed);
  const made = parts(word, index.heads).filter((part) => !index.stopWords.has(part));
  const little = (/** @type {string} */ part) => (index.groups.get(stem(part)) ?? []).some((number) => index.synonyms[number][3]);
  if (!known) found.named.push(...made.map(stem));
  // Of a compound one part may say little ("privégebruik").
  for (const part of made.every(little) ? made : made.filter((each) => !little(each))) {
    const share = known ? WEIGHT.part : WEIGHT.onlyPart;
    raise(found.variants, stem(part), share);
    raise(found.like, stem(part), share);
    synonyms(stem(part), share);
  }
  return found;
};

/** Whether a word is one that the index or its vocabulary holds, whole or by its parts. */
const known = (/** @type {Index} */ index, /** @type {Terms} */ terms, /** @type {string} */ word, /** @type {string} */ stemmed) =>
  Object.hasOwn(terms, stemmed) || index.groups.has(stemmed) || Object.hasOwn(terms, stemmed + NAMED) || index.people.has(stemmed) ||
  index.labelled.has(stemmed) || parts(word, index.heads).length > 0;

/**
 * @typedef {object} Sources Where what a question needs comes from.
 * @property {(word: string) => Promise<Terms>} shard the terms of the index that lie near a word
 * @property {() => Promise<Spelling>} spelling
 */

/** The words that say nothing, with what they sound like. */
const small = (/** @type {Index} */ index) =>
  [...index.stopWords, ...fillers].map((word) => /** @type {[string, string]} */ ([word, sound(word)]));

const negations = new Set(lists.negations);

// Words that may stand between two of a term with one telling word: "moet mijn kind wel social media gebruiken".
const GAP = 5;

/**
 * Whether a question holds a term. One that denies, or of small words alone, as it is; one of telling words alone anywhere; else,
 * as part of a sentence, in its order, with others in between.
 */
const holds = (/** @type {string[]} */ said, /** @type {string[]} */ term, /** @type {Set<string>} */ small) => {
  const telling = term.filter((word) => !small.has(word)).length;
  if (!telling || term.some((word) => negations.has(word))) return ` ${said.join(" ")} `.includes(` ${term.join(" ")} `);
  if (telling === term.length) return term.every((word) => said.includes(word));
  // What a preposition is about follows it: "over mijn klas", not "over appen in de klas".
  const nothing = relating.has(term[0]);
  const follows = (/** @type {number} */ from) => term.slice(1).every((word) => {
    const place = said.indexOf(word, from + 1);
    const between = said.slice(from + 1, place);
    from = place;
    return place >= 0 && between.length <= GAP && (!nothing || between.every((each) => small.has(each) || fillers.has(each)));
  });
  return said.some((word, place) => word === term[0] && follows(place));
};

/** What is asked; with `typing` the last word may still grow. */
export const understand = async (
  /** @type {Index} */ index, /** @type {string} */ query, /** @type {Sources} */ { shard, spelling }, typing = false
) => {
  const asked = wordsOf(query).map((word) => shortened.get(word) ?? word);
  const together = joined(asked, (stemmed) => index.groups.has(stemmed), index.stopWords);
  const placed = new Set(together.flatMap(({ places }) => places));
  const apart = asked.filter((word, place) => !placed.has(place) && !index.stopWords.has(word));
  const telling = apart.filter((word) => !fillers.has(word));
  /** @type {Meaning[]} */
  const concepts = [];
  const seen = new Set();
  const add = async (/** @type {string} */ word, /** @type {number} */ place, growing = false) => {
    let [read, stemmed] = [word, stem(word)];
    let terms = await shard(stemmed);
    let right = false;
    const grows = growing && nearby(terms, word, stemmed, true).begun;
    if (!grows && !known(index, terms, word, stemmed)) {
      const { known: listed, right: every } = await spelling();
      right = every.has(stemmed);
      const other = right ? null : meant(word, [...listed, ...small(index)]);
      // "zeten" is "zetten", which says nothing here.
      if (other && (index.stopWords.has(other) || fillers.has(other))) return;
      if (other) {
        [read, stemmed] = [other, stem(other)];
        terms = await shard(stemmed);
      }
    }
    if (seen.has(stemmed)) return;
    seen.add(stemmed);
    concepts.push({ ...meaning(index, terms, read, stemmed), word, place, read, right });
  };
  for (const { word, places } of together) await add(word, Math.min(...places));
  for (const word of telling.length || together.length ? telling : apart) await add(word, asked.indexOf(word), typing && word === asked.at(-1));
  const phrased = new Set();
  const given = new Set();
  const said = asked.map((word, place) => (placed.has(place) ? "·" : index.stopWords.has(word) ? word : stem(word)));
  const held = index.phrases.filter(([words]) => holds(said, words, index.stopWords));
  const tells = (/** @type {string[]} */ words) => words.filter((each) => !index.stopWords.has(each));
  // "Over de juf" says nothing beside "ruzie … juf".
  const within = (/** @type {string[]} */ words) => held.some(([others]) =>
    tells(others).length > words.length && words.every((each) => others.includes(each)));
  for (const [words, number] of held) {
    if (tells(words).length && within(tells(words))) continue;
    words.forEach((each) => phrased.add(each));
    if (given.has(number)) continue;
    given.add(number);
    const [first] = index.synonyms[number][2];
    const ruled = first !== undefined && index.counts.t[first] > 0;
    /** @type {Meaning} */
    const found = {
      word: null, place: said.findIndex((each) => words.includes(each)), typed: asked.filter((_, place) => words.includes(said[place])).join(" "),
      telling: words.filter((each) => !index.stopWords.has(each) && !fillers.has(each)).length > 1 && !ruled,
      read: null, right: false, stem: words.join(" "), variants: new Map(), like: new Map(), topics: new Map(), generic: false, near: false, about: false, where: false, listed: false,
      named: [], first: undefined,
    };
    widen(index, found, number, WEIGHT.phrase);
    concepts.push(found);
  }
  // Where a thing is done says less than what is done: "schelden in de groepsapp".
  for (const each of concepts) {
    const { place } = each;
    const before = asked[pointing.has(asked[place - 1]) ? place - 2 : place - 1];
    each.where = placing.has(asked[place]) || placing.has(asked[place - 1]) || placing.has(before);
    each.about = about.has(before);
  }
  const vague = concepts.every((each) => each.generic);
  index.topics.forEach(([, , label, definition], number) => {
    for (const each of concepts) {
      // A word that says little names no topic beside one that says more.
      if (index.people.has(each.stem) || (each.generic && !vague)) continue;
      for (const [variant, weight] of each.like) {
        if (label.includes(variant)) raise(each.topics, number, weight * WEIGHT.topicLabel);
        else if (definition.includes(variant)) raise(each.topics, number, weight * WEIGHT.topicDefinition);
      }
    }
  });
  // "Maatregelen tegen medewerkers" is not what is asked after of a pupil.
  const meantRoles = index.roles.flatMap(([, , stems], number) =>
    concepts.some((each) => stems.some((stemmed) => each.like.has(stemmed))) ? [number] : []);
  index.topics.forEach(([, , , , roles], number) => {
    if (!meantRoles.length || !roles.length || roles.some((role) => meantRoles.includes(role))) return;
    for (const { topics } of concepts) topics.set(number, (topics.get(number) ?? 0) * WEIGHT.otherRole);
  });
  const sentence = ` ${asked.map((word) => (index.stopWords.has(word) ? word : stem(word))).join(" ")} `;
  const askers = index.askers.flatMap(([terms, roles]) => (terms.some((term) => sentence.includes(` ${term} `)) ? roles : []));
  // What a phrase says together ("van school gestuurd") its words do not say one by one.
  return { concepts: concepts.filter((each) => !phrased.has(each.stem)), asked, askers };
};

// Letters that a whole word must share with a longer one; a word that still grows may be shorter.
const SHORTEST = 4;

/** For a word that is in no provision: words that begin with it, else one that it begins with. */
export const nearby = (
  /** @type {Terms} */ terms, /** @type {string} */ word, /** @type {string} */ stemmed, growing = false
) => {
  const keys = Object.keys(terms).filter((term) => !term.includes(NAMED));
  const begun = growing || stemmed.length >= SHORTEST
    ? keys.filter((term) => term.length > stemmed.length && term.startsWith(stemmed)) : [];
  if (begun.length) return { near: begun.slice(0, PREFIXES), begun: true };
  if (word.length < SHORTEST) return { near: [], begun: false };
  const within = keys.filter((term) => term.length >= SHORTEST && word.startsWith(term) && word.length - term.length < 4);
  return { near: within.slice(-1), begun: false };
};
