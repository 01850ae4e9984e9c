/* The concept as this browser keeps it, and what becomes of it where the browser keeps nothing. Nothing leaves the browser. */

/** @import { Concept } from "../shapes.js" */

import { beside, combined } from "../concept/combine.js";
import { empty, normal } from "../concept/shape.js";
import { askBeforeLeaving, hand, handed } from "./leaving.js";

/**
 * @typedef {object} Kept
 * @property {Concept} concept
 * @property {string | null} damaged what was kept, where that could not be read
 * @property {boolean} kept whether the browser keeps it
 */

export const KEY = "protocolwijzer.concept.1";
const UNREADABLE = `${KEY}.onleesbaar`;

/**
 * What the browser would not keep (a full store, storage refused): it lives as long as the page. `base` is what was kept
 * when it began.
 * @type {{ base: string, mine: Concept } | null}
 */
let unkept = null;

/** What is kept; null where the browser refuses to say. */
const stored = () => {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return null;
  }
};

/** @returns {{ concept: Concept, damaged: string | null }} */
const parsed = (/** @type {string} */ raw) => {
  if (!raw) return { concept: empty(), damaged: null };
  try {
    return { concept: normal(JSON.parse(raw)), damaged: null };
  } catch {
    return { concept: empty(), damaged: raw };
  }
};

/** Put what another tab kept meanwhile into what is not kept here. */
const caughtUp = () => {
  const now = stored();
  if (!unkept || now === null || now === unkept.base) return;
  const theirs = parsed(now);
  if (theirs.damaged !== null) return;
  const { concept, lost } = combined(parsed(unkept.base).concept, unkept.mine, theirs.concept);
  unkept = { base: now, mine: lost.entries.reduce(beside, concept) };
  if (lost.settings.length) dispatchEvent(new CustomEvent("pwconceptlost", { detail: lost.settings }));
};

/** @returns {Kept} */
export const read = () => {
  caughtUp();
  if (unkept) return { concept: unkept.mine, damaged: null, kept: false };
  const raw = stored();
  return { ...parsed(raw ?? ""), kept: raw !== null };
};

const changed = () => {
  askBeforeLeaving("concept", unkept !== null && unkept.mine.entries.length > 0);
  dispatchEvent(new Event("pwconcept"));
};

/** Set aside what could not be read, below what was set aside before. */
const setAside = (/** @type {string} */ raw) => {
  const before = localStorage.getItem(UNREADABLE);
  if (before?.split("\n").includes(raw)) return;
  localStorage.setItem(UNREADABLE, before === null ? raw : `${before}\n${raw}`);
};

/** Keep `concept`, which was made of what `read` gave; returns whether the browser keeps it. Throws where it is no concept. */
export const write = (/** @type {Concept} */ concept) => {
  const fit = normal(concept);
  const before = stored();
  try {
    const { damaged } = parsed(before ?? "");
    if (damaged !== null) setAside(damaged);
    localStorage.setItem(KEY, JSON.stringify(fit));
    unkept = null;
  } catch {
    unkept = { base: unkept?.base ?? before ?? "", mine: fit };
  }
  changed();
  return unkept === null;
};

/** Take up what an earlier page in this tab could not keep, and try once more to keep it. */
const takeUp = () => {
  const left = handed(KEY);
  if (!left) return;
  try {
    unkept = { base: String(left.base), mine: normal(left.mine) };
    write(read().concept);
  } catch {
    changed(); // more than fits together with what another tab kept: it stays in the page
  }
};

// Handed on, it is the next page's to change; the one that comes back later takes it up from there.
addEventListener("pagehide", () => { if (unkept && hand(KEY, unkept)) unkept = null; });
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  takeUp();
  changed();
});
addEventListener("storage", (event) => { if (event.key === KEY || event.key === null) changed(); });
takeUp();
