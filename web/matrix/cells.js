/* A cell of the matrix: made of the statements in the file of a version, and narrowed to what the reader chose. */

/** @import { Labelled, Version } from "../shapes.js" */
/** @import { Narrowed } from "./choice.js" */

import { el, one } from "../dom.js";
import { statements } from "../language.js";
import { part, quotation } from "../markup.js";
import { matrix as words } from "../words.json";
import { contents, narrow, norms, stood } from "./choice.js";

/**
 * @typedef {object} Cell
 * @property {HTMLElement} td
 * @property {HTMLDetailsElement | null} details null where there is nothing to open, or the page has the signs alone as yet
 * @property {HTMLElement[]} nodes where each statement stands, in the order of `contents`; none until the words are there
 * @property {Narrowed<Labelled> | null} narrowed what of it is shown; null for all
 * @property {Version | null} text null as long as the page has the signs alone
 * @property {string} topic
 * @property {string} shown what of it is shown, as `summarise` wrote it down
 */

/** Which of the statements are shown, how they concern the reader, and why none are. */
const key = (/** @type {Narrowed<Labelled>} */ { all: every, shown, outside, standing }, /** @type {string} */ role) =>
  outside ? `!${outside} ${standing}` : `${role ? standing : ""} ${shown.length === every.length ? "" : shown.map(({ id }) => id).join(" ")}`;

/** A cell of the page: the signs of what a text says on a topic stand in `td`. @returns {Cell} */
export const found = (/** @type {HTMLElement} */ td, /** @type {string} */ topic) => ({
  td,
  details: null,
  nodes: [],
  narrowed: null,
  text: null,
  topic,
  shown: " ",
});

/** Whose words a fold holds, for who hears the page: on paper and screen the column says so, or the style sheet. */
const whose = (/** @type {HTMLElement} */ td) => el("span", { class: "pw-vh" }, `${td.dataset.who ?? ""}: `);

/** Put what `version` says in a cell: a fold, where it says anything. */
export const fill = (/** @type {Cell} */ cell, /** @type {Version} */ version, /** @type {string} */ root) => {
  if (cell.text) return;
  cell.text = version;
  const told = contents(version, cell.topic);
  if (!told.length) return;
  const { td } = cell;
  const { told: count } = td.dataset;
  const signs = [...td.childNodes];
  cell.nodes = told.map((each) => el("div", { class: "pw-cell__rule" }, quotation(each, root)));
  cell.details = el(
    "details",
    { class: "pw-cell" },
    el("summary", {}, whose(td), ...signs, count ? el("span", { class: "pw-cell__count" }, count) : null),
    ...cell.nodes
  );
  delete td.dataset.told;
  td.removeAttribute("class");
  td.append(cell.details);
};

const hide = (/** @type {Cell} */ { nodes, narrowed }) => {
  if (!nodes.length || !narrowed) return;
  const { outside, shown, all: every } = narrowed;
  every.forEach((each, place) => { nodes[place].hidden = !outside && !shown.includes(each); });
};

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
  const td = el("td", { "data-kolom": version.id, "data-who": label });
  const made = found(td, topic);
  fill(made, version, root);
  write(made, narrow(version, topic, { role: "", norms: new Set() }, []), "", order);
  return made;
};

const write = (
  /** @type {Cell} */ cell, /** @type {Narrowed<Labelled>} */ narrowed, /** @type {string} */ role, /** @type {string[]} */ order
) => {
  const { td, details } = cell;
  const { shown, outside, standing } = narrowed;
  const head = details ? one(details, "summary") : td;
  /** @type {(Node | string)[]} */
  const parts = details ? [whose(td)] : [];
  const add = (/** @type {Node} */ node) => parts.push(node, " ");
  const count = (/** @type {number} */ number) => parts.push(el("span", { class: "pw-cell__count" }, statements(number)));
  if (shown.length) {
    for (const id of norms(shown, order)) add(part(`norm-${id}`));
    if (role && standing && standing !== "binds") add(el("span", { class: "pw-standing" }, words.standing[standing]));
    count(shown.length);
  } else {
    if (outside === "choice") add(el("span", { class: "pw-norm pw-norm--extra pw-norm--bare" }, words.outside));
    else add(chip(narrowed));
    if (outside) count(narrowed.all.length);
  }
  head.replaceChildren(...parts);
  details?.classList.toggle("pw-cell--outside", Boolean(outside));
  cell.narrowed = narrowed;
  hide(cell);
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
