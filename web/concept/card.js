/* An entry as the page shows it: its words and where they come from, or the form in which they are changed. */

/** @import { Entry, Source } from "../shapes.js" */
/** @import { Draft } from "./form.js" */
/** @import { Part, Saying } from "./outline.js" */
/** @import { Sources } from "./sources.js" */

import { spans } from "../compare/redline.js";
import { drawn } from "../compare/spans.js";
import { button, el, link } from "../dom.js";
import { footnote } from "../footnotes.js";
import { fill } from "../language.js";
import { concept as words } from "../words.json";
import { same } from "./combine.js";
import { form } from "./form.js";
import { origin, wording } from "./outline.js";
import { clean } from "./text.js";

/**
 * @typedef {object} Shown
 * @property {(text: string) => string} rename
 * @property {boolean} fit whether it says no more than fits with the names replaced
 * @property {Part[]} parts
 * @property {Saying[]} sayings
 * @property {Map<string, string>} numbers
 * @property {Set<string>} repeated entries whose heading stands above the one before
 *
 * @typedef {object} Desk What cards are drawn with.
 * @property {Sources} sources
 * @property {Shown} shown
 * @property {Entry[]} kept the entries that the browser keeps, without the one in a form that is not saved yet
 * @property {Draft | null} draft what stands in the open form
 * @property {(key: "topic" | "norm") => HTMLSelectElement} choices
 * @property {{ typed: () => void, save: () => void, cancel: () => void }} writing
 * @property {(id: string, by: number) => void} move
 * @property {(entry: Entry) => void} edit
 * @property {(id: string, name: string) => void} remove
 * @property {(id: string) => void} adopt make what the writer wrote a provision of their own
 *
 * @typedef {{ first: boolean, last: boolean, editable?: boolean }} Ends
 */

const controls = (/** @type {Entry} */ entry, /** @type {string} */ name, /** @type {Ends} */ { first, last, editable = true }, /** @type {Desk} */ desk) => {
  const control = (
    /** @type {string} */ key, /** @type {string} */ shown, /** @type {string} */ title, /** @type {() => void} */ doing, off = false
  ) =>
    button(shown, doing, {
      "data-control": key, title, "aria-label": fill(words.of, { what: title, name }), "aria-disabled": off ? "true" : null,
    });
  return el(
    "div",
    { class: "pw-draft__controls" },
    control("up", "↑", words.up, () => desk.move(entry.id, -1), first),
    control("down", "↓", words.down, () => desk.move(entry.id, 1), last),
    editable ? control("edit", words.edit, words.edit, () => desk.edit(entry)) : null,
    editable || entry.text === undefined ? null : control("adopt", words.adopt, words.adopt, () => desk.adopt(entry.id)),
    control("remove", words.remove, words.remove, () => desk.remove(entry.id, name))
  );
};

/** What an entry is called where something is said of it. */
const nameOf = (/** @type {Entry} */ entry, /** @type {Source | undefined} */ source, /** @type {Shown} */ { numbers }) => {
  if (entry.kind === "kop") return fill(words.name_of_heading, { heading: entry.text ?? "" });
  const number = numbers.get(entry.id);
  const what = number ? fill(words.article, { number }) : words.provision;
  return `${what}, ${source?.provision.citation ?? (entry.kind === "eigen" ? words.own : entry.id)}`;
};

const body = (/** @type {Entry} */ entry, /** @type {Source | undefined} */ source, /** @type {string} */ name, /** @type {Desk} */ { shown, sources }) => {
  const { heading, text, first, changed, notes } = wording(entry, source, shown.rename);
  const made = el("div", { class: "pw-draft__body" });
  if (heading && !shown.repeated.has(entry.id)) made.append(el("p", { class: "pw-draft__lead" }, heading));
  made.append(source && !changed ? el("blockquote", {}, el("p", {}, text)) : el("p", { class: "pw-draft__text" }, text));
  if (!source) {
    made.append(el("p", { class: "pw-draft__from" }, words.written));
    return made;
  }
  made.append(...notes.map(({ label, text: words }) => footnote(label, words)));
  const { citation } = source.provision;
  const how = origin({ source, changed }).slice(0, -citation.length);
  made.append(el("p", { class: "pw-draft__from" }, how, link(sources.address(source), citation)));
  if (text !== first) {
    const label = el("summary", {}, words.difference, el("span", { class: "pw-vh" }, ` ${fill(words.difference_of, { name })}`));
    const redline = el("p", { class: "pw-draft__redline" }, drawn(spans(first, text)));
    made.append(el("details", { class: "pw-more", open: changed === "words" }, label, redline));
  }
  return made;
};

/** A provision that the site no longer has: what is known of it is its place, and what the writer made of it. */
const gone = (/** @type {Entry} */ entry) => {
  const told = el("p", { class: "pw-note" }, `${words.gone} `, el("code", {}, entry.id));
  const lead = entry.heading ? el("p", { class: "pw-draft__lead" }, clean(entry.heading)) : null;
  const text = entry.text === undefined ? null : el("p", { class: "pw-draft__text" }, clean(entry.text));
  return el("div", { class: "pw-draft__body" }, told, lead, text, text && el("p", { class: "pw-draft__from" }, words.gone_written));
};

/** What another tab did with the entry in the form since the form was opened. */
const warning = (/** @type {Draft} */ draft, /** @type {Entry[]} */ kept) => {
  if (draft.fresh) return [];
  const now = kept.find(({ id }) => id === draft.id);
  if (!now) return [words.gone_elsewhere];
  return draft.entry && !same(now, draft.entry) ? [words.changed_elsewhere, ...(now.text === undefined ? [] : [` “${clean(now.text)}”`])] : [];
};

const opened = (/** @type {Draft} */ draft, /** @type {Source | undefined} */ source, /** @type {string} */ name, /** @type {Desk} */ desk) => {
  const from = source
    ? {
        citation: source.provision.citation,
        address: desk.sources.address(source),
        heading: source.provision.lead ?? "",
        text: source.provision.text ?? "",
        footnotes: source.provision.footnotes,
      }
    : null;
  const title = fill(words.edit_of, { name });
  return form({ draft, title, warning: warning(draft, desk.kept), source: from, choices: desk.choices, ...desk.writing });
};

export const card = (/** @type {Entry} */ entry, /** @type {number} */ index, /** @type {number} */ count, /** @type {Desk} */ desk) => {
  const { sources, shown, draft } = desk;
  const source = sources.of(entry.id);
  const name = nameOf(entry, source, shown);
  const ends = { first: index === 0, last: index === count - 1 };
  const made = el("li", { class: `pw-draft__entry pw-draft__entry--${entry.kind}`, id: `plaats-${index + 1}`, "data-id": entry.id, tabindex: "-1" });
  if (draft?.id === entry.id) {
    made.append(opened(draft, source, name, desk));
  } else if (entry.kind === "kop") {
    made.append(el("h3", {}, shown.rename(clean(entry.text ?? ""))), controls(entry, name, ends, desk));
  } else if (entry.kind === "provision" && !source) {
    made.append(gone(entry), controls(entry, name, { ...ends, editable: false }, desk));
  } else {
    const number = shown.numbers.get(entry.id) ?? "";
    const label = el("span", { class: "pw-draft__number" }, /\d$/.test(number) ? `${number}.` : number);
    made.append(label, body(entry, source, name, desk), controls(entry, name, ends, desk));
  }
  return made;
};
