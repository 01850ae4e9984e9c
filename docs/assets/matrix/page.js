/* The matrix: choosing, filtering, sorting and taking it along. The whole table is in the page already; this script only
   hides, reorders, and fetches texts that are not in it. What is chosen stands in the address. */

import { compare, restore } from "./base.js";
import { cell, el, narrow, plural, provisions, read as readCell, summarise } from "./cells.js";
import * as address from "./state.js";
import * as tables from "./tables.js";

const form = document.getElementById("kies");
const table = document.querySelector(".pw-matrix");
const page = form.closest(".pw-compare");
const part = (name) => page.querySelector(`[data-${name}]`);
const buttons = (name) => [...page.querySelectorAll(`[data-do="${name}"]`)];
const boxes = (name) => [...form.querySelectorAll(`input[name="${name}"]`)];
const { root, index: indexFile } = form.dataset;
const most = Number(form.dataset.most);

const WEIGHTS = [
  "mag tegenover mag niet", "wel of geen voorwaarde", "doen tegenover laten", "eis tegenover advies",
  "zeker of mogelijk",
];
const CERTAINTY = WEIGHTS.length - 1;

const normBoxes = boxes("norm").filter((box) => box.value !== "stil");
const words = {
  norms: new Map(normBoxes.map((box) => [box.value, box.dataset.label])),
  drawings: new Map(normBoxes.map((box) => [box.value, box.dataset.drawing])),
  roles: new Map([...form.rol.options].filter((one) => one.value).map((one) => [one.value, one.text])),
};
const normOrder = [...words.norms.keys()];
const forces = new Map(normBoxes.map((box) => [box.value, box.dataset.force]));
const sanctions = (norm) => forces.get(norm) === "sanction";
const weights = new Map();
for (const line of table.dataset.weights.split(";")) {
  const [one, other, weight] = line.split(" ");
  weights.set(`${one} ${other}`, Number(weight)).set(`${other} ${one}`, Number(weight));
}

/** The rows as the server made them, each with the table body it belongs to. */
const rows = [...table.querySelectorAll("tr[data-topic]")].map((node) => ({
  node,
  id: node.dataset.topic,
  topic: node.querySelector("th a").textContent,
  head: node.querySelector("th"),
  body: node.parentElement,
  groupId: node.parentElement.dataset.groep,
  group: node.parentElement.querySelector(".pw-matrix__group").textContent,
}));
const sorted = el("tbody", {});

/** The columns that are there to be drawn, by the identity of their version. */
const columns = new Map();
for (const head of table.querySelectorAll("thead th[data-kolom]")) {
  const id = head.dataset.kolom;
  columns.set(id, { head, cells: new Map(rows.map((row) => [row.id, row.node.querySelector(`[data-kolom="${id}"]`)])) });
}
const contents = new WeakMap();
const narrowedTo = new WeakMap();
const contentOf = (td) => {
  if (!contents.has(td)) contents.set(td, readCell(td));
  return contents.get(td);
};

const topicsOf = new Map([...form.onderwerp.options].map((one) => [one.value, (one.dataset.topics ?? "").split(" ")]));
const known = {
  most,
  topics: new Set(rows.map((row) => row.id)),
  choices: new Set([...topicsOf.keys()].filter(Boolean)),
  roles: new Set(words.roles.keys()),
  norms: new Set(boxes("norm").map((box) => box.value)),
  orders: new Set([...form.orde.options].map((one) => one.value).filter(Boolean)),
  columns: new Map(boxes("kolom").map((box) => [box.value, box])),
  standard: boxes("kolom").filter((box) => box.defaultChecked).map((box) => box.value),
};

let state = address.initial(known);
let drawn = known.standard;
let current = "";
let visible = rows;
let turn = 0;
let touched = false;

const tell = (message) => {
  const place = part("message");
  place.textContent = message;
  place.hidden = !message;
};

