/* Opened cells: the words of each text marked against those of a chosen base text. */

import { el, read } from "./cells.js";

const originals = new WeakMap();

const placeOf = (node) => node.querySelector("blockquote > p:last-child");

/** The words of a quotation as they were before any marking. */
export const textOf = (node) => {
  const place = placeOf(node);
  if (!originals.has(place)) originals.set(place, place.textContent);
  return originals.get(place);
};

const quotation = (node, names) => {
  const text = textOf(node);
  const cite = node.querySelector(".pw-quote__foot a").textContent;
  return { place: placeOf(node), text, plain: pwKinship.masked(text, names), cite };
};

/** Take every mark and note out of a cell. */
export const restore = (td) => {
  for (const { node } of read(td)) {
    const place = placeOf(node);
    if (originals.has(place)) place.textContent = originals.get(place);
    node.querySelector(".pw-family")?.remove();
  }
};

/** Mark what a cell says about its topic against what the base cell says about it. */
export const compare = (td, names, base) => {
  restore(td);
  const others = read(base.td).filter((one) => one.about).map((one) => quotation(one.node, base.names));
  for (const { node, about } of read(td)) {
    const told = about && pwBeside.compare(quotation(node, names), others, base.label);
    if (told) node.append(el("p", { class: "pw-family" }, told));
  }
};
