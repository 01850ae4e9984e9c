/* The search field in the header: the first results below it while you type. Without this it leads to the search page. */

/** @import { Result } from "../search/engine.js" */

import { all, around, el, one } from "../dom.js";
import { enumeration, fill, plural } from "../language.js";
import { box as words, find } from "../words.json";

const MOST = 6;
const WAIT = 120;

const pageFor = (/** @type {HTMLFormElement} */ form, /** @type {string} */ asked) => {
  const url = new URL(form.getAttribute("action") ?? "", location.href);
  if (url.protocol === "file:" && url.pathname.endsWith("/")) url.pathname += "index.html";
  url.searchParams.set("q", asked);
  return url.href;
};

const drawn = (/** @type {Result["snippet"]} */ pieces) => pieces.map(({ text, hit }) => el(hit ? "mark" : "span", {}, text));

const item = (/** @type {Result} */ result, /** @type {URL} */ root) =>
  el(
    "li",
    {},
    el(
      "a",
      { href: new URL(result.places[0].path, root).href },
      el("strong", {}, `${result.institution}, ${enumeration(result.places.map(({ place }) => place))}`),
      el("span", {}, drawn(result.snippet)),
      result.notes.map(({ label, snippet }) => el("span", { class: "frame-search__note" }, `${label} “`, drawn(snippet), "”"))
    )
  );

const start = (/** @type {HTMLFormElement} */ form) => {
  const input = one(form, "input", HTMLInputElement);
  const panel = one(form, ".frame-search__panel");
  const status = one(panel, "[role=status]");
  const list = one(panel, "ol");
  const every = one(panel, ".frame-search__all", HTMLAnchorElement);
  const root = new URL(form.dataset.root ?? "", location.href);
  let latest = 0;
  let dismissed = false;

  const look = async () => {
    const asked = input.value.trim();
    latest += 1;
    const turn = latest;
    if (!asked) {
      panel.hidden = true;
      return;
    }
    try {
      const search = await globalThis.pwSearchLoad();
      const found = await search.find(asked, { limit: MOST, typing: true });
      if (turn !== latest) return;
      list.replaceChildren(...found.results.map((result) => item(result, root)));
      if (found.empty) status.textContent = words.empty;
      else if (!found.total) status.textContent = fill(words.nothing, { words: asked });
      else {
        const counted = plural(found.total, find.found);
        status.textContent = (found.more ? fill(find.at_least, { found: counted }) : counted) + (found.total === 1 ? "." : `. ${words.choose}`);
      }
      every.hidden = !found.total;
    } catch {
      if (turn !== latest) return;
      list.replaceChildren();
      every.hidden = true;
      status.textContent = words.unread;
    }
    every.href = pageFor(form, asked);
    panel.hidden = dismissed || !(document.activeElement === input || panel.contains(document.activeElement));
  };

  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  input.addEventListener("input", () => {
    dismissed = false;
    clearTimeout(timer);
    timer = setTimeout(look, WAIT);
  });
  input.addEventListener("focus", () => {
    globalThis.pwSearchLoad().catch(() => undefined); // typing shows what went wrong
    if (input.value.trim() && !dismissed) look();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (input.value.trim()) location.assign(pageFor(form, input.value.trim()));
  });

  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) {
      event.preventDefault();
      dismissed = true;
      panel.hidden = true;
      input.focus();
    }
    if ((event.key !== "ArrowDown" && event.key !== "ArrowUp") || panel.hidden) return;
    const stops = [input, ...all(panel, "a:not([hidden])")];
    const at = stops.findIndex((stop) => stop === document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
    event.preventDefault();
    stops[(at + stops.length) % stops.length].focus();
  });
  form.addEventListener("focusout", (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) panel.hidden = true;
  });
  // A click on the panel keeps the focus where it is.
  panel.addEventListener("mousedown", (event) => {
    if (!around(event, "a")) event.preventDefault();
  });
};

const form = document.querySelector(".frame-search");
if (form instanceof HTMLFormElement && !document.querySelector("[data-search-page]")) {
  // Links to the search of earlier versions of this site.
  const asked = new URLSearchParams(location.search).get("q");
  if (asked && document.querySelector(".pw-home")) location.replace(pageFor(form, asked));
  else start(form);
}
