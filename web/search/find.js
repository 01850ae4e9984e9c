/* Question → the provisions that answer it, best first. Where the pieces of the index come from is not known here. */

/** @import { Index, Published, Terms } from "./index.js" */
/** @import { Meaning } from "./question.js" */

import { search as told } from "../words.json";
import { at, marks, postings, prepare } from "./index.js";
import { nearby, raise, understand } from "./question.js";
import { snippet } from "./snippet.js";

/**
 * @typedef {(name: string, path: string) => Promise<unknown>} Fetch Gives a piece of the index by its name and path.
 * @typedef {Record<string, string[]>} Filters Facet → chosen ids.
 * @typedef {{ filters?: Filters, limit?: number, typing?: boolean }} Options
 * @typedef {{ document: number, edition: number, score: number }} Ranked
 * @typedef {{ text: string, hit: boolean }} Piece
 *
 * @typedef {object} Result
 * @property {string} path
 * @property {string} place
 * @property {string} heading
 * @property {string} institution
 * @property {string[]} schools
 * @property {string} edition
 * @property {boolean} inForce
 * @property {{ id: string, drawing: string }[]} norms
 * @property {string[]} roles labels
 * @property {Piece[]} snippet
 * @property {{ label: string, snippet: Piece[] }[]} notes its footnotes
 *
 * @typedef {{ id: string, label: string, count: number, chosen: boolean }} Choice
 *
 * @typedef {object} Answer
 * @property {number} total
 * @property {Result[]} results
 * @property {Record<string, Choice[]>} facets
 * @property {string[]} unknown words that are in no text
 * @property {[string, string][]} instead words asked and the words used for them
 * @property {boolean} empty whether nothing was asked that says anything
 */

// Weights, chosen on half of the questions in the tests; the other half was held out.
const WEIGHT = {
  prefix: 1, role: 0.4, norm: 0.5, topic: 1.3, secondTopic: 0.75, place: 3, past: 0.9, meant: 1.6, said: 0.45, covered: 0.25,
  generic: 0.3,
};
/* What scores less than this part of the best is left out. At .1 the list has a third of what it has at 0 (3,884 results of 117
   questions) and 659 of their 770 answers; at .05 6,782 and 717, at .15 2,637 and 616. From 0
   to .3 as many have an answer on top, in three and in ten. */
const FAR = 0.1;

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
    const byTopic = topicNumbers.map((topic, rank) => topicScores[topic] * (rank ? WEIGHT.secondTopic : 1));
    const byRole = roleNumbers.some((role) => roles.has(role)) ? WEIGHT.role / roleNumbers.length : 0;
    const byNorm = norms.has(normNumbers[0]) ? WEIGHT.norm * rarity : 0;
    return Math.max(0, ...byTopic) + byRole + byNorm;
  });
};

/** The documents that answer, each with its score, in the order of the index; and the words that were found or not. */
const rank = (
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
  const instead = [];
  let total = 0;
  for (const each of concepts) {
    const own = loaded.get(each.stem) ?? {};
    const last = each.word === asked.at(-1);
    const counts = !places.concerned.has(each);
    const inTexts = [...each.variants].some(([word]) => Object.hasOwn(loaded.get(word) ?? {}, word));
    if (each.word && (!inTexts || (typing && last)) && !(places.concerned.has(each) && !typing)) {
      const { near, begun } = nearby(own, each.word, each.stem);
      for (const term of near) {
        raise(each.variants, term, WEIGHT.prefix);
        loaded.set(term, own);
      }
      if (!inTexts && !each.topics.size && counts) {
        if (near.length && !(begun && typing && last)) instead.push([each.word, near[0]]);
        if (!near.length) unknown.push(each.word);
      }
    }
    said.fill(0);
    for (const [variant, weight] of each.variants) {
      const found = postings(loaded.get(variant) ?? {}, variant, (document, share) => {
        said[document] = Math.max(said[document], weight * (WEIGHT.said + (1 - WEIGHT.said) * share));
      });
      if (found) marks(index, variant).forEach((word) => hits.add(word));
    }
    // How rare a word is: a document where only a broader word stands counts for little.
    const spread = said.reduce((sum, weight) => sum + weight * weight, 0);
    const share = each.generic && concepts.some((other) => !other.generic) ? WEIGHT.generic : 1;
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

  const meant = new Set(index.meant.flatMap(([words, norms]) => (asked.some((word) => words.includes(word)) ? norms : [])));
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
      if (meant.has(index.sets[index.labels[document]][1][0])) factor *= WEIGHT.meant;
      score *= factor;
      best = Math.max(best, score);
      ranked.push({ document, edition, score });
    }
  });
  // What scores far below the best is about something else.
  return { ranked: ranked.filter(({ score }) => score >= FAR * best), hits, unknown, instead };
};

