/* Words that are typed apart and mean one: "nep account", "een op een", "kijkt … mee". */

import { stem } from "./dutch.js";
import { asking } from "../words.json";

/* A part stands at most so many words from its verb: "pakt de leraar dan mijn mobiel af". */
const FAR = 8;
/* Letters of a verb that its stem must keep. */
const SHORTEST = 3;
const particles = new Set(asking.particles);
const pointing = new Set(asking.pointing);

/**
 * @typedef {object} Joined
 * @property {string} word
 * @property {number[]} places of the words that it is made of
 */

/** How two words may make one: as they are, with a linking sound, and by the stem of the first ("klasse app"). */
const spellings = (/** @type {string} */ one, /** @type {string} */ other) =>
  [...new Set([one, stem(one)])].flatMap((first) => asking.links.map((link) => first + link + other));

/** What the words of a question make together, where `known` says that it is a word; `small` are words without a meaning. */
export const joined = (
  /** @type {string[]} */ asked, /** @type {(stemmed: string) => boolean} */ known, /** @type {Set<string>} */ small
) => {
  /** @type {Joined[]} */
  const found = [];
  const taken = new Set();
  const add = (/** @type {string[]} */ tried, /** @type {number[]} */ places) => {
    if (places.some((place) => taken.has(place))) return;
    const word = tried.find((each) => known(stem(each)));
    if (word === undefined) return;
    found.push({ word, places });
    places.forEach((place) => taken.add(place));
  };
  const parted = (/** @type {string} */ particle, /** @type {string} */ verb, /** @type {number[]} */ places) => {
    // A stem that is hardly more than the particle is of another word: "op … adden" is no "opa".
    if (!small.has(verb) && stem(particle + verb).length >= particle.length + SHORTEST) add([particle + verb], places);
  };
  asked.forEach((word, place) => {
    if (place + 2 < asked.length) add([word + asked[place + 1] + asked[place + 2]], [place, place + 1, place + 2]);
  });
  asked.forEach((word, place) => {
    const next = asked[place + 1];
    if (next === undefined) return;
    if (particles.has(word)) {
      if (small.has(next) && place + 2 < asked.length) parted(word, asked[place + 2], [place, place + 1, place + 2]);
      else parted(word, next, [place, place + 1]);
    } else if (!small.has(word) && !small.has(next)) {
      add(spellings(word, next), [place, place + 1]);
    }
  });
  asked.forEach((particle, place) => {
    // "Uit elkaar" is a preposition and its noun, nothing that a verb lost.
    if (!particles.has(particle) || pointing.has(asked[place + 1])) return;
    for (let verb = place - 1; verb >= Math.max(0, place - FAR); verb -= 1) parted(particle, asked[verb], [verb, place]);
  });
  return found;
};
