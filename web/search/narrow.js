/* Narrowing what was found by what a reader chooses. */

/** @import { Choice, Filters } from "./find.js" */
/** @import { Index } from "./index.js" */
/** @import { Ranked } from "./rank.js" */

import { search as told } from "../words.json";

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
export const narrow = (/** @type {Index} */ index, /** @type {Ranked[]} */ ranked, /** @type {Filters} */ filters) => {
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
