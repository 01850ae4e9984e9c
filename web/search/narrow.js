/* Narrowing what was found by what a reader chooses. */

/** @import { Choice, Filters } from "./find.js" */
/** @import { Ranges } from "./gather.js" */
/** @import { Index, Labels } from "./index.js" */
/** @import { Edition } from "./places.js" */
/** @import { Ranked } from "./rank.js" */

import { within } from "./gather.js";
import { search as told } from "../words.json";

/**
 * @typedef {{ id: string, label: string, ranges: Ranges }} Place A place that was chosen, with its documents.
 * @typedef {object} Around What is known of places: not all there are.
 * @property {Record<string, Place[]>} chosen per facet
 * @property {(document: number) => Edition | undefined} editionOf
 * @property {Edition[]} editions those near the answers, by their first documents
 */

/** @type {Record<string, (labels: Labels) => number[]>} */
const LABELLED = {
  rol: ({ concerned }) => concerned,
  norm: ({ norms }) => norms.slice(0, 1),
  onderwerp: ({ topics }) => topics,
  versie: ({ past }) => [past ? 1 : 0],
};
/** @type {Record<string, (edition: Edition) => [string, string][]>} */
export const PLACES = {
  instelling: ({ institution: [id, name] }) => [[id, name]],
  school: ({ schools }) => schools,
};
const NEWEST = "geldend";

/** @returns {Record<string, string[][]>} */
const choices = (/** @type {Index} */ index) => {
  const named = (/** @type {unknown[][]} */ entries) => entries.map(([id, label]) => [String(id), String(label)]);
  return {
    rol: named(index.roles), norm: named(index.norms), onderwerp: named(index.topics), versie: [[NEWEST, told.newest], ["eerder", told.past]],
  };
};

/**
 * @typedef {object} Facet
 * @property {string[][]} listed id and label of each choice
 * @property {Set<number>} wanted
 * @property {(each: Ranked) => number[]} values the choices that a result falls under
 */

/** @returns {Facet} */
const ofPlaces = (/** @type {string} */ name, /** @type {Around} */ { chosen, editionOf, editions }) => {
  /** @type {Map<string, string>} */
  const labels = new Map(editions.flatMap(PLACES[name]));
  chosen[name].forEach(({ id, label }) => labels.set(id, label));
  const ids = [...labels.keys()];
  return {
    listed: [...labels],
    wanted: new Set(chosen[name].map(({ id }) => ids.indexOf(id))),
    values: ({ document }) => {
      const edition = editionOf(document);
      const own = edition ? PLACES[name](edition).map(([id]) => id) : [];
      const here = chosen[name].filter(({ ranges }) => within(ranges, document)).map(({ id }) => id);
      return [...new Set([...own, ...here])].map((id) => ids.indexOf(id));
    },
  };
};

/** Within a facet any choice will do, between facets all must hold; each count is what choosing it would leave. */
export const narrow = (
  /** @type {Index} */ index, /** @type {Ranked[]} */ ranked, /** @type {Filters} */ filters, /** @type {Around} */ around
) => {
  /** @type {Record<string, Facet>} */
  const kinds = { instelling: ofPlaces("instelling", around), school: ofPlaces("school", around) };
  for (const [name, listed] of Object.entries(choices(index))) {
    const ids = filters[name] ?? (name === "versie" ? [NEWEST] : []);
    const wanted = new Set(ids.map((id) => listed.findIndex((entry) => entry[0] === id)).filter((n) => n >= 0));
    kinds[name] = { listed, wanted, values: ({ labels }) => LABELLED[name](labels) };
  }
  const every = Object.values(kinds);
  const counts = every.map(({ listed }) => listed.map(() => 0));
  /** @type {Ranked[]} */
  const kept = [];
  for (const each of ranked) {
    const values = every.map((kind) => kind.values(each));
    const holds = values.map((own, n) => !every[n].wanted.size || own.some((value) => every[n].wanted.has(value)));
    const failed = holds.filter((held) => !held).length;
    if (!failed) kept.push(each);
    values.forEach((own, n) => {
      if (failed === 0 || (failed === 1 && !holds[n])) own.forEach((value) => { counts[n][value] += 1; });
    });
  }
  /** @type {Record<string, Choice[]>} */
  const facets = {};
  Object.entries(kinds).forEach(([name, { listed, wanted }], n) => {
    facets[name] = listed
      .map(([id, label], number) => ({ id, label, count: counts[n][number], chosen: wanted.has(number) }))
      .filter((entry) => entry.count || entry.chosen);
  });
  return { kept, facets };
};
