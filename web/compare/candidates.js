/* Which provisions of two long texts are worth putting side by side, the twin of generator/compare/candidates.py, which
   explains it: the same pairs. */

import { candidates as limits } from "../words.json";

const { pairs: MOST_PAIRS, near: NEAR, on_topic: ON_TOPIC, best: BEST } = limits;

/** @typedef {{ words: Set<string>, topic: string, names: string[] }} Traits */

const holders = (/** @type {Iterable<string>[]} */ texts) => {
  /** @type {Map<string, number[]>} */
  const found = new Map();
  for (const [place, held] of texts.entries()) {
    for (const each of held) {
      const places = found.get(each);
      if (places) places.push(place);
      else found.set(each, [place]);
    }
  }
  return found;
};

const nearest = (/** @type {number[]} */ places, /** @type {number} */ place, /** @type {number} */ most) => {
  if (places.length <= most) return places;
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle] < place) low = middle + 1;
    else high = middle;
  }
  const start = Math.min(Math.max(0, low - (most >> 1)), places.length - most);
  return places.slice(start, start + most);
};

const found = (/** @type {Traits[]} */ asking, /** @type {Traits[]} */ asked) => {
  const byWord = holders(asked.map((one) => one.words));
  const byTopic = holders(asked.map((one) => (one.topic ? [one.topic] : [])));
  const byName = holders(asked.map((one) => one.names));
  return asking.map(({ words, topic, names }, one) => {
    const place = Math.floor((one * asked.length) / asking.length);
    /** @type {Map<number, number>} */
    const shared = new Map();
    for (const word of words) {
      for (const other of nearest(byWord.get(word) ?? [], place, NEAR)) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const best = [...shared].sort((a, b) => b[1] - a[1] || Math.abs(a[0] - place) - Math.abs(b[0] - place) || a[0] - b[0]).slice(0, BEST);
    return new Set([
      ...best.map(([other]) => other),
      ...nearest(byTopic.get(topic) ?? [], place, ON_TOPIC),
      ...names.flatMap((name) => byName.get(name) ?? []),
    ]);
  });
};

/** Of each place of the left text the places of the right one to look at, in order. */
export const candidates = (/** @type {Traits[]} */ left, /** @type {Traits[]} */ right) => {
  if (left.length * right.length <= MOST_PAIRS) return left.map(() => [...right.keys()]);
  const pairs = found(left, right);
  for (const [other, places] of found(right, left).entries()) {
    for (const one of places) pairs[one].add(other);
  }
  return pairs.map((places) => [...places].sort((a, b) => a - b));
};
