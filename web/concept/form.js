/* The form in which a writer changes an entry. */

/** @import { Note } from "../shapes.js" */

import { button, el, field, link } from "../dom.js";
import { footnote } from "../footnotes.js";
import { form as words } from "../words.json";
import { LONGEST } from "./shape.js";
import { say } from "./store.js";

const LONGEST_HEADING = "300";

/**
 * @typedef {{ id: string, kind: string, fresh?: boolean, heading: string, text: string, topic: string, norm: string }} Draft
 * @typedef {"heading" | "text" | "topic" | "norm"} Key
 */

/**
 * @template {"input" | "textarea"} K
 * @param {K} tag
 * @param {Key} key
 * @param {Draft} draft
 * @param {Record<string, string>} properties
 */
const input = (tag, key, draft, properties) => {
  const made = el(tag, { id: `wijzig-${key}`, oninput: (event) => { draft[key] = event.target.value; }, ...properties });
  made.value = draft[key];
  return made;
};

const choice = (/** @type {Key} */ key, /** @type {Draft} */ draft, /** @type {HTMLSelectElement} */ choices) => {
  const made = /** @type {HTMLSelectElement} */ (choices.cloneNode(true));
  made.removeAttribute("class");
  made.removeAttribute("aria-label");
  made.hidden = false;
  made.id = `wijzig-${key}`;
  made.value = draft[key];
  made.addEventListener("change", () => { draft[key] = made.value; });
  return made;
};

/**
 * The form for `draft`, which it keeps up to date as the writer types. `source` is shown beside it; `choices(key)` gives the
 * list for topic and norm.
 * @param {object} given
 * @param {Draft} given.draft
 * @param {string} given.title what the form is called
 * @param {{ citation: string, address: string, heading: string, text: string, footnotes: Note[] } | null} given.source
 * @param {(key: "topic" | "norm") => HTMLSelectElement} given.choices
 * @param {() => void} given.save
 * @param {() => void} given.cancel
 */
export const form = ({ draft, title, source, choices, save, cancel }) => {
  const made = el("form", {
    class: "pw-draft__form",
    "aria-label": title,
    onsubmit: (event) => { event.preventDefault(); save(); },
    onkeydown: (event) => { if (event.key === "Escape") cancel(); },
  });
  const buttons = el("p", { class: "pw-draft__buttons" }, el("button", { type: "submit" }, words.save), button(words.cancel, cancel));
  if (draft.kind === "kop") {
    made.append(field(words.part, input("input", "text", draft, { type: "text", maxlength: LONGEST_HEADING })), buttons);
    return made;
  }
  const heading = input("input", "heading", draft, { type: "text", maxlength: LONGEST_HEADING });
  const text = input("textarea", "text", draft, { rows: "6", maxlength: String(LONGEST) });
  made.append(field(words.heading, heading), field(words.text, text));
  if (draft.kind === "eigen") {
    made.append(field(words.topic, choice("topic", draft, choices("topic"))), field(words.norm, choice("norm", draft, choices("norm"))));
  }
  if (source) {
    const restore = () => {
      Object.assign(draft, { heading: source.heading, text: source.text });
      [heading.value, text.value] = [source.heading, source.text];
      text.focus();
      say(words.restored);
    };
    buttons.append(button(words.restore, restore));
    const from = el("p", { class: "pw-draft__from" }, `${words.original}, `, link(source.address, source.citation), ":");
    made.append(from, el("blockquote", {}, el("p", {}, source.text)), ...source.footnotes.map(({ label, text: words }) => footnote(label, words)));
  }
  made.append(buttons);
  return made;
};