/** @type {Record<string, (index: Index, ranked: Ranked) => number[]>} */
const FACETS = {
  instelling: (index, { edition }) => [index.editions[edition][2]],
  school: (index, { edition }) => index.editions[edition][3],
  rol: (index, { document }) => index.sets[index.labels[document]][3],
  norm: (index, { document }) => index.sets[index.labels[document]][1].slice(0, 1),
  onderwerp: (index, { document }) => index.sets[index.labels[document]][2],
  versie: (index, { edition }) => [index.editions[edition][4] ? 0 : 1],
};
const NEWEST = "geldend";

/** @returns {Record<string, string[][]>} */
const choices = (/** @type {Index} */ index) => {
  const named = (/** @type {unknown[][]} */ entries) => entries.map(([id, label]) => [String(id), String(label)]);
  return {
    instelling: named(index.institutions),
    school: named(index.schools),
    rol: named(index.roles),
    norm: named(index.norms),
    onderwerp: named(index.topics),
    versie: [[NEWEST, told.newest], ["eerder", told.past]],
  };
};

/** Within a facet any choice will do, between facets all must hold; each count is what choosing it would leave. */
const narrow = (/** @type {Index} */ index, /** @type {Ranked[]} */ ranked, /** @type {Filters} */ filters) => {
  const listed = choices(index);
  const names = Object.keys(FACETS);
  const wanted = names.map((name) => {
    const ids = filters[name] ?? (name === "versie" ? [NEWEST] : []);
    return new Set(ids.map((id) => listed[name].findIndex((entry) => entry[0] === id)).filter((n) => n >= 0));
  });
  const counts = names.map((name) => listed[name].map(() => 0));
  /** @type {Ranked[]} */
  const kept = [];
  for (const each of ranked) {
    const values = names.map((name) => FACETS[name](index, each));
    const holds = values.map((own, n) => !wanted[n].size || own.some((value) => wanted[n].has(value)));
    const failed = holds.filter((held) => !held).length;
    if (!failed) kept.push(each);
    values.forEach((own, n) => {
      if (failed === 0 || (failed === 1 && !holds[n])) own.forEach((value) => { counts[n][value] += 1; });
    });
  }
  /** @type {Record<string, Choice[]>} */
  const facets = {};
  names.forEach((name, n) => {
    facets[name] = listed[name]
      .map(([id, label], number) => ({ id, label, count: counts[n][number], chosen: wanted[n].has(number) }))
      .filter((entry) => entry.count || entry.chosen);
  });
  return { kept, facets };
};

/** A search over the index whose pieces `fetch` gives. */
export const finder = (/** @type {Fetch} */ fetch) => {
  /** @type {Promise<Index> | null} */
  let opened = null;
  const open = () => {
    opened ??= fetch("index", "zoekindex.js").then(
      (published) => prepare(/** @type {Published} */ (published)),
      (error) => {
        opened = null;
        throw error;
      }
    );
    return opened;
  };
  const piece = (/** @type {Index} */ index, /** @type {string} */ name) => fetch(name, `zoekindex/${index.version}/${name}.js`);

  /** @returns {Promise<Result>} */
  const show = async (/** @type {Index} */ index, /** @type {Ranked} */ { document, edition }, /** @type {Set<string>} */ hits) => {
    const number = at(index.blocks, document);
    const block = /** @type {[string, string, string, string, [string, string][]][]} */ (await piece(index, `t${number}`));
    const [eid, place, heading, text, notes] = block[document - index.blocks[number]];
    const [, path, institution, schools, inForce, title, name] = index.editions[edition];
    const [roles, norms] = index.sets[index.labels[document]];
    return {
      path: `${path}/#${eid}`,
      place,
      heading,
      institution: index.institutions[institution][2],
      schools: schools.map((school) => index.schools[school][1]),
      edition: `${title} (${name})`,
      inForce: Boolean(inForce),
      norms: norms.map((norm) => ({ id: index.norms[norm][0], drawing: index.norms[norm][4] })),
      roles: roles.map((role) => index.roles[role][1]),
      snippet: snippet(text, hits, index.heads),
      notes: notes.map(([label, words]) => ({ label, snippet: snippet(words, hits, index.heads) })),
    };
  };

  /**
   * @param {string} query
   * @param {Options} [options]
   * @returns {Promise<Answer>}
   */
  const find = async (query, { filters = {}, limit = 10, typing = false } = {}) => {
    const index = await open();
    const shard = async (/** @type {string} */ word) => /** @type {Terms} */ (await piece(index, `w${at(index.shards, word)}`));
    const question = await understand(index, query, shard);
    const wanted = new Set(question.concepts.flatMap((each) => [...each.variants.keys()]));
    /** @type {Map<string, Terms>} */
    const loaded = new Map();
    await Promise.all([...wanted].map(async (word) => loaded.set(word, await shard(word))));
    const { ranked, hits, unknown, instead } = rank(index, question, loaded, typing);
    const { kept, facets } = narrow(index, ranked, filters);
    kept.sort((a, b) => b.score - a.score || a.document - b.document);
    return {
      total: kept.length,
      facets,
      unknown,
      instead,
      empty: !question.concepts.length,
      results: await Promise.all(kept.slice(0, limit).map((each) => show(index, each, hits))),
    };
  };
  return find;
};
