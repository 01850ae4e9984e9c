/* A cell of the matrix: made of the quotations in the file of a version, and narrowed to what the reader chose. */

/** @import { Version } from "../shapes.js" */
/** @import { Narrowed, One } from "./choice.js" */

import { all, el, one } from "../dom.js";
import { fill, provisions } from "../language.js";
import { part, quotation } from "../markup.js";
import { matrix as words } from "../words.json";
import { BESIDE, SILENT, contents, narrow, norms, nothing } from "./choice.js";

/** @typedef {One & { node: HTMLElement }} Shown */

const chip = (/** @type {string} */ id, /** @type {{ extra?: boolean, words?: string }} */ { extra = false, words: told } = {}) => {
  const made = part(`norm-${id}`);
  made.classList.toggle("pw-norm--extra", extra);
  if (told && made.lastChild) made.lastChild.textContent = ` ${told}`;
  return made;
};

/** The cell of a version on a topic; `label` is the name of its column, `order` that of the norms. */
export const cell = (
  /** @type {Version} */ version, /** @type {string} */ topic, /** @type {string} */ label, /** @type {string[]} */ order, /** @type {string} */ root
) => {
  const told = contents(version, topic);
  const made = el("td", { "data-kolom": version.id, "data-awaited": version.awaited });
  if (!told.length) {
    made.append(el("span", { class: "pw-cell__who" }, label), version.awaited ? part("awaited") : chip(SILENT));
    return made;
  }
  const rules = told.map(({ id, about, roles, norms, may, provision }) => {
    const attributes = {
      class: "pw-cell__rule", "data-id": id, "data-rol": roles.join(" "), "data-norm": norms.join(" "),
      "data-kan": may === null ? null : may ? words.may : words.must,
    };
    return { about, node: el("div", attributes, quotation(provision, root)) };
  });
  const beside = rules.filter(({ about }) => !about).map(({ node }) => node);
  made.append(
    el(
      "details",
      { class: "pw-cell" },
      el("summary", {}, el("span", { class: "pw-cell__who" }, label)),
      rules.filter(({ about }) => about).map(({ node }) => node),
      beside.length ? [el("p", { class: "pw-cell__beside" }, words.beside), ...beside] : []
    )
  );
  summarise(made, narrow(read(made), "", new Set(), isAwaited(made)), order);
  return made;
};

/** Whether labels of the text in a column are still to come. */
export const isAwaited = (/** @type {HTMLElement} */ td) => td.dataset.awaited !== undefined;

/** The provisions in a cell, as its attributes tell. @returns {Shown[]} */
export const read = (/** @type {HTMLElement} */ td) => {
  let about = true;
  const found = [];
  for (const node of all(td, ".pw-cell__beside, .pw-cell__rule")) {
    const { id, rol, norm, kan } = node.dataset;
    if (id === undefined) about = false;
    else found.push({ node, about, id, roles: (rol ?? "").split(" ").filter(Boolean), norms: (norm ?? "").split(" ").filter(Boolean), may: kan ? kan === words.may : null });
  }
  return found;
};

/** Write the summary of a cell, and hide what is outside the choice; what is wholly outside can still be opened. */
export const summarise = (/** @type {HTMLElement} */ td, /** @type {Narrowed<Shown>} */ narrowed, /** @type {string[]} */ order) => {
  const details = td.querySelector("details");
  if (!details) return;
  const { shown, about, beside, all: every } = narrowed;
  const summary = one(details, "summary");
  /** @type {(Node | string)[]} */
  const parts = [one(summary, ".pw-cell__who")];
  const count = (/** @type {string} */ text) => parts.push(" ", el("span", { class: "pw-cell__count" }, text));
  if (narrowed.outside) {
    parts.push(chip(BESIDE, { words: nothing(narrowed) }));
    count(provisions(every.length));
  } else if (about.length) {
    const [firsts, further] = norms(about, order);
    parts.push(el("span", { class: "pw-norms" }, firsts.map((id) => chip(id)), further.map((id) => chip(id, { extra: true })), firsts.length ? [] : part("awaited")));
    count(provisions(about.length) + (beside.length ? ` ${fill(words.and_beside, { count: beside.length })}` : ""));
  } else {
    parts.push(chip(BESIDE));
    count(provisions(beside.length));
  }
  summary.replaceChildren(...parts);
  details.classList.toggle("pw-cell--outside", Boolean(narrowed.outside));
  for (const each of every) each.node.hidden = !narrowed.outside && !shown.includes(each);
  const line = details.querySelector(".pw-cell__beside");
  if (line instanceof HTMLElement) line.hidden = !narrowed.outside && !beside.length;
};