const fetched = async (file) => {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${answer.status} ${file}`);
  return answer.json();
};

/** Fetch a version and draw its column; a column once drawn is kept. */
const ensure = async (id) => {
  if (columns.has(id)) return;
  const { label, name, path, file } = known.columns.get(id).dataset;
  const version = await fetched(file);
  known.columns.get(id).dataset.names = JSON.stringify(version.names);
  const head = el("th", { scope: "col", "data-kolom": id },
    el("a", { href: path }, label), el("span", { class: "pw-muted" }, name));
  columns.set(id, { head, cells: new Map(rows.map((row) => [row.id, cell(version, row.id, label, words, root)])) });
};

/** Add the texts that are not on the page to the list to choose from. */
const more = async () => {
  const { versions } = await fetched(indexFile);
  const works = new Map();
  for (const one of versions) {
    const work = one.id.split("@")[0];
    works.set(work, [one, ...(works.get(work) ?? [])]);
  }
  const list = form.querySelector('input[name="kolom"]').closest("ul");
  for (const work of works.values()) {
    const { institution, short_name: name, title } = work[0];
    const several = [...works.keys()].filter((id) => id.startsWith(`${institution}/`)).length > 1;
    const label = several ? `${name}: ${title}` : name;
    for (const one of work) {
      if (known.columns.has(one.id)) continue;
      const box = el("input", { type: "checkbox", name: "kolom", value: one.id, "data-label": label,
        "data-name": one.name, "data-path": root + one.path, "data-file": root + one.file });
      const standing = one.status === "concept" ? "niet vastgesteld" : "eerdere tekst";
      const about = one.in_force ? one.name : `${one.name}, ${standing}`;
      const shown = el("span", {}, el("strong", {}, label), " ", el("span", { class: "pw-muted" }, about));
      list.append(el("li", {}, el("label", {}, box, " ", shown)));
      known.columns.set(one.id, box);
    }
  }
  for (const button of buttons("more")) button.closest("p").remove();
};

const placeColumns = () => {
  if (drawn.join(" ") === state.columns.join(" ")) return;
  drawn = state.columns;
  const chosen = drawn.map((id) => columns.get(id));
  table.querySelector("thead tr").replaceChildren(
    table.querySelector(".pw-matrix__corner"), ...chosen.map((column) => column.head));
  for (const row of rows) row.node.replaceChildren(row.head, ...chosen.map((column) => column.cells.get(row.id)));
  for (const head of table.querySelectorAll(".pw-matrix__group th")) head.colSpan = drawn.length + 1;
  table.dataset.columns = drawn.length;
  // Whatever marks what is in the reader's concept looks at the new cells too.
  dispatchEvent(new Event("pwconcept"));
};

const stand = ({ about, beside }) => {
  if (!about.length) return { name: beside.length ? "zijdelings" : "stil" };
  const rank = (one) => normOrder.indexOf(one.norms[0]);
  const heaviest = about.reduce((best, one) => (rank(one) < rank(best) ? one : best));
  const norm = heaviest.norms[0];
  return { norm, may: heaviest.may, name: norm + (sanctions(norm) && heaviest.may === "ja" ? "?" : "") };
};

const between = (one, other) => {
  if (sanctions(one.norm) && sanctions(other.norm)) {
    return one.may && other.may && one.may !== other.may ? CERTAINTY : WEIGHTS.length;
  }
  return weights.get(`${one.norm} ${other.norm}`) ?? WEIGHTS.length;
};

/** How far the cells of a row lie apart: see generator/align/difference.py. */
const difference = (cells) => {
  const stands = cells.map(stand);
  const spoken = stands.filter((one) => one.norm);
  const pairs = spoken.flatMap((one, i) => spoken.slice(i + 1).map((other) => between(one, other)));
  return { weight: Math.min(WEIGHTS.length, ...pairs), stands: new Set(stands.map((one) => one.name)).size };
};

const place = (row, body) => {
  if (row.node.parentElement !== body || body.lastElementChild !== row.node) body.append(row.node);
};

const sortRows = () => {
  const byDifference = state.order === "verschil";
  const order = [...rows];
  if (byDifference) {
    order.sort((a, b) => a.apart.weight - b.apart.weight || b.apart.stands - a.apart.stands);
    for (const row of order) place(row, sorted);
    if (!sorted.isConnected) table.append(sorted);
  } else if (sorted.isConnected) {
    for (const row of order) place(row, row.body);
    sorted.remove();
  }
  for (const row of rows) {
    const { weight, stands } = row.apart;
    const why = [WEIGHTS[weight], plural(stands, "standpunt", "standpunten")].filter(Boolean).join(" · ");
    row.head.querySelector(".pw-matrix__why").textContent = byDifference ? why : "";
  }
  for (const body of new Set(rows.map((row) => row.body))) {
    body.hidden = byDifference || !rows.some((row) => row.body === body && !row.node.hidden);
  }
  return order;
};

const openable = (row) => [...row.node.querySelectorAll("details.pw-cell")];
const columnOf = (details) => details.closest("td").dataset.kolom;

const openFromState = () => {
  for (const row of rows) {
    for (const details of openable(row)) {
      details.open = ["alles", row.id, `${row.id}~${columnOf(details)}`].some((token) => state.open.has(token));
    }
  }
};

/** Take from the table which cells are open, for the address and the buttons. */
const showOpen = () => {
  const tokens = [];
  let all = true;
  for (const row of visible) {
    const cells = openable(row);
    const open = cells.filter((details) => details.open);
    const whole = cells.length > 0 && open.length === cells.length;
    all &&= whole || !cells.length;
    if (whole) tokens.push(row.id);
    else tokens.push(...open.map((details) => `${row.id}~${columnOf(details)}`));
    const button = row.head.querySelector("button");
    if (button) {
      button.setAttribute("aria-expanded", String(whole));
      button.firstChild.data = whole ? "Sluit teksten" : "Open teksten";
    }
  }
  all &&= tokens.length > 0;
  for (const button of buttons("open")) {
    button.setAttribute("aria-expanded", String(all));
    button.textContent = all ? "Sluit alle teksten" : "Open alle teksten";
  }
  state.open = new Set(all && visible.length > 1 ? ["alles"] : tokens);
};

/** Mark the words of open cells against the chosen text; a cell that is opened later is marked then. */
const markWords = () => {
  const data = known.columns.get(state.base)?.dataset;
  part("base").textContent = data ? pwBeside.legend(data.label) : "";
  for (const row of rows) {
    const own = columns.get(state.base)?.cells.get(row.id);
    for (const id of drawn) {
      const td = columns.get(id).cells.get(row.id);
      const open = td.querySelector("details.pw-cell[open]");
      if (!data || id === state.base || !open) restore(td);
      else compare(td, JSON.parse(known.columns.get(id).dataset.names),
        { td: own, names: JSON.parse(data.names), label: data.label });
    }
  }
};

const showBases = () => {
  const options = state.columns.map((id) => {
    const { label, name } = known.columns.get(id).dataset;
    return el("option", { value: id }, `${label}, ${name}`);
  });
  form.basis.replaceChildren(el("option", { value: "" }, "Niemand"), ...options);
  form.basis.closest("p").hidden = state.columns.length < 2;
  if (!state.columns.includes(state.base)) state.base = "";
  form.basis.value = state.base;
};

const showCurrent = () => {
  const at = Math.max(0, visible.findIndex((row) => row.id === current));
  for (const row of rows) row.node.classList.toggle("pw-now", row === visible[at]);
  part("position").textContent = visible.length ? `${at + 1} van ${visible.length}` : "";
  page.querySelector(".pw-onebyone").hidden = visible.length < 2;
  for (const button of buttons("previous")) button.disabled = at === 0;
  for (const button of buttons("next")) button.disabled = at >= visible.length - 1;
};

const showControls = () => {
  form.onderwerp.value = state.topic;
  form.rol.value = state.role;
  form.orde.value = state.order;
  showBases();
  for (const box of boxes("norm")) box.checked = state.norms.has(box.value);
  for (const box of boxes("kolom")) box.checked = state.columns.includes(box.value);
  const chosen = boxes("norm").filter((box) => box.checked).map((box) => box.dataset.label);
  form.querySelector('[data-shown="norm"]').textContent = chosen.join(", ") || "alles";
  form.querySelector('[data-shown="kolom"]').textContent = `${state.columns.length} gekozen`;
};

const showCount = () => {
  const shown = new Set();
  for (const row of visible) {
    for (const { column, narrowed } of row.cells) for (const one of narrowed.shown) shown.add(`${column}#${one.id}`);
  }
  const topics = visible.length === rows.length
    ? plural(rows.length, "onderwerp", "onderwerpen")
    : `${visible.length} van ${plural(rows.length, "onderwerp", "onderwerpen")}`;
  part("count").textContent = `${topics} · ${plural(drawn.length, "tekst", "teksten")} · ${provisions(shown.size)}`;
  part("none").hidden = visible.length > 0;
  table.parentElement.hidden = !visible.length;
};

