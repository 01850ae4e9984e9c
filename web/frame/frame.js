/* What a reader can do in the frame: choose light or dark, and close the menu as one expects. */

import { all, one } from "../dom.js";

const AUTOMATIC = "(prefers-color-scheme)";
const dark = matchMedia("(prefers-color-scheme: dark)");
const options = all(document, ".md-option", HTMLInputElement);

// palette.js painted the page before it was shown; this follows what is chosen from then on.
const paint = (/** @type {HTMLInputElement} */ option) => {
  const media = option.dataset.mdColorMedia;
  const wanted = media === AUTOMATIC ? `(prefers-color-scheme: ${dark.matches ? "dark" : "light"})` : media;
  const scheme = options.find((each) => each.dataset.mdColorMedia === wanted)?.dataset.mdColorScheme;
  if (scheme) document.body.dataset.mdColorScheme = scheme;
  // Each option is followed by the button that leads to the next.
  for (const each of options) {
    if (each.nextElementSibling instanceof HTMLElement) each.nextElementSibling.hidden = each !== option;
  }
};

if (options.length) {
  const stored = window.__md_get("__palette")?.color?.media;
  const first = options.find((option) => option.dataset.mdColorMedia === stored) ?? options[0];
  first.checked = true;
  paint(first);
  for (const option of options) {
    option.addEventListener("change", () => {
      window.__md_set("__palette", { color: { media: option.dataset.mdColorMedia } });
      paint(option);
    });
  }
  dark.addEventListener("change", () => paint(options.find((option) => option.checked) ?? options[0]));
}

const menu = document.querySelector(".frame-menu");
if (menu instanceof HTMLDetailsElement) {
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      one(menu, "summary").focus();
    }
  });
  document.addEventListener("click", (event) => {
    if (menu.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  });
}
