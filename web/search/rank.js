/* What is asked → the provisions that answer it, with a score. */

/** @import { Index, Terms } from "./index.js" */
/** @import { Meaning } from "./question.js" */

import { marks, postings } from "./index.js";
import { nearby, raise } from "./question.js";

/**
 * @typedef {object} Ranked
 * @property {number} document
 * @property {number} edition
 * @property {number} score
 * @property {boolean} aside whether it only touches on what is asked
 * @property {number[]} also documents of the edition that say the same to the letter
 */

/* Weights, chosen on half of the questions in the tests; the other half was held out. `told`, of a provision that rules on nothing, only
   decides between equals: from .7 to 1 it moves one question. `where` gains .01 of the right answers among the first five, and .4 loses one
   question. */
const WEIGHT = {
  prefix: 1, role: 0.4, norm: 0.5, topic: 1.3, place: 3, past: 0.9, meant: 1.6, said: 0.45, covered: 0.25,
  generic: 0.45, where: 0.7, told: 0.9,
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

const placesNamed = (/** @type {Index} */ index, /** @type {Meaning[]} */ concepts) => {
  const concerned = new Set();
  const institutions = new Set();
  const schools = new Set();
  for (const each of concepts) {
    for (const { institution, school } of index.placesOf.get(each.stem) ?? []) {
      concerned.add(each);
      if (institution !== undefined) institutions.add(institution);
      else schools.add(school);
    }
  }
  return { concerned, institutions, schools };
};

/** What every set of labels adds for one word of the question. */
const worthOf = (/** @type {Index} */ index, /** @type {Meaning} */ each, /** @type {number} */ share, /** @type {number} */ rarity) => {
  const topicScores = index.topics.map((_, number) =>
    (each.topics.get(number) ?? 0) * share * WEIGHT.topic * Math.log(1 + index.documents / (1 + index.topicCount[number])));
  const named = (/** @type {string[]} */ stems) => stems.some((stemmed) => each.like.has(stemmed));
  const roles = new Set(index.roles.flatMap(([, , stems], number) => (named(stems) ? [number] : [])));
  const norms = new Set(index.norms.flatMap(([, , , stems], number) => (stems.includes(each.stem) ? [number] : [])));
  return index.sets.map(([roleNumbers, normNumbers, topicNumbers]) => {
    const byTopic = topicNumbers.map((topic) => topicScores[topic]);
    const byRole = roleNumbers.some((role) => roles.has(role)) ? WEIGHT.role / roleNumbers.length : 0;
    const byNorm = norms.has(normNumbers[0]) ? WEIGHT.norm * rarity : 0;
    return Math.max(0, ...byTopic) + byRole + byNorm;
  });
};

/** Of provisions of one text that say the same to the letter one alone, with the others in it; `found` is best first. */
const merged = (/** @type {Index} */ index, /** @type {Ranked[]} */ found) => {
  /** @type {Map<number, Ranked>} */
  const firsts = new Map();
  return found.filter((each) => {
    const same = index.twins[each.document] ?? each.document;
    const first = firsts.get(same);
    if (first) first.also.push(each.document);
    else firsts.set(same, each);
    return !first;
  });
};

/** The documents that answer, best first, apart from those that only touch on it; and the words that were found or not. */
export const rank = (
  /** @type {Index} */ index,
  /** @type {{ concepts: Meaning[], asked: string[] }} */ { concepts, asked },
  /** @type {Map<string, Terms>} */ loaded,
  /** @type {boolean} */ typing
) => {
  const places = placesNamed(index, concepts);
  const scores = new Float64Array(index.documents);
  const covered = new Float64Array(index.documents);
  const said = new Float32Array(index.documents);
  /** @type {Set<string>} */
  const hits = new Set();
  /** @type {string[]} */
  const unknown = [];
  /** @type {[string, string][]} */
  const read = [];
  /** @type {Meaning[]} */
  const silent = [];
  let total = 0;
  for (const each of concepts) {
    const own = loaded.get(each.stem) ?? {};
    const last = each.word === asked.at(-1);
    const counts = !places.concerned.has(each);
    const inTexts = [...each.variants].some(([word]) => Object.hasOwn(loaded.get(word) ?? {}, word));
    if (each.word && (!inTexts || (typing && last)) && !(places.concerned.has(each) && !typing)) {
      const { near, begun } = each.right ? NOTHING : nearby(own, each.read ?? each.word, each.stem, typing && last);
      for (const term of near) {
        raise(each.variants, term, WEIGHT.prefix);
        loaded.set(term, own);
      }
      if (!inTexts && !each.topics.size && counts) {
        if (near.length && !(begun && typing && last)) read.push([each.word, `${near[0]}…`]);
        if (!near.length) unknown.push(each.word);
      }
    }
    // Only of a word of the list it is known which others mean the same.
    const held = each.named.some((word) => Object.hasOwn(loaded.get(word) ?? {}, word));
    if (counts && each.listed && !held && !each.generic && !(typing && last)) silent.push(each);
    if (each.word && each.read && each.read !== each.word) read.push([each.word, each.read]);
    said.fill(0);
    for (const [variant, weight] of each.variants) {
      const found = postings(loaded.get(variant) ?? {}, variant, (document, share) => {
        said[document] = Math.max(said[document], weight * (WEIGHT.said + (1 - WEIGHT.said) * share));
      });
      if (found) marks(index, variant).forEach((word) => hits.add(word));
    }
    // How rare a word is: a document where only a broader word stands counts for little.
    const spread = said.reduce((sum, weight) => sum + weight * weight, 0);
    const others = concepts.filter((other) => !other.generic && !index.people.has(other.stem));
    const share = each.generic && concepts.some((other) => !other.generic) ? WEIGHT.generic
      : each.where && others.some((other) => !other.where) ? WEIGHT.where : 1;
    const rarity = share * Math.log(1 + index.documents / (1 + spread));
    const worth = worthOf(index, each, share, rarity);
    if (counts) total += rarity;
    for (let document = 0; document < index.documents; document += 1) {
      const text = said[document] * rarity;
      const label = worth[index.labels[document]];
      if (!text && !label) continue;
      scores[document] += text + label;
      if (counts) covered[document] += Math.min(rarity, Math.max(text, label));
    }
  }

  const meant = new Set(index.meant.find(([words]) => asked.some((word) => words.includes(word)))?.[1]);
  const ruling = index.norms.map(([, , , , , force]) => RULING.has(force));
  const needed = concepts.some((each) => !places.concerned.has(each));
  /** @type {Ranked[]} */
  const ranked = [];
  let best = 0;
  index.editions.forEach(([first, , institution, schools, inForce], edition) => {
    const end = index.editions[edition + 1]?.[0] ?? index.documents;
    const named = places.institutions.has(institution) || schools.some((school) => places.schools.has(school));
    for (let document = first; document < end; document += 1) {
      let score = needed && !covered[document] ? 0 : scores[document];
      if (!needed && named) score += 1;
      if (!score) continue;
      let factor = total ? WEIGHT.covered + (1 - WEIGHT.covered) * (covered[document] / total) : 1;
      if (named) factor *= WEIGHT.place;
      if (!inForce) factor *= WEIGHT.past;
      const [, [norm]] = index.sets[index.labels[document]];
      if (meant.has(norm)) factor *= WEIGHT.meant;
      else if (norm !== undefined && !ruling[norm]) factor *= WEIGHT.told;
      score *= factor;
      best = Math.max(best, score);
      ranked.push({ document, edition, score, aside: false, also: [] });
    }
  });
  // What scores far below the best is about something else.
  const found = ranked.filter(({ score }) => score >= FAR * best).sort((a, b) => b.score - a.score || a.document - b.document);
  const once = merged(index, found);
  // Of what no text has a word for, nor rules on, nothing here is an answer, only near to one.
  const telling = concepts.filter((each) => !places.concerned.has(each) && !each.generic && !index.people.has(each.stem));
  const about = telling.length > 0 && telling.every((each) => silent.includes(each) && !(each.first !== undefined && index.topicCount[each.first]));
  const near = once.slice(0, Math.ceil(MOST * index.documents)).filter(({ score }) => score >= BESIDE * best)
    .map((each) => ({ ...each, aside: about }));
  const beside = once.slice(near.length).map((each) => ({ ...each, aside: true }));
  return { near, beside, hits, unknown, read, silent: silent.flatMap(({ typed, telling }) => (telling ? [typed] : [])) };
};
