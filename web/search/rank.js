/* What is asked → the provisions that answer it, with a score. */

/** @import { Found, Ranges } from "./gather.js" */
/** @import { Index, Labels, Shard } from "./index.js" */
/** @import { Meaning } from "./question.js" */

import { named, within } from "./gather.js";
import { NAMED, marks } from "./index.js";
import { nearby, raise } from "./question.js";

/**
 * @typedef {object} Ranked
 * @property {number} document
 * @property {Labels} labels
 * @property {number} score
 * @property {boolean} aside whether it only touches on what is asked
 * @property {number[]} also documents of its text that say the same to the letter
 *
 * @typedef {object} Told What there is to say of the words of a question.
 * @property {string[]} unknown
 * @property {[string, string][]} read
 * @property {Meaning[]} silent
 * @property {Set<Meaning>} concerned words that name a place
 * @property {Ranges} ranges the documents of those places
 */

/* Weights, chosen on half of the questions in the tests; the other half was held out. `told`, of a provision that rules on nothing, only
   decides between equals: from .7 to 1 it moves one question. `where` gains .01 of the right answers among the first five, and .4 loses one
   question. `asker` puts six more of 489 on top, and loses none in the top three; 1.4 puts four there and loses one. */
const WEIGHT = {
  prefix: 1, role: 0.4, norm: 0.5, topic: 1.3, place: 3, past: 0.9, meant: 1.6, said: 0.45, covered: 0.25,
  generic: 0.45, where: 0.7, told: 0.9, asker: 1.15,
};
/* What a provision that rules does; others tell what a text starts from, means or holds. */
const RULING = new Set(["forbid", "permit-if", "permit", "oblige", "advise", "sanction"]);
/* What scores less than this part of the best is left out: at .1 a third of what shares a word is told at all. */
const FAR = 0.1;
/* What scores less than this part of the best touches on the question only: it is folded away. Of 167 questions 1,602 results
   are left of 3,701, and 762 of the 866 right ones among them; at .2 2,181 and 802, at .4 1,268 and 695, and one question more
   has none in the top three. */
const BESIDE = 0.3;
/* And so is, of a question so vague that all score alike, what comes after this part of all provisions. */
const MOST = 0.25;

/** @type {ReturnType<typeof nearby>} */
const NOTHING = { near: [], begun: false };

/** What every set of labels adds for one word of the question. */
const worthOf = (/** @type {Index} */ index, /** @type {Meaning} */ each, /** @type {number} */ share, /** @type {number} */ rarity) => {
  const topicScores = index.topics.map((_, number) =>
    (each.topics.get(number) ?? 0) * share * WEIGHT.topic * Math.log(1 + index.documents / (1 + index.counts.t[number])));
  const { roles: ofRole, norms: ofNorm } = named(index, each);
  const roles = new Set(each.about ? [] : ofRole);
  const norms = new Set(ofNorm);
  /** @type {Map<Labels, number>} */
  const known = new Map();
  return (/** @type {Labels} */ labels) => {
    let worth = known.get(labels);
    if (worth === undefined) {
      const byTopic = labels.topics.map((topic) => topicScores[topic]);
      const byRole = labels.roles.some((role) => roles.has(role)) ? WEIGHT.role / labels.roles.length : 0;
      const byNorm = norms.has(labels.norms[0]) ? WEIGHT.norm * rarity : 0;
      worth = Math.max(0, ...byTopic) + byRole + byNorm;
      known.set(labels, worth);
    }
    return worth;
  };
};

/** Of provisions of one text that say the same to the letter one alone, with the others in it; `found` is best first. */
const merged = (/** @type {Ranked[]} */ found) => {
  /** @type {Map<number, Ranked>} */
  const firsts = new Map();
  return found.filter((each) => {
    const same = each.document - each.labels.twin;
    const first = firsts.get(same);
    if (first) first.also.push(each.document);
    else firsts.set(same, each);
    return !first;
  });
};

/**
 * Widen each word that no provision holds to those that begin with it, and tell what became of each word; `loaded` has the shard
 * of each entry of the index that the question asks for.
 * @returns {Told}
 */
