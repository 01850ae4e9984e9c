/* Topic pages: mark the words of every whole provision against those of a chosen base. */

/** @import { Quoted } from "../compare/beside.js" */

import { compare, legend } from "../compare/beside.js";
import { all, one, remember } from "../dom.js";
import { fill } from "../language.js";
import { topic as words } from "../words.json";

/** @typedef {Quoted & { place: HTMLElement, note: Element | null, own: Node[] }} Shown */

const columnsOf = () =>
  all(document, ".pw-column[data-name]").map((column) => ({
    id: column.id,
    name: column.dataset.name ?? "",
    quotes: all(column, ".pw-whole .pw-quote").map((quote, rank) => {
      const place = one(quote, ".pw-words");
      const next = quote.nextElementSibling;
      const note = next?.matches(".pw-family") ? next : null;
      /** @type {Shown} */
      const shown = {
        place,
        text: place.textContent ?? "",
        words: JSON.parse(column.dataset.words ?? "[]")[rank],
        cite: quote.dataset.place ?? "",
        note,
        own: note ? [...note.childNodes] : [],
      };
      return shown;
    }),
  }));

const start = (/** @type {HTMLFormElement} */ form, /** @type {HTMLInputElement[]} */ choices) => {
  const columns = columnsOf();
  const status = one(form, "[role=status]");

  const show = (/** @type {string} */ id) => {
    for (const { place, text, note, own } of columns.flatMap((column) => column.quotes)) {
      place.textContent = text;
      note?.replaceChildren(...own);
    }
    const base = columns.find((column) => column.id === id);
    // What is marked must be seen; what a reader opened stays open.
    if (base) for (const whole of all(document, ".pw-whole", HTMLDetailsElement)) whole.open = true;
    for (const column of columns) {
      if (!base || column === base) continue;
      for (const quote of column.quotes) {
        const told = compare(quote, quote.place, base.quotes, base.name);
        if (told) quote.note?.replaceChildren(told);
      }
    }
    status.textContent = base ? legend(base.name) : "";
  };

  form.hidden = false;
  form.addEventListener("change", () => {
    const value = choices.find((input) => input.checked)?.value ?? "";
    remember("basis", value);
    show(value);
  });
  form.addEventListener("submit", (event) => event.preventDefault());

  const asked = new URLSearchParams(location.search).get("basis") ?? "";
  const known = choices.find((input) => input.value === asked);
  if (known) {
    known.checked = true;
    show(asked);
  } else if (asked) {
    status.textContent = fill(words.unknown, { text: asked });
  }
};

const form = document.querySelector("form.pw-base");
const choices = form ? all(form, "[name=basis]", HTMLInputElement) : [];
// On a topic that no text is about there is no text to choose.
if (form instanceof HTMLFormElement && choices.length > 1) start(form, choices);
