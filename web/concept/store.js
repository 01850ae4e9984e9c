/* Changing the concept that this browser keeps, and taking changes back. What is kept counts: another tab may change it too. */

/** @import { Concept, Entry, Index, Source } from "../shapes.js" */

import { store as words } from "../words.json";
import { combined } from "./combine.js";
import { above } from "./outline.js";
import { freshId, normal } from "./shape.js";

const MOST_STEPS = 50;
/** @type {{ before: Concept, after: Concept, step: string }[]} */
const past = [];

// It is a script at the end of the page: there before anything here is asked.
const kept = () => /** @type {import("../site/collect.js").Store} */ (globalThis.pwConcept);

export const read = () => kept().read();
export const current = () => read().concept;

/** Tell a screen reader something. */
export const say = (/** @type {string} */ told) => kept().say(told);

/** Tell a screen reader what happened to the concept, and where it was not kept, that too. */
export const sayChanged = (/** @type {string} */ told) => say(read().kept ? told : `${told} ${words.unkept}`);

const equal = (/** @type {Concept} */ one, /** @type {Concept} */ other) => JSON.stringify(one) === JSON.stringify(other);

/** `concept` as it can be kept; null where it cannot: too many entries, or words that no concept takes. */
const fitting = (/** @type {Concept} */ concept) => {
  try {
    return normal(concept);
  } catch {
    return null;
  }
};

/**
 * Change the concept as it is kept now; `change` gets a copy to change. Of changes in a row with one `step` (letters of a
 * title) undo makes one.
 * @param {(concept: Concept) => unknown} change
 * @param {string} [step]
 * @returns {"kept" | "unkept" | "refused"} whether the browser keeps it; refused, nothing has changed
 */
export const commit = (change, step = "") => {
  const before = current();
  const next = structuredClone(before);
  change(next);
  const after = fitting(next);
  if (!after) return "refused";
  const last = past.at(-1);
  if (step && last?.step === step && equal(last.after, before)) last.after = after;
  else past.push({ before, after, step });
  if (past.length > MOST_STEPS) past.shift();
  return kept().write(after) ? "kept" : "unkept";
};

export const canUndo = () => past.length > 0;

/**
 * Take back the last change of this tab, and nothing of what another tab did since.
 * @returns {"all" | "own" | "refused"} own: another tab did something since, and that stays
 */
export const undo = () => {
  const last = past.at(-1);
  if (!last) return "refused";
  const now = current();
  const back = fitting(combined(last.after, last.before, now).concept);
  if (!back) return "refused";
  past.pop();
  kept().write(back);
  return equal(now, last.after) ? "all" : "own";
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

/** `concept` with what the writer made of a provision as a provision of their own; for one that the site no longer has. */
export const adopted = (/** @type {Concept} */ concept, /** @type {string} */ id, /** @type {{ topic: string, norm: string }} */ unlabelled) => ({
  ...concept,
  entries: concept.entries.map((one) => (one.id === id ? { ...one, id: freshId(concept, "eigen"), kind: "eigen", ...unlabelled } : one)),
});
