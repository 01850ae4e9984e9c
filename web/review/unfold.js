/* What is folded away until a key or a click opens it. */

import { all } from "../dom.js";

/** Show the field that only a script can make use of. */
export const revealed = (/** @type {HTMLElement} */ within) => {
  for (const field of all(within, "[data-find]")) field.hidden = false;
};

/** Open what a key unfolds, and put the focus in it; tells whether there is such a thing. */
export const openedBy = (/** @type {string} */ key) => {
  const found = all(document, "details[data-open-key]", HTMLDetailsElement).find((each) => each.dataset.openKey === key);
  if (!found) return false;
  found.open = true;
  revealed(found);
  const first = found.querySelector("select, input:not([type=hidden]), textarea, button");
  if (first instanceof HTMLElement) first.focus();
  return true;
};
