/* The matrix: choosing, filtering, sorting and taking it along. The whole table is in the page already; this script only
   hides, reorders, and fetches texts that are not in it. What is chosen stands in the address. */

/** @import { Index, Listed, Version } from "../shapes.js" */
/** @import { Shown } from "./cells.js" */
/** @import { Narrowed } from "./choice.js" */
/** @import { Known, State } from "./state.js" */
/** @import { Row as TakenRow, Vocabulary } from "./tables.js" */

import { legend } from "../compare/beside.js";
import { all, around, el, fetched, one } from "../dom.js";
import { download } from "../files.js";
import { fill, plural, provisions } from "../language.js";
import { matrix as words } from "../words.json";
import { cell, isAwaited, read as readCell, summarise } from "./cells.js";
import { SILENT, difference, narrow } from "./choice.js";
import { compare, restore } from "./marks.js";
import * as address from "./state.js";
import * as tables from "./tables.js";

const { currentScript } = document;
const ZIPPER = new URL("../vendor/fflate-0.8.3.js", currentScript instanceof HTMLScriptElement ? currentScript.src : location.href).href;

const page = one(document, ".pw-compare");
const form = one(page, "#kies", HTMLFormElement);
const table = one(page, ".pw-matrix", HTMLTableElement);
const part = (/** @type {string} */ name) => one(page, `[data-${name}]`);
const buttons = (/** @type {string} */ name) => all(page, `[data-do="${name}"]`, HTMLButtonElement);
const boxes = (/** @type {string} */ name) => all(form, `input[name="${name}"]`, HTMLInputElement);
const select = (/** @type {string} */ name) => one(form, `[name=${name}]`, HTMLSelectElement);
const selects = { topic: select("onderwerp"), role: select("rol"), order: select("orde"), base: select("basis") };
const root = form.dataset.root ?? "";
const most = Number(form.dataset.most);

const order = boxes("norm").map((box) => box.value).filter((id) => id !== SILENT);
/** @type {Map<string, number>} */
const weights = new Map();
for (const line of (table.dataset.weights ?? "").split(";").filter(Boolean)) {
  const [first, other, weight] = line.split(" ");
  weights.set(`${first} ${other}`, Number(weight)).set(`${other} ${first}`, Number(weight));
}

/**
 * @typedef {object} Row
 * @property {HTMLElement} node
 * @property {string} id
 * @property {HTMLElement} head
 * @property {HTMLElement} body the table body it belongs to
 * @property {{ column: string, narrowed: Narrowed<Shown> }[]} cells
 * @property {{ weight: number, stands: number }} apart
 *
 * @typedef {{ head: HTMLElement, cells: Map<string, HTMLElement> }} Column
 */

/** The rows as the server made them. @type {Row[]} */
const rows = all(table, "tr[data-topic]").map((node) => ({
  node,
  id: node.dataset.topic ?? "",
  head: one(node, "th"),
  body: /** @type {HTMLElement} */ (node.parentElement),
  cells: [],
  apart: { weight: 0, stands: 0 },
}));
const sorted = el("tbody");

/** The columns that are there to be drawn, by the identity of their version. @type {Map<string, Column>} */
const columns = new Map();
for (const head of all(table, "thead th[data-kolom]")) {
  const id = head.dataset.kolom ?? "";
  columns.set(id, { head, cells: new Map(rows.map((row) => [row.id, one(row.node, `[data-kolom="${id}"]`)])) });
}
const columnAt = (/** @type {string} */ id) => /** @type {Column} */ (columns.get(id));
const cellAt = (/** @type {string} */ id, /** @type {string} */ topic) => /** @type {HTMLElement} */ (columnAt(id).cells.get(topic));

/** @type {WeakMap<HTMLElement, Shown[]>} */
const contents = new WeakMap();
/** @type {WeakMap<HTMLElement, string>} */
const narrowedTo = new WeakMap();
const contentOf = (/** @type {HTMLElement} */ td) => {
  const found = contents.get(td) ?? readCell(td);
  contents.set(td, found);
  return found;
};

