/* Sets light or dark before the first paint: what the reader chose, else what the device asks for. */

const automatic = "(prefers-color-scheme)";
const media = window.__md_get("__palette")?.color?.media ?? automatic;
const dark = matchMedia("(prefers-color-scheme: dark)").matches;
const wanted = media === automatic ? `(prefers-color-scheme: ${dark ? "dark" : "light"})` : media;
const option = document.querySelector(`[data-md-color-media="${wanted}"]`);
if (option) document.body.setAttribute("data-md-color-scheme", option.getAttribute("data-md-color-scheme") ?? "");
