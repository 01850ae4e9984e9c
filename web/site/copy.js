/* Copying a link or a citation, and opening what a link leads into. Without scripts both stand on the page to select. */

import { all, anchor, around } from "../dom.js";
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

for (const row of all(document, ".pw-copy")) {
  row.hidden = false;
  row.setAttribute("aria-live", "polite");
}
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
