/* Changing the concept that this browser keeps, and taking changes back. What is kept counts: another tab may change it too. */

/** @import { Concept, Entry, Index, Source } from "../shapes.js" */

import { store as words } from "../words.json";
import { above } from "./outline.js";

const MOST_STEPS = 50;
/** @type {Concept[]} */
const past = [];

// It is a script at the end of the page: there before anything here is asked.
const kept = () => /** @type {import("../site/collect.js").Store} */ (globalThis.pwConcept);

export const read = () => kept().read();
export const current = () => read().concept;

/** Tell a screen reader something. */
export const say = (/** @type {string} */ told) => kept().say(told);

/** Tell a screen reader what happened to the concept, and where it was not kept, that too. */
export const sayChanged = (/** @type {string} */ told) => say(read().kept ? told : `${told} ${words.unkept}`);

/** Change the concept as it is kept now; `change` gets a copy to change. Returns whether the browser keeps it. */
export const commit = (/** @type {(concept: Concept) => unknown} */ change) => {
  const before = current();
  const next = structuredClone(before);
  change(next);
  past.push(before);
  if (past.length > MOST_STEPS) past.shift();
  return kept().write(next);
};

export const canUndo = () => past.length > 0;

export const undo = () => {
  const before = past.pop();
  if (before) kept().write(before);
};

/** An id for a new heading ("kop") or a provision of the writer's own ("eigen"); both are numbered in one row. */
export const freshId = (/** @type {{ entries: Entry[] }} */ concept, /** @type {string} */ kind) => {
  const used = concept.entries.map((one) => Number(/^(?:kop|eigen)-(\d+)$/.exec(one.id)?.[1] ?? 0));
  return `${kind}-${Math.max(0, ...used) + 1}`;
};

/**
 * Put `entries` in the order of the topics, with a heading above each group; headings among them go.
 * Items of one article stay together, at the place of the first.
 * @param {Entry[]} entries
 * @param {Pick<Index, "topics" | "groups">} index
 * @param {(id: string) => Source | undefined} sourceOf
 */
export const arranged = (entries, { topics, groups }, sourceOf) => {
  const order = topics.map((topic) => topic.id);
  const groupOf = new Map(topics.map((topic) => [topic.id, topic.group]));
  const family = (/** @type {Entry} */ { id }) => above(sourceOf(id)) ?? id;
  const kept = entries.filter((one) => one.kind !== "kop");
  /** @type {Map<string, string>} */
  const topicOf = new Map();
  for (const one of kept) {
    const topic = sourceOf(one.id)?.provision.topics[0] ?? one.topic ?? order.at(-1) ?? "";
    if (!topicOf.has(family(one))) topicOf.set(family(one), topic);
  }
  const families = [...topicOf.keys()];
  const topicOfOne = (/** @type {Entry} */ one) => topicOf.get(family(one)) ?? "";
  const rank = (/** @type {Entry} */ one) => order.indexOf(topicOfOne(one));
  kept.sort((a, b) => rank(a) - rank(b) || families.indexOf(family(a)) - families.indexOf(family(b)));
  const result = { entries: [...kept] };
  for (const { id, label } of groups) {
    const first = kept.find((one) => groupOf.get(topicOfOne(one)) === id);
    if (!first) continue;
    const heading = { id: freshId(result, "kop"), kind: "kop", text: label };
    result.entries.splice(result.entries.indexOf(first), 0, heading);
  }
  return result.entries;
};

/** `own` with what `shared` has more; where both hold a provision, the own wording stays. */
export const merged = (/** @type {Concept} */ own, /** @type {Concept} */ shared) => {
  const result = structuredClone(own);
  for (const entry of shared.entries) {
    if (entry.kind !== "provision") result.entries.push({ ...entry, id: freshId(result, entry.kind) });
    else if (!result.entries.some((one) => one.id === entry.id)) result.entries.push(entry);
  }
  return result;
};
