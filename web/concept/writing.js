/* The open form: what is typed in it, what becomes of that, and when another may be opened. */

/** @import { Concept, Entry } from "../shapes.js" */
/** @import { Draft } from "./form.js" */
/** @import { Sources } from "./sources.js" */

import { el } from "../dom.js";
import { concept as words } from "../words.json";
import { beside, same } from "./combine.js";
import { freshId } from "./shape.js";
import { current, say } from "./store.js";
import { clean, renamer } from "./text.js";
import { isUnsaved, keepOpen, leaveOpen, leftOpen } from "./unsaved.js";

// The id of an entry that the writer has not saved yet; it gets its own when it is, for another tab may save one first.
const FRESH = "nieuw";

/**
 * @typedef {() => Element | null | undefined} Focus What gets the focus when all is drawn.
 *
 * @typedef {object} Page What the page lends.
 * @property {Sources} sources
 * @property {{ topic: string, norm: string }} unlabelled what a provision of the writer's own gets where nothing was chosen
 * @property {(concept: Concept) => string[]} namesOf the names of all schools that a concept takes from
 * @property {(how: (concept: Concept) => unknown, then: Focus, told: string) => boolean} change returns whether it could be done
 * @property {(then: Focus, left?: { index: number, again: () => void }) => void} show draws all, with the focus there, and offers once
 *   more what was typed and not saved
 * @property {(kept: boolean) => void} warn says where what is typed is kept nowhere
 * @property {(told: string) => void} tell
 * @property {() => HTMLElement} form the form as it stands in the page
 * @property {(id: string) => Focus} inputOf
 * @property {(id: string, name: string) => Focus} controlOf
 * @property {Focus} adding
 */

/** What opens the form, saves and leaves it. */
export const writing = (/** @type {Page} */ page) => {
  const { sources, unlabelled } = page;
  /** @type {Draft | null} what stands in the open form */
  let draft = null;
  let handedOn = false;

  /** Keep what stands in the open form, as it stands now. */
  const typed = () => {
    page.warn(keepOpen(draft));
  };

  /** Open the form with `next`, or close it. */
  const hold = (/** @type {Draft | null} */ next) => {
    draft = next;
    typed();
  };

  /** Open the form with `next`; returns whether the form that is open could be left. */
  const write = (/** @type {Draft} */ next) => {
    if (draft && isUnsaved(draft)) {
      const stands = page.form();
      if (!stands.querySelector(".pw-draft__first")) stands.prepend(el("p", { class: "pw-note pw-draft__first", role: "alert" }, words.open_first));
      const input = page.inputOf(draft.id)();
      if (input instanceof HTMLElement) input.focus();
      return false;
    }
    hold(next);
    page.show(page.inputOf(next.id));
    return true;
  };

  const add = (/** @type {string} */ kind) => {
    const opened = { heading: "", text: "", ...unlabelled };
    write({ id: FRESH, kind, fresh: true, entry: null, opened, ...opened });
  };

  const edit = (/** @type {Entry} */ entry) => {
    const first = sources.of(entry.id)?.provision;
    // With names replaced the writer edits what the page shows, with the placeholder in place of the name.
    const written = first && current().names ? renamer(page.namesOf(current()), "") : String;
    const opened = {
      topic: entry.topic ?? unlabelled.topic,
      norm: entry.norm ?? unlabelled.norm,
      heading: written(entry.heading ?? first?.lead ?? ""),
      text: written(entry.text ?? first?.text ?? ""),
    };
    write({ id: entry.id, kind: entry.kind, fresh: false, entry, opened, ...opened });
  };

  /** The entry that the open form makes; words that are those of the source are not written down. */
  const made = (/** @type {Draft} */ { id, kind, heading, text, topic, norm }) => {
    const first = sources.of(id)?.provision;
    const written = { heading: clean(heading), text: clean(text) };
    /** @type {Entry} */
    const entry = { id, kind };
    if (written.heading !== clean(first?.lead ?? "")) entry.heading = written.heading;
    if (!first || written.text !== clean(first.text ?? "")) entry.text = written.text;
    return kind === "eigen" ? { ...entry, topic, norm } : entry;
  };

  const save = () => {
    if (!draft) return;
    const { id, kind, fresh, entry: before } = draft;
    const entry = made(draft);
    if (!clean(draft.text)) {
      say(kind === "kop" ? words.no_heading : words.no_text);
      return;
    }
    const now = current().entries.find((each) => each.id === id);
    const taken = fresh ? freshId(current(), kind) : id;
    // Another tab changed it while the form was open: both wordings stay.
    const both = now !== undefined && before !== null && !same(now, before) && !same(now, entry);
    const saved = draft;
    // Its copy goes first: it may stand where the concept has to.
    hold(null);
    const done = page.change((concept) => {
      if (both) Object.assign(concept, beside(concept, { ...unlabelled, ...entry, text: clean(saved.text) }));
      else if (now) concept.entries = concept.entries.map((each) => (each.id === id ? entry : each));
      else concept.entries.push({ ...entry, id: taken });
    }, page.controlOf(taken, "edit"), both ? words.both : words.changed);
    if (!done) hold(saved);
    if (done && both) page.tell(words.both);
  };

  const cancel = () => {
    if (!draft) return;
    const left = draft;
    hold(null);
    const index = current().entries.findIndex((each) => each.id === left.id);
    const again = { index: index < 0 ? current().entries.length : index, again: () => write(left) };
    page.show(left.fresh ? page.adding : page.controlOf(left.id, "edit"), isUnsaved(left) ? again : undefined);
  };

  // Handed on, what is typed is that of the page that this tab shows next; one that comes back from memory takes it up from there.
  addEventListener("pagehide", () => { handedOn = draft !== null && isUnsaved(draft) && leaveOpen(draft); });
  addEventListener("pageshow", (event) => {
    if (!event.persisted || !handedOn) return;
    hold(leftOpen());
    page.show(draft ? page.inputOf(draft.id) : page.adding);
  });

  /** Open the form with what was left in this tab; returns whether there was anything. */
  const resume = () => {
    hold(leftOpen());
    return draft !== null;
  };

  return { opened: () => draft, typed, write, add, edit, save, cancel, resume };
};
