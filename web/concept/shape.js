/* What a concept is, and what is none: whatever comes from a browser's store or from a link passes here first. */

/** @import { Concept, Entry } from "../shapes.js" */

import { parse } from "../locator.js";

const OWN = /^(kop|eigen)-[0-9]{1,6}$/;
export const MOST = 500;
export const LONGEST = 20000;
// Of a title and of a school's name. Twice the longest here; a name comes back in every text that names a school.
export const LONGEST_NAME = 100;
// As in generator/ground/text.py: composing a run of accents costs the square of its length.
const STACKED = /\p{M}{31,}/u;

/** @returns {Concept} */
export const empty = () => ({ title: "", school: "", names: false, entries: [] });

const text = (/** @type {unknown} */ value) => {
  if (typeof value !== "string" || value.length > LONGEST || STACKED.test(value)) throw new TypeError("no text");
  return value;
};

const FIELDS = /** @type {const} */ (["text", "heading", "topic", "norm"]);

const entry = (/** @type {Record<string, unknown>} */ value) => {
  const id = text(value.id);
  const kind = parse(id)?.eid ? "provision" : OWN.exec(id)?.[1];
  if (!kind) throw new TypeError("no entry");
  /** @type {Entry} */
  const kept = { id, kind };
  for (const field of FIELDS) {
    if (value[field] !== undefined) kept[field] = text(value[field]);
  }
  if (kind !== "provision" && kept.text === undefined) throw new TypeError("no words");
  return kept;
};

/**
 * `value` as a concept; throws where it is none. Whatever a concept does not hold is left out, and a title or a school's
 * name is cut off where it is too long.
 * @param {any} value
 * @returns {Concept}
 */
export const normal = (value) => {
  if (!Array.isArray(value.entries) || value.entries.length > MOST) throw new TypeError("no entries");
  const entries = value.entries.map(entry);
  if (new Set(entries.map((/** @type {Entry} */ one) => one.id)).size < entries.length) throw new TypeError("an entry twice");
  const [title, school] = [value.title, value.school].map((name) => text(name).slice(0, LONGEST_NAME));
  return { title, school, names: value.names === true, entries };
};

/** An id for a new heading ("kop") or a provision of the writer's own ("eigen"); both are numbered in one row. */
export const freshId = (/** @type {{ entries: Entry[] }} */ concept, /** @type {string} */ kind) => {
  const used = concept.entries.map((one) => Number(/^(?:kop|eigen)-(\d+)$/.exec(one.id)?.[1] ?? 0));
  return `${kind}-${Math.max(0, ...used) + 1}`;
};
