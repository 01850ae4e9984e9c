/* The search page: results, facets and an address that can be shared. It knows the engine only as `pwSearch.find`. */

/** @import { Answer, Choice, Filters, Result } from "./find.js" */

import { all, el, one } from "../dom.js";
import { enumeration, fill, plural, provisions } from "../language.js";
import { footnote } from "../footnotes.js";
import { part } from "../markup.js";
import { find as words } from "../words.json";

const page = one(document, "[data-search-page]");
const form = one(page, ".pw-find__form", HTMLFormElement);
const input = one(form, "input", HTMLInputElement);
const status = one(page, ".pw-find__status");
const found = one(page, ".pw-find__found");
const start = one(page, ".pw-find__start");
const list = one(page, ".pw-find__results");
const more = one(page, ".pw-find__more");
const beside = one(page, ".pw-find__beside");
const narrow = one(page, ".pw-find__narrow", HTMLDetailsElement);
const count = one(page, ".pw-find__count");
const facets = one(page, ".pw-find__facets");
const clear = one(page, ".pw-find__clear");
const sets = all(facets, "fieldset");
const facetOf = (/** @type {HTMLElement} */ set) => set.dataset.facet ?? "";
const NAMES = sets.map(facetOf);
// Results at once, and choices that stand open in a fieldset: chosen by eye on a phone.
const PAGE = 10;
const FEW = 6;
// Letters of a question that are read: a pasted page must not be searched word by word.
const LONGEST = 200;
// Values of one choice that are read from an address: more than a vocabulary has, so that a made-up address costs little.
const MOST_CHOICES = 50;
// Milliseconds without a key before results come: chosen by feel.
const WAIT = 200;
const title = document.title;
const opened = new Set();
let limit = PAGE;
// Whether what only touches on the question is shown as well.
let wide = false;

const read = () => {
  const asked = new URLSearchParams(location.search);
  /** @type {Filters} */
  const filters = {};
  for (const name of NAMES) {
    const values = [...new Set(asked.getAll(name))].slice(0, MOST_CHOICES);
    if (values.length) filters[name] = values;
  }
  return { asked: (asked.get("q") ?? "").slice(0, LONGEST), filters };
};
let { asked, filters } = read();

const address = () => {
  const url = new URL(location.href);
  url.hash = "";
  url.search = "";
  if (asked) url.searchParams.set("q", asked);
  for (const name of NAMES) for (const value of filters[name] ?? []) url.searchParams.append(name, value);
  return url;
};

/** The sign of a norm with its word; only the first of a provision is the main one. */
const sign = (/** @type {{ id: string }} */ { id }, /** @type {number} */ rank) => {
  const made = part(`norm-${id}`, page);
  made.classList.toggle("pw-norm--extra", rank > 0);
  return made;
};

const drawn = (/** @type {Result["snippet"]} */ pieces) => pieces.map(({ text, hit }) => (hit ? el("mark", {}, text) : text));

/** Where it stands: a link for each place, the first of which names the text. */
const heading = (/** @type {Result} */ result, /** @type {URL} */ root) => {
  const links = result.places.map(({ path, place }, rank) =>
    el("a", { href: new URL(path, root).href }, rank ? place : `${result.institution}, ${place}`));
  const between = enumeration(result.places.map(() => "|")).split("|");
  return links.flatMap((link, rank) => [between[rank], link]);
};

const item = (/** @type {Result} */ result, /** @type {URL} */ root) => {
  const about = [result.edition];
  if (!result.inForce) about.push(words.past);
  if (result.schools.length) about.push(result.schools.join(", "));
  if (result.places.length > 1) about.push(fill(words.more_than_once, { count: result.places.length }));
  if (result.roles.length) about.push(fill(words.roles, { roles: result.roles.join(", ").toLowerCase() }));
  if (result.aside) about.push(words.aside);
  const norms = result.norms.map(sign);
  return el(
    "li",
    { class: result.norms.length ? `pw-quote pw-quote--${result.norms[0].drawing}` : "pw-quote" },
    el("h2", {}, heading(result, root)),
    el("p", { class: "pw-quote__head" }, el("span", { class: "pw-norms" }, norms)),
    result.heading ? el("p", { class: "pw-lead" }, result.heading) : null,
    el("p", { class: "pw-find__words" }, drawn(result.snippet)),
    result.notes.map(({ label, snippet }) => footnote(label, drawn(snippet))),
    el("p", { class: "pw-quote__foot" }, about.join(" · "))
  );
};

const box = (/** @type {string} */ name, /** @type {Choice} */ entry) => {
  const made = el("input", { type: "checkbox", name, value: entry.id });
  made.checked = entry.chosen;
  return el("label", {}, made, ` ${entry.label} `, el("span", { class: "pw-muted" }, `(${entry.count})`));
};

