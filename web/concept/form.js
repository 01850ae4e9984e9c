/* The form in which a writer changes an entry. */

/** @import { Entry, Note } from "../shapes.js" */

import { button, el, field, link } from "../dom.js";
import { footnote } from "../footnotes.js";
import { form as words } from "../words.json";
import { say } from "./store.js";

const LONGEST_HEADING = "300";

/**
 * @typedef {"heading" | "text" | "topic" | "norm"} Key
 * @typedef {Record<Key, string>} Written
 *
 * @typedef {object} Opened
 * @property {string} id
 * @property {string} kind
 * @property {boolean} fresh whether it is of an entry that does not exist yet
 * @property {Written} opened what the form said when it was opened
 * @property {Entry | null} entry the entry as it was then
 *
 * @typedef {Opened & Written} Draft
 */

/**
 * @template {"input" | "textarea"} K
 * @param {K} tag
 * @param {Key} key
 * @param {{ draft: Draft, typed: () => void }} given
 * @param {Record<string, string>} properties
 */
const input = (tag, key, { draft, typed }, properties) => {
  const oninput = () => {
    draft[key] = made.value;
    typed();
  };
  const made = el(tag, { id: `wijzig-${key}`, oninput, ...properties });
  made.value = draft[key];
  return made;
};

const choice = (
  /** @type {Key} */ key, /** @type {{ draft: Draft, typed: () => void }} */ { draft, typed }, /** @type {HTMLSelectElement} */ choices
) => {
  const made = /** @type {HTMLSelectElement} */ (choices.cloneNode(true));
  made.removeAttribute("class");
  made.removeAttribute("aria-label");
  made.hidden = false;
  made.id = `wijzig-${key}`;
  made.value = draft[key];
  made.addEventListener("change", () => {
    draft[key] = made.value;
    typed();
  });
  return made;
};

/**
 * The form for `draft`, which it keeps up to date as the writer types, and says so with `typed`. `source` is shown beside it;
 * `choices(key)` gives the list for topic and norm.
 * @param {object} given
 * @param {Draft} given.draft
 * @param {string} given.title what the form is called
 * @param {(string | Node)[]} given.warning what another tab did with the entry meanwhile
 * @param {{ citation: string, address: string, heading: string, text: string, footnotes: Note[] } | null} given.source
 * @param {(key: "topic" | "norm") => HTMLSelectElement} given.choices
 * @param {() => void} given.typed
 * @param {() => void} given.save
 * @param {() => void} given.cancel
 */
export const form = ({ draft, title, warning, source, choices, typed, save, cancel }) => {
  const given = { draft, typed };
  const made = el("form", {
    class: "pw-draft__form",
    "aria-label": title,
    onsubmit: (event) => { event.preventDefault(); save(); },
    onkeydown: (event) => { if (event.key === "Escape") cancel(); },
  });
  if (warning.length) made.append(el("p", { class: "pw-note", role: "status" }, ...warning));
  const buttons = el("p", { class: "pw-draft__buttons" }, el("button", { type: "submit" }, words.save), button(words.cancel, cancel));
  if (draft.kind === "kop") {
    made.append(field(words.part, input("input", "text", given, { type: "text", maxlength: LONGEST_HEADING })), buttons);
    return made;
  }
  const heading = input("input", "heading", given, { type: "text", maxlength: LONGEST_HEADING });
  const text = input("textarea", "text", given, { rows: "6" });
  made.append(field(words.heading, heading), field(words.text, text));
  if (draft.kind === "eigen") {
    made.append(field(words.topic, choice("topic", given, choices("topic"))), field(words.norm, choice("norm", given, choices("norm"))));
  }
  if (source) {
    // The second press gives back what was typed: nothing else would.
    let typedBefore = { heading: "", text: "" };
    const restore = () => {
      const back = draft.heading === source.heading && draft.text === source.text;
      const next = back && typedBefore.text ? typedBefore : { heading: source.heading, text: source.text };
      if (!back) typedBefore = { heading: draft.heading, text: draft.text };
      Object.assign(draft, next);
      [heading.value, text.value] = [draft.heading, draft.text];
      text.focus();
      typed();
      say(next === typedBefore ? words.typed_again : words.restored);
    };
    buttons.append(button(words.restore, restore));
    const from = el("p", { class: "pw-draft__from" }, `${words.original}, `, link(source.address, source.citation), ":");
    made.append(from, el("blockquote", {}, el("p", {}, source.text)), ...source.footnotes.map(({ label, text: words }) => footnote(label, words)));
  }
  made.append(buttons);
  return made;
};
