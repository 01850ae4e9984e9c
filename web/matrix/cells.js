/* A cell of the matrix: made of the quotations in the file of a version, and narrowed to what the reader chose. */

/** @import { Labelled, Version } from "../shapes.js" */
/** @import { Narrowed, Told } from "./choice.js" */

import { all, el, one } from "../dom.js";
import { fill, provisions } from "../language.js";
import { part, quotation } from "../markup.js";
import { matrix as words } from "../words.json";
import { BESIDE, SILENT, contents, narrow, norms, nothing } from "./choice.js";

/**
 * @typedef {object} Cell
 * @property {HTMLElement} td
 * @property {HTMLDetailsElement | null} details null where there is nothing to open
 * @property {HTMLElement[]} nodes where each of `told` stands
 * @property {Told[]} told what the text says on the topic
 * @property {boolean} awaited whether labels of the text are still to come
 * @property {string} shown what of it is shown, as `summarise` wrote it down
 */

/** Which of the provisions are shown, and why none are. */
const key = (/** @type {Narrowed<Told>} */ { all: every, shown, outside }) =>
  outside ? `!${outside}` : shown.length === every.length ? "" : shown.map(({ id }) => id).join(" ");

/** A cell that is drawn: what `text` says on a topic stands in `td`, in the order of `contents`. @returns {Cell} */
export const found = (/** @type {HTMLElement} */ td, /** @type {Labelled} */ text, /** @type {string} */ topic) => ({
  td,
  details: td.querySelector("details"),
  nodes: all(td, ".pw-cell__rule"),
  told: contents(text, topic),
  awaited: text.awaited,
  shown: "",
});

const chip = (/** @type {string} */ id, /** @type {{ extra?: boolean, words?: string }} */ { extra = false, words: told } = {}) => {
  const made = part(`norm-${id}`);
  made.classList.toggle("pw-norm--extra", extra);
  if (told && made.lastChild) made.lastChild.textContent = ` ${told}`;
  return made;
};

/** The cell of a version on a topic; `label` is the name of its column, `order` that of the norms. */
export const drawn = (
  /** @type {Version} */ version, /** @type {string} */ topic, /** @type {string} */ label, /** @type {string[]} */ order, /** @type {string} */ root
) => {
  const told = contents(version, topic);
  const td = el("td", { "data-kolom": version.id });
  if (!told.length) {
    td.append(el("span", { class: "pw-cell__who" }, label), version.awaited ? part("awaited") : chip(SILENT));
    return found(td, version, topic);
  }
  const rules = told.map(({ about, provision }) => ({ about, node: el("div", { class: "pw-cell__rule" }, quotation(provision, root)) }));
  const beside = rules.filter(({ about }) => !about).map(({ node }) => node);
  td.append(
    el(
      "details",
      { class: "pw-cell" },
      el("summary", {}, el("span", { class: "pw-cell__who" }, label)),
      rules.filter(({ about }) => about).map(({ node }) => node),
      beside.length ? [el("p", { class: "pw-cell__beside" }, words.beside), ...beside] : []
    )
  );
  const made = found(td, version, topic);
  write(made, narrow(made.told, "", new Set(), made.awaited), order);
  return made;
};

const write = (/** @type {Cell} */ { details, nodes, told }, /** @type {Narrowed<Told>} */ narrowed, /** @type {string[]} */ order) => {
  if (!details) return;
  const { shown, about, beside } = narrowed;
  const summary = one(details, "summary");
  /** @type {(Node | string)[]} */
  const parts = [one(summary, ".pw-cell__who")];
  const count = (/** @type {string} */ text) => parts.push(" ", el("span", { class: "pw-cell__count" }, text));
  if (narrowed.outside) {
    parts.push(chip(BESIDE, { words: nothing(narrowed) }));
    count(provisions(told.length));
  } else if (about.length) {
    const [firsts, further] = norms(about, order);
    parts.push(el("span", { class: "pw-norms" }, firsts.map((id) => chip(id)), further.map((id) => chip(id, { extra: true }))));
    count(provisions(about.length) + (beside.length ? ` ${fill(words.and_beside, { count: beside.length })}` : ""));
  } else {
    parts.push(chip(BESIDE));
    count(provisions(beside.length));
  }
  summary.replaceChildren(...parts);
  details.classList.toggle("pw-cell--outside", Boolean(narrowed.outside));
  told.forEach((each, place) => { nodes[place].hidden = !narrowed.outside && !shown.includes(each); });
  for (const line of all(details, ".pw-cell__beside")) line.hidden = !narrowed.outside && !beside.length;
};

/** Write the summary of a cell, and hide what is outside the choice; what is wholly outside can still be opened. */
export const summarise = (/** @type {Cell} */ cell, /** @type {Narrowed<Told>} */ narrowed, /** @type {string[]} */ order) => {
  const shown = key(narrowed);
  if (shown === cell.shown) return;
  write(cell, narrowed, order);
  cell.shown = shown;
};