const topicsOf = new Map([...selects.topic.options].map((option) => [option.value, (option.dataset.topics ?? "").split(" ")]));
/** The boxes of the texts to choose from, by their identity. */
const choices = new Map(boxes("kolom").map((box) => [box.value, box]));
const dataOf = (/** @type {string} */ id) => {
  const { label = "", name = "", path = "", file = "" } = choices.get(id)?.dataset ?? {};
  return { label, name, path, file };
};
/** @type {Known} */
const known = {
  most,
  topics: new Set(rows.map((row) => row.id)),
  choices: new Set([...topicsOf.keys()].filter(Boolean)),
  roles: new Set([...selects.role.options].map((option) => option.value).filter(Boolean)),
  norms: new Set(boxes("norm").map((box) => box.value)),
  orders: new Set([...selects.order.options].map((option) => option.value).filter(Boolean)),
  columns: choices,
  standard: boxes("kolom").filter((box) => box.defaultChecked).map((box) => box.value),
};

/** @type {State} */
let state = address.initial(known);
let drawn = known.standard;
let current = "";
let visible = rows;
let turn = 0;
let touched = false;

const tell = (/** @type {string} */ message) => {
  const place = part("message");
  place.textContent = message;
  place.hidden = !message;
};

/** @type {Map<string, Promise<any>>} */
const pending = new Map();
/** A data file, fetched once; what could not be fetched may be asked for again. */
const data = (/** @type {string} */ file) => {
  let answer = pending.get(file);
  if (!answer) {
    answer = fetched(file);
    answer.catch(() => pending.delete(file));
    pending.set(file, answer);
  }
  return answer;
};
const versionOf = (/** @type {string} */ id) => /** @type {Promise<Version>} */ (data(dataOf(id).file));
const indexOf = () => /** @type {Promise<Index>} */ (data(form.dataset.index ?? ""));

/** Fetch a version and draw its column; a column once drawn is kept. */
const ensure = async (/** @type {string} */ id) => {
  if (columns.has(id)) return;
  const { label, name, path } = dataOf(id);
  const version = await versionOf(id);
  const head = el("th", { scope: "col", "data-kolom": id }, el("a", { href: path }, label), el("span", { class: "pw-muted" }, name));
  columns.set(id, { head, cells: new Map(rows.map((row) => [row.id, cell(version, row.id, label, order, root)])) });
};

/** Add the texts that are not on the page to the list to choose from. */
const more = async () => {
  const { versions } = await indexOf();
  /** @type {Map<string, Listed[]>} */
  const works = new Map();
  for (const version of versions) {
    const work = version.id.split("@")[0];
    works.set(work, [version, ...(works.get(work) ?? [])]);
  }
  const list = choices.values().next().value?.closest("ul");
  for (const work of works.values()) {
    const { institution, short_name: name, title } = work[0];
    const several = [...works.keys()].filter((id) => id.startsWith(`${institution}/`)).length > 1;
    const label = several ? `${name}: ${title}` : name;
    for (const version of work) {
      if (choices.has(version.id)) continue;
      const box = el("input", { type: "checkbox", name: "kolom", value: version.id, "data-label": label,
        "data-name": version.name, "data-path": root + version.path, "data-file": root + version.file });
      const standing = version.status === "concept" ? words.unadopted : words.past;
      const about = version.in_force ? version.name : `${version.name}, ${standing}`;
      const shown = el("span", {}, el("strong", {}, label), " ", el("span", { class: "pw-muted" }, about));
      list?.append(el("li", {}, el("label", {}, box, " ", shown)));
      choices.set(version.id, box);
    }
  }
  for (const button of buttons("more")) button.closest("p")?.remove();
};

const placeColumns = () => {
  if (drawn.join(" ") === state.columns.join(" ")) return;
  drawn = state.columns;
  one(table, "thead tr").replaceChildren(one(table, ".pw-matrix__corner"), ...drawn.map((id) => columnAt(id).head));
  for (const row of rows) row.node.replaceChildren(row.head, ...drawn.map((id) => cellAt(id, row.id)));
  for (const head of all(table, ".pw-matrix__group th", HTMLTableCellElement)) head.colSpan = drawn.length + 1;
  table.dataset.columns = String(drawn.length);
  // Whatever marks what is in the reader's concept looks at the new cells too.
  dispatchEvent(new Event("pwconcept"));
};

