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

/**
 * Let each button lead to what looks otherwise: what follows the device to the opposite of the device first, not to what is
 * on the screen already. Each is named by where it leads, so the names go with the ways.
 */
const lead = () => {
  const buttons = options.map((option) => option.nextElementSibling).filter((button) => button instanceof HTMLLabelElement);
  if (options.length !== 3 || buttons.length !== 3) return;
  const names = options.map((_, place) => buttons[(place + 2) % 3].title);
  const order = dark.matches ? [0, 1, 2] : [0, 2, 1];
  order.forEach((place, turn) => {
    const next = order[(turn + 1) % 3];
    buttons[place].htmlFor = options[next].id;
    buttons[place].title = names[next];
  });
};

if (options.length) {
  lead();
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
