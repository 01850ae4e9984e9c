/* A cell of the matrix: made of the statements in the file of a version, and narrowed to what the reader chose. */

/** @import { Labelled, Version } from "../shapes.js" */
/** @import { Narrowed } from "./choice.js" */

import { all, el, one } from "../dom.js";
import { statements } from "../language.js";
import { part, quotation } from "../markup.js";
import { matrix as words } from "../words.json";
import { contents, narrow, norms, stood } from "./choice.js";

/**
 * @typedef {object} Cell
 * @property {HTMLElement} td
 * @property {HTMLDetailsElement | null} details null where there is nothing to open
 * @property {HTMLElement[]} nodes where each statement stands, in the order of `contents`
 * @property {Labelled} text
 * @property {string} topic
 * @property {string} shown what of it is shown, as `summarise` wrote it down
 */

/** Which of the statements are shown, how they concern the reader, and why none are. */
const key = (/** @type {Narrowed<Labelled>} */ { all: every, shown, outside, standing }, /** @type {string} */ role) =>
  outside ? `!${outside} ${standing}` : `${role ? standing : ""} ${shown.length === every.length ? "" : shown.map(({ id }) => id).join(" ")}`;

/** A cell that is drawn: what `text` says on a topic stands in `td`, in the order of `contents`. @returns {Cell} */
export const found = (/** @type {HTMLElement} */ td, /** @type {Labelled} */ text, /** @type {string} */ topic) => ({
  td,
  details: td.querySelector("details"),
  nodes: all(td, ".pw-cell__rule"),
  text,
  topic,
  shown: " ",
});

/** The sign of where a text stands, with its words. */
const chip = (/** @type {Narrowed<Labelled>} */ narrowed) => {
  if (!narrowed.standing) return part("awaited");
  const made = part(`stand-${narrowed.standing}`);
  const told = stood(narrowed);
  // The name of a document is long, and the same in many cells: it stands above the table.
  if (narrowed.standing === "elsewhere") made.setAttribute("title", told);
  made.textContent = narrowed.standing === "elsewhere" ? words.absent_short : told;
  return made;
};

/** The cell of a version on a topic; `label` is the name of its column, `order` that of the norms. */
export const drawn = (
  /** @type {Version} */ version, /** @type {string} */ topic, /** @type {string} */ label, /** @type {string[]} */ order, /** @type {string} */ root
) => {
  const told = contents(version, topic);
  const td = el("td", { "data-kolom": version.id });
  const who = el("span", { class: "pw-cell__who" }, label);
  if (told.length) {
    const rules = told.map((each) => el("div", { class: "pw-cell__rule" }, quotation(each, root)));
    td.append(el("details", { class: "pw-cell" }, el("summary", {}, who), rules));
  } else {
    td.append(who);
  }
  const made = found(td, version, topic);
  write(made, narrow(version, topic, { role: "", norms: new Set() }, []), "", order);
  return made;
};

const write = (
  /** @type {Cell} */ { td, details, nodes }, /** @type {Narrowed<Labelled>} */ narrowed, /** @type {string} */ role, /** @type {string[]} */ order
) => {
  const { shown, outside, standing } = narrowed;
  const head = details ? one(details, "summary") : td;
  /** @type {(Node | string)[]} */
  const parts = [one(head, ".pw-cell__who")];
  const add = (/** @type {Node} */ node) => parts.push(" ", node);
  const count = (/** @type {number} */ number) => add(el("span", { class: "pw-cell__count" }, statements(number)));
  if (shown.length) {
    add(el("span", { class: "pw-norms" }, norms(shown, order).map((id) => part(`norm-${id}`))));
    if (role && standing && standing !== "binds") add(el("span", { class: "pw-standing" }, words.standing[standing]));
    count(shown.length);
  } else {
    if (outside === "choice") add(el("span", { class: "pw-norm pw-norm--extra pw-norm--bare" }, words.outside));
    else add(chip(narrowed));
    if (outside) count(narrowed.all.length);
  }
  head.replaceChildren(...parts);
  details?.classList.toggle("pw-cell--outside", Boolean(outside));
  narrowed.all.forEach((each, place) => { nodes[place].hidden = !outside && !shown.includes(each); });
};

/** Write the summary of a cell, and hide what is outside the choice; what is wholly outside can still be opened. */
export const summarise = (
  /** @type {Cell} */ cell, /** @type {Narrowed<Labelled>} */ narrowed, /** @type {string} */ role, /** @type {string[]} */ order
) => {
  const shown = key(narrowed, role);
  if (shown === cell.shown) return;
  write(cell, narrowed, role, order);
  cell.shown = shown;
};