const remember = () => {
  const target = location.pathname + address.write(state, known) + (current ? `#t-${current}` : "");
  history.replaceState(history.state, "", target);
  part("view").setAttribute("href", target);
};

/** Narrow every cell to the choice; a cell that says so already is left alone. */
const fill = () => {
  const choice = [state.role, ...state.norms].join(" ");
  for (const row of rows) {
    row.cells = drawn.map((id) => {
      const td = columns.get(id).cells.get(row.id);
      const narrowed = narrow(contentOf(td), state.role, state.norms);
      if ((narrowedTo.get(td) ?? "") !== choice) summarise(td, narrowed, words);
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
  if (!state.columns.every((id) => columns.has(id))) part("count").textContent = "De tekst wordt geladen …";
  const outcomes = await Promise.allSettled(state.columns.map(ensure));
  if (mine !== turn) return;
  if (outcomes.some((outcome) => outcome.status === "rejected")) {
    const absent = state.columns.filter((id) => !columns.has(id)).map((id) => known.columns.get(id).dataset);
    tell(`Niet geladen: ${absent.map(({ label, name }) => `${label}, ${name}`).join("; ")}. Ben je nog online?`);
    state.columns = state.columns.filter((id) => columns.has(id));
    if (!state.columns.length) state.columns = [...known.standard];
    showControls();
  }
  placeColumns();
  fill();
  const wanted = state.topic ? new Set(topicsOf.get(state.topic)) : known.topics;
  const filtered = state.role || state.norms.size;
  for (const row of rows) {
    row.apart = difference(row.cells.map((one) => one.narrowed));
    row.node.hidden = !wanted.has(row.id) || Boolean(filtered && !row.cells.some((one) => one.narrowed.fits));
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
    event.target.checked = !event.target.checked;
    tell(checked.length ? `Hooguit ${most} teksten tegelijk. Zet er eerst een uit.` : "Kies minstens één tekst.");
    return;
  }
  state = {
    ...state,
    topic: form.onderwerp.value,
    role: form.rol.value,
    order: form.orde.value,
    base: form.basis.value,
    norms: new Set(boxes("norm").filter((box) => box.checked).map((box) => box.value)),
    columns: [...known.columns.keys()].filter((id) => known.columns.get(id).checked),
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

const rowsToTake = () => {
  fill();
  return visible.map((row) => ({
    ...row,
    cells: row.cells.map(({ column, narrowed }) => {
      const { label, name } = known.columns.get(column).dataset;
      return { column: { id: column, label, name }, all: narrowed.all, narrowed };
    }),
  }));
};

const FILES = {
  csv: ["text/csv", (taken) => tables.csv(taken, words)],
  json: ["application/json", (taken) => tables.json(taken, words, location.href)],
  xlsx: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (taken) => tables.xlsx(taken, words, state)],
};

const take = async (kind) => {
  const [type, make] = FILES[kind];
  try {
    const url = URL.createObjectURL(new Blob([await make(rowsToTake())], { type }));
    el("a", { href: url, download: `protocolwijzer-vergelijking.${kind}` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    part("taken").textContent = `${kind.toUpperCase()} gemaakt.`;
  } catch (error) {
    if (!(error instanceof tables.TooMuch)) throw error;
    part("taken").textContent = `${error.message} Kies CSV of JSON, of minder onderwerpen.`;
  }
};

const step = (by) => {
  const at = Math.max(0, visible.findIndex((row) => row.node.classList.contains("pw-now")));
  current = visible[Math.min(Math.max(at + by, 0), visible.length - 1)].id;
  showCurrent();
  remember();
};

const ACTIONS = {
  row: (button) => {
    const open = button.getAttribute("aria-expanded") !== "true";
    for (const details of button.closest("tr").querySelectorAll("details.pw-cell")) details.open = open;
  },
  open: (button) => {
    const open = button.getAttribute("aria-expanded") !== "true";
    for (const row of visible) for (const details of openable(row)) details.open = open;
  },
  previous: () => step(-1),
  next: () => step(1),
  more: () => more().catch(() => tell("De lijst kon niet geladen worden. Ben je nog online?")),
  csv: () => take("csv"),
  json: () => take("json"),
  xlsx: () => take("xlsx"),
};

page.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-do]");
  if (button) ACTIONS[button.dataset.do](button);
});

/** Take the state from the address; what the page does not know is named, and then the default view is shown. */
const start = async () => {
  let asked = address.read(location.search, known);
  if (asked.missing.length && Number(form.dataset.more)) {
    await more().catch(() => {});
    asked = address.read(location.search, known);
  }
  const topic = location.hash.startsWith("#t-") ? location.hash.slice(3) : "";
  current = known.topics.has(topic) ? topic : "";
  state = asked.unknown.length ? address.initial(known) : asked.state;
  tell(asked.unknown.length
    ? `Dit adres vraagt om iets wat hier niet is: ${asked.unknown.join(", ")}. Je ziet nu de hele tabel.`
    : "");
  // The default view is what the server drew: nothing to do until the reader chooses.
  if (touched || address.write(state, known)) {
    await draw();
  } else {
    showControls();
    showCurrent();
  }
  part("view").setAttribute("href", location.pathname + address.write(state, known));
  if (current && !asked.unknown.length) document.getElementById(`t-${current}`).scrollIntoView();
};

addEventListener("popstate", start);
addEventListener("pageshow", (event) => event.persisted && showControls());
start();