export const tell = (
  /** @type {{ concepts: Meaning[], asked: string[] }} */ { concepts, asked },
  /** @type {Map<string, Shard>} */ loaded,
  /** @type {boolean} */ typing
) => {
  /** @type {Told} */
  const told = { unknown: [], read: [], silent: [], concerned: new Set(), ranges: [] };
  const holds = (/** @type {string} */ word) => Object.hasOwn(loaded.get(word)?.terms ?? {}, word);
  for (const each of concepts) {
    const key = each.stem + NAMED;
    const terms = loaded.get(each.stem)?.terms ?? {};
    if (!Object.hasOwn(terms, key)) continue;
    told.concerned.add(each);
    told.ranges.push(.../** @type {Ranges} */ (terms[key]));
  }
  for (const each of concepts) {
    const own = loaded.get(each.stem);
    const last = each.word === asked.at(-1);
    const counts = !told.concerned.has(each);
    const inTexts = [...each.variants.keys()].some(holds);
    if (each.word && (!inTexts || (typing && last)) && (counts || typing)) {
      const { near, begun } = each.right ? NOTHING : nearby(own?.terms ?? {}, each.read ?? each.word, each.stem, typing && last);
      for (const term of near) {
        raise(each.variants, term, WEIGHT.prefix);
        if (own) loaded.set(term, own);
      }
      if (!inTexts && !each.topics.size && counts) {
        if (near.length && !(begun && typing && last)) told.read.push([each.word, `${near[0]}…`]);
        if (!near.length) told.unknown.push(each.word);
      }
    }
    // Only of a word of the list it is known which others mean the same.
    if (counts && each.listed && !each.named.some(holds) && !each.generic && !(typing && last)) told.silent.push(each);
    if (each.word && each.read && each.read !== each.word) told.read.push([each.word, each.read]);
  }
  return told;
};

/** The documents that answer, best first, apart from those that only touch on it; and the words that were found. */
export const rank = (
  /** @type {Index} */ index,
  /** @type {{ concepts: Meaning[], asked: string[], askers: number[] }} */ { concepts, asked, askers },
  /** @type {Told} */ { silent, concerned, ranges },
  /** @type {Found} */ { documents, labels, lists }
) => {
  const scores = new Float64Array(documents.length);
  const covered = new Float64Array(documents.length);
  const said = new Float32Array(documents.length);
  /** @type {Set<string>} */
  const hits = new Set();
  let total = 0;
  for (const each of concepts) {
    const counts = !concerned.has(each);
    said.fill(0);
    let [known, all] = [0, 0];
    for (const [variant, weight] of each.variants) {
      const list = lists.get(variant);
      if (!list) continue;
      list.places.forEach((place, n) => {
        said[place] = Math.max(said[place], weight * (WEIGHT.said + (1 - WEIGHT.said) * list.shares[n]));
      });
      known += weight * list.places.length;
      all += weight * list.count;
      marks(index, variant).forEach((word) => hits.add(word));
    }
    // How rare a word is: a document where only a broader word stands counts for little. Of lists that are cut the rest is taken to
    // be as what was read.
    const spread = said.reduce((sum, weight) => sum + weight * weight, 0) * (known ? all / known : 1);
    const others = concepts.filter((other) => !other.generic && !index.people.has(other.stem));
    const share = each.generic && concepts.some((other) => !other.generic) ? WEIGHT.generic
      : each.where && others.some((other) => !other.where) ? WEIGHT.where : 1;
    const rarity = share * Math.log(1 + index.documents / (1 + spread));
    const worth = worthOf(index, each, share, rarity);
    if (counts) total += rarity;
    for (let place = 0; place < documents.length; place += 1) {
      const text = said[place] * rarity;
      const label = worth(labels[place]);
      if (!text && !label) continue;
      scores[place] += text + label;
      if (counts) covered[place] += Math.min(rarity, Math.max(text, label));
    }
  }

  const meant = new Set(index.meant.find(([words]) => asked.some((word) => words.includes(word)))?.[1]);
  const ruling = index.norms.map(([, , , , , force]) => RULING.has(force));
  const needed = concepts.some((each) => !concerned.has(each));
  /** @type {Ranked[]} */
  const ranked = [];
  let best = 0;
  documents.forEach((document, place) => {
    const here = within(ranges, document);
    let score = needed && !covered[place] ? 0 : scores[place];
    if (!needed && here) score += 1;
    if (!score) return;
    let factor = total ? WEIGHT.covered + (1 - WEIGHT.covered) * (covered[place] / total) : 1;
    if (here) factor *= WEIGHT.place;
    if (labels[place].past) factor *= WEIGHT.past;
    if (labels[place].roles.some((role) => askers.includes(role))) factor *= WEIGHT.asker;
    const [norm] = labels[place].norms;
    if (meant.has(norm)) factor *= WEIGHT.meant;
    else if (norm !== undefined && !ruling[norm]) factor *= WEIGHT.told;
    score *= factor;
    best = Math.max(best, score);
    ranked.push({ document, labels: labels[place], score, aside: false, also: [] });
  });
  // What scores far below the best is about something else.
  const found = ranked.filter(({ score }) => score >= FAR * best).sort((a, b) => b.score - a.score || a.document - b.document);
  const once = merged(found);
  // Of what no text has a word for, nor rules on, nothing here is an answer, only near to one.
  const telling = concepts.filter((each) => !concerned.has(each) && !each.generic && !index.people.has(each.stem));
  const about = silent.some((each) => each.near) || telling.length > 0 && telling.every((each) => silent.includes(each) && !(each.first !== undefined && index.counts.t[each.first]));
  const near = once.slice(0, Math.ceil(MOST * index.documents)).filter(({ score }) => score >= BESIDE * best)
    .map((each) => ({ ...each, aside: about }));
  const beside = once.slice(near.length).map((each) => ({ ...each, aside: true }));
  return { near, beside, hits };
};
