/* The form in which a writer changes an entry. */

import { button, el, field, link } from "./dom.js";

const LONGEST_HEADING = "300";

const input = (tag, key, draft, properties) => {
  const made = el(tag, { id: `wijzig-${key}`, oninput: (event) => { draft[key] = event.target.value; }, ...properties });
  made.value = draft[key];
  return made;
};

const choice = (key, draft, choices) => {
  const made = choices.cloneNode(true);
  made.removeAttribute("class");
  made.removeAttribute("aria-label");
  made.hidden = false;
  made.id = `wijzig-${key}`;
  made.value = draft[key];
  made.addEventListener("change", (event) => { draft[key] = event.target.value; });
  return made;
};

/** The form for `draft` ({kind, heading, text, topic, norm}), which it keeps up to date as the writer types.
    `source` ({citation, address, heading, text}) is shown beside it; `choices(key)` gives the list for topic and norm. */
export const form = ({ draft, name, source, choices, save, cancel }) => {
  const made = el("form", {
    class: "pw-draft__form",
    "aria-label": `Wijzig ${name}`,
    onsubmit: (event) => { event.preventDefault(); save(); },
    onkeydown: (event) => { if (event.key === "Escape") cancel(); },
  });
  const buttons = el("p", { class: "pw-draft__buttons" }, el("button", { type: "submit" }, "Bewaar"), button("Laat zoals het was", cancel));
  if (draft.kind === "kop") {
    made.append(field("Kop", input("input", "text", draft, { type: "text", maxlength: LONGEST_HEADING })), buttons);
    return made;
  }
  const heading = input("input", "heading", draft, { type: "text", maxlength: LONGEST_HEADING });
  const text = input("textarea", "text", draft, { rows: "6", maxlength: String(pwConcept.LONGEST) });
  made.append(field("Kopje (mag leeg blijven)", heading), field("Tekst", text));
  if (draft.kind === "eigen") {
    made.append(field("Onderwerp", choice("topic", draft, choices("topic"))), field("Soort bepaling", choice("norm", draft, choices("norm"))));
  }
  if (source) {
    const restore = () => {
      Object.assign(draft, { heading: source.heading, text: source.text });
      [heading.value, text.value] = [source.heading, source.text];
      text.focus();
      pwConcept.say("De tekst van de bron staat er weer. Kies Bewaar om dat zo te laten.");
    };
    buttons.append(button("Terug naar het origineel", restore));
    made.append(el("p", { class: "pw-draft__from" }, "Origineel, ", link(source.address, source.citation), ":"), el("blockquote", {}, el("p", {}, source.text)));
  }
  made.append(buttons);
  return made;
};
