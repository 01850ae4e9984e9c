/* Copying a link or a citation, and opening what a link leads into. Without scripts both stand on the page to select. */

import { anchor, around, el } from "../dom.js";
import { fill } from "../language.js";
import { copy as words } from "../words.json";

const content = (/** @type {DOMStringMap} */ { copy, anchor: place, text, citation, notes }) => {
  const address = `${location.href.replace(/[?#].*$/, "")}#${place}`;
  if (copy === "link") return address;
  return [fill(words.citation, { text: text ?? "", citation: citation ?? "", address }), notes].filter(Boolean).join("\n");
};

const copied = async (/** @type {HTMLElement} */ button) => {
  const label = button.dataset.label ?? button.textContent ?? "";
  button.dataset.label = label;
  try {
    await navigator.clipboard.writeText(content(button.dataset));
    button.textContent = words.done;
  } catch {
    button.textContent = words.failed;
  }
  setTimeout(() => { button.textContent = label; }, 2500);
};

/** Offer in `body` to copy the provision that `note`, of the page of notes on a version, is about. */
export const offerCopy = (/** @type {Element} */ note, /** @type {HTMLElement} */ body) => {
  const { anchor: place, text, citation, notes } = note instanceof HTMLElement ? note.dataset : {};
  if (!place) return;
  const made = (/** @type {string} */ copy, /** @type {string} */ told) =>
    el("button", { type: "button", "data-copy": copy, "data-anchor": place, "data-text": text, "data-citation": citation, "data-notes": notes }, told);
  body.append(el("p", { class: "pw-copy", "aria-live": "polite" }, made("link", words.link), " ", made("citation", words.citing)));
};

document.addEventListener("click", (event) => {
  const button = around(event, "button[data-copy]");
  if (button) copied(button);
});

const unfold = () => {
  for (let part = document.getElementById(anchor()); part; part = part.parentElement) {
    if (part instanceof HTMLDetailsElement) part.open = true;
  }
};
addEventListener("hashchange", unfold);
unfold();
