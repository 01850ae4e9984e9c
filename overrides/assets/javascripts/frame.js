// What a reader can do in the frame: choose light or dark, and close the menu as one expects.
(() => {
  "use strict";
  const AUTOMATIC = "(prefers-color-scheme)";
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const options = [...document.querySelectorAll(".md-option")];

  // palette.js painted the page before it was shown; this follows what is chosen from then on.
  const paint = (option) => {
    const media = option.dataset.mdColorMedia;
    const wanted = media === AUTOMATIC ? `(prefers-color-scheme: ${dark.matches ? "dark" : "light"})` : media;
    const scheme = options.find((each) => each.dataset.mdColorMedia === wanted)?.dataset.mdColorScheme;
    if (scheme) document.body.dataset.mdColorScheme = scheme;
    // Each option is followed by the button that leads to the next.
    for (const each of options) each.nextElementSibling.hidden = each !== option;
  };
  const chosen = () => options.find((option) => option.checked) ?? options[0];
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
    dark.addEventListener("change", () => paint(chosen()));
  }

  const menu = document.querySelector(".frame-menu");
  if (!menu) return;

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", (event) => {
    if (menu.open && !menu.contains(event.target)) menu.open = false;
  });
})();