const place = (/** @type {Row} */ row, /** @type {HTMLElement} */ body) => {
  if (row.node.parentElement !== body || body.lastElementChild !== row.node) body.append(row.node);
};

const sortRows = () => {
  const byDifference = state.order !== "";
  const ranked = [...rows];
  if (byDifference) {
    ranked.sort((a, b) => a.apart.weight - b.apart.weight || b.apart.stands - a.apart.stands);
    for (const row of ranked) place(row, sorted);
    if (!sorted.isConnected) table.append(sorted);
  } else if (sorted.isConnected) {
    for (const row of ranked) place(row, row.body);
    sorted.remove();
  }
  for (const row of rows) {
    const { weight, stands } = row.apart;
    const why = [words.weights[weight], plural(stands, words.stands)].filter(Boolean).join(" · ");
    one(row.head, ".pw-matrix__why").textContent = byDifference ? why : "";
  }
  for (const body of new Set(rows.map((row) => row.body))) {
    body.hidden = byDifference || !rows.some((row) => row.body === body && !row.node.hidden);
  }
  return ranked;
};

const openable = (/** @type {Row} */ row) =>
  all(row.node, "details.pw-cell", HTMLDetailsElement).map((details) => ({
    details,
    column: details.closest("td")?.dataset.kolom ?? "",
    open: details.open,
  }));

const openFromState = () => {
  for (const row of rows) {
    for (const { details, column } of openable(row)) details.open = address.isOpen(state, row.id, column);
  }
};

/** Take from the table which cells are open, for the address and the buttons. */
const showOpen = () => {
  const { open, everything, whole } = address.opened(visible.map((row) => ({ topic: row.id, cells: openable(row) })));
  for (const row of visible) {
    const button = row.head.querySelector("button");
    if (!button?.firstChild) continue;
    button.setAttribute("aria-expanded", String(whole.has(row.id)));
    button.firstChild.textContent = whole.has(row.id) ? words.close : words.open;
  }
  for (const button of buttons("open")) {
    button.setAttribute("aria-expanded", String(everything));
    button.textContent = everything ? words.close_all : words.open_all;
  }
  state.open = open;
};

/** Mark the words of open cells against the chosen text; a cell that is opened later is marked then. */
const markWords = async () => {
  const { base } = state;
  const { label } = dataOf(base);
  part("base").textContent = base ? legend(label) : "";
  /** @type {Map<string, Version>} */
  const versions = new Map();
  if (base) {
    try {
      const ids = [...drawn];
      (await Promise.all(ids.map(versionOf))).forEach((version, at) => versions.set(ids[at], version));
    } catch {
      part("base").textContent = "";
      tell(words.unmarked);
    }
    if (state.base !== base) return; // a later choice has overtaken this one
  }
  const theirs = versions.get(base);
  for (const row of rows) {
    for (const id of drawn) {
      const td = cellAt(id, row.id);
      const mine = versions.get(id);
      if (theirs && mine && id !== base && td.querySelector("details.pw-cell[open]")) compare(td, row.id, mine, theirs, label);
      else restore(td);
    }
  }
};

const showBases = () => {
  const options = state.columns.map((id) => el("option", { value: id }, `${dataOf(id).label}, ${dataOf(id).name}`));
  selects.base.replaceChildren(el("option", { value: "" }, words.nobody), ...options);
  const paragraph = selects.base.closest("p");
  if (paragraph) paragraph.hidden = state.columns.length < 2;
  if (!state.columns.includes(state.base)) state.base = "";
  selects.base.value = state.base;
};

const showCurrent = () => {
  const at = Math.max(0, visible.findIndex((row) => row.id === current));
  for (const row of rows) row.node.classList.toggle("pw-now", row === visible[at]);
  part("position").textContent = visible.length ? fill(words.position, { at: at + 1, count: visible.length }) : "";
  one(page, ".pw-onebyone").hidden = visible.length < 2;
  for (const button of buttons("previous")) button.disabled = at === 0;
  for (const button of buttons("next")) button.disabled = at >= visible.length - 1;
};