const drawFacets = (/** @type {Record<string, Choice[]>} */ given) => {
  const focused = document.activeElement;
  const back = focused instanceof HTMLInputElement && facets.contains(focused) ? focused : null;
  for (const set of sets) {
    const name = facetOf(set);
    const entries = [...given[name]].sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count);
    const shown = opened.has(name) ? entries : entries.filter((entry, rank) => rank < FEW || entry.chosen);
    set.hidden = entries.length < 2 && !entries.some((entry) => entry.chosen);
    one(set, "div").replaceChildren(...shown.map((entry) => box(name, entry)));
    const every = one(set, "button");
    every.hidden = shown.length === entries.length;
    every.textContent = fill(words.show_all, { count: entries.length });
  }
  const chosen = NAMES.reduce((sum, name) => sum + (filters[name]?.length ?? 0), 0);
  count.textContent = chosen ? fill(words.chosen, { count: chosen }) : "";
  clear.hidden = !chosen;
  if (back) all(facets, "input", HTMLInputElement).find((each) => each.name === back.name && each.value === back.value)?.focus();
};

/** How many were found: of more than are read, how many at least. */
const counted = (/** @type {Answer} */ { total, more }) => {
  const found = plural(total, words.found);
  return more ? fill(words.at_least, { found }) : found;
};

const sentence = (/** @type {Answer} */ answer) => {
  const notes = [];
  if (answer.empty) notes.push(words.empty);
  else if (!answer.total) notes.push(fill(Object.keys(filters).length ? words.nothing_chosen : words.nothing, { words: asked }));
  else notes.push(counted(answer) + (answer.total === 1 ? "." : words.best), ...(answer.more ? [words.more] : []));
  for (const [word, used] of answer.read) notes.push(fill(words.read, { word, used }));
  if (answer.unknown.length) {
    notes.push(fill(words.unknown, { words: answer.unknown.map((word) => fill(words.quoted, { word })).join(", ") }));
  }
  if (answer.silent.length && answer.total) {
    notes.push(fill(words.silent, { words: enumeration(answer.silent.map((word) => fill(words.quoted, { word }))) }));
  }
  if (!answer.total && !answer.empty) notes.push(words.other);
  return notes.join(" ");
};

let latest = 0;
const look = async (typing = false) => {
  latest += 1;
  const turn = latest;
  document.title = asked ? `${asked} · ${title}` : title;
  if (!asked.trim()) {
    found.hidden = true;
    start.hidden = false;
    status.textContent = "";
    return;
  }
  try {
    const search = await globalThis.pwSearchLoad();
    const answer = await search.find(asked, { filters, limit, typing, wide });
    if (turn !== latest) return;
    status.textContent = sentence(answer);
    list.replaceChildren(...answer.results.map((result) => item(result, search.root)));
    drawFacets(answer.facets);
    more.hidden = answer.total <= limit;
    beside.hidden = !answer.beside || !more.hidden;
    one(beside, "button").textContent = fill(words.beside, { provisions: provisions(answer.beside) });
    found.hidden = !answer.total && !Object.keys(filters).length;
    start.hidden = answer.total > 0;
  } catch {
    if (turn !== latest) return;
    found.hidden = true;
    start.hidden = false;
    status.textContent = words.unread;
  }
};

/** A new question begins with the best of what answers it. */
const begin = () => {
  limit = PAGE;
  wide = false;
};
const keep = () => history.replaceState(null, "", address());
/** @type {ReturnType<typeof setTimeout>} */
let timer;
input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    asked = input.value.slice(0, LONGEST);
    begin();
    keep();
    look(true);
  }, WAIT);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  const before = read().asked;
  asked = input.value.trim().slice(0, LONGEST);
  begin();
  if (before === asked) keep();
  else history.pushState(null, "", address());
  look();
});
facets.addEventListener("submit", (event) => event.preventDefault());
facets.addEventListener("change", (event) => {
  if (!(event.target instanceof HTMLInputElement)) return;
  const { name } = event.target;
  const chosen = all(facets, "input:checked", HTMLInputElement).filter((each) => each.name === name);
  if (chosen.length) filters[name] = chosen.map((each) => each.value);
  else delete filters[name];
  limit = PAGE;
  keep();
  look();
});
for (const set of sets) {
  one(set, "button").addEventListener("click", async () => {
    opened.add(facetOf(set));
    await look();
    all(set, "input")[FEW]?.focus();
  });
}
clear.addEventListener("click", async () => {
  filters = {};
  limit = PAGE;
  keep();
  await look();
  one(narrow, "summary").focus();
});
const further = async () => {
  const before = list.children.length;
  limit += 2 * PAGE;
  await look();
  list.children[before]?.querySelector("a")?.focus();
};
one(more, "button").addEventListener("click", further);
one(beside, "button").addEventListener("click", () => {
  wide = true;
  further();
});

// Arrows walk through the field and the results, as in the list under the field of the header.
page.addEventListener("keydown", (event) => {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const stops = [input, ...all(list, "h2 a")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
});
addEventListener("popstate", () => {
  ({ asked, filters } = read());
  input.value = asked;
  begin();
  look();
});
const broad = matchMedia("(min-width: 60em)");
const unfold = () => { narrow.open = broad.matches; };
broad.addEventListener("change", unfold);
unfold();

input.value = asked;
// By then every deferred script has run, that which fetches the engine too.
addEventListener("DOMContentLoaded", () => {
  if (asked) look();
});
