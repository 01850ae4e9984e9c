/* Words in an open form, kept as they are typed: a tab that is closed, killed or reloaded takes none along. Each tab has a place of
   its own; what stands in the place of another (still open, or gone) is offered, never taken. */

/** @import { Draft } from "./form.js" */

import { askBeforeLeaving, hand, handed } from "../site/leaving.js";
import { LONGEST } from "./shape.js";

export const OPEN = "protocolwijzer.concept.1.open";
export const WRITTEN = /** @type {const} */ (["heading", "text", "topic", "norm"]);
// Ten times what a concept takes in: what is too long is refused when it is saved, and not lost before.
const LONGEST_TYPED = 10 * LONGEST;
const NAMES = /** @type {const} */ (["id", "kind", ...WRITTEN]);

// Not of the clock, which may go back, and not randomUUID, which only a safe address has.
let place = Array.from(crypto.getRandomValues(new Uint32Array(3)), (number) => number.toString(36)).join("");

/** Whether `draft` says something else than when it was opened. */
export const isUnsaved = (/** @type {Draft} */ draft) => WRITTEN.some((key) => draft[key] !== draft.opened[key]);

/** `value` as a draft; null where it is none. @returns {Draft | null} */
const drafted = (/** @type {any} */ value) => {
  const holds = (/** @type {any} */ one, /** @type {readonly string[]} */ names) =>
    names.every((name) => typeof one?.[name] === "string" && one[name].length <= LONGEST_TYPED);
  if (!holds(value, NAMES) || !holds(value.opened, WRITTEN)) return null;
  const entry = value.entry && holds(value.entry, ["id", "kind"]) ? value.entry : null;
  return { ...value, entry, fresh: value.fresh === true };
};

/** @returns {Record<string, unknown>} */
const all = () => {
  const found = JSON.parse(localStorage.getItem(OPEN) ?? "{}");
  return found && typeof found === "object" ? found : {};
};

/** Keep what stands in `places`, or nothing; returns whether the browser does. */
const put = (/** @type {(places: Record<string, unknown>) => void} */ change) => {
  try {
    /** @type {Record<string, unknown>} */
    let places = {};
    try {
      places = all();
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
    change(places);
    if (Object.keys(places).length) localStorage.setItem(OPEN, JSON.stringify(places));
    else localStorage.removeItem(OPEN);
    return true;
  } catch {
    return false;
  }
};

/** Keep `draft` as it stands now, or nothing where it says nothing new; returns whether the browser keeps it. */
export const keepOpen = (/** @type {Draft | null} */ draft) => {
  const unsaved = draft !== null && isUnsaved(draft);
  askBeforeLeaving("form", unsaved);
  const kept = put((places) => {
    if (unsaved) places[place] = draft;
    else delete places[place];
  });
  return kept || !unsaved;
};

/** What is typed and not saved in other places: place → draft. */
export const elsewhere = () => {
  /** @type {Map<string, Draft>} */
  const found = new Map();
  try {
    for (const [name, value] of Object.entries(all())) {
      const draft = name === place ? null : drafted(value);
      if (draft) found.set(name, draft);
    }
  } catch {
    // Storage refused, or no such list: there is nothing to offer.
  }
  return found;
};

/** Forget what stands in the place called `name`. */
export const forget = (/** @type {string} */ name) => put((places) => { delete places[name]; });

/** Leave `draft` for when the page comes back in this tab; returns whether the browser takes it. */
export const leaveOpen = (/** @type {Draft} */ draft) => hand(OPEN, { place, draft });

/** What was left in this tab, once. @returns {Draft | null} */
export const leftOpen = () => {
  const left = handed(OPEN);
  const draft = drafted(left?.draft);
  if (draft && typeof left.place === "string") place = left.place;
  return draft;
};
