/* Two tabs changed one concept: what both did, put together. */

/** @import { Concept, Entry } from "../shapes.js" */

import { freshId } from "./shape.js";

const FIELDS = /** @type {const} */ (["kind", "text", "heading", "topic", "norm"]);
const SETTINGS = /** @type {const} */ (["title", "school", "names"]);

/** Whether two entries say the same, or are both missing. */
export const same = (/** @type {Entry | undefined} */ one, /** @type {Entry | undefined} */ other) =>
  one && other ? FIELDS.every((field) => one[field] === other[field]) : one === other;

const byId = (/** @type {Concept} */ concept) => new Map(concept.entries.map((entry) => [entry.id, entry]));

/** The ids of `concept` that `others` hold as well, in their order. */
const common = (/** @type {Concept} */ concept, /** @type {Map<string, Entry>[]} */ ...others) =>
  concept.entries.map(({ id }) => id).filter((id) => others.every((other) => other.has(id)));

/** `entries` with each of `added` behind what stood before it in `order`, or in front where nothing of that is there. */
const woven = (/** @type {Entry[]} */ entries, /** @type {Entry[]} */ added, /** @type {Entry[]} */ order) => {
  const result = [...entries];
  for (const entry of added) {
    let before = order.findIndex(({ id }) => id === entry.id) - 1;
    while (before >= 0 && !result.some(({ id }) => id === order[before].id)) before -= 1;
    result.splice(before < 0 ? 0 : result.findIndex(({ id }) => id === order[before].id) + 1, 0, entry);
  }
  return result;
};

/**
 * What `mine` did to `base`, done to `theirs`. Where both changed the same, theirs stays, and mine is in `lost`; what one of
 * them added or changed is never taken away by the other.
 * @param {Concept} base
 * @param {Concept} mine
 * @param {Concept} theirs
 * @returns {{ concept: Concept, lost: { entries: Entry[], settings: string[] } }} of settings the words
 */
export const combined = (base, mine, theirs) => {
  const [was, here, there] = [base, mine, theirs].map(byId);
  /** @type {Entry[]} */
  const added = [];
  /** @type {Entry[]} */
  const lost = [];
  for (const entry of mine.entries) {
    const [first, other] = [was.get(entry.id), there.get(entry.id)];
    if (same(entry, first) || same(entry, other)) continue;
    // Removed there and changed here: what was written comes back.
    if (!other) added.push(entry);
    // One number was given out twice: two things that have nothing to do with each other.
    else if (!first && entry.kind !== "provision") added.push({ ...entry, id: "" });
    else if (!same(first, other)) lost.push(entry);
  }
  const kept = theirs.entries
    .filter(({ id }) => here.has(id) || !was.has(id) || !same(was.get(id), there.get(id)))
    .map((entry) => {
      const own = here.get(entry.id);
      return own && same(was.get(entry.id), entry) ? own : entry;
    });

  const [before, now] = [common(base, here, there), common(mine, was, there)];
  const moved = before.join(" ") !== now.join(" ");
  const still = new Map(kept.map((entry) => [entry.id, entry]));
  const ordered = moved
    ? woven(mine.entries.flatMap(({ id }) => still.get(id) ?? []), kept.filter(({ id }) => !here.has(id)), theirs.entries)
    : kept;
  const concept = { ...theirs, entries: woven(ordered, added.filter(({ id }) => id), mine.entries) };
  for (const entry of added) {
    if (!entry.id) concept.entries.push({ ...entry, id: freshId(concept, entry.kind) });
  }

  /** @type {string[]} */
  const settings = [];
  for (const key of SETTINGS) {
    if (mine[key] === base[key] || mine[key] === theirs[key]) continue;
    if (theirs[key] === base[key]) Object.assign(concept, { [key]: mine[key] });
    else settings.push(String(mine[key]));
  }
  return { concept, lost: { entries: lost, settings } };
};

/** `concept` with the words of `entry` once more: as a provision of the writer's own, below the one that it is another wording of. */
export const beside = (/** @type {Concept} */ concept, /** @type {Entry} */ entry) => {
  if (entry.text === undefined) return concept;
  const kind = entry.kind === "kop" ? "kop" : "eigen";
  const entries = [...concept.entries];
  const place = entries.findIndex(({ id }) => id === entry.id);
  entries.splice(place < 0 ? entries.length : place + 1, 0, { ...entry, id: freshId(concept, kind), kind });
  return { ...concept, entries };
};