const showControls = () => {
  selects.topic.value = state.topic;
  selects.role.value = state.role;
  selects.order.value = state.order;
  showBases();
  for (const box of boxes("norm")) box.checked = state.norms.has(box.value);
  for (const box of boxes("kolom")) box.checked = state.columns.includes(box.value);
  const chosen = boxes("norm").filter((box) => box.checked).map((box) => box.dataset.label);
  one(form, '[data-shown="norm"]').textContent = chosen.join(", ") || words.everything;
  one(form, '[data-shown="kolom"]').textContent = fill(words.chosen, { count: state.columns.length });
};

const showCount = () => {
  const shown = new Set();
  for (const row of visible) {
    for (const { column, narrowed } of row.cells) for (const each of narrowed.shown) shown.add(`${column}#${each.id}`);
  }
  const every = plural(rows.length, words.topics);
  const topics = visible.length === rows.length ? every : fill(words.some_topics, { count: visible.length, every });
  part("count").textContent = `${topics} · ${plural(drawn.length, words.texts)} · ${provisions(shown.size)}`;
  part("none").hidden = visible.length > 0;
  if (table.parentElement) table.parentElement.hidden = !visible.length;
};

const remember = () => {
  const target = location.pathname + address.write(state, known) + (current ? `#t-${current}` : "");
  history.replaceState(history.state, "", target);
  part("view").setAttribute("href", target);
};

/** Narrow every cell to the choice; a cell that says so already is left alone. */
const narrowCells = () => {
  const choice = [state.role, ...state.norms].join(" ");
  for (const row of rows) {
    row.cells = drawn.map((id) => {
      const td = cellAt(id, row.id);
      const narrowed = narrow(contentOf(td), state.role, state.norms, isAwaited(td));
      if ((narrowedTo.get(td) ?? "") !== choice) summarise(td, narrowed, order);
      narrowedTo.set(td, choice);
      return { column: id, narrowed };
    });
  }
};

/** Show the state. Texts that are not there yet are fetched first; a later choice overtakes an earlier one. */
const draw = async () => {
  const mine = ++turn;
  touched = true;
  showControls();
  if (!state.columns.every((id) => columns.has(id))) part("count").textContent = words.loading;
  const outcomes = await Promise.allSettled(state.columns.map(ensure));
  if (mine !== turn) return;
  if (outcomes.some((outcome) => outcome.status === "rejected")) {
    const absent = state.columns.filter((id) => !columns.has(id)).map(dataOf);
    tell(fill(words.unfetched, { texts: absent.map(({ label, name }) => `${label}, ${name}`).join("; ") }));
    state.columns = state.columns.filter((id) => columns.has(id));
    if (!state.columns.length) state.columns = [...known.standard];
    showControls();
  }
  placeColumns();
  narrowCells();
  const wanted = state.topic ? new Set(topicsOf.get(state.topic)) : known.topics;
  const filtered = state.role || state.norms.size;
  for (const row of rows) {
    row.apart = difference(row.cells.map((each) => each.narrowed), { order, weights });
    row.node.hidden = !wanted.has(row.id) || Boolean(filtered && !row.cells.some((each) => each.narrowed.fits));
  }
  visible = sortRows().filter((row) => !row.node.hidden);
  openFromState();
  markWords();
  showOpen();
  showCurrent();
  showCount();
};

const choose = async () => {
  tell("");
  await draw();
  remember();
};

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", (event) => {
  const checked = boxes("kolom").filter((box) => box.checked);
  if (!checked.length || checked.length > most) {
    if (event.target instanceof HTMLInputElement) event.target.checked = !event.target.checked;
    tell(checked.length ? fill(words.too_many, { most }) : words.too_few);
    return;
  }
  state = {
    ...state,
    topic: selects.topic.value,
    role: selects.role.value,
    order: selects.order.value,
    base: selects.base.value,
    norms: new Set(boxes("norm").filter((box) => box.checked).map((box) => box.value)),
    columns: [...choices].filter(([, box]) => box.checked).map(([id]) => id),
  };
  choose();
});

let waiting = 0;
table.addEventListener("toggle", () => {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(() => {
    const before = address.write(state, known);
    if (state.base) markWords();
    showOpen();
    if (address.write(state, known) !== before) remember();
  });
}, true);

