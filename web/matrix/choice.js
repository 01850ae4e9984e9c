/* What of a text on a topic is within the reader's choice, and how far the texts then lie apart. Pure: knows no page. */

/** @import { Labelled } from "../shapes.js" */

import { matrix as words } from "../words.json";

/** What may be chosen beside norms, and the signs for it: silence, and only touching on the topic. */
export const SILENT = "stil";
export const BESIDE = "zijdelings";
/** The stand of a text that is not labelled yet: it may still turn out to speak. */
const AWAITED = "awaited";

/**
 * @typedef {object} One A provision in a cell.
 * @property {string} id
 * @property {boolean} about whether it is about the topic; else it touches on it
 * @property {string[]} roles
 * @property {string[]} norms
 * @property {boolean | null} may of a sanction: whether it is one that may be given
 */

/**
 * @template {One} T
 * @typedef {object} Narrowed
 * @property {T[]} all
 * @property {T[]} shown
 * @property {T[]} about
 * @property {T[]} beside
 * @property {boolean} awaited whether labels of the text are still to come
 * @property {boolean} fits whether the row is to be shown for this cell
 * @property {"" | "role" | "choice"} outside why nothing is shown where there is something
 */

/**
 * @template {Labelled} [T=Labelled]
 * @typedef {One & { provision: T["provisions"][number] }} Told
 */

/**
 * What a text says on a topic, first what is about it.
 * @template {Labelled} T
 * @param {T} text
 * @param {string} topic
 * @returns {Told<T>[]}
 */
export const contents = ({ provisions }, topic) => {
  const told = (/** @type {T["provisions"][number]} */ provision, /** @type {boolean} */ about) => ({
    id: provision.eid, about, roles: provision.roles, norms: provision.norms, may: provision.possible, provision,
  });
  const spoken = provisions.filter((one) => one.text !== null);
  return [
    ...spoken.filter((one) => one.topics[0] === topic).map((one) => told(one, true)),
    ...spoken.filter((one) => one.topics.indexOf(topic) > 0).map((one) => told(one, false)),
  ];
};

/**
 * An empty `role` or `norms` means everything counts.
 * @template {One} T
 * @param {T[]} all
 * @param {string} role
 * @param {Set<string>} norms
 * @param {boolean} awaited
 * @returns {Narrowed<T>}
 */
export const narrow = (all, role, norms, awaited) => {
  const bound = role ? all.filter((one) => one.roles.includes(role)) : all;
  const shown = norms.size ? bound.filter((one) => one.norms.some((norm) => norms.has(norm))) : bound;
  return {
    all,
    shown,
    about: shown.filter((one) => one.about),
    beside: shown.filter((one) => !one.about),
    awaited,
    fits: shown.length > 0 || (norms.has(SILENT) && !bound.length && !awaited),
    outside: all.length > 0 && !shown.length ? (role && !bound.length ? "role" : "choice") : "",
  };
};

/** Why nothing is shown, in words. */
export const nothing = (/** @type {{ outside: "" | "role" | "choice", awaited: boolean }} */ { outside, awaited }) =>
  awaited && outside !== "choice" ? words.awaited : outside ? words.outside[outside] : words.silent;

/** The first norms of the provisions, then their further ones, both in the order `order`. */
export const norms = (/** @type {One[]} */ about, /** @type {string[]} */ order) => {
  const firsts = new Set(about.flatMap((one) => one.norms.slice(0, 1)));
  const further = new Set(about.flatMap((one) => one.norms.slice(1)));
  return [order.filter((id) => firsts.has(id)), order.filter((id) => further.has(id) && !firsts.has(id))];
};

/**
 * @typedef {object} Scale
 * @property {string[]} order norms from weightiest to lightest
 * @property {Map<string, number>} weights how heavy a contradiction two norms are; 0 is heaviest
 */

/** @returns {Scale["weights"]} the weights of pairs, either way round */
export const weighed = (/** @type {[string, string, number][]} */ pairs) =>
  new Map(pairs.flatMap(([one, other, weight]) => [[`${one} ${other}`, weight], [`${other} ${one}`, weight]]));

const CERTAINTY = words.weights.length - 1;

const stand = (/** @type {Narrowed<One>} */ { about, beside, awaited }, /** @type {string[]} */ order) => {
  if (!about.length) {
    const silence = awaited ? AWAITED : SILENT;
    return { norm: "", may: null, name: beside.length ? BESIDE : silence };
  }
  const rank = (/** @type {One} */ one) => order.indexOf(one.norms[0]);
  const { norms, may } = about.reduce((best, one) => (rank(one) < rank(best) ? one : best));
  return { norm: norms[0], may, name: norms[0] + (may ? "?" : "") };
};

/** How far the cells of a row lie apart: the rules of generator/compare/difference.py. */
export const difference = (/** @type {Narrowed<One>[]} */ cells, /** @type {Scale} */ { order, weights }) => {
  const stands = cells.map((cell) => stand(cell, order));
  const between = (/** @type {typeof stands[number]} */ one, /** @type {typeof stands[number]} */ other) => {
    if (one.may !== null && other.may !== null && one.may !== other.may) return CERTAINTY;
    return weights.get(`${one.norm} ${other.norm}`) ?? words.weights.length;
  };
  const spoken = stands.filter((one) => one.norm);
  const pairs = spoken.flatMap((one, i) => spoken.slice(i + 1).map((other) => between(one, other)));
  return { weight: Math.min(words.weights.length, ...pairs), stands: new Set(stands.map((one) => one.name)).size };
};
