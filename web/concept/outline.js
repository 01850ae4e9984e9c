/* A concept → numbered articles under headings: what every export and the page itself show. */

/** @import { Concept, Entry, Note, Source } from "../shapes.js" */
/** @import { Rename } from "./text.js" */

import { fill } from "../language.js";
import { at } from "../locator.js";
import { outline as words } from "../words.json";
import { clean } from "./text.js";

/**
 * @typedef {"" | "name" | "words"} Changed What was changed: nothing, only names of schools, or more.
 *
 * @typedef {object} Item
 * @property {string} letter
 * @property {string} text
 * @property {Entry} entry
 * @property {Source | null} source
 * @property {Changed} changed
 * @property {Note[]} notes
 *
 * @typedef {object} Article
 * @property {number} number
 * @property {string} heading
 * @property {string} text
 * @property {Entry | null} entry
 * @property {Source | null} source
 * @property {Changed} changed
 * @property {Note[]} notes
 * @property {Item[]} items
 *
 * @typedef {{ entry: Entry | null, heading: string, articles: Article[] }} Part
 *
 * @typedef {object} Saying Something with words of its own.
 * @property {string} number
 * @property {string} text
 * @property {Entry} entry
 * @property {Source | null} source
 * @property {Changed} changed
 * @property {Note[]} notes
 */

/**
 * The footnotes of what an entry was taken from, the names in them replaced. Beneath words that the writer changed they say
 * where they stand.
 * @param {Source | undefined} source
 * @param {Rename} rename
 * @param {Changed} changed
 * @returns {Note[]}
 */
const notesOf = (source, rename, changed) =>
  (source?.provision.footnotes ?? []).map(({ mark, label, text, own }) => ({
    mark,
    own,
    label: changed !== "words" ? label : mark ? fill(words.footnote, { mark }) : words.footnote_unmarked,
    text: rename(clean(text)),
  }));

/**
 * What an entry says now; `first` is the text as its source has it.
 * @param {Entry} entry
 * @param {Source | undefined} source
 * @param {Rename} rename
 * @returns {{ heading: string, text: string, first: string, changed: Changed, notes: Note[] }}
 */
export const wording = (entry, source, rename) => {
  const first = { heading: clean(source?.provision.lead ?? ""), text: clean(source?.provision.text ?? "") };
  const written = { heading: clean(entry.heading ?? first.heading), text: clean(entry.text ?? first.text) };
  const [heading, text] = [rename(written.heading), rename(written.text)];
  const differs = (/** @type {typeof first} */ one) => one.heading !== first.heading || one.text !== first.text;
  const changed = !source ? "" : differs(written) ? "words" : differs({ heading, text }) ? "name" : "";
  return { heading, text, first: first.text, changed, notes: notesOf(source, rename, changed) };
};

/**
 * Whether all entries of a concept together say no more than `most` characters, the names in them replaced: a long name
 * in the place of many short ones makes a text many times as long. It stops counting where it is too much.
 */
export const fits = (
  /** @type {Concept} */ concept,
  /** @type {(id: string) => Source | undefined} */ sourceOf,
  /** @type {Rename} */ rename,
  /** @type {number} */ most
) => {
  let left = most;
  return concept.entries.every((entry) => {
    const { heading, text } = wording(entry, sourceOf(entry.id), rename);
    left -= heading.length + text.length;
    return left >= 0;
  });
};

/** @returns {string} */
const letters = (/** @type {number} */ ordinal) =>
  ordinal > 26 ? letters(Math.floor((ordinal - 1) / 26)) + letters(((ordinal - 1) % 26) + 1) : String.fromCharCode(96 + ordinal);

/** Where `source` stands: the locator of the provision above it, or null. */
export const above = (/** @type {Source | undefined} */ source) =>
  source?.provision.parent ? at(source.document.id, source.provision.parent) : null;

/**
 * The concept in parts; the first part may have no heading (entry null).
 * Items of one article that follow each other stand together under its heading, or under the article itself where that
 * was taken too. An entry whose source is not known has no words and is left out. Numbers run on through all parts.
 * @param {Concept} concept
 * @param {(id: string) => Source | undefined} sourceOf
 * @param {Rename} rename
 * @returns {Part[]}
 */
export const outline = (concept, sourceOf, rename) => {
  /** @type {Part[]} */
  const parts = [];
  /** @type {Part} */
  let part = { entry: null, heading: "", articles: [] };
  parts.push(part);
  let number = 0;
  /** @type {{ article: Article, heading: string, parent: string | null, locator: string | null } | null} */
  let open = null;
  for (const entry of concept.entries) {
    if (entry.kind === "kop") {
      part = { entry, heading: rename(clean(entry.text ?? "")) || words.no_heading, articles: [] };
      parts.push(part);
      open = null;
      continue;
    }
    const source = sourceOf(entry.id);
    if (entry.kind === "provision" && !source) continue;
    const { heading, text, changed, notes } = wording(entry, source, rename);
    if (!text) continue;
    const said = { text, entry, source: source ?? null, changed, notes };
    const parent = above(source);
    if (open && parent !== null && heading && (open.locator === parent || (open.parent === parent && open.heading === heading))) {
      open.article.items.push({ letter: letters(open.article.items.length + 1), ...said });
      continue;
    }
    number += 1;
    /** @type {boolean} */
    const under = parent !== null && heading !== "";
    /** @type {Article} */
    const article = under
      ? { number, heading, text: "", entry: null, source: null, changed: "", notes: [], items: [{ letter: "a", ...said }] }
      : { number, heading, ...said, items: [] };
    part.articles.push(article);
    open = { article, heading, parent: under ? parent : null, locator: under ? null : entry.id };
  }
  return parts.filter((each) => each.entry !== null || each.articles.length > 0);
};

/**
 * Everything with words of its own, in order.
 * @param {Part[]} parts
 * @returns {Saying[]}
 */
export const sayings = (parts) =>
  parts.flatMap(({ articles }) =>
    articles.flatMap(({ number, text, entry, source, changed, notes, items }) => [
      ...(entry && text ? [{ text, entry, source, changed, notes, number: String(number) }] : []),
      ...items.map((item) => ({ ...item, number: `${number}${item.letter}` })),
    ])
  );

/** Entry id → its number, such as "3" or "3a". */
export const numbers = (/** @type {Part[]} */ parts) => new Map(sayings(parts).map(({ entry, number }) => [entry.id, number]));

/**
 * How an entry came by its words, before and with the place they came from; empty for a provision of the writer's own.
 * @param {{ source?: Source | null, changed: Changed }} saying
 */
export const origin = ({ source, changed }) =>
  source ? fill(words.origin[changed || "same"], { citation: source.provision.citation }) : "";