const loadZipper = () =>
  new Promise((resolve, reject) => {
    if (globalThis.fflate) return resolve(undefined);
    const script = document.createElement("script");
    script.src = ZIPPER;
    script.onload = resolve;
    script.onerror = () => reject(new tables.TooMuch(words.no_zipper));
    document.head.append(script);
    return undefined;
  });

/** @type {Record<string, (rows: TakenRow[], vocabulary: Vocabulary) => [string, BlobPart] | Promise<[string, BlobPart]>>} */
const FILES = {
  csv: (taken, vocabulary) => ["text/csv", tables.csv(taken, vocabulary)],
  json: (taken, vocabulary) => ["application/json", tables.json(taken, vocabulary, location.href)],
  xlsx: async (taken, vocabulary) => {
    await loadZipper();
    return ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", tables.xlsx(taken, vocabulary, state)];
  },
};

const taken = (/** @type {string} */ told) => { part("taken").textContent = told; };

const take = async (/** @type {string} */ kind) => {
  const topics = visible.map((row) => row.id);
  /** @type {Index} */
  let index;
  /** @type {Version[]} */
  let versions;
  try {
    [index, versions] = await Promise.all([indexOf(), Promise.all(drawn.map(versionOf))]);
  } catch {
    taken(words.not_taken);
    return;
  }
  try {
    const chosen = versions.map((version) => ({ version, label: dataOf(version.id).label }));
    const [type, content] = await FILES[kind](tables.rows(index, topics, chosen, state), tables.vocabulary(index));
    download(`${words.file}.${kind}`, type, content);
    taken(fill(words.taken, { kind: kind.toUpperCase() }));
  } catch (error) {
    if (!(error instanceof tables.TooMuch)) throw error;
    taken(`${error.message} ${words.instead}`);
  }
};

const step = (/** @type {number} */ by) => {
  const at = Math.max(0, visible.findIndex((row) => row.node.classList.contains("pw-now")));
  current = visible[Math.min(Math.max(at + by, 0), visible.length - 1)].id;
  showCurrent();
  remember();
};

const toggle = (/** @type {HTMLElement} */ button, /** @type {Row[]} */ some) => {
  const open = button.getAttribute("aria-expanded") !== "true";
  for (const { details } of some.flatMap(openable)) details.open = open;
};

/** @type {Record<string, (button: HTMLElement) => unknown>} */
const ACTIONS = {
  row: (button) => toggle(button, rows.filter((row) => row.node.contains(button))),
  open: (button) => toggle(button, visible),
  previous: () => step(-1),
  next: () => step(1),
  more: () => more().catch(() => tell(words.unlisted)),
  csv: () => take("csv"),
  json: () => take("json"),
  xlsx: () => take("xlsx"),
};

/** Take the state from the address; what the page does not know is named, and then the default view is shown. */
const start = async () => {
  let asked = address.read(location.search, known);
  if (asked.missing.length && Number(form.dataset.more)) {
    await more().catch(() => undefined); // then the versions are told to be unknown
    asked = address.read(location.search, known);
  }
  const topic = location.hash.startsWith("#t-") ? location.hash.slice(3) : "";
  current = known.topics.has(topic) ? topic : "";
  state = asked.unknown.length ? address.initial(known) : asked.state;
  tell(asked.unknown.length ? fill(words.unknown, { what: asked.unknown.join(", ") }) : "");
  // The default view is what the server drew: nothing to do until the reader chooses.
  if (touched || address.write(state, known)) {
    await draw();
  } else {
    showControls();
    showCurrent();
  }
  part("view").setAttribute("href", location.pathname + address.write(state, known));
  if (current && !asked.unknown.length) document.getElementById(`t-${current}`)?.scrollIntoView();
};

// From disk nothing can be fetched; site/disk.js says so.
if (location.protocol !== "file:") {
  page.addEventListener("click", (event) => {
    const button = around(event, "button[data-do]");
    if (button) ACTIONS[button.dataset.do ?? ""]?.(button);
  });
  addEventListener("popstate", start);
  addEventListener("pageshow", (event) => event.persisted && showControls());
  start();
}
