/* Made by `make web` from the modules in web/: change those. */
"use strict";
(() => {
  // web/frame/palette.js
  var automatic = "(prefers-color-scheme)", media = window.__md_get("__palette")?.color?.media ?? automatic, dark = matchMedia("(prefers-color-scheme: dark)").matches, wanted = media === automatic ? `(prefers-color-scheme: ${dark ? "dark" : "light"})` : media, option = document.querySelector(`[data-md-color-media="${wanted}"]`);
  option && document.body.setAttribute("data-md-color-scheme", option.getAttribute("data-md-color-scheme") ?? "");
})();
