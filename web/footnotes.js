/* A footnote beneath the words that it belongs to: as `pages/templates/macros.html` draws it, and as text. */

import { el } from "./dom.js";

/** The element of a footnote, whatever draws its words. */
export const footnote = (/** @type {string} */ label, /** @type {string | (string | Node)[]} */ words) =>
  el("p", { class: "pw-footnote" }, el("span", { class: "pw-footnote__label" }, label), " “", el("span", { class: "pw-footnote__words" }, words), "”");

/** A footnote as one line, as `generator/book/notes.py` says it. */
export const said = (/** @type {{ label: string, text: string }} */ { label, text }) => `${label} “${text}”`;
